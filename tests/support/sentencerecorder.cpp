#include "tests/support/sentencerecorder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

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
    const QMutexLocker lock(&m_mutex);
    m_asked.insert({context, source});
    return {};
}

// A copy of its own: translating one more changes the set under way.
std::vector<SentenceRecorder::Asked> SentenceRecorder::asked() const
{
    const QMutexLocker lock(&m_mutex);
    return {m_asked.begin(), m_asked.end()};
}

QStringList SentenceRecorder::wordsFor(const QString& english) const
{
    QStringList words;
    for (const auto& [context, source] : asked()) {
        if (QString::fromUtf8(source) == english) {
            words.append(QCoreApplication::translate(context.constData(), source.constData()));
        }
    }
    return words;
}

QStringList SentenceRecorder::partsFor(const QString& english) const
{
    QStringList parts;
    for (const auto& [context, source] : asked()) {
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
    for (const auto& [context, source] : asked()) {
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
    const auto all = asked();
    return std::count_if(all.begin(), all.end(),
                         [](const Asked& one) { return isOurs(one.first); });
}

QStringList SentenceRecorder::missingIn(const QTranslator& translations) const
{
    QStringList missing;
    for (const auto& [context, source] : asked()) {
        if (isOurs(context)
            && translations.translate(context.constData(), source.constData()).isEmpty()) {
            missing.append(QString::fromUtf8(context + ": " + source));
        }
    }
    return missing;
}

} // namespace keyfob::test
