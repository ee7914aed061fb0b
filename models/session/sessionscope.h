#pragma once

#include "models/api/apiclient.h"
#include "models/api/authapi.h"
#include "models/session/authtoken.h"
#include "models/session/credentials.h"
#include "models/session/serverclock.h"

#include <QElapsedTimer>
#include <QTimer>

#include <vector>

namespace keyfob {

class SessionVault;

/// One signed-in session while it lives: owns its secrets, adds the auth token to requests and
/// renews it. Destroying it wipes the secrets and drops every answer that is still to come.
///
/// Facts from real servers, NocoDB 0.109 to 0.301: a dead session can look like 400, 401, 403 or
/// 500, so "me" is asked before a session is called dead; a renewal ends the old refresh token at
/// once, so the new one is in the keychain before it is used.
class SessionScope : public QObject, public RequestSender
{
    Q_OBJECT

public:
    enum class Recovery { Alive, Renewed, Refused, Unreachable };
    using RecoveryCallback = std::function<void(Recovery)>;
    using TokenCallback = std::function<void(std::expected<SecretString, ApiError>)>;

    /// No vault: the session is for this run only.
    SessionScope(QNetworkAccessManager& manager, AccountId account, Credentials credentials,
                 SessionVault* vault, NowFunction now);
    ~SessionScope() override;

    /// As RequestSender says; renews first where the token has ended, and sends once more after a
    /// renewal when the server had refused the token.
    void send(ApiRequest request, QObject* context, ApiCallback callback) override;

    /// A token that lives for its copyMinimum() at least, renewed first where it must be.
    void freshAuthToken(QObject* context, TokenCallback callback);
    /// Who the server says we are.
    void fetchProfile(QObject* context, AuthApi::ProfileCallback callback);
    /// Whose API token it is; no profile: the server does not accept it.
    void fetchOwner(const SecretString& apiToken, QObject* context,
                    AuthApi::ProfileCallback callback);
    /// Asks the server whether the session lives; accepted(), unreachable() or ended() follow.
    void check() { recover([](Recovery) {}); }

    [[nodiscard]] const std::optional<AuthToken>& authToken() const { return m_authToken; }
    [[nodiscard]] SecretString copyOfAuthToken() const { return m_credentials.authToken.clone(); }
    [[nodiscard]] bool renewsItself() const { return !m_credentials.refreshToken.isEmpty(); }
    /// By the server's clock; negative when it has ended, nothing when the token names no end.
    [[nodiscard]] std::optional<std::chrono::seconds> remaining() const;
    /// The credentials once into the keychain; keychainRefused() when that failed.
    void save(std::function<void()> whenStored);
    /// The keychain has not answered the last save() yet.
    [[nodiscard]] bool isSaving() const { return m_saving; }

Q_SIGNALS:
    void accepted();
    void unreachable(const keyfob::ApiError& error);
    /// The server has ended the session and refuses to renew it.
    void ended();
    void renewed();
    /// A save() is over, whatever came of it.
    void saveEnded();
    void keychainRefused();

private:
    struct Job;
    using JobPtr = std::shared_ptr<Job>;

    void askMe(ApiRequest::Credential credential, const SecretString& secret, QObject* context,
               AuthApi::ProfileCallback callback);
    void dispatch(const JobPtr& job);
    void answered(const JobPtr& job, ApiResult result);
    void retryAfterRecovery(const JobPtr& job, ApiResult result);
    void recover(RecoveryCallback callback);
    void verify();
    void renew();
    void renewAnswered(std::expected<SessionTokens, ApiError> tokens);
    void recovered(Recovery outcome);
    void readAuthToken() { m_authToken = AuthToken::read(m_credentials.authToken); }
    void scheduleRenewal();
    [[nodiscard]] bool hasEnded() const;

    ApiClient m_client;
    AuthApi m_auth;
    AccountId m_account;
    Credentials m_credentials;
    SessionVault* m_vault;
    ServerClock m_clock;
    std::optional<AuthToken> m_authToken;
    std::vector<RecoveryCallback> m_waiting;     ///< not empty: a recovery is under way
    QTimer m_renewal;
    QElapsedTimer m_sinceRenewal;
    bool m_saving = false;       ///< the newest refresh token is on its way to the keychain
    bool m_renewWhenSaved = false;
};

} // namespace keyfob
