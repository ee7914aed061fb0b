#pragma once

#include "app/translationloader.h"
#include "tests/support/sentencerecorder.h"

#include <QWidget>

namespace keyfob::test {

/// Every text that the window shows or gives to screen readers, each with where it stands. Without
/// dialogs: while one is open nobody can choose a language.
[[nodiscard]] QStringList textsOf(const QWidget& window);

/// Switches a window to German and back while it is looked at, and finds what does not follow.
class LanguageSwitch
{
public:
    /// Installs itself as a translator, so that it knows what is said.
    LanguageSwitch();
    ~LanguageSwitch();

    /// Texts that stayed English, and those that did not come back as they had been.
    [[nodiscard]] QStringList leftBehind(const QWidget& window);
    void speak(const QString& language);
    [[nodiscard]] const SentenceRecorder& recorder() const { return m_recorder; }

private:

    TranslationLoader m_translations{QStringLiteral("en")};
    SentenceRecorder m_recorder;
};

} // namespace keyfob::test
