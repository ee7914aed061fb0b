#pragma once

#include "app/instancelock.h"
#include "app/instanceplace.h"

#include <QStringList>

namespace keyfob {

// Starts that open no window, and so need no display. Each returns the program's exit status.
// There must be no application yet.

/// What CommandLine::parse() has to say in place of a start: help, version, or a mistake.
[[nodiscard]] int sayInstead(const QStringList& arguments);
[[nodiscard]] int sayNoDisplay();
/// To the Keyfob that runs already; nothing where it has ended meanwhile, and this one goes on.
[[nodiscard]] std::optional<int> handOver(const InstancePlace& place, InstanceLock& lock,
                                          const QStringList& arguments);

} // namespace keyfob
