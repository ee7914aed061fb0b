#pragma once

#include <QMutex>
#include <QStringList>

namespace keyfob {

/// The last lines of the log, for a report about trouble. May be used by any thread.
class RecentLines
{
public:
    static constexpr int kMost = 50;
    /// Characters of one line, more than anybody reads: an answer that somebody logs whole.
    static constexpr int kLongest = 4000;

    /// Kept as one line, with what cannot be seen written out: oneVisibleLine().
    void add(const QString& line);
    /// The oldest first.
    [[nodiscard]] QStringList lines() const;

private:
    mutable QMutex m_mutex;
    QStringList m_lines;
};

/// Control characters, line breaks and marks of direction written as "\u202e".
[[nodiscard]] QString oneVisibleLine(const QString& text);

} // namespace keyfob
