#pragma once

// Our colour roles as a QPalette, for everything that Fusion paints for us.

#include "ui/theme/colors.h"

#include <QPalette>

namespace keyfob::theme {

// Whether the platform's own palette is a light or a dark one.
[[nodiscard]] Scheme schemeOf(const QPalette& platform);

[[nodiscard]] QPalette paletteOf(Scheme scheme);

// Tool tips do not take their colours from the application's palette.
[[nodiscard]] QPalette toolTipPalette();

// Decides the scheme in force from the user's choice, the desktop's setting and the platform's
// palette, in that order, and remembers it for scheme(). For our style only.
Scheme chooseScheme(const QPalette& platform);

} // namespace keyfob::theme
