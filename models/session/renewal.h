#pragma once

#include "models/api/authapi.h"
#include "models/session/authtoken.h"
#include "models/session/credentials.h"
#include "models/session/secretstore.h"
#include "models/session/serverclock.h"

#include <QElapsedTimer>
#include <QTimer>

#include <vector>

namespace keyfob {

class SessionVault;

/// Keeps one session alive: owns its secrets, finds out whether the server still knows it, and
/// renews it, ahead of time or on demand, once for everybody who waits.
///
/// Facts from real servers, NocoDB 0.109 to 0.301: a dead session can look like 400, 401, 403 or
/// 500, so "me" is asked before a session is called dead; a renewal ends the old refresh token at
/// once, so the new one is in the keychain before it is used; a refresh token can be dead while
/// the auth token lives (0.251 and older keep one per user).
class Renewal : public QObject
{
    Q_OBJECT

public:
    enum class Outcome { Alive, Renewed, Refused, Unreachable };
    struct Result
    {
        Outcome outcome = Outcome::Alive;
        ApiError error = {}; ///< why the server refused or could not be asked
    };
    using Callback = std::function<void(const Result&)>;

    /// auth must outlive this object. No vault: the session is for this run only.
    Renewal(AuthApi& auth, AccountId account, Credentials credentials, SessionVault* vault,
            NowFunction now);
    ~Renewal() override;

    /// Asks whether the session lives, and renews it where it does not.
    void recover(Callback callback);
    /// Renews it however long it lives.
    void renewNow(Callback callback);
    /// A request is on its way that ends the auth token: until resume() or adopt() nobody is
    /// recovered, because what the session is renewed with may be dead already.
    void pause();
    /// The request has failed: those who came meanwhile are recovered.
    void resume();
    /// It has succeeded: the session is renewed at once, with this refresh token; with the one
    /// that is there if it is empty.
    void adopt(SecretString refreshToken);
    /// Nobody wants to know any more what comes of what is under way; it goes on.
    void dropWaiting();
    /// Somebody waits for an answer.
    [[nodiscard]] bool isUnderWay() const { return m_isPaused || !m_waiting.empty(); }

    [[nodiscard]] const Credentials& credentials() const { return m_credentials; }
    /// What the auth token says of itself; nothing where it is no JWT.
    [[nodiscard]] const std::optional<AuthToken>& authToken() const { return m_authToken; }
    [[nodiscard]] bool renewsItself() const { return !m_credentials.refreshToken.isEmpty(); }
    /// By the server's clock; negative when it has ended, nothing when the token names no end.
    [[nodiscard]] std::optional<std::chrono::seconds> remaining() const;
    /// By the clock, or because the server has said so.
    [[nodiscard]] bool hasEnded() const;
    /// Of the auth token; invalid where it does not say.
    [[nodiscard]] QDateTime expiresAt() const
    {
        return m_authToken ? m_authToken->expiresAt() : QDateTime();
    }
    /// date: of any reply of the server's.
    void noteServerTime(const std::optional<QDateTime>& date);
    /// The credentials were made by the server just now, in a reply with this Date.
    void noteIssue(const std::optional<QDateTime>& date);

    /// The credentials into the keychain; stored() or keychainRefused() follows.
    void save();
    /// Neither the server nor the keychain owes an answer.
    [[nodiscard]] bool isSettled() const { return !m_isSaving && !m_isRenewing && !m_isPaused; }

Q_SIGNALS:
    /// After everybody who waited has been answered.
    void recovered(const keyfob::Renewal::Result& result);
    void stored();
    /// Not stored, or not within 2 s; stored() may still follow.
    void keychainRefused(const keyfob::SecretStoreError& error);
    /// isSettled() has become true.
    void settled();

private:
    void wait(Callback callback, void (Renewal::*begin)());
    void verify();
    void renew();
    void renewAnswered(std::expected<SessionTokens, ApiError> tokens);
    void verifyAfterRefusal(const ApiError& refusal);
    void saveAnswered(const std::expected<void, SecretStoreError>& result);
    void finish(const Result& result);
    void readAuthToken();
    void schedule();
    [[nodiscard]] std::optional<std::chrono::milliseconds> left() const;
    void noteSettled();

    AuthApi& m_auth;
    AccountId m_account;
    Credentials m_credentials;
    SessionVault* m_vault;
    ServerClock m_clock;
    std::optional<AuthToken> m_authToken;
    std::vector<Callback> m_waiting; ///< not empty: a recovery is under way
    QTimer m_timer;
    QElapsedTimer m_sinceRenewal;
    bool m_isDead = false;      ///< the server has said that it does not know the auth token
    bool m_isRenewing = false;
    bool m_isPaused = false;    ///< a request decides what the session goes on with
    bool m_isSaving = false;    ///< the newest refresh token is on its way to the keychain
    bool m_renewWhenSaved = false;
};

} // namespace keyfob
