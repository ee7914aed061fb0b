#pragma once

// Panels and focus rings as our style and our own widgets paint them, so that both look the same.

#include "ui/theme/colors.h"

#include <QColor>

class QIcon;
class QPainter;
class QRect;

namespace keyfob::theme {

// A rounded panel inside `rect`; an invalid or transparent `border` leaves the edge out.
void paintPanel(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& border,
                qreal radius);

// A ground for messages in a soft colour, edged in a pale shade of its ink.
void paintMessageGround(QPainter& painter, const QRect& rect, Role ground, Role ink);

// The ring around what has the focus, just inside `rect`.
void paintFocusRing(QPainter& painter, const QRect& rect, qreal radius);

// One of our icons in one colour, centred into `rect`.
void paintIcon(QPainter& painter, const QRect& rect, const QIcon& icon, const QColor& tint);

} // namespace keyfob::theme
