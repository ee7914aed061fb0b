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
                  [this](auto answer) { passwordAnswered(std::move(answer)); });
}

void SignInAttempt::passwordAnswered(std::expected<SignInAnswer, ApiError> answer)
{
    if (!answer) {
        fail({.kind = Kind::SignInFailed, .error = answer.error()});
    } else if (answer->authToken.isEmpty()) {
        m_twoFactorToken = std::move(answer->twoFactorToken);
        Q_EMIT codeWanted();
    } else {
        accept(std::move(*answer));
    }
}

void SignInAttempt::sendCode(const SecretString& code)
{
    if (!m_twoFactorToken.isEmpty()) {
        m_auth.verifyCode(m_twoFactorToken, code, this,
                          [this](auto tokens) { codeAnswered(std::move(tokens)); });
    }
}

void SignInAttempt::codeAnswered(std::expected<SessionTokens, ApiError> tokens)
{
    if (tokens) {
        accept(std::move(*tokens));
    } else {
        Q_EMIT codeRefused(tokens.error());
    }
}

void SignInAttempt::withToken(SecretString authToken)
{
    m_authToken = std::move(authToken);
    m_auth.me(ApiRequest::Credential::AuthToken, m_authToken, this,
              [this](const auto& owner) { ownerAnswered(owner); });
}

void SignInAttempt::ownerAnswered(const std::expected<std::optional<UserProfile>, ApiError>& owner)
{
    if (!owner && !isServersRefusal(owner.error())) {
        fail({.kind = Kind::SignInFailed, .error = owner.error()});
        return;
    }
    if (!owner || !*owner) {
        fail({.kind = Kind::TokenRefused});
        return;
    }
    const QString& email = (*owner)->email;
    if (m_account.email.isEmpty()) {
        m_account.email = email;
    } else if (m_account.email.compare(email, Qt::CaseInsensitive) != 0) {
        fail({.kind = Kind::OtherAccount});
        return;
    }
    succeed({std::move(m_authToken), {}}, false);
}

void SignInAttempt::accept(SessionTokens tokens)
{
    const auto claims = AuthToken::read(tokens.authToken);
    if (claims && claims->isDeadOnArrival()) {
        fail({.kind = Kind::DeadOnArrival});
        return;
    }
    succeed(std::move(tokens), true);
}

void SignInAttempt::succeed(SessionTokens tokens, bool areNew)
{
    // Whoever is told may destroy this object: nothing of it may be touched after that.
    const DoneCallback done = std::exchange(m_done, nullptr);
    done(Success{m_account,
                 {std::move(tokens.authToken), std::move(tokens.refreshToken)},
                 areNew,
                 tokens.date});
}

void SignInAttempt::fail(const SignedOutReason& reason)
{
    const DoneCallback done = std::exchange(m_done, nullptr);
    done(std::unexpected(reason));
}

} // namespace keyfob
