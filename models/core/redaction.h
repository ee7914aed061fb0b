#pragma once

#include <QString>

namespace keyfob {

/// Replaces everything in a log line that looks like a secret by "[redacted]".
///
/// The last line of defence behind "nobody logs a secret": the log handler sends every line
/// through it, Qt's own messages included. Knows the shapes of NocoDB 0.109 to 0.301 (a JWT of
/// three base64url parts, a refresh token of 80 hex digits, an API token of 40 characters of
/// [A-Za-z0-9_-], "nc_pat_…"), credential headers, password fields and URLs with user info.
[[nodiscard]] QString redacted(const QString& line);

} // namespace keyfob
