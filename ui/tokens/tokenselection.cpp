#include "ui/tokens/tokenselection.h"

#include "models/tokens/tokenlistmodel.h"

#include <QAbstractItemView>

#include <algorithm>
#include <limits>
#include <set>

namespace keyfob {

namespace {

qint64 idOf(const QModelIndex& cell)
{
    return cell.data(TokenListModel::IdRole).toLongLong();
}

} // namespace

// By ranges: after sorting, Qt's selectedRows() takes the square of the number of rows.
std::vector<qint64> selectedIds(const QAbstractItemView& table)
{
    std::set<int> rows;
    for (const QItemSelectionRange& range : table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.insert(row);
        }
    }
    if (rows.empty() && table.currentIndex().isValid()) {
        rows.insert(table.currentIndex().row());
    }
    std::vector<qint64> ids;
    ids.reserve(rows.size());
    for (const int row : rows) {
        ids.push_back(idOf(table.model()->index(row, 0)));
    }
    return ids;
}

void makeASelectedRowCurrent(QAbstractItemView& table)
{
    QItemSelectionModel& selection = *table.selectionModel();
    const QModelIndex current = selection.currentIndex();
    if (selection.isSelected(current) || !selection.hasSelection()) {
        return;
    }
    int first = std::numeric_limits<int>::max();
    for (const QItemSelectionRange& range : selection.selection()) {
        first = std::min(first, range.top());
    }
    const QModelIndex cell = table.model()->index(first, std::max(current.column(), 0));
    selection.setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    table.scrollTo(cell);
}

} // namespace keyfob
