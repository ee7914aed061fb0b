#include "ui/tokens/tokenselection.h"

#include "models/tokens/tokenlistmodel.h"

#include <QAbstractItemView>

#include <set>
#include <unordered_set>

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
    for (const int row : rows) {
        ids.push_back(idOf(table.model()->index(row, 0)));
    }
    return ids;
}

void selectIds(QAbstractItemView& table, const std::vector<qint64>& ids)
{
    using Selection = QItemSelectionModel;
    const std::unordered_set<qint64> wanted(ids.begin(), ids.end());
    QItemSelection rows;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QModelIndex cell = table.model()->index(row, 0);
        if (wanted.contains(idOf(cell))) {
            rows.append(QItemSelectionRange(cell));
        }
    }
    if (!rows.isEmpty()) {
        const QModelIndex first = rows.first().topLeft();
        table.selectionModel()->setCurrentIndex(first, Selection::NoUpdate);
        table.selectionModel()->select(rows, Selection::Rows | Selection::ClearAndSelect);
        table.scrollTo(first);
    }
}

} // namespace keyfob
