#include "ui/theme/buttonpainting.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionButton>

namespace keyfob::theme {

namespace {

enum class Phase { Disabled, Resting, Hovered, Pressed };

struct ButtonColors
{
    QColor fill;
    QColor border;
    QColor text;
};

Phase phaseOf(const QStyleOption& option)
{
    if (!(option.state & QStyle::State_Enabled)) {
        return Phase::Disabled;
    }
    if (option.state & QStyle::State_Sunken) {
        return Phase::Pressed;
    }
    return option.state & QStyle::State_MouseOver ? Phase::Hovered : Phase::Resting;
}

QColor byPhase(Phase phase, const QColor& resting, Role hovered, Role pressed)
{
    switch (phase) {
    case Phase::Disabled:
    case Phase::Resting:
        return resting;
    case Phase::Hovered:
        return color(hovered);
    case Phase::Pressed:
        return color(pressed);
    }
    Q_UNREACHABLE();
}

ButtonColors standardColors(const QStyleOptionButton& option, Phase phase)
{
    if (option.state & QStyle::State_On) {
        return {color(Role::AccentSoft), color(Role::Accent), color(Role::AccentInk)};
    }
    const bool isDefault = option.features & QStyleOptionButton::DefaultButton;
    return {byPhase(phase, color(Role::Surface), Role::Hover, Role::Pressed),
            color(isDefault ? Role::Accent : Role::ButtonBorder),
            color(isDefault ? Role::AccentInk : Role::Text)};
}

ButtonColors buttonColors(const QStyleOptionButton& option, ButtonRole role)
{
    const Phase phase = phaseOf(option);
    if (phase == Phase::Disabled) {
        const bool chosen = option.state & QStyle::State_On;
        if (chosen) { // which somebody else may have done for good
            return {color(Role::Pressed), color(Role::Border), color(Role::TextDisabled)};
        }
        const bool outlined = role != ButtonRole::Quiet && role != ButtonRole::Segment;
        return {outlined ? color(Role::Window) : QColor(),
                outlined ? color(Role::Border) : QColor(), color(Role::TextDisabled)};
    }
    switch (role) {
    case ButtonRole::Standard:
        return standardColors(option, phase);
    case ButtonRole::Primary:
        return {byPhase(phase, color(Role::Accent), Role::AccentHover, Role::AccentPressed),
                QColor(), color(Role::AccentText)};
    case ButtonRole::Danger:
        return {byPhase(phase, color(Role::Danger), Role::DangerHover, Role::DangerPressed),
                QColor(), color(Role::DangerText)};
    case ButtonRole::Segment:
        if (option.state & QStyle::State_On) {
            return standardColors(option, phase);
        }
        [[fallthrough]];
    case ButtonRole::Quiet:
        return {byPhase(phase, QColor(), Role::Hover, Role::Pressed), QColor(), color(Role::Text)};
    }
    Q_UNREACHABLE();
}

ButtonRole roleOf(const QWidget* widget)
{
    return buttonRole(qobject_cast<const QAbstractButton*>(widget));
}

bool isFilled(ButtonRole role)
{
    return role == ButtonRole::Primary || role == ButtonRole::Danger;
}

bool hasFocus(const QStyleOption& option)
{
    return option.state & QStyle::State_HasFocus;
}

// An outline that reads as "box to tick" at rest and as the accent once ticked.
QColor boxFill(const QStyleOption& option, bool on)
{
    if (phaseOf(option) == Phase::Disabled) {
        return color(on ? Role::TextDisabled : Role::Window);
    }
    const Phase phase = phaseOf(option);
    return on ? byPhase(phase, color(Role::Accent), Role::AccentHover, Role::AccentPressed)
              : byPhase(phase, color(Role::Surface), Role::Hover, Role::Pressed);
}

QColor boxMark(const QStyleOption& option)
{
    return color(phaseOf(option) == Phase::Disabled ? Role::Window : Role::AccentText);
}

void paintBox(QPainter& painter, const QStyleOption& option, bool on, qreal radius)
{
    const QColor fill = boxFill(option, on);
    const bool enabled = phaseOf(option) != Phase::Disabled;
    const QColor border = on ? fill : color(enabled ? Role::BorderStrong : Role::Border);
    paintPanel(painter, option.rect, fill, border, radius);
}

} // namespace

void paintButtonGround(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const ButtonRole role = roleOf(widget);
    const ButtonColors colors = buttonColors(option, role);
    const qreal round = radius(Radius::Medium);
    if (!hasFocus(option)) {
        paintPanel(painter, option.rect, colors.fill, colors.border, round);
        return;
    }
    // A filled button draws back a little, so that the ring stands apart from its colour.
    const int gap = isFilled(role) ? focusWidth() + space(Space::Hairline) : 0;
    const QRect inner = option.rect.adjusted(gap, gap, -gap, -gap);
    paintPanel(painter, inner, colors.fill, QColor(), round - gap / 2.0);
    paintFocusRing(painter, option.rect, round);
}

void paintButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget)
{
    const QColor ink = buttonColors(option, roleOf(widget)).text;
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const QSize iconExtent = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int gap = option.icon.isNull() || option.text.isEmpty() ? 0 : space(Space::S);
    const int arrow = hasMenu ? iconSize() + space(Space::Xs) : 0;
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int total = iconExtent.width() + gap + textWidth + arrow;

    const auto place = [&option](int x, int width) {
        const QRect rect(x, option.rect.top(), width, option.rect.height());
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    int x = option.rect.left() + qMax(0, (option.rect.width() - total) / 2);
    paintIcon(painter, place(x, iconExtent.width()), option.icon, ink);
    x += iconExtent.width() + gap;
    painter.setPen(ink);
    painter.drawText(place(x, textWidth + 1), Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    if (hasMenu) {
        const QRect end = place(x + textWidth + space(Space::Xs), iconSize());
        paintIcon(painter, end, icon(Icon::ChevronDown), ink);
    }
}

QSize buttonSize(const QStyleOptionButton& option, const QSize& contents, const QWidget* widget)
{
    const bool iconOnly = option.text.isEmpty();
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const int height = qMax(controlHeight(), contents.height() + space(Space::S));
    if (iconOnly && !hasMenu) {
        return {qMax(height, contents.width() + space(Space::S)), height};
    }
    const Space padding = roleOf(widget) == ButtonRole::Quiet ? Space::S : Space::L;
    // Qt counts a gap of 4 pixels between icon and words, whatever the font.
    const int gap = option.icon.isNull() ? 0 : space(Space::S) - 4;
    const int width = contents.width() + gap + 2 * space(padding);
    return {roleOf(widget) == ButtonRole::Quiet ? width : qMax(width, textWidth(11)), height};
}

void paintToolButtonGround(QPainter& painter, const QStyleOption& option)
{
    const qreal round = radius(Radius::Medium);
    const bool on = option.state & QStyle::State_On;
    const QColor resting = on ? color(Role::AccentSoft) : QColor();
    paintPanel(painter, option.rect, byPhase(phaseOf(option), resting, Role::Hover, Role::Pressed),
               QColor(), round);
}

void paintCheckBox(QPainter& painter, const QStyleOption& option)
{
    const bool partly = option.state & QStyle::State_NoChange;
    const bool on = option.state & QStyle::State_On;
    paintBox(painter, option, on || partly, radius(Radius::Small));
    if (on) {
        const int inset = space(Space::Xxs);
        paintIcon(painter, option.rect.adjusted(inset, inset, -inset, -inset), icon(Icon::Check),
                  boxMark(option));
    } else if (partly) {
        QRect bar(0, 0, option.rect.width() / 2, space(Space::Xxs));
        bar.moveCenter(option.rect.center());
        painter.fillRect(bar, boxMark(option));
    }
}

void paintRadioButton(QPainter& painter, const QStyleOption& option)
{
    const bool on = option.state & QStyle::State_On;
    paintBox(painter, option, on, option.rect.width() / 2.0);
    if (on) {
        const int inset = option.rect.width() * 5 / 16;
        const QRect dot = option.rect.adjusted(inset, inset, -inset, -inset);
        paintPanel(painter, dot, boxMark(option), QColor(), dot.width() / 2.0);
    }
}

} // namespace keyfob::theme
