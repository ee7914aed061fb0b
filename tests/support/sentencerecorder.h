#pragma once

#include <QMutex>
#include <QSet>
#include <QTranslator>

#include <utility>
#include <vector>

namespace keyfob::test {

/// Of the program, and not of Qt.
[[nodiscard]] bool isOurs(const QByteArray& context);

/// Remembers which sentences the program asks a translation for, and so finds them by their English
/// words in a window that speaks another language. Translates nothing itself; install it last.
/// Asked by other threads, too: Qt's own for the network words its errors there.
class SentenceRecorder : public QTranslator
{
    Q_OBJECT

public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int number) const override;

    /// What this text is called in the window.
    [[nodiscard]] QStringList wordsFor(const QString& english) const;
    /// The sentences that contain this text, each by its longest part without a placeholder.
    [[nodiscard]] QStringList partsFor(const QString& english) const;
    /// Whether the text is one of them, or has one in it, though it has a translation now.
    [[nodiscard]] bool saysInEnglish(const QString& text) const;
    /// How many different sentences of ours were asked for.
    [[nodiscard]] qsizetype count() const;
    /// Those for which translations has nothing under the context that the program gives.
    [[nodiscard]] QStringList missingIn(const QTranslator& translations) const;

private:
    using Asked = std::pair<QByteArray, QByteArray>; // context and source

    [[nodiscard]] std::vector<Asked> asked() const;

    mutable QMutex m_mutex;
    mutable QSet<Asked> m_asked;
};

} // namespace keyfob::test
