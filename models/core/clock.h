#pragma once

#include <QDateTime>

#include <functional>

namespace keyfob {

/// The one "now" function that is handed to whoever needs the time, so that tests can turn the
/// clock. UTC.
using NowFunction = std::function<QDateTime()>;

[[nodiscard]] inline QDateTime systemNow()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace keyfob
