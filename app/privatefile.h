#pragma once

#include <QString>

namespace keyfob {

/// Makes a file, and its folder, which may not exist yet, the person's alone (0600 and 0700),
/// whatever their umask is and whatever they were before: Qt (6.4) keeps that when it writes.
///
/// A link is followed: people keep such files elsewhere and link to them. False where there is
/// something else than a file, such as a folder or a pipe, which keeps whoever reads it waiting.
[[nodiscard]] bool makePrivate(const QString& path);

} // namespace keyfob
