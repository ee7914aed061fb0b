#pragma once

#include "models/core/clock.h"

#include <chrono>
#include <optional>

namespace keyfob {

/// What time the server thinks it is: ours, moved by what its Date headers say. The ends of tokens
/// are the server's times, and nobody's own clock can be trusted with them.
class ServerClock
{
public:
    explicit ServerClock(NowFunction ours)
        : m_ours(std::move(ours))
    {
    }

    /// date: of a reply that has just come, UTC; nothing where it had none.
    void note(const std::optional<QDateTime>& date)
    {
        if (date) {
            m_ahead = std::chrono::milliseconds(m_ours().msecsTo(*date));
        }
    }

    [[nodiscard]] QDateTime now() const { return m_ours().addMSecs(m_ahead.count()); }

private:
    NowFunction m_ours;
    std::chrono::milliseconds m_ahead{0};
};

} // namespace keyfob
