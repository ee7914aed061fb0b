#pragma once

// How tabs, table headers and rows of lists and tables look.

#include <QRect>
#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

namespace keyfob::theme {

void paintTabGround(QPainter& painter, const QStyleOptionTab& option);
// Where tabs have little room their margins go before their words are cut.
[[nodiscard]] QRect tabLabelRect(const QStyleOption& option);
void paintTabLabel(QPainter& painter, const QStyleOptionTab& option);
void paintTabBase(QPainter& painter, const QStyleOption& option);
[[nodiscard]] QSize tabSize(const QStyleOptionTab& option, const QSize& contents);

void paintHeaderGround(QPainter& painter, const QStyleOptionHeader& option);
void paintHeaderEmptyArea(QPainter& painter, const QRect& rect);
// The words of a header and, right behind them, the arrow of the sorted column.
[[nodiscard]] QRect headerLabelRect(const QStyleOptionHeader& option);
[[nodiscard]] QRect headerArrowRect(const QStyleOptionHeader& option);
void paintHeaderArrow(QPainter& painter, const QStyleOptionHeader& option);

// Ground of one cell: selected, under the pointer, or plain with a hairline below.
void paintCellGround(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget);

} // namespace keyfob::theme
