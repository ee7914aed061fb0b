#pragma once

#include <QStringList>

namespace keyfob {

/// Sends every log line, Qt's own included, through redacted() and to standard error.
void installLogHandler();

/// The last of these lines, each after the time of day (UTC).
[[nodiscard]] QStringList recentLogLines();

/// While QApplication is being made, a failure of the window system ends the program with one
/// sentence and status 1, where Qt would print advice about its plugins and abort.
void setMakingWindowSystem(bool making);

} // namespace keyfob
