#pragma once

#include "models/session/sessionscope.h"
#include "models/session/sessionstate.h"
#include "models/session/sessionvault.h"
#include "models/session/settlingscope.h"
#include "models/session/signinattempt.h"

#include <memory>

namespace keyfob {

/// One account's session with one server: its state machine, and what goes with each step.
///
/// Requests are sent through it while there are credentials (Restoring, SignedIn, Offline); at
/// other times they are answered Unauthorized.
class Session : public QObject, public RequestSender
{
    Q_OBJECT

public:
    enum class Notice {
        KeychainSlow,        ///< waiting for the person or the keyring
        KeychainRefused,     ///< the session could not be kept: this run only
        KeychainEntryStays,  ///< log-out could not remove the entry
        ServerNotTold,       ///< log-out everywhere did not reach the server, or had no session
    };
    enum class LogOut { Everywhere, ThisComputer };

    Session(QNetworkAccessManager& manager, SecretStore& store, NowFunction now);
    ~Session() override;

    /// For an account of which the preferences say that the keychain holds its session.
    void restore(const AccountId& account);
    /// keep: store the session in the keychain, for the next run.
    void signIn(const AccountId& account, SecretString password, bool keep);
    /// By an auth token from elsewhere, which is not renewed. account.email: whose it has to be;
    /// empty: whoever's it is, which account() tells when SignedIn.
    void signInWithToken(const AccountId& account, SecretString authToken, bool keep);
    /// After codeWanted(), and again after each codeRefused(): of the authenticator, or a recovery
    /// code.
    void submitCode(const SecretString& code);
    /// The keychain holds an older session of the account: it goes where the new one is not kept.
    void noteEntry() { m_inVault = true; }
    /// Gives up restoring or signing in.
    void cancel();
    /// Forgets the session here, within 2 s whatever keychain and server do; notices about it come
    /// when it is SignedOut.
    void logOut(LogOut how);
    /// Asks the server again while Offline.
    void retry();
    /// The secrets leave memory, a sign-in that is under way is given up.
    void lock();
    /// They are read from the keychain again. A session of this run only is Expired then.
    void unlock();

    void send(ApiRequest request, QObject* context, ApiCallback callback) override;
    /// The auth token for the clipboard, renewed first where too little of its life is left;
    /// Unauthorized without credentials.
    void freshAuthToken(QObject* context, SessionScope::TokenCallback callback);
    /// Whose API token it is, as SessionScope says; unanswered without credentials.
    void fetchOwner(const SecretString& apiToken, QObject* context,
                    AuthApi::ProfileCallback callback);
    /// Asks who we are; profileChanged() follows.
    void fetchProfile();

    [[nodiscard]] SessionState state() const { return m_state; }
    [[nodiscard]] bool hasCredentials() const { return m_scope != nullptr; }
    [[nodiscard]] bool isKept() const { return m_keep; } ///< it belongs in the keychain
    [[nodiscard]] bool isForgotten() const { return m_isForgotten; } ///< by a lock; it may live on
    [[nodiscard]] const SignedOutReason& reason() const { return m_reason; }
    /// Whose session it is or was; nothing before the first sign-in or restore.
    [[nodiscard]] const std::optional<AccountId>& account() const { return m_account; }
    [[nodiscard]] const std::optional<UserProfile>& profile() const { return m_profile; }
    /// The user's id by the last auth token of account(); empty before there was one.
    [[nodiscard]] const QString& userId() const { return m_userId; }
    /// Of the auth token, by the server's clock.
    [[nodiscard]] std::optional<std::chrono::seconds> remaining() const;
    /// There is a refresh token: the session goes on by itself.
    [[nodiscard]] bool renewsItself() const { return m_scope && m_scope->renewal().renewsItself(); }
    /// When the auth token ends; invalid where it does not say.
    [[nodiscard]] QDateTime expiresAt() const;
    /// The last reason why the server was unreachable.
    [[nodiscard]] const ApiError& offlineError() const { return m_offlineError; }
    /// Why the keychain did not take the session, after the notice KeychainRefused.
    [[nodiscard]] const SecretStoreError& keychainError() const { return m_keychainError; }
    /// Nothing is on its way to the keychain or, of a log-out, to the server: the program may end.
    [[nodiscard]] bool isSettled() const;
    /// A log-out is on its way, perhaps to the server, where it ends every session of the user.
    [[nodiscard]] bool isLoggingOut() const
    {
        return m_state == SessionState::SigningOut || m_tellingServer > 0;
    }
    [[nodiscard]] bool isLoggingOutOf(const ServerUrl& server) const
    {
        return isLoggingOut() && m_left == server;
    }

Q_SIGNALS:
    void stateChanged(keyfob::SessionState state);
    void offlineErrorChanged();
    void codeWanted(); ///< SigningIn goes on with submitCode()
    void codeRefused(const keyfob::ApiError& error);
    /// Secrets are there: the first request can go out, even before SignedIn.
    void credentialsReady();
    void profileChanged();
    void notice(keyfob::Session::Notice notice);
    /// The keychain holds the session of the account; also after a KeychainRefused.
    void stored(const keyfob::AccountId& account);
    /// The account's entry is to be considered gone.
    void forgotten(const keyfob::AccountId& account);
    /// isSettled() has become true.
    void settled();

private:
    bool handle(SessionEvent event);
    void enter(SessionState state);
    void readKeychain();
    void loaded(std::expected<Credentials, SecretStoreError> credentials);
    SignInAttempt* beginSignIn(const AccountId& account, bool keep);
    void signInAnswered(std::expected<SignInAttempt::Success, SignedOutReason> result);
    void setAccount(const AccountId& account);
    void openScope(Credentials credentials);
    void removalAnswered(const AccountId& account, bool removed);
    void serverTold(bool done);
    void noteSettled();

    QNetworkAccessManager& m_manager;
    NowFunction m_now;
    SessionVault m_vault;
    SessionState m_state = SessionState::SignedOut;
    SignedOutReason m_reason;
    ApiError m_offlineError;
    SecretStoreError m_keychainError;
    std::optional<AccountId> m_account;
    QString m_userId;
    std::optional<UserProfile> m_profile;
    std::unique_ptr<QObject> m_attempt; ///< context of restoring and signing out
    std::unique_ptr<SignInAttempt> m_signIn;
    std::unique_ptr<SessionScope> m_scope;
    SettlingScope m_settling; ///< of before the lock
    std::optional<ServerUrl> m_left; ///< by the last log-out
    int m_tellingServer = 0;      ///< sign-outs under way
    bool m_serverNotTold = false; ///< a notice that waits for SignedOut
    bool m_keep = false;    ///< the session belongs in the keychain
    bool m_inVault = false; ///< there may be an entry to remove
    bool m_isForgotten = false;
};

} // namespace keyfob
