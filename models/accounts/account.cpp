#include "models/accounts/account.h"

namespace keyfob {

Account::Account(QNetworkAccessManager& manager, SecretStore& store, NowFunction now)
    : m_session(manager, store, std::move(now))
    , m_service(m_session, m_tokens)
    , m_keptTokens(store, m_session, m_service, m_tokens)
    , m_reconnection(m_session)
{
    connect(&m_session, &Session::settled, this, &Account::settled);
    connect(&m_keptTokens, &KeptTokens::settled, this, &Account::settled);
    connect(&m_reconnection, &Reconnection::due, &m_service, &TokenService::reload);
}

Account::~Account() = default;

std::optional<AccountId> Account::id() const
{
    return m_knownAs ? m_knownAs : m_session.account();
}

bool Account::isWaiting() const
{
    return m_knownAs
           && (!m_session.account() || m_session.state() == SessionState::Locked);
}

void Account::restore()
{
    if (m_session.state() == SessionState::Locked) {
        m_session.unlock();
    } else if (isWaiting()) {
        m_session.restore(*m_knownAs);
    }
}

} // namespace keyfob
