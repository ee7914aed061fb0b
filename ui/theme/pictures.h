#pragma once

// The drawings of empty pages, painted in theme colours so that they follow light and dark.

class QPainter;
class QRectF;

namespace keyfob::theme {

enum class Picture { NoTokens, NoMatch, Offline, Failed, Locked };

// Paints centred into `rect`, as large as fits in a square.
void paintPicture(QPainter& painter, const QRectF& rect, Picture picture);

} // namespace keyfob::theme
