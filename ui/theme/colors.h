#pragma once

// The one place that knows a colour: every other file asks for a role, so that light and dark
// cannot drift apart and contrast can be checked in one table.

#include <QColor>
#include <QList>

namespace keyfob::theme {

enum class Scheme { Light, Dark };

enum class Role {
    Window,        // behind the pages
    Sidebar,       // the sidebar's ground
    Surface,       // cards, tables, fields
    SurfaceRaised, // menus, pop-ups
    Border,        // hairlines between areas
    ButtonBorder,  // edges of outlined buttons, whose words already show where they are
    BorderStrong,  // edges of fields and boxes, at least 3:1 on Surface
    Text,
    TextMuted, // second line, captions
    TextDisabled,
    Accent, // filled buttons, the mark of the current tab
    AccentHover,
    AccentPressed,
    AccentText, // on Accent, AccentHover and AccentPressed
    AccentSoft, // ground of the current sidebar entry
    AccentInk,  // accent-coloured text and links, also on AccentSoft
    Danger,     // filled danger button; also danger-coloured text and icons
    DangerHover,
    DangerPressed,
    DangerText, // on Danger, DangerHover and DangerPressed
    DangerSoft,
    Success,
    SuccessSoft,
    Warning,
    WarningSoft,
    Info,
    InfoSoft,
    FocusRing, // at least 3:1 on every ground
    Hover,     // ground under the pointer
    Pressed,
    Selection, // selected rows and text; Text stays readable on it
    SelectionInactive,
    Skeleton,     // placeholder bars while loading
    ToastSurface, // inverse ground, so that a toast stands out
    ToastText,
    Gold, // the ring of the fob; decoration only
};

// The colour of the scheme in force; ask again after QEvent::PaletteChange.
[[nodiscard]] QColor color(Role role);
[[nodiscard]] QColor color(Role role, Scheme scheme);
[[nodiscard]] QList<Role> allRoles();

// Ground of an avatar; the same seed always gives the same colour. avatarText() is readable on all.
[[nodiscard]] QColor avatarGround(quint32 seed);
[[nodiscard]] QColor avatarText();
[[nodiscard]] int avatarGroundCount();

// WCAG 2 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor& first, const QColor& second);

} // namespace keyfob::theme
