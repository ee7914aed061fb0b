#include "ui/tokens/paintedcells.h"

#include <QApplication>
#include <QDateTime>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace keyfob {

namespace {

constexpr std::size_t kMost = 2000; // cells: several screens full
constexpr int kSecondsInAMinute = 60;
// What the ink of the words depends on.
constexpr QStyle::State kCounts = QStyle::State_Enabled | QStyle::State_Active
                                  | QStyle::State_Selected;

qint64 placeOf(const QModelIndex& index)
{
    return (qint64{index.row()} << 32) + index.column();
}

QColor inkOf(const QStyleOptionViewItem& option)
{
    QPalette::ColorGroup group = QPalette::Disabled;
    if (option.state & QStyle::State_Enabled) {
        group = option.state & QStyle::State_Active ? QPalette::Normal : QPalette::Inactive;
    }
    const bool isSelected = option.state & QStyle::State_Selected;
    return option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
}

void layOutWords(PaintedCell& cell, const QStyleOptionViewItem& option)
{
    const QStyle& style = styleOf(option);
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1;
    const QRect room = style.subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget)
                           .adjusted(margin, 0, -margin, 0);
    QTextOption how(QStyle::visualAlignment(option.direction, option.displayAlignment));
    how.setWrapMode(QTextOption::ManualWrap);
    how.setTextDirection(option.direction);
    cell.words.setText(QFontMetrics(option.font).elidedText(option.text, option.textElideMode,
                                                            room.width()));
    cell.words.setFont(option.font);
    cell.words.setTextOption(how);
    cell.words.setCacheEnabled(true);
    cell.words.beginLayout();
    QTextLine line = cell.words.createLine();
    line.setLineWidth(room.width());
    cell.words.endLayout();
    cell.isCut = line.naturalTextWidth() > room.width();
    const QSize size(room.width(), qRound(line.height()));
    const QRect place = QStyle::alignedRect(option.direction, option.displayAlignment, size, room);
    cell.wordsPlace = place.topLeft() - option.rect.topLeft();
}

void drawPicture(PaintedCell& cell, const QStyleOptionViewItem& option)
{
    const bool isAlone = option.text.isEmpty();
    const QRect room = isAlone ? option.rect
                               : styleOf(option).subElementRect(QStyle::SE_ItemViewItemDecoration,
                                                                &option, option.widget);
    cell.picture = option.icon.pixmap(option.decorationSize, cell.pixelRatio);
    QRect place(QPoint(), cell.picture.deviceIndependentSize().toSize());
    place.moveCenter(room.center());
    cell.picturePlace = place.topLeft() - option.rect.topLeft();
}

} // namespace

const QStyle& styleOf(const QStyleOptionViewItem& option)
{
    return option.widget != nullptr ? *option.widget->style() : *QApplication::style();
}

void PaintedCell::paint(QPainter& painter, const QRect& rect) const
{
    if (!picture.isNull()) {
        painter.drawPixmap(rect.topLeft() + picturePlace, picture);
    }
    const QPen before = painter.pen();
    if (isCut) {
        painter.save();
        painter.setClipRect(rect, Qt::IntersectClip);
    }
    painter.setPen(ink);
    words.draw(&painter, rect.topLeft() + wordsPlace);
    if (isCut) {
        painter.restore();
    }
    painter.setPen(before);
}

std::unique_ptr<PaintedCell> layOutCell(const QStyleOptionViewItem& option, qreal pixelRatio)
{
    auto cell = std::make_unique<PaintedCell>();
    cell->size = option.rect.size();
    cell->state = option.state & kCounts;
    cell->direction = option.direction;
    cell->pixelRatio = pixelRatio;
    cell->ink = inkOf(option);
    layOutWords(*cell, option);
    if (!option.icon.isNull()) {
        drawPicture(*cell, option);
    }
    return cell;
}

void PaintedCells::follow(const QAbstractItemModel& model)
{
    forget();
    m_model = &model;
    m_context = std::make_unique<QObject>();
    const auto forgetAt = [this, &model](auto signal) {
        QObject::connect(&model, signal, m_context.get(), [this] { forget(); });
    };
    forgetAt(&QAbstractItemModel::dataChanged);
    forgetAt(&QAbstractItemModel::layoutChanged);
    forgetAt(&QAbstractItemModel::modelReset);
    forgetAt(&QAbstractItemModel::rowsInserted);
    forgetAt(&QAbstractItemModel::rowsRemoved);
    forgetAt(&QAbstractItemModel::columnsInserted);
    forgetAt(&QAbstractItemModel::columnsRemoved);
}

const PaintedCell* PaintedCells::find(const QModelIndex& index, const QStyleOptionViewItem& option,
                                      qreal pixelRatio)
{
    const qint64 minute = QDateTime::currentSecsSinceEpoch() / kSecondsInAMinute;
    if (std::exchange(m_minute, minute) != minute) {
        forget();
    }
    const auto known = m_cells.find(placeOf(index));
    if (index.model() != m_model || known == m_cells.end()) {
        return nullptr;
    }
    const PaintedCell& cell = *known->second;
    const bool isSame = cell.size == option.rect.size() && cell.state == (option.state & kCounts)
                        && cell.direction == option.direction && cell.pixelRatio == pixelRatio;
    return isSame ? &cell : nullptr;
}

void PaintedCells::keep(const QModelIndex& index, std::unique_ptr<PaintedCell> cell)
{
    if (index.model() != m_model) {
        return;
    }
    if (m_cells.size() >= kMost) {
        forget();
    }
    m_cells[placeOf(index)] = std::move(cell);
}

} // namespace keyfob
