#pragma once

#include <QStandardPaths>

namespace keyfob {

/// Where what Keyfob remembers lies. It may not exist yet.
[[nodiscard]] inline QString configFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/keyfob");
}

} // namespace keyfob
