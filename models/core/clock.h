#pragma once

#include <QDateTime>

#include <chrono>
#include <ctime>
#include <functional>

namespace keyfob {

/// The one "now" function that is handed to whoever needs the time, so that tests can turn the
/// clock. UTC.
using NowFunction = std::function<QDateTime()>;

[[nodiscard]] inline QDateTime systemNow()
{
    return QDateTime::currentDateTimeUtc();
}

/// Time since any fixed moment, for measuring how long something has been there.
using ElapsedFunction = std::function<std::chrono::milliseconds()>;

/// Since the computer was started, its sleep included, which QElapsedTimer leaves out.
[[nodiscard]] inline std::chrono::milliseconds sinceBoot()
{
    timespec time{};
    static_cast<void>(::clock_gettime(CLOCK_BOOTTIME, &time)); // Linux has it since 2.6.39
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace keyfob
