#pragma once

#include "app/managednetwork.h"
#include "models/api/serverurl.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace keyfob {

/// What an administrator has decided for everybody on this computer: docs/fleets.md.
struct ManagedDefaults
{
    std::optional<Managed<ServerUrl>> server;
    ManagedNetwork network;
    /// How long a copied secret stays in the clipboard; zero: until the program ends.
    std::optional<Managed<std::chrono::seconds>> clipboardTime;
    /// Languages that may be used, the preferred one first, all of them there; empty: any.
    QStringList languages;

    /// Reads keyfob/keyfob.conf in each folder; of every key the first that can be used counts, a
    /// lock with the value beside it. One that cannot is told in the log, by file and key, and
    /// counts as not there.
    static ManagedDefaults read(const QStringList& folders);
    /// Where administrators put such files: XDG_CONFIG_DIRS, or /etc/xdg without it.
    static QStringList systemFolders();

    /// Whether anybody may sign in there.
    [[nodiscard]] bool allows(const ServerUrl& address) const;
};

} // namespace keyfob
