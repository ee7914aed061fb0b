#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace keyfob {

/// The languages that people can read Keyfob in, by their codes ("de", "pt-BR"): English, in which
/// the sources are written, first. The application must exist: the files lie relative to it.
[[nodiscard]] QStringList availableLanguages();

/// Those of the names ("de", "de_AT") that are available, in the same order.
[[nodiscard]] QStringList languagesThereAre(const QStringList& names);

/// The first of the wanted languages that is available and allowed; without one the first that is
/// allowed. wanted: as from QLocale::uiLanguages(). allowed: available ones; none: any will do.
[[nodiscard]] QString languageAtStart(const QStringList& wanted, const QStringList& allowed);

/// How dates, numbers and lists are written in a window of that language.
[[nodiscard]] QLocale localeFor(const QString& language, const QLocale& system);

/// Has everything said in one language, as long as it lives: our sentences and Qt's own, the
/// locale, and the direction of the windows. The QApplication must exist.
class TranslationLoader
{
public:
    /// language: an available one.
    explicit TranslationLoader(const QString& language);
    ~TranslationLoader();

    /// From now on another one; widgets are told by QEvent::LanguageChange.
    void use(const QString& language);
    [[nodiscard]] const QString& language() const { return m_language; }

private:
    QString m_language;
    std::unique_ptr<QTranslator> m_qt;
    std::unique_ptr<QTranslator> m_ours;
};

} // namespace keyfob
