#pragma once

// Tool tips of words that others have written: Qt takes what looks like it for rich text, and what
// does not for plain text, so that escaping alone is seen in one of the two.

class QString;
class QWidget;

namespace keyfob {

// The text for a tool tip that shows `text` sign by sign, with its line breaks. Long words are
// broken as well, because Qt makes the tip as wide as the longest. Nothing of an empty one.
[[nodiscard]] QString plainToolTip(const QString& text);

// That as tool tip of `widget`, and `text` itself as its description: without one, screen readers
// are given the tool tip.
void setPlainToolTip(QWidget& widget, const QString& text);

} // namespace keyfob
