#include "ui/widgets/wraplayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace keyfob {

namespace {

bool expands(const QLayoutItem* item)
{
    return item->expandingDirections().testFlag(Qt::Horizontal);
}

bool isSpacer(const QLayoutItem* item)
{
    return const_cast<QLayoutItem*>(item)->spacerItem() != nullptr;
}

int widthOf(const QLayoutItem* item, int limit)
{
    return qMin(item->sizeHint().width(), limit);
}

} // namespace

WrapLayout::WrapLayout(QWidget* parent) : QLayout(parent) {}

WrapLayout::~WrapLayout() = default;

void WrapLayout::setRowAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    invalidate();
}

void WrapLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

void WrapLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int WrapLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    const auto place = m_items.begin() + index;
    QLayoutItem* item = place->release();
    m_items.erase(place);
    invalidate();
    return item;
}

Qt::Orientations WrapLayout::expandingDirections() const
{
    const bool eager = std::any_of(m_items.begin(), m_items.end(),
                                   [](const auto& item) { return expands(item.get()); });
    return eager ? Qt::Horizontal : Qt::Orientations();
}

bool WrapLayout::hasHeightForWidth() const
{
    return true;
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QList<Row> rows = rowsFor(width - margins.left() - margins.right());
    int height = margins.top() + margins.bottom() + spacing() * qMax(0, int(rows.size()) - 1);
    for (const Row& row : rows) {
        height += rowHeight(row);
    }
    return height;
}

QSize WrapLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const QList<Row> rows = rowsFor(QLAYOUTSIZE_MAX);
    const QSize row = rows.isEmpty()
                          ? QSize(0, 0)
                          : QSize(rowWidth(rows.first(), QLAYOUTSIZE_MAX), rowHeight(rows.first()));
    return row.grownBy(margins);
}

QSize WrapLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto& item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    return size.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int y = inner.top();
    for (const Row& row : rowsFor(inner.width())) {
        const QRect line(inner.left(), y, inner.width(), rowHeight(row));
        placeRow(row, line);
        y += line.height() + spacing();
    }
}

// Fills each row with what fits by its hint; an item alone in a row may be narrower than its hint.
QList<WrapLayout::Row> WrapLayout::rowsFor(int width) const
{
    QList<Row> rows;
    int used = 0;
    for (const auto& item : m_items) {
        const bool stretch = isSpacer(item.get());
        if (!stretch && item->isEmpty()) {
            continue; // hidden
        }
        const int needed = widthOf(item.get(), width);
        if (rows.isEmpty() || (!stretch && used > 0 && used + needed > width)) {
            rows.append(Row());
            used = 0;
        }
        rows.last().append(item.get());
        used += stretch ? 0 : needed + spacing();
    }
    return rows;
}

int WrapLayout::rowHeight(const Row& row) const
{
    return std::accumulate(row.begin(), row.end(), 0, [](int height, const QLayoutItem* item) {
        return qMax(height, item->sizeHint().height());
    });
}

int WrapLayout::rowWidth(const Row& row, int limit) const
{
    int width = 0;
    for (const QLayoutItem* item : row) {
        const bool stretch = isSpacer(item);
        width += stretch ? 0 : widthOf(item, limit) + spacing();
    }
    return qMax(0, width - spacing());
}

void WrapLayout::placeRow(const Row& row, const QRect& line) const
{
    const auto eager = static_cast<int>(std::count_if(row.begin(), row.end(), expands));
    const auto stretches = static_cast<int>(std::count_if(row.begin(), row.end(), isSpacer));
    const int fields = eager - stretches;
    const int spare = qMax(0, line.width() - rowWidth(row, line.width()));
    const QWidget* owner = parentWidget();
    const Qt::LayoutDirection direction = owner ? owner->layoutDirection() : Qt::LeftToRight;
    int x = line.left();
    if (eager == 0 && m_alignment.testFlag(Qt::AlignHCenter)) {
        x += spare / 2;
    } else if (eager == 0 && m_alignment.testFlag(Qt::AlignTrailing)) {
        x += spare;
    }
    int rest = spare;
    const auto grown = [&rest, &line, share = fields > 0 ? spare / fields : 0](QLayoutItem* item) {
        const int least = widthOf(item, line.width());
        const int most = expands(item) ? qMin(least + share, item->maximumSize().width()) : least;
        rest -= most - least;
        return most;
    };
    QList<int> widths;
    for (QLayoutItem* item : row) {
        widths.append(isSpacer(item) ? 0 : grown(item));
    }
    for (qsizetype i = 0; i < row.size(); ++i) {
        QLayoutItem* item = row.at(i);
        const int width = isSpacer(item) ? rest / stretches : widths.at(i);
        const int height = qMin(item->sizeHint().height(), line.height());
        const QRect place(x, line.top() + (line.height() - height) / 2, width, height);
        item->setGeometry(QStyle::visualRect(direction, line, place));
        x += isSpacer(item) ? width : width + spacing();
    }
}

} // namespace keyfob
