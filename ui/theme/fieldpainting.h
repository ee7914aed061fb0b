#pragma once

// How fields, combo boxes, frames and scroll bars look.

#include <QRect>
#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionSlider;

namespace keyfob::theme {

void paintField(QPainter& painter, const QStyleOptionFrame& option);
void paintFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget);

// A line that separates areas (QFrame::HLine, VLine).
void paintRule(QPainter& painter, const QRect& rect);

void paintComboBox(QPainter& painter, const QStyleOptionComboBox& option);
void paintComboBoxLabel(QPainter& painter, const QStyleOptionComboBox& option);
[[nodiscard]] QRect comboBoxPart(const QStyleOptionComboBox& option, QStyle::SubControl part);

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);

} // namespace keyfob::theme
