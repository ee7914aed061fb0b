#pragma once

#include <QtGlobal>

#include <vector>

class QAbstractItemView;

namespace keyfob {

// The selected rows of a table of tokens, by id: rows move.

/// From top to bottom; the current row where none is selected.
[[nodiscard]] std::vector<qint64> selectedIds(const QAbstractItemView& table);
/// The first one, where the current row is not among them: it has passed to a row that nobody chose
/// when the chosen one went. A current row that is selected was chosen, and stays.
void makeASelectedRowCurrent(QAbstractItemView& table);

} // namespace keyfob
