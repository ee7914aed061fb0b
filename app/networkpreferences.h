#pragma once

#include "models/api/networksettings.h"

class QSettings;

namespace keyfob {

/// The network settings of a settings file, keys "network/…". What is not set, or cannot be used,
/// is as in defaults.
[[nodiscard]] NetworkSettings readNetworkSettings(const QSettings& settings,
                                                  const NetworkSettings& defaults);
void writeNetworkSettings(QSettings& settings, const NetworkSettings& network);

} // namespace keyfob
