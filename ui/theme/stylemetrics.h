#pragma once

// The lengths and habits in which we differ from Fusion.

#include <QSize>
#include <QStyle>

#include <optional>

namespace keyfob::theme {

[[nodiscard]] std::optional<int> pixelMetricOf(QStyle::PixelMetric metric, const QWidget* widget);
[[nodiscard]] std::optional<int> styleHintOf(QStyle::StyleHint hint);

// `fusion` is what Fusion would answer for the same contents.
[[nodiscard]] QSize contentsSizeOf(QStyle::ContentsType type, const QStyleOption* option,
                                   const QSize& contents, const QSize& fusion,
                                   const QWidget* widget);

} // namespace keyfob::theme
