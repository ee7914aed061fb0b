#pragma once

namespace keyfob {

/// Sends every log line, Qt's own included, through redacted() and to standard error.
void installLogHandler();

} // namespace keyfob
