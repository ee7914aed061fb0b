#pragma once

#include "models/session/session.h"

#include <QTimer>

#include <optional>
#include <vector>

namespace keyfob {

/// Tries again by itself while a session is offline: after longer and longer pauses, and at once
/// when this computer is on a network again.
class Reconnection : public QObject
{
    Q_OBJECT

public:
    using Pauses = std::vector<std::chrono::milliseconds>;

    /// The last pause is repeated. A part of each is left to chance, so that several accounts, or
    /// many people's programs, do not fall upon a server that comes back all at once.
    static Pauses standardPauses();

    /// The session must outlive this object.
    explicit Reconnection(Session& session, Pauses pauses = standardPauses());

    /// Until the server is asked again by itself; nothing unless that will be.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNext() const;

    /// The network has changed: now, and with short pauses again; nothing unless offline.
    void networkChanged();

Q_SIGNALS:
    /// Ask the server something, now.
    void due();

private:
    void sessionChanged(SessionState state);
    void tryAgain();
    void startPause();
    void watchNetwork();

    Session& m_session;
    Pauses m_pauses;
    std::size_t m_tries = 0;
    QTimer m_pause;
    bool m_isWatching = false;
};

} // namespace keyfob
