#pragma once

#include "models/api/networkpolicy.h"

class QWidget;

namespace keyfob {

/// Opens the network settings in a dialog, for whoever cannot reach a server to sign in at.
void openNetworkDialog(NetworkPolicy& policy, QWidget* window);

} // namespace keyfob
