#include "ui/text/sentence.h"

#include "ui/text/displaytext.h"

#include <QCoreApplication>

namespace keyfob {

Sentence Sentence::quoting(const QString& text, const QString& quoted)
{
    Sentence sentence;
    sentence.spoken = text.arg(quoted);
    sentence.shown = text.arg(displayText(quoted));
    return sentence;
}

Sentence Sentence::quoting(const QString& text, const QString& first, const QString& second)
{
    Sentence sentence;
    sentence.spoken = text.arg(first, second);
    sentence.shown = text.arg(displayText(first), displayText(second));
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
