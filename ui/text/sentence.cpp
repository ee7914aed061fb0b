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

Sentence Sentence::followedBy(const QString& text) const
{
    Sentence both = *this;
    both.spoken += QLatin1Char(' ') + text;
    both.shown += QLatin1Char(' ') + text;
    return both;
}

} // namespace keyfob
