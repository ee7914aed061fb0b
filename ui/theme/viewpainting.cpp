#include "ui/theme/viewpainting.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QTableView>

namespace keyfob::theme {

namespace {

bool isSelected(const QStyleOption& option)
{
    return option.state & QStyle::State_Selected;
}

bool isHovered(const QStyleOption& option)
{
    return option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
}

void paintLineBelow(QPainter& painter, const QRect& rect)
{
    painter.fillRect(rect.adjusted(0, rect.height() - space(Space::Hairline), 0, 0),
                     color(Role::Border));
}

QColor tabInk(const QStyleOption& option)
{
    if (!(option.state & QStyle::State_Enabled)) {
        return color(Role::TextDisabled);
    }
    return color(isSelected(option) ? Role::AccentInk : Role::TextMuted);
}

} // namespace

void paintTabGround(QPainter& painter, const QStyleOptionTab& option)
{
    const int inset = space(Space::Xxs);
    const QRect body = option.rect.adjusted(0, inset, 0, -2 * inset);
    if (!isSelected(option) && isHovered(option)) {
        paintPanel(painter, body, color(Role::Hover), QColor(), radius(Radius::Medium));
    }
    if (isSelected(option)) {
        const int thickness = focusWidth() + space(Space::Hairline);
        QRect mark = option.rect; // from edge to edge: the first begins where the page does
        mark.setTop(mark.bottom() - thickness + 1);
        paintPanel(painter, mark, color(Role::Accent), QColor(), thickness / 2.0);
    }
    if (option.state & QStyle::State_HasFocus) {
        paintFocusRing(painter, body, radius(Radius::Medium));
    }
}

QRect tabLabelRect(const QStyleOption& option)
{
    return option.rect.adjusted(space(Space::Xxs), 0, -space(Space::Xxs), 0);
}

void paintTabLabel(QPainter& painter, const QStyleOptionTab& option)
{
    painter.setPen(tabInk(option));
    painter.drawText(tabLabelRect(option), Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
}

void paintTabBase(QPainter& painter, const QStyleOption& option)
{
    paintLineBelow(painter, option.rect);
}

QSize tabSize(const QStyleOptionTab& option, const QSize& contents)
{
    const int text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    return {text + 2 * space(Space::M) + 1,
            qMax(contents.height(), controlHeight()) + space(Space::S)};
}

void paintHeaderGround(QPainter& painter, const QStyleOptionHeader& option)
{
    const bool pressed = option.state & QStyle::State_Sunken;
    Role ground = Role::Surface;
    if (pressed || isHovered(option)) {
        ground = pressed ? Role::Pressed : Role::Hover;
    }
    painter.fillRect(option.rect, color(ground));
    paintLineBelow(painter, option.rect);
}

void paintHeaderEmptyArea(QPainter& painter, const QRect& rect)
{
    painter.fillRect(rect, color(Role::Surface));
    paintLineBelow(painter, rect);
}

QRect headerLabelRect(const QStyleOptionHeader& option)
{
    const int side = space(Space::M);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const int arrow = sorted ? iconSize() + space(Space::Xs) : 0;
    return QStyle::visualRect(option.direction, option.rect,
                              option.rect.adjusted(side, 0, -side - arrow, 0));
}

QRect headerArrowRect(const QStyleOptionHeader& option)
{
    const int words = option.fontMetrics.horizontalAdvance(option.text);
    const int room = option.rect.width() - 2 * space(Space::M) - iconSize();
    const int start = space(Space::M) + qMax(0, qMin(words + space(Space::Xs), room));
    const QRect place(option.rect.left() + start, option.rect.center().y() - iconSize() / 2 + 1,
                      iconSize(), iconSize());
    return QStyle::visualRect(option.direction, option.rect, place);
}

void paintHeaderArrow(QPainter& painter, const QStyleOptionHeader& option)
{
    if (option.sortIndicator == QStyleOptionHeader::None) {
        return;
    }
    // Qt names the arrow after where the large values are; people read up as "ascending".
    const bool ascending = option.sortIndicator == QStyleOptionHeader::SortDown;
    paintIcon(painter, option.rect, icon(ascending ? Icon::ChevronUp : Icon::ChevronDown),
              color(Role::AccentInk));
}

namespace {

// What hover and an inactive window leave of a selection's colour, not everybody can tell apart.
void paintSelectionMark(QPainter& painter, const QStyleOptionViewItem& option,
                        const QTableView& table)
{
    if (table.horizontalHeader()->visualIndex(option.index.column()) == 0) {
        const QRect mark(option.rect.topLeft(), QSize(space(Space::Xs), option.rect.height()));
        painter.fillRect(QStyle::visualRect(table.layoutDirection(), option.rect, mark),
                         color(Role::Accent));
    }
}

} // namespace

void paintCellGround(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget)
{
    const auto* table = qobject_cast<const QTableView*>(widget);
    if (option.backgroundBrush.style() != Qt::NoBrush) {
        painter.fillRect(option.rect, option.backgroundBrush);
    }
    if (isSelected(option)) {
        const bool active = option.state & QStyle::State_Active;
        painter.fillRect(option.rect, color(active ? Role::Selection : Role::SelectionInactive));
    } else if (isHovered(option)) {
        painter.fillRect(option.rect, color(Role::Hover));
    }
    if (table && !table->showGrid()) {
        paintLineBelow(painter, option.rect);
    }
    if (table && isSelected(option)) {
        paintSelectionMark(painter, option, *table);
    }
}

} // namespace keyfob::theme
