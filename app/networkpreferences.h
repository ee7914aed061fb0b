#pragma once

#include "models/api/networksettings.h"

class QSettings;

namespace keyfob {

/// The network settings of a settings file, keys "network/…". A value that cannot be used counts as
/// not set.
[[nodiscard]] NetworkSettings readNetworkSettings(const QSettings& settings);
void writeNetworkSettings(QSettings& settings, const NetworkSettings& network);

} // namespace keyfob
