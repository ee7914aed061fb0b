#include "ui/text/sentence.h"

#include "ui/text/displaytext.h"

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
    both.spoken += QLatin1Char(' ') + next.spoken;
    both.shown += QLatin1Char(' ') + next.shown;
    return both;
}

} // namespace keyfob
