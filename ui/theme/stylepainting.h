#pragma once

// Sends what the style is asked to draw to the painter it belongs to.

#include <QStyle>

namespace keyfob::theme {

// True if `element` is ours and has been drawn, false if Fusion should draw it.
[[nodiscard]] bool paintPrimitive(QStyle::PrimitiveElement element, const QStyleOption& option,
                                  QPainter& painter, const QWidget* widget);
[[nodiscard]] bool paintControl(QStyle::ControlElement element, const QStyleOption& option,
                                QPainter& painter, const QWidget* widget);

} // namespace keyfob::theme
