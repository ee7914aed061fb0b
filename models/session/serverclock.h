#pragma once

#include "models/core/clock.h"

#include <chrono>
#include <optional>

namespace keyfob {

/// What time the server thinks it is: ours, moved by what its Date headers say. The ends of tokens
/// are the server's times, and nobody's own clock can be trusted with them.
///
/// A proxy may leave that header out, or write its own time into it. So a token that has just been
/// made corrects it: its iat is what the server's own clock says.
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
        if (!date) {
            return;
        }
        if (!m_ahead) {
            m_correction = {}; // was found without a header
        }
        m_ahead = std::chrono::milliseconds(m_ours().msecsTo(*date));
    }

    /// issuedAt: of a token of the reply that note() has just been told of.
    void noteIssue(const QDateTime& issuedAt)
    {
        const std::chrono::milliseconds off(now().msecsTo(issuedAt));
        if (issuedAt.isValid() && std::chrono::abs(off) > kRounding) {
            m_correction += off;
        }
    }

    [[nodiscard]] QDateTime now() const
    {
        const auto moved = m_ahead.value_or(std::chrono::milliseconds::zero()) + m_correction;
        return m_ours().addMSecs(moved.count());
    }

private:
    // Both are in whole seconds, and the reply was on its way for a while.
    static constexpr std::chrono::seconds kRounding{5};

    NowFunction m_ours;
    std::optional<std::chrono::milliseconds> m_ahead; ///< by the Date header
    std::chrono::milliseconds m_correction{0};        ///< of the Date header
};

} // namespace keyfob
