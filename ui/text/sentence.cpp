#include "ui/text/sentence.h"

#include "ui/text/displaytext.h"

#include <QCoreApplication>

namespace keyfob {

Sentence Sentence::ofServer(const QString& text)
{
    Sentence sentence;
    sentence.spoken = text;
    sentence.shown = displayText(text);
    return sentence;
}

Sentence Sentence::quoting(const QString& text, const QString& quoted)
{
    return quoting(text, ofServer(quoted));
}

Sentence Sentence::quoting(const QString& text, const QString& first, const QString& second)
{
    return quoting(text, ofServer(first), ofServer(second));
}

Sentence Sentence::quoting(const QString& text, const Sentence& quoted)
{
    Sentence sentence;
    sentence.spoken = text.arg(quoted.spoken);
    sentence.shown = text.arg(quoted.shown);
    return sentence;
}

Sentence Sentence::quoting(const QString& text, const Sentence& first, const Sentence& second)
{
    Sentence sentence;
    sentence.spoken = text.arg(first.spoken, second.spoken);
    sentence.shown = text.arg(first.shown, second.shown);
    return sentence;
}

Sentence Sentence::followedBy(const Sentence& next) const
{
    Sentence both = *this;
    both.spoken = twoSentences(spoken, next.spoken);
    both.shown = twoSentences(shown, next.shown);
    return both;
}

QString twoSentences(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty()) {
        return first + second;
    }
    return QCoreApplication::translate("keyfob::Sentence", "%1 %2", "two sentences")
        .arg(first, second);
}

} // namespace keyfob
