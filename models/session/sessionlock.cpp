// The part of Session that lets go of the secrets and has them back from the keychain, and what it
// tells of a session at rest.

#include "models/core/marks.h"
#include "models/session/session.h"

namespace keyfob {

using State = SessionState;
using Event = SessionEvent;

void Session::lock()
{
    if (m_state == State::SigningIn) {
        cancel();
    }
    if (m_scope && !m_keep) {
        m_isForgotten = true;
    }
    handle(Event::Lock);
}

void Session::unlock()
{
    if (!m_keep) {
        handle(Event::SecretNotThere);
    } else if (handle(Event::Unlock)) {
        readKeychain();
    }
}

// Not before it holds what a renewal from before the lock brings.
void Session::readKeychain()
{
    if (m_state != State::Restoring || m_attempt || !m_settling.isEmpty()) {
        return;
    }
    m_attempt = std::make_unique<QObject>();
    m_vault.load(m_account->key(), m_attempt.get(),
                 [this](auto credentials) { loaded(std::move(credentials)); });
}

void Session::loaded(std::expected<Credentials, SecretStoreError> credentials)
{
    if (credentials) {
        mark("session");
        openScope(std::move(*credentials));
        Q_EMIT credentialsReady();
        return;
    }
    m_reason = {.kind = SignedOutReason::Kind::KeychainFailed, .store = credentials.error()};
    handle(Event::SecretNotThere);
}

bool Session::isSettled() const
{
    return !isLoggingOut() && m_settling.isEmpty()
           && !(m_scope && !m_scope->renewal().isSettled());
}

void Session::noteSettled()
{
    if (isSettled()) {
        Q_EMIT settled();
    }
}

std::optional<std::chrono::seconds> Session::remaining() const
{
    return m_scope ? m_scope->renewal().remaining() : std::nullopt;
}

QDateTime Session::expiresAt() const
{
    return m_scope ? m_scope->renewal().expiresAt() : QDateTime();
}

} // namespace keyfob
