#pragma once

// How push buttons, tool buttons, check boxes and radio buttons look in each of their states.

#include <QRect>
#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QWidget;

namespace keyfob::theme {

void paintButtonGround(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void paintButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
[[nodiscard]] QSize buttonSize(const QStyleOptionButton& option, const QSize& contents,
                               const QWidget* widget);

void paintToolButtonGround(QPainter& painter, const QStyleOption& option);
void paintCheckBox(QPainter& painter, const QStyleOption& option);
void paintRadioButton(QPainter& painter, const QStyleOption& option);

} // namespace keyfob::theme
