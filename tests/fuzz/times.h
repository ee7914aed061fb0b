#pragma once

#include "tests/fuzz/fuzztarget.h"

#include <QDateTime>

namespace keyfob::fuzz {

/// A point in time is not there, or it is UTC, and people can read it and programs reckon with it.
inline void expectUsable(const QDateTime& time)
{
    if (!time.isValid()) {
        return;
    }
    expect(time.timeSpec() == Qt::UTC, "times are in UTC");
    expect(time.date().year() >= 1 && time.date().year() <= 9999, "years have four digits");
}

} // namespace keyfob::fuzz
