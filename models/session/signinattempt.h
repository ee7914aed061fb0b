#pragma once

#include "models/api/apiclient.h"
#include "models/api/authapi.h"
#include "models/session/credentials.h"
#include "models/session/signedoutreason.h"

namespace keyfob {

/// One attempt to sign in, from what was typed or pasted to the secrets of a session: by email and
/// password, then a code where the server asks for one, or by an auth token from elsewhere.
/// Destroying it gives the attempt up.
class SignInAttempt : public QObject
{
    Q_OBJECT

public:
    struct Success
    {
        AccountId account;
        Credentials credentials;
        bool isNew = true; ///< made by the server for this attempt, in a reply with this Date
        std::optional<QDateTime> date = {};
    };
    using DoneCallback = std::function<void(std::expected<Success, SignedOutReason>)>;

    /// done runs once, and may destroy the attempt. account: with an auth token the email may be
    /// empty; whoever's token it is gets signed in then.
    SignInAttempt(QNetworkAccessManager& manager, AccountId account, DoneCallback done);
    ~SignInAttempt() override;

    void withPassword(const SecretString& password);
    void withToken(SecretString authToken);
    /// After codeWanted(), and again after each codeRefused().
    void sendCode(const SecretString& code);

Q_SIGNALS:
    void codeWanted();
    /// Refused, or not answered: another one may be sent.
    void codeRefused(const keyfob::ApiError& error);

private:
    void passwordAnswered(std::expected<SignInAnswer, ApiError> answer);
    void codeAnswered(std::expected<SessionTokens, ApiError> tokens);
    void ownerAnswered(const std::expected<std::optional<UserProfile>, ApiError>& owner);
    void accept(SessionTokens tokens);
    void succeed(SessionTokens tokens, bool areNew);
    void fail(const SignedOutReason& reason);

    ApiClient m_client;
    AuthApi m_auth;
    AccountId m_account;
    SecretString m_twoFactorToken; ///< not empty: a code is wanted
    SecretString m_authToken;      ///< the pasted one, until the server has said whose it is
    DoneCallback m_done;
};

} // namespace keyfob
