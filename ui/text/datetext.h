#pragma once

#include <QDateTime>
#include <QString>

namespace keyfob {

/// A moment as people say it, in their locale and time zone: the time alone where it is today.
[[nodiscard]] QString shortDate(const QDateTime& moment);
/// The same with the date in any case.
[[nodiscard]] QString dateAndTime(const QDateTime& moment);

} // namespace keyfob
