#include "models/session/signinattempt.h"

#include "models/session/authtoken.h"

namespace keyfob {

using Kind = SignedOutReason::Kind;

SignInAttempt::SignInAttempt(QNetworkAccessManager& manager, AccountId account, DoneCallback done)
    : m_client(manager, account.server)
    , m_auth(m_client)
    , m_account(std::move(account))
    , m_done(std::move(done))
{
}

SignInAttempt::~SignInAttempt() = default;

void SignInAttempt::withPassword(const SecretString& password)
{
    m_auth.signIn(m_account.email, password, this,
                  [this](auto tokens) { passwordAnswered(std::move(tokens)); });
}

void SignInAttempt::passwordAnswered(std::expected<SessionTokens, ApiError> tokens)
{
    if (tokens) {
        succeed(std::move(*tokens));
    } else {
        fail({.kind = Kind::SignInFailed, .error = tokens.error()});
    }
}

void SignInAttempt::succeed(SessionTokens tokens)
{
    const auto claims = AuthToken::read(tokens.authToken);
    if (claims && claims->isDeadOnArrival()) {
        fail({.kind = Kind::DeadOnArrival});
        return;
    }
    // Whoever is told may destroy this object: nothing of it may be touched after that.
    const DoneCallback done = std::exchange(m_done, nullptr);
    done(Success{m_account, {std::move(tokens.authToken), std::move(tokens.refreshToken)}});
}

void SignInAttempt::fail(const SignedOutReason& reason)
{
    const DoneCallback done = std::exchange(m_done, nullptr);
    done(std::unexpected(reason));
}

} // namespace keyfob
