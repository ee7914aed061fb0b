#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QString>

namespace keyfob::design {

template<typename Value>
struct Named
{
    Value value;
    QString name; ///< as in the code
};

[[nodiscard]] QList<Named<theme::Role>> colors();
[[nodiscard]] QList<Named<theme::Space>> spaces();
[[nodiscard]] QList<Named<theme::Radius>> radii();
[[nodiscard]] QList<Named<theme::TypeRole>> types();

/// Under which the picture keeps the values that it was made of.
inline const QString kKey = QStringLiteral("Values");
/// All that depends on the code alone, and not on the fonts of a computer.
[[nodiscard]] QString values();

} // namespace keyfob::design
