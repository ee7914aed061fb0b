#include "tests/support/sentencerecorder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace keyfob::test {

namespace {

QString longestPart(const QString& sentence)
{
    static const QRegularExpression kPlaceholder(QStringLiteral("%L?[0-9n]"));
    const QStringList parts = sentence.split(kPlaceholder);
    return *std::max_element(parts.begin(), parts.end(), [](const auto& one, const auto& other) {
        return one.size() < other.size();
    });
}

} // namespace

// Free functions file theirs under names of their own.
bool isOurs(const QByteArray& context)
{
    return context.startsWith("keyfob") || context == "display" || context == "TokenNames"
           || context == "BatchOutcome";
}

QString SentenceRecorder::translate(const char* context, const char* source, const char*, int) const
{
    m_asked.insert({context, source});
    return {};
}

QStringList SentenceRecorder::wordsFor(const QString& english) const
{
    QStringList words;
    // A copy of its own: translating one more changes the set under way.
    const std::vector<Asked> asked(m_asked.begin(), m_asked.end());
    for (const auto& [context, source] : asked) {
        if (QString::fromUtf8(source) == english) {
            words.append(QCoreApplication::translate(context.constData(), source.constData()));
        }
    }
    return words;
}

QStringList SentenceRecorder::partsFor(const QString& english) const
{
    QStringList parts;
    const std::vector<Asked> asked(m_asked.begin(), m_asked.end());
    for (const auto& [context, source] : asked) {
        if (QString::fromUtf8(source).contains(english)) {
            parts.append(longestPart(
                QCoreApplication::translate(context.constData(), source.constData())));
        }
    }
    return parts;
}

bool SentenceRecorder::saysInEnglish(const QString& text) const
{
    constexpr qsizetype kNoChance = 12; // letters, and it is no part of a word by chance
    bool isThere = false;
    const std::vector<Asked> asked(m_asked.begin(), m_asked.end());
    for (const auto& [context, source] : asked) {
        const QString english = QString::fromUtf8(source);
        const QString now = QCoreApplication::translate(context.constData(), source.constData());
        if (!isOurs(context)) {
            continue;
        }
        if (now == text) {
            return false; // a word of both languages, in some place
        }
        const QString part = longestPart(english);
        isThere = isThere
                  || (now != english
                      && (part.size() < kNoChance ? text == english : text.contains(part)));
    }
    return isThere;
}

qsizetype SentenceRecorder::count() const
{
    return std::count_if(m_asked.begin(), m_asked.end(),
                         [](const Asked& asked) { return isOurs(asked.first); });
}

QStringList SentenceRecorder::missingIn(const QTranslator& translations) const
{
    QStringList missing;
    for (const auto& [context, source] : m_asked) {
        if (isOurs(context)
            && translations.translate(context.constData(), source.constData()).isEmpty()) {
            missing.append(QString::fromUtf8(context + ": " + source));
        }
    }
    return missing;
}

} // namespace keyfob::test
