#pragma once

#include <QImage>

namespace keyfob::design {

/// The colours, lengths and fonts with their names and values, of this width in pixels. Sizes are
/// those that the application's font makes of them.
[[nodiscard]] QImage scales(int width);

} // namespace keyfob::design
