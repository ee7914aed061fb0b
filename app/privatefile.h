#pragma once

#include <QString>

namespace keyfob {

/// Makes a file, and its folder, which may not exist yet, the person's alone (0600 and 0700),
/// whatever their umask is and whatever they were before: Qt (6.4) keeps that when it writes.
///
/// A link is followed: people keep such files elsewhere and link to them. What stands in the way of
/// Qt's lock beside it is removed.
///
/// False where it must not be used, neither read nor written: something else than a file, such as a
/// folder or a pipe, which keeps whoever reads it waiting; what another user, but root, can write;
/// and where the lock cannot be had.
[[nodiscard]] bool makePrivate(const QString& path);

} // namespace keyfob
