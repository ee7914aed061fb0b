#pragma once

#include "models/api/apiclient.h"
#include "models/session/renewal.h"

namespace keyfob {

/// One signed-in session while it lives: adds the auth token to requests, has it renewed where that
/// is needed, and says what the answers mean for the session. Destroying it wipes the secrets and
/// drops every answer that is still to come.
class SessionScope : public QObject, public RequestSender
{
    Q_OBJECT

public:
    using TokenCallback = std::function<void(std::expected<SecretString, ApiError>)>;

    /// No vault: the session is for this run only.
    SessionScope(QNetworkAccessManager& manager, AccountId account, Credentials credentials,
                 SessionVault* vault, NowFunction now);
    ~SessionScope() override;

    /// As RequestSender says; renews first where the token has ended, and sends again after a
    /// renewal when the server had refused the token, twice at most. One that ends the auth token
    /// goes out alone, and the session is renewed when it has.
    void send(ApiRequest request, QObject* context, ApiCallback callback) override;

    /// A token that lives for its copyMinimum() at least, renewed first where it must be; a shorter
    /// one where the session lives but cannot be renewed.
    void freshAuthToken(QObject* context, TokenCallback callback);
    /// Who the server says we are.
    void fetchProfile(QObject* context, AuthApi::ProfileCallback callback);
    /// Whose API token it is; no profile: the server does not accept it.
    void fetchOwner(const SecretString& apiToken, QObject* context,
                    AuthApi::ProfileCallback callback);
    /// Asks the server whether the session lives; accepted(), unreachable() or ended() follow.
    void check();

    /// Sends nothing any more and tells nobody anything; a renewal that is under way goes on.
    void leave();

    [[nodiscard]] Renewal& renewal() { return m_renewal; }
    [[nodiscard]] const Renewal& renewal() const { return m_renewal; }

Q_SIGNALS:
    /// The server has answered as it does for somebody who is signed in.
    void accepted();
    /// It has not, and has not refused either: no connection, a 5xx, a page of somebody in between.
    void unreachable(const keyfob::ApiError& error);
    /// The server has ended the session and refuses to renew it, or refuses what it renews.
    void ended();

private:
    struct Job;
    using JobPtr = std::shared_ptr<Job>;

    void askMe(ApiRequest::Credential credential, const SecretString& secret, QObject* context,
               AuthApi::ProfileCallback callback);
    void dispatch(const JobPtr& job);
    void answered(const JobPtr& job, ApiResult result);
    void endingAnswered(const JobPtr& job, ApiResult result);
    void retryAfterRecovery(const JobPtr& job, const ApiError& error);
    void recovered(const Renewal::Result& result);
    void tellAccepted();
    void tellUnreachable(const ApiError& error);

    ApiClient m_client;
    AuthApi m_auth;
    Renewal m_renewal;
    bool m_isLeft = false;
    bool m_isProven = false; ///< the last word of the server was that of a living session
};

} // namespace keyfob
