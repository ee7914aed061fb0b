#pragma once

#include "models/api/apirequest.h"

namespace keyfob {

/// Who a session or an API token belongs to, by the server's word.
struct UserProfile
{
    QString id = {};
    QString email = {};
    QString displayName = {};
    QStringList roles = {}; ///< as the server names them: "super", "org-level-creator", …
    /// The server knows of display names, as from NocoDB 0.202 on: others send no such field.
    bool canHaveDisplayName = false;

    [[nodiscard]] bool isSuperAdmin() const { return roles.contains(QStringLiteral("super")); }
};

/// The tokens of a session, as sign-in and renewal give them.
struct SessionTokens
{
    SecretString authToken;
    SecretString refreshToken; ///< empty where the server sets no cookie
    std::optional<QDateTime> date = {}; ///< the reply's Date header, UTC
};

/// What a sign-in brings: tokens, or the question for a code.
struct SignInAnswer : SessionTokens
{
    SecretString twoFactorToken; ///< not empty: there are no tokens yet, and a code is wanted
};

/// The calls for the session: sign in, who am I, renew, sign out.
///
/// Facts from real servers, NocoDB 0.109.7 to 0.301.3: "me" answers 200 to anybody and names a
/// user only where there is one; a renewal needs the cookie alone and ends the old one.
class AuthApi
{
public:
    using SignInCallback = std::function<void(std::expected<SignInAnswer, ApiError>)>;
    using TokensCallback = std::function<void(std::expected<SessionTokens, ApiError>)>;
    /// No profile: the server does not know this secret (any more).
    using ProfileCallback
        = std::function<void(std::expected<std::optional<UserProfile>, ApiError>)>;
    using DoneCallback = std::function<void(std::expected<void, ApiError>)>;

    /// Credentials are added here; the sender (an ApiClient) must outlive this object.
    explicit AuthApi(RequestSender& sender);

    /// The email is trimmed, the password never. Wrong pair: Validation, "Invalid credentials".
    void signIn(const QString& email, const SecretString& password, QObject* context,
                SignInCallback callback);
    /// The second step of a sign-in for which a code is wanted. Newer than 0.301: from NocoDB's
    /// documents, never met on a server.
    void verifyCode(const SecretString& twoFactorToken, const SecretString& code,
                    QObject* context, TokensCallback callback);
    /// Nobody where the server does not know the secret: all releases so far answer 200 then. What
    /// refuses in words is a newer one, or a gateway in front of it that is no page.
    void me(ApiRequest::Credential credential, const SecretString& secret, QObject* context,
            ProfileCallback callback);
    void renew(const SecretString& refreshToken, QObject* context, TokensCallback callback);
    /// Ends all sessions of the user, everywhere; API tokens stay.
    void signOut(const SecretString& authToken, QObject* context, DoneCallback callback);

private:
    RequestSender& m_sender;
};

} // namespace keyfob
