#pragma once

// How Keyfob looks, on top of Qt's Fusion style: call apply() once, then ask for roles. No style
// sheets anywhere (they cost start-up time and memory).

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <optional>

class QAbstractButton;
class QApplication;
class QPushButton;

namespace keyfob::theme {

// What the user chose in the Appearance menu.
enum class Appearance { System, Light, Dark };

// To be remembered by; an unknown word is the system's.
[[nodiscard]] QString wordOf(Appearance appearance);
[[nodiscard]] Appearance appearanceOf(const QString& word);

// Standard: outlined. Primary: filled, one per page. Danger: filled, for what cannot be undone.
// Quiet: no outline until hovered or focused, for bars and icon buttons. Segment: one of several in
// an outline that they share.
enum class ButtonRole { Standard, Primary, Danger, Quiet, Segment };

// Installs style, palette and fonts. Call once, before the first widget is made.
void apply(QApplication& application);

// Switches at run time; every widget gets QEvent::PaletteChange and repaints. (Windows
// alone get QEvent::ApplicationPaletteChange.)
void setAppearance(Appearance appearance);
[[nodiscard]] Appearance appearance();

// What the desktop said (its settings portal), which Qt before 6.5 does not ask. Counts while the
// appearance is System; where the desktop has no preference the platform's palette decides.
void setDesktopScheme(std::optional<Scheme> scheme);

// Whether things may move: the style's SH_Widget_Animation_Duration is 0 where they may not. True
// until somebody says otherwise.
void setAnimated(bool animated);
[[nodiscard]] bool isAnimated();

// The scheme in force.
[[nodiscard]] Scheme scheme();

// How a push button looks. Icons on Primary and Danger buttons take the button's text colour.
void setButtonRole(QPushButton* button, ButtonRole role);
[[nodiscard]] ButtonRole buttonRole(const QAbstractButton* button);

} // namespace keyfob::theme
