#include "ui/theme/menupainting.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionMenuItem>

namespace keyfob::theme {

namespace {

int padding()
{
    return space(Space::M);
}

// Width of the column of icons or check marks, with the gap behind it; none where there are none.
int leadingColumn(const QStyleOptionMenuItem& option)
{
    const int marks = option.menuHasCheckableItems ? iconSize() : 0;
    const int width = qMax(option.maxIconWidth, marks);
    return width > 0 ? qMax(width, iconSize()) + space(Space::S) : 0;
}

QRect mirrored(const QStyleOptionMenuItem& option, int x, int width)
{
    const QRect rect(x, option.rect.top(), width, option.rect.height());
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void paintSeparator(QPainter& painter, const QStyleOptionMenuItem& option)
{
    const int line = space(Space::Hairline);
    painter.fillRect(QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), line),
                     color(Role::Border));
}

void paintLeading(QPainter& painter, const QStyleOptionMenuItem& option, const QColor& ink)
{
    const QRect place = mirrored(option, option.rect.left() + padding(), iconSize());
    const bool checkable = option.checkType != QStyleOptionMenuItem::NotCheckable;
    if (checkable && option.checked) {
        paintIcon(painter, place, icon(Icon::Check), ink);
    } else if (!checkable && !option.icon.isNull()) {
        const bool enabled = option.state & QStyle::State_Enabled;
        option.icon.paint(&painter, place, Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    }
}

void paintTexts(QPainter& painter, const QStyleOptionMenuItem& option, const QColor& ink)
{
    const QString label = option.text.section(u'\t', 0, 0);
    const QString shortcut = option.text.section(u'\t', 1);
    const int start = padding() + leadingColumn(option);
    const int end = padding();
    const QRect rect =
        mirrored(option, option.rect.left() + start, option.rect.width() - start - end);
    constexpr int kFlags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    const int leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const int trailing =
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight));
    painter.setFont(option.font);
    painter.setPen(ink);
    painter.drawText(rect, kFlags | leading, label);
    if (!shortcut.isEmpty()) {
        const bool enabled = option.state & QStyle::State_Enabled;
        painter.setPen(color(enabled ? Role::TextMuted : Role::TextDisabled));
        painter.drawText(rect, kFlags | trailing, shortcut);
    }
}

} // namespace

void paintMenuGround(QPainter& painter, const QRect& rect)
{
    painter.fillRect(rect, color(Role::SurfaceRaised));
    painter.setPen(color(Role::Border));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    painter.save();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        paintSeparator(painter, option);
        painter.restore();
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (option.state & QStyle::State_Selected) {
        const QColor ground = color(enabled ? Role::Selection : Role::Hover);
        paintPanel(painter, option.rect, ground, QColor(), radius(Radius::Small));
    }
    const QColor ink = color(enabled ? Role::Text : Role::TextDisabled);
    paintLeading(painter, option, ink);
    paintTexts(painter, option, ink);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int edge = iconSize();
        const QRect place = mirrored(option, option.rect.right() - padding() - edge + 1, edge);
        const bool leftward = option.direction == Qt::RightToLeft;
        painter.translate(place.center());
        painter.scale(leftward ? -1 : 1, 1);
        painter.translate(-place.center());
        paintIcon(painter, place, icon(Icon::ChevronRight), ink);
    }
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        return {contents.width(), space(Space::S) + space(Space::Hairline)};
    }
    const bool hasShortcut = option.text.contains(u'\t');
    int width = contents.width() + 2 * padding() + leadingColumn(option);
    if (hasShortcut || option.reservedShortcutWidth > 0) {
        width += space(Space::Xl);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        width += iconSize() + space(Space::M);
    }
    return {width, qMax(contents.height(), option.fontMetrics.height()) + space(Space::M)};
}

} // namespace keyfob::theme
