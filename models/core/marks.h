#pragma once

namespace keyfob {

/// Whether somebody measures this run: the environment variable KEYFOB_MARKS names a pipe that
/// somebody reads.
[[nodiscard]] bool isMeasured();

/// Tells whoever measures this run that it has come to this moment: one line "MOMENT CLOCK CPU",
/// CLOCK_MONOTONIC and the process's CPU time, both in ns. Otherwise costs one look at a number.
void mark(const char* moment);

} // namespace keyfob
