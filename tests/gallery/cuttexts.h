#pragma once

#include <QStringList>

class QWidget;

namespace keyfob::test {

/// Words in a window that get less room than they need. What may be shortened (an ElidedLabel, an
/// entry of the narrow sidebar, a tab, a cell of a table) must give them whole as tool tip.
[[nodiscard]] QStringList cutTexts(const QWidget& window);

} // namespace keyfob::test
