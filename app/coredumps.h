#pragma once

namespace keyfob {

/// A crash must not write the memory, and with it every secret, to a file. The limit of core files
/// is 0 from now on, for the programs that this one starts, too.
///
/// A handler that core_pattern(5) names is given the memory all the same; those of systemd and
/// Ubuntu keep none of it where the limit is 0.
void forbidCoreDumps();

} // namespace keyfob
