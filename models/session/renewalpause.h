#pragma once

#include <algorithm>
#include <chrono>
#include <optional>

namespace keyfob {

/// Renewals that nobody has asked for are this far apart, whatever the lifetime.
inline constexpr std::chrono::milliseconds kBetweenRenewals{std::chrono::seconds(2)};
/// A QTimer counts 24 days at most; after a longer wait it is looked at again.
inline constexpr std::chrono::milliseconds kLongestRenewalPause{std::chrono::hours(24)};

/// How long to wait before a session is looked at again, and renewed if it is time; zero: now.
///
/// left: what the auth token still lives, negative when it has ended. lead: how long before its end
/// it is renewed. sinceLast: since the last renewal, nothing where there was none.
[[nodiscard]] inline std::chrono::milliseconds
renewalPause(std::chrono::milliseconds left, std::chrono::milliseconds lead,
             std::optional<std::chrono::milliseconds> sinceLast)
{
    std::chrono::milliseconds pause = left - lead;
    if (sinceLast) {
        pause = std::max(pause, kBetweenRenewals - *sinceLast);
    }
    return std::clamp(pause, std::chrono::milliseconds::zero(), kLongestRenewalPause);
}

} // namespace keyfob
