#pragma once

class QHeaderView;

namespace keyfob {

/// Gives every column of the token table its width and place. room: of the table's viewport.
/// revealed: the width of a token on display, which is never cut; 0 where none is.
void layOutTokenColumns(QHeaderView& header, int room, int revealed);

} // namespace keyfob
