#pragma once

#include <QStringList>

class QWidget;

namespace keyfob::test {

/// Widgets of a window that stick out of the one that holds them, and those with words that lie
/// over each other. What scrolls may be longer than its place, not wider.
[[nodiscard]] QStringList misplaced(const QWidget& window);

} // namespace keyfob::test
