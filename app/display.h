#pragma once

#include <QString>

namespace keyfob {

/// Whether the environment names a display at all. Asked before QApplication exists, which aborts
/// without one.
[[nodiscard]] bool hasDisplay();

/// What is said where no window can be opened: one line for standard error.
[[nodiscard]] QString noDisplaySentence();

} // namespace keyfob
