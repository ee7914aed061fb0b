#include "ui/tokens/tokentable.h"

#include "models/tokens/tokenlistmodel.h"
#include "ui/theme/theme.h"
#include "ui/tokens/tokencolumnwidths.h"
#include "ui/tokens/tokendelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace keyfob {

using Column = TokenListModel::Column;

TokenTable::TokenTable(QWidget* parent)
    : QTableView(parent)
    , m_delegate(new TokenDelegate(this))
{
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    horizontalHeader()->setSortIndicator(Column::NameColumn, Qt::AscendingOrder);
    setSortingEnabled(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    applyMetrics();
    connect(this, &QAbstractItemView::entered, this, &TokenTable::showHovered);
    connect(this, &QAbstractItemView::viewportEntered, this, [this] { showHovered({}); });
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& cell) {
        if (cell.column() == Column::ActionsColumn) {
            openMenuAt(cell);
        }
    });
}

void TokenTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    m_delegate->follow(*model);
    connect(model, &QAbstractItemModel::columnsInserted, this, &TokenTable::takeInColumns);
    connect(model, &QAbstractItemModel::columnsRemoved, this, &TokenTable::layoutColumns);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TokenTable::keepACurrentRow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TokenTable::keepACurrentRow,
            Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::modelReset, this, &TokenTable::keepACurrentRow);
    layoutColumns();
}

std::optional<qint64> TokenTable::currentId() const
{
    const QModelIndex cell = currentIndex();
    return cell.isValid() ? std::optional(cell.data(TokenListModel::IdRole).toLongLong())
                          : std::nullopt;
}

// Alone, whatever keys are held down: Qt would add to the selection, or take away from it.
void TokenTable::makeCurrent(const QModelIndex& cell)
{
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect
                                                | QItemSelectionModel::Rows);
}

void TokenTable::selectId(qint64 id)
{
    const QModelIndexList found = model()->match(model()->index(0, 0), TokenListModel::IdRole, id,
                                                 1, Qt::MatchExactly);
    if (!found.isEmpty()) {
        makeCurrent(found.first());
        scrollTo(found.first());
    }
}

void TokenTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid()) {
        m_lastRow = current.row();
    }
    const auto id = currentId();
    if (id != m_lastId) {
        const auto before = std::exchange(m_lastId, id);
        if (!id) {
            m_idToReturnTo = before;
        }
        Q_EMIT currentIdChanged();
    }
}

void TokenTable::selectionChanged(const QItemSelection& selected,
                                  const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedIdsChanged();
}

// Qt passes it to the row above, and selects none.
void TokenTable::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end)
{
    const int row = currentIndex().row();
    const int next = end + 1 < model()->rowCount() ? end + 1 : start - 1;
    if (row >= start && row <= end && next >= 0) {
        const QItemSelection selected = selectionModel()->selection();
        const bool isAlone = selected.size() == 1 && selected.first().height() == 1;
        const QModelIndex cell = model()->index(next, currentIndex().column());
        if (isAlone) {
            makeCurrent(cell);
        } else {
            selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
        }
    }
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

// Home and End go through the list, and not through the columns of a row.
QModelIndex TokenTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int last = model()->rowCount() - 1;
    if (last >= 0 && (action == MoveHome || action == MoveEnd)) {
        return model()->index(action == MoveHome ? 0 : last, std::max(currentIndex().column(), 0));
    }
    return QTableView::moveCursor(action, modifiers);
}

// A screen reader loses the table without a current cell, and Ctrl+C its row.
void TokenTable::keepACurrentRow()
{
    if (model()->rowCount() == 0 && m_lastId) {
        m_idToReturnTo = std::exchange(m_lastId, std::nullopt);
        Q_EMIT currentIdChanged();
    }
    if (model()->rowCount() == 0) {
        return;
    }
    if (currentIndex().isValid()) {
        if (!selectionModel()->hasSelection()) {
            makeCurrent(currentIndex()); // all that were selected have gone
        }
        return;
    }
    // Where a filter matched nothing for a while, the row from before.
    if (const auto id = std::exchange(m_idToReturnTo, std::nullopt)) {
        selectId(*id);
    }
    if (!currentIndex().isValid()) {
        makeCurrent(model()->index(std::min(m_lastRow, model()->rowCount() - 1), 0));
    }
}

// What is typed is a name, whichever cell of its row has the keyboard.
void TokenTable::keyboardSearch(const QString& search)
{
    const QModelIndex name = currentIndex().siblingAtColumn(Column::NameColumn);
    if (name.isValid() && name != currentIndex()) {
        selectionModel()->setCurrentIndex(name, QItemSelectionModel::NoUpdate);
    }
    QTableView::keyboardSearch(search);
}

void TokenTable::openMenuAt(const QModelIndex& cell)
{
    if (m_rowMenu == nullptr || !cell.isValid()) {
        return;
    }
    goToRowOf(cell);
    const QRect place = visualRect(cell);
    const int left = isRightToLeft() ? place.right() + 1 - m_rowMenu->sizeHint().width()
                                     : place.left();
    m_rowMenu->popup(viewport()->mapToGlobal(QPoint(left, place.bottom())));
}

// A menu acts on the row that it was opened for, alone or with all that are selected.
void TokenTable::goToRowOf(const QModelIndex& cell)
{
    if (!selectionModel()->isSelected(cell)) {
        makeCurrent(cell);
    } else {
        selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    }
}

void TokenTable::showHovered(const QModelIndex& cell)
{
    m_delegate->setHovered(cell);
    viewport()->update();
}

bool TokenTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        showHovered({});
    }
    return QTableView::viewportEvent(event);
}

void TokenTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex cell = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!cell.isValid() || m_rowMenu == nullptr) {
        return;
    }
    if (byMouse) {
        goToRowOf(cell);
        m_rowMenu->popup(event->globalPos());
    } else {
        openMenuAt(cell);
    }
}

void TokenTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Not every platform makes a context menu event of it (Qt 6.4 on X11 does not).
    const bool menu = event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier;
    if ((enter || menu) && currentIndex().isValid()) {
        openMenuAt(currentIndex());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        event->ignore(); // Qt would copy the cell's text, a shown secret as well
        return;
    }
    QTableView::keyPressEvent(event);
}

void TokenTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layoutColumns();
}

void TokenTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    m_delegate->forgetPainted();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        applyMetrics();
    }
}

void TokenTable::applyMetrics()
{
    verticalHeader()->setDefaultSectionSize(theme::rowHeight());
    layoutColumns();
}

void TokenTable::revealToken()
{
    const QModelIndex cell = currentIndex().siblingAtColumn(Column::TokenColumn);
    const QFontMetrics mono(theme::font(theme::TypeRole::Mono));
    m_revealedWidth = mono.horizontalAdvance(cell.data().toString());
    layoutColumns();
    scrollTo(cell);
}

void TokenTable::concealToken()
{
    if (std::exchange(m_revealedWidth, 0) > 0) {
        layoutColumns();
        horizontalScrollBar()->setValue(0);
    }
}

// Qt leaves a new column out of rows that are selected already.
void TokenTable::takeInColumns()
{
    layoutColumns();
    selectionModel()->select(selectionModel()->selection(),
                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void TokenTable::layoutColumns()
{
    if (model() != nullptr) {
        layOutTokenColumns(*horizontalHeader(), viewport()->width(), m_revealedWidth);
    }
}

} // namespace keyfob
