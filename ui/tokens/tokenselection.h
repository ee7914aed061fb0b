#pragma once

#include <QtGlobal>

#include <vector>

class QAbstractItemView;

namespace keyfob {

// The selected rows of a table of tokens, by id: rows move.

/// From top to bottom; the current row where none is selected.
[[nodiscard]] std::vector<qint64> selectedIds(const QAbstractItemView& table);
/// Selects these, as far as they are there, and makes the first of them current. None: nothing
/// changes.
void selectIds(QAbstractItemView& table, const std::vector<qint64>& ids);

} // namespace keyfob
