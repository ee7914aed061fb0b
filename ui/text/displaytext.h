#pragma once

#include <QString>

namespace keyfob {

/// Text of the server as it may be painted: control characters are visible, its direction stays
/// its own (bidi isolates). For display only: names, searches and comparisons use the original.
[[nodiscard]] QString displayText(const QString& serverText);

/// The same text with places where a long word may go on in the next line, for labels that wrap.
[[nodiscard]] QString wrappableText(const QString& text);

} // namespace keyfob
