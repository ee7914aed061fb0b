#pragma once

#include <QString>

namespace keyfob {

/// The first so many characters, and not half a letter at the end.
[[nodiscard]] inline QString firstLetters(QString text, qsizetype most)
{
    text.truncate(most);
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        text.chop(1);
    }
    return text;
}

} // namespace keyfob
