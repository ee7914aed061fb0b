#pragma once

// An icon and, beside it, a sentence that may wrap: the icon stays at the first line.

class QWidget;

namespace keyfob {

class IconLabel;
class TextLabel;

void layOutSentenceRow(QWidget& row, IconLabel* icon, TextLabel* text);

} // namespace keyfob
