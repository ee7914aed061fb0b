#include "ui/theme/fieldpainting.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

namespace keyfob::theme {

namespace {

bool isEnabled(const QStyleOption& option)
{
    return option.state & QStyle::State_Enabled;
}

void paintEdge(QPainter& painter, const QStyleOption& option, const QColor& fill, Role border)
{
    const qreal round = radius(Radius::Medium);
    const bool focus = option.state & QStyle::State_HasFocus;
    paintPanel(painter, option.rect, fill, focus ? QColor() : color(border), round);
    if (focus) {
        paintFocusRing(painter, option.rect, round);
    }
}

// Length and place of the handle along the groove.
QRect sliderRect(const QStyleOptionSlider& option)
{
    const bool lying = option.orientation == Qt::Horizontal;
    const int groove = lying ? option.rect.width() : option.rect.height();
    const qint64 steps = qint64(option.maximum) - option.minimum;
    int length = groove;
    if (steps > 0) {
        const qint64 fair = groove * qint64(option.pageStep) / (steps + option.pageStep);
        length = qMin(groove, qMax(int(fair), 2 * scrollBarExtent()));
    }
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, groove - length, option.upsideDown);
    return lying
               ? QRect(option.rect.left() + start, option.rect.top(), length, option.rect.height())
               : QRect(option.rect.left(), option.rect.top() + start, option.rect.width(), length);
}

} // namespace

void paintField(QPainter& painter, const QStyleOptionFrame& option)
{
    if (option.lineWidth <= 0) {
        return; // a part of something that has its own frame
    }
    const Role border = isEnabled(option) ? Role::BorderStrong : Role::Border;
    paintEdge(painter, option, option.palette.color(QPalette::Base), border);
}

void paintFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    if (view && view->hasFocus() && view->currentIndex().isValid()) {
        // Two rings, one in the other, would be one too many: the cell's says more.
        paintPanel(painter, option.rect, option.palette.color(QPalette::Base),
                   color(Role::FocusRing), radius(Radius::Medium));
        return;
    }
    if (qobject_cast<const QAbstractScrollArea*>(widget)) {
        paintEdge(painter, option, option.palette.color(QPalette::Base), Role::Border);
        return;
    }
    const bool popup = widget && widget->isWindow();
    paintPanel(painter, option.rect, QColor(), color(Role::Border),
               popup ? 0 : radius(Radius::Medium));
}

void paintRule(QPainter& painter, const QRect& rect)
{
    const bool lying = rect.width() > rect.height();
    QRect line(0, 0, lying ? rect.width() : space(Space::Hairline),
               lying ? space(Space::Hairline) : rect.height());
    line.moveCenter(rect.center());
    painter.fillRect(line, color(Role::Border));
}

void paintComboBox(QPainter& painter, const QStyleOptionComboBox& option)
{
    const bool open = option.state & (QStyle::State_On | QStyle::State_Sunken);
    const bool hovered = option.state & QStyle::State_MouseOver;
    QColor fill = color(Role::Surface);
    if (!isEnabled(option)) {
        fill = color(Role::Window);
    } else if (!option.editable && (open || hovered)) {
        fill = color(open ? Role::Pressed : Role::Hover);
    }
    if (option.frame) {
        paintEdge(painter, option, fill, isEnabled(option) ? Role::BorderStrong : Role::Border);
    }
    const QColor ink = color(isEnabled(option) ? Role::TextMuted : Role::TextDisabled);
    const QRect arrow = comboBoxPart(option, QStyle::SC_ComboBoxArrow);
    QRect place(0, 0, iconSize(), iconSize());
    place.moveCenter(arrow.center());
    paintIcon(painter, place, icon(Icon::ChevronDown), ink);
}

void paintComboBoxLabel(QPainter& painter, const QStyleOptionComboBox& option)
{
    if (option.editable) {
        return;
    }
    QRect rect = comboBoxPart(option, QStyle::SC_ComboBoxEditField);
    if (!option.currentIcon.isNull()) {
        const QRect left(rect.topLeft(), QSize(option.iconSize.width(), rect.height()));
        const QRect place = QStyle::visualRect(option.direction, rect, left);
        option.currentIcon.paint(&painter, place, Qt::AlignCenter,
                                 isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
        const int taken = option.iconSize.width() + space(Space::S);
        rect = QStyle::visualRect(option.direction, rect, rect.adjusted(taken, 0, 0, 0));
    }
    painter.setPen(color(isEnabled(option) ? Role::Text : Role::TextDisabled));
    const QString text =
        option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), text);
}

QRect comboBoxPart(const QStyleOptionComboBox& option, QStyle::SubControl part)
{
    const int arrow = iconSize() + space(Space::L);
    QRect rect = option.rect;
    if (part == QStyle::SC_ComboBoxArrow) {
        rect.setLeft(rect.right() - arrow + 1);
    } else if (part == QStyle::SC_ComboBoxEditField) {
        const int edge = focusWidth();
        // An editable one has a line edit inside, which brings its own padding.
        const int start = option.editable ? edge : space(Space::M);
        rect.adjust(start, edge, -arrow, -edge);
    }
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option)
{
    if (option.minimum == option.maximum) {
        return;
    }
    const bool busy = option.activeSubControls & QStyle::SC_ScrollBarSlider &&
                      option.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    const int inset = busy ? space(Space::Xxs) : space(Space::Xxs) + space(Space::Hairline);
    const QRect handle =
        scrollBarPart(option, QStyle::SC_ScrollBarSlider).adjusted(inset, inset, -inset, -inset);
    paintPanel(painter, handle, color(busy ? Role::TextMuted : Role::BorderStrong), QColor(),
               qMin(handle.width(), handle.height()) / 2.0);
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const bool lying = option.orientation == Qt::Horizontal;
    const QRect slider = sliderRect(option);
    QRect rect;
    if (part == QStyle::SC_ScrollBarSlider) {
        rect = slider;
    } else if (part == QStyle::SC_ScrollBarGroove) {
        rect = option.rect;
    } else if (part == QStyle::SC_ScrollBarSubPage) {
        rect = option.rect;
        lying ? rect.setRight(slider.left() - 1) : rect.setBottom(slider.top() - 1);
    } else if (part == QStyle::SC_ScrollBarAddPage) {
        rect = option.rect;
        lying ? rect.setLeft(slider.right() + 1) : rect.setTop(slider.bottom() + 1);
    }
    return QStyle::visualRect(lying ? option.direction : Qt::LeftToRight, option.rect, rect);
}

} // namespace keyfob::theme
