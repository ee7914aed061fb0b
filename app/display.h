#pragma once

#include <QString>

namespace keyfob {

/// Why no window can be opened, as a line for standard error; empty where one can. Asked before
/// QApplication exists, which would abort.
[[nodiscard]] QString whyNoDisplay();

} // namespace keyfob
