#pragma once

// How entries of menus (and of combo boxes' lists, which are menus to Fusion) look.

#include <QSize>

class QPainter;
class QRect;
class QStyleOptionMenuItem;

namespace keyfob::theme {

void paintMenuGround(QPainter& painter, const QRect& rect);
void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& option);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents);

} // namespace keyfob::theme
