#include "ui/theme/palette.h"

#include "ui/theme/theme.h"

namespace keyfob::theme {

namespace {

void setTextColors(QPalette& palette, Scheme scheme)
{
    const QColor text = color(Role::Text, scheme);
    const QColor disabled = color(Role::TextDisabled, scheme);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, disabled);
    }
    palette.setColor(QPalette::PlaceholderText, color(Role::TextMuted, scheme));
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, disabled);
    palette.setColor(QPalette::BrightText, color(Role::Danger, scheme));
    palette.setColor(QPalette::Link, color(Role::AccentInk, scheme));
    palette.setColor(QPalette::LinkVisited, color(Role::AccentInk, scheme));
}

void setGrounds(QPalette& palette, Scheme scheme)
{
    palette.setColor(QPalette::Window, color(Role::Window, scheme));
    palette.setColor(QPalette::Base, color(Role::Surface, scheme));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(Role::Window, scheme));
    palette.setColor(QPalette::AlternateBase, color(Role::Window, scheme));
    palette.setColor(QPalette::Button, color(Role::Surface, scheme));
    palette.setColor(QPalette::Highlight, color(Role::Selection, scheme));
    palette.setColor(QPalette::Inactive, QPalette::Highlight,
                     color(Role::SelectionInactive, scheme));
    palette.setColor(QPalette::Disabled, QPalette::Highlight,
                     color(Role::SelectionInactive, scheme));
    palette.setColor(QPalette::Light, color(Role::SurfaceRaised, scheme));
    palette.setColor(QPalette::Midlight, color(Role::Hover, scheme));
    palette.setColor(QPalette::Mid, color(Role::Border, scheme));
    palette.setColor(QPalette::Dark, color(Role::BorderStrong, scheme));
    palette.setColor(QPalette::Shadow, color(Role::BorderStrong, scheme));
}

void setToolTipColors(QPalette& palette, Scheme scheme)
{
    palette.setColor(QPalette::ToolTipBase, color(Role::ToastSurface, scheme));
    palette.setColor(QPalette::ToolTipText, color(Role::ToastText, scheme));
}

} // namespace

Scheme schemeOf(const QPalette& platform)
{
    const int ground = platform.color(QPalette::Window).lightness();
    return ground < platform.color(QPalette::WindowText).lightness() ? Scheme::Dark : Scheme::Light;
}

QPalette paletteOf(Scheme scheme)
{
    QPalette palette;
    setTextColors(palette, scheme);
    setGrounds(palette, scheme);
    setToolTipColors(palette, scheme);
    return palette;
}

QPalette toolTipPalette()
{
    QPalette palette;
    setToolTipColors(palette, scheme());
    return palette;
}

} // namespace keyfob::theme
