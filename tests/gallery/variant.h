#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QSize>
#include <QString>

namespace keyfob::test {

/// One way in which the window is looked at.
struct Variant
{
    QString name;
    theme::Appearance appearance;
    QSize size;
    QString language; ///< the direction goes with it; "pseudo" shows what nobody translates
    double font = 1;  ///< times the usual size
    double scale = 1; ///< of the screen; one process knows only one
};

/// Not every combination: each value of each axis, and what is hard together.
[[nodiscard]] const QList<Variant>& variants();

} // namespace keyfob::test
