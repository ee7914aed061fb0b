#pragma once

#include "models/api/apiclient.h"
#include "models/api/authapi.h"
#include "models/session/credentials.h"
#include "models/session/signedoutreason.h"

namespace keyfob {

/// One attempt to sign in, from what was typed to the secrets of a session. Destroying it gives
/// the attempt up.
class SignInAttempt : public QObject
{
    Q_OBJECT

public:
    struct Success
    {
        AccountId account;
        Credentials credentials;
    };
    using DoneCallback = std::function<void(std::expected<Success, SignedOutReason>)>;

    /// done runs once, and may destroy the attempt.
    SignInAttempt(QNetworkAccessManager& manager, AccountId account, DoneCallback done);
    ~SignInAttempt() override;

    void withPassword(const SecretString& password);

private:
    void passwordAnswered(std::expected<SessionTokens, ApiError> tokens);
    void succeed(SessionTokens tokens);
    void fail(const SignedOutReason& reason);

    ApiClient m_client;
    AuthApi m_auth;
    AccountId m_account;
    DoneCallback m_done;
};

} // namespace keyfob
