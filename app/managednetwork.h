#pragma once

#include "models/api/networksettings.h"

#include <optional>

namespace keyfob {

/// What an administrator has decided about one thing.
template<typename T>
struct Managed
{
    T value;
    bool isLocked = false; ///< nobody may change it
};

/// What an administrator has decided about the network settings, and how that goes together with
/// what people set.
struct ManagedNetwork
{
    std::optional<Managed<ProxySettings>> proxy;
    std::optional<Managed<QString>> caFile;
    std::optional<Managed<std::chrono::seconds>> timeLimit;

    /// For whoever has set nothing.
    [[nodiscard]] NetworkSettings defaults() const;
    [[nodiscard]] NetworkFields locked() const;
    /// The locked fields as the administrator has them, all others as they are in settings.
    [[nodiscard]] NetworkSettings laidOver(NetworkSettings settings) const;
};

} // namespace keyfob
