#include "ui/signin/servercheck.h"

#include "models/api/networkpolicy.h"

namespace keyfob {

ServerCheck::ServerCheck(QNetworkAccessManager& manager, QObject* parent)
    : QObject(parent)
    , m_policy(*NetworkPolicy::of(manager))
    , m_probe(manager)
    , m_folders(manager)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPause);
    connect(&m_pause, &QTimer::timeout, this, &ServerCheck::ask);
    connect(&m_probe, &ServerProbe::found, this, [this](const ServerInfo& info) {
        m_encrypted.reset();
        m_info = info;
        m_infoOf = m_server;
        enter(State::Found);
    });
    connect(&m_probe, &ServerProbe::failed, this, &ServerCheck::failed);
    connect(&m_folders, &FolderSearch::found, this, &ServerCheck::foundElsewhere);
    connect(&m_policy, &NetworkPolicy::changed, this, &ServerCheck::askFailedAgain);
}

void ServerCheck::setAddress(const QString& typed)
{
    const auto server = ServerUrl::parse(typed);
    if (!server) {
        m_pause.stop();
        m_probe.cancel();
        m_folders.cancel();
        m_server.reset();
        m_parseError = server.error();
        enter(State::Unreadable);
        return;
    }
    if (m_server == *server && m_state != State::Failed) {
        m_server = *server; // perhaps with a user name in it now, or without
        enter(m_state);
        return;
    }
    m_probe.cancel();
    m_folders.cancel();
    m_encrypted.reset();
    m_server = *server;
    m_pause.start();
    enter(State::Pending);
}

void ServerCheck::checkNow()
{
    if (m_pause.isActive() || m_state == State::Failed) {
        m_pause.stop();
        ask();
    }
}

void ServerCheck::checkAgain()
{
    if (m_server) {
        ask();
    }
}

void ServerCheck::askFailedAgain()
{
    if (m_state == State::Failed) {
        ask();
    }
}

void ServerCheck::ask()
{
    m_pause.stop();
    m_folders.cancel();
    m_elsewhere.reset();
    enter(State::Pending);
    m_probe.check(*m_server);
}

void ServerCheck::failed(const ApiError& error)
{
    using Kind = ApiError::Kind;
    const bool speaksNoTls = error.kind == Kind::Refused || error.kind == Kind::ConnectionLost
                             || (error.kind == Kind::TlsOther && !error.certificate);
    if (speaksNoTls && m_server->isEncrypted() && !m_server->hadScheme()) {
        m_error = error;
        m_encrypted = std::exchange(m_server, m_server->unencrypted());
        ask();
        return;
    }
    if (m_encrypted && error.kind != Kind::NotNocoDB) {
        m_server = std::exchange(m_encrypted, std::nullopt); // the first reason is the one to tell
    } else {
        m_encrypted.reset();
        m_error = error;
    }
    if (m_error.kind == Kind::NotNocoDB) {
        m_folders.search(*m_server);
    }
    enter(State::Failed);
}

void ServerCheck::foundElsewhere(const ServerUrl& server)
{
    m_elsewhere = server;
    enter(State::Failed);
}

std::optional<ServerUrl> ServerCheck::correction() const
{
    if (m_state != State::Failed) {
        return std::nullopt;
    }
    if (m_elsewhere || m_error.redirectTarget.isEmpty()) {
        return m_elsewhere;
    }
    const auto target = ServerUrl::parse(m_error.redirectTarget);
    return target && *target != m_server ? std::optional(*target) : std::nullopt;
}

void ServerCheck::enter(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace keyfob
