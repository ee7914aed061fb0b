#pragma once

#include <QStringList>

namespace keyfob {

/// What a developer asks first about trouble, "name: value" in English: versions, the system, the
/// desktop, the screens. Nothing of it tells whose computer it is, and nothing is loaded for it.
[[nodiscard]] QStringList systemFacts();

} // namespace keyfob
