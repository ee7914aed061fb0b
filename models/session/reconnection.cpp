#include "models/session/reconnection.h"

#include <QNetworkInformation>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace keyfob {

Reconnection::Pauses Reconnection::standardPauses()
{
    using std::chrono::seconds;
    return {seconds(2), seconds(5), seconds(15), seconds(60)};
}

Reconnection::Reconnection(Session& session, Pauses pauses)
    : m_session(session)
    , m_pauses(std::move(pauses))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Reconnection::tryAgain);
    connect(&m_session, &Session::stateChanged, this, &Reconnection::sessionChanged);
}

void Reconnection::sessionChanged(SessionState state)
{
    if (state != SessionState::Offline) {
        m_pause.stop();
        m_tries = 0;
        return;
    }
    watchNetwork();
    startPause();
}

// Only from when it is of use: the system's word on it costs a plugin and a bus.
void Reconnection::watchNetwork()
{
    if (std::exchange(m_isWatching, true)
        || !QNetworkInformation::loadBackendByFeatures(
            QNetworkInformation::Feature::Reachability)) {
        return;
    }
    using Reachability = QNetworkInformation::Reachability;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](Reachability reachability) {
                if (reachability != Reachability::Disconnected) {
                    networkChanged();
                }
            });
}

void Reconnection::startPause()
{
    const auto pause = m_pauses[std::min(m_tries, m_pauses.size() - 1)];
    const double chance = QRandomGenerator::global()->generateDouble();
    m_pause.start(pause + std::chrono::milliseconds(
                              static_cast<int>(static_cast<double>(pause.count()) * chance / 5)));
}

std::optional<std::chrono::milliseconds> Reconnection::untilNext() const
{
    return m_pause.isActive() ? std::optional(m_pause.remainingTimeAsDuration()) : std::nullopt;
}

void Reconnection::tryAgain()
{
    ++m_tries;
    startPause();
    Q_EMIT due();
}

void Reconnection::networkChanged()
{
    if (m_session.state() == SessionState::Offline) {
        m_tries = 0;
        startPause();
        Q_EMIT due();
    }
}

} // namespace keyfob
