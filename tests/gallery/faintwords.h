#pragma once

#include <QStringList>

class QImage;
class QWidget;

namespace keyfob::test {

/// Words in the picture of a window, and the mark of the keyboard, that do not stand out enough
/// from their ground: 4.5 to 1; 3 to 1 for large words and the mark (WCAG 2.1, 1.4.3 and 1.4.11).
/// What is disabled is exempt, as there.
[[nodiscard]] QStringList faintWords(const QWidget& window, const QImage& picture);

} // namespace keyfob::test
