#include "ui/widgets/skeletonrows.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <array>

namespace keyfob {

namespace {

// How much of a cell's text width each bar takes, so that rows look like rows and not like a grid.
constexpr std::array<int, 7> kPercent{62, 78, 54, 70, 46, 66, 58};

int percentOf(int row, int column)
{
    return kPercent.at(static_cast<std::size_t>(row * 3 + column * 2) % kPercent.size());
}

} // namespace

SkeletonRows::SkeletonRows(QWidget* parent) : QWidget(parent) {}

void SkeletonRows::setColumnWidths(const QList<int>& widths)
{
    m_widths = widths;
    update();
}

QSize SkeletonRows::sizeHint() const
{
    return {theme::textWidth(60), 5 * theme::rowHeight()};
}

// Fewer towards the end: paler rows say that nobody knows yet how many there are.
void SkeletonRows::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QList<int> widths = columnWidths();
    const int rowHeight = theme::rowHeight();
    const int rows = qMin(8, height() / rowHeight);
    const int barHeight = theme::font(theme::TypeRole::Body).pointSize() > 0
                              ? fontMetrics().ascent() * 3 / 4
                              : fontMetrics().height() / 2;
    for (int row = 0; row < rows; ++row) {
        painter.setOpacity(1.0 - 0.1 * row);
        int x = 0;
        for (int column = 0; column < widths.size(); ++column) {
            const int room = widths.at(column) - 2 * theme::space(theme::Space::M);
            const QRect bar(x + theme::space(theme::Space::M),
                            row * rowHeight + (rowHeight - barHeight) / 2,
                            room * percentOf(row, column) / 100, barHeight);
            theme::paintPanel(painter, QStyle::visualRect(layoutDirection(), rect(), bar),
                              theme::color(theme::Role::Skeleton), QColor(), barHeight / 2.0);
            x += widths.at(column);
        }
    }
}

QList<int> SkeletonRows::columnWidths() const
{
    if (!m_widths.isEmpty()) {
        return m_widths;
    }
    return {width() * 3 / 10, width() * 3 / 10, width() * 3 / 10, width() / 10};
}

} // namespace keyfob
