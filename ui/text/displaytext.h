#pragma once

#include <QString>

namespace keyfob {

/// Text of the server as it may be painted: control characters are visible, its direction stays
/// its own (bidi isolates). For display only: names, searches and comparisons use the original.
[[nodiscard]] QString displayText(const QString& serverText);

/// The same without isolates, for a text that stands alone where people read from left to right and
/// that has no direction of its own: isolates are of a font of their own, which has to be loaded.
[[nodiscard]] QString visibleText(const QString& serverText);
/// Words of the server within a text of ours: visible, and isolated where they have a direction.
[[nodiscard]] QString quotedText(const QString& serverText);
/// Nothing in it can be meant to be read from right to left.
[[nodiscard]] bool hasNoDirection(QStringView text);

/// The same text with places where a long word may go on in the next line, for labels that wrap.
[[nodiscard]] QString wrappableText(const QString& text);

} // namespace keyfob
