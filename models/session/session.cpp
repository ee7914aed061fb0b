#include "models/session/session.h"

#include "models/core/logging.h"
#include "models/session/signoutcall.h"

namespace keyfob {

using State = SessionState;
using Event = SessionEvent;

namespace {

// The answer to whoever asks for something that needs credentials when there are none.
template<typename Callback>
void refuse(QObject* context, Callback callback)
{
    QMetaObject::invokeMethod(
        context,
        [callback] { callback(std::unexpected(ApiError{.kind = ApiError::Kind::Unauthorized})); },
        Qt::QueuedConnection);
}

} // namespace

Session::Session(QNetworkAccessManager& manager, SecretStore& store, NowFunction now)
    : m_manager(manager)
    , m_now(std::move(now))
    , m_vault(store)
{
    connect(&m_vault, &SessionVault::slow, this, [this] { Q_EMIT notice(Notice::KeychainSlow); });
    connect(&m_settling, &SettlingScope::ended, this, &Session::noteSettled);
    connect(&m_settling, &SettlingScope::ended, this, &Session::readKeychain);
}

Session::~Session() = default;

bool Session::handle(Event event)
{
    const auto to = next(m_state, event);
    if (!to) {
        return false;
    }
    enter(*to);
    return true;
}

void Session::enter(State state)
{
    qCInfo(lcSession) << nameOf(m_state) << "->" << nameOf(state);
    m_state = state;
    if (state != State::SigningIn) {
        m_signIn.reset();
    }
    const bool keepsCredentials = state == State::SignedIn || state == State::Offline;
    if (state == State::Locked) {
        m_settling.take(std::move(m_scope));
    } else if (state == State::SigningOut) {
        m_settling.drop(); // it would put into the keychain what is removed now
    }
    if (!keepsCredentials) {
        m_scope.reset();
        m_attempt.reset();
    }
    if (state == State::SignedOut) {
        m_profile.reset();
    }
    Q_EMIT stateChanged(state);
    if (m_state == State::SignedOut && std::exchange(m_serverNotTold, false)) {
        Q_EMIT notice(Notice::ServerNotTold);
    }
    noteSettled();
}

void Session::setAccount(const AccountId& account)
{
    if (account.email.isEmpty() && m_account && m_account->server == account.server) {
        return; // perhaps the same as before: the server will say
    }
    if (m_account != account) {
        m_userId.clear();
        m_inVault = false; // that was another one's entry
    }
    m_account = account;
    m_profile.reset();
}

void Session::restore(const AccountId& account)
{
    setAccount(account);
    if (!handle(Event::StartWithMarker)) {
        return;
    }
    m_keep = true;
    m_inVault = true;
    readKeychain();
}

// Given away, so that it is wiped here.
// cppcheck-suppress passedByValue
void Session::signIn(const AccountId& account, SecretString password, bool keep)
{
    if (SignInAttempt* attempt = beginSignIn(account, keep)) {
        attempt->withPassword(password);
    }
}

void Session::signInWithToken(const AccountId& account, SecretString authToken, bool keep)
{
    if (SignInAttempt* attempt = beginSignIn(account, keep)) {
        attempt->withToken(std::move(authToken));
    }
}

// Nothing where signing in is out of place now.
SignInAttempt* Session::beginSignIn(const AccountId& account, bool keep)
{
    if (!next(m_state, Event::Submit)) {
        return nullptr;
    }
    setAccount(account);
    m_keep = keep;
    handle(Event::Submit);
    m_signIn = std::make_unique<SignInAttempt>(
        m_manager, account, [this](auto result) { signInAnswered(std::move(result)); });
    connect(m_signIn.get(), &SignInAttempt::codeWanted, this, &Session::codeWanted);
    connect(m_signIn.get(), &SignInAttempt::codeRefused, this, &Session::codeRefused);
    return m_signIn.get();
}

void Session::submitCode(const SecretString& code)
{
    if (m_signIn) {
        m_signIn->sendCode(code);
    }
}

void Session::signInAnswered(std::expected<SignInAttempt::Success, SignedOutReason> result)
{
    if (!result) {
        m_reason = result.error();
        handle(isUnreachable(m_reason.error) ? Event::Unreachable : Event::Refused);
        return;
    }
    setAccount(result->account);
    openScope(std::move(result->credentials));
    if (result->isNew) {
        m_scope->renewal().noteIssue(result->date);
    }
    if (m_keep) {
        m_inVault = true;
        m_scope->renewal().save();
    }
    handle(Event::Accepted);
    if (!m_keep && std::exchange(m_inVault, false)) {
        // The person does not want it kept any more.
        m_vault.erase(m_account->key(), m_scope.get(), [this](const auto& removed) {
            removalAnswered(*m_account, removed.has_value());
        });
    }
    Q_EMIT credentialsReady();
}

void Session::openScope(Credentials credentials)
{
    m_settling.drop(); // it would overwrite what is newer
    m_isForgotten = false;
    m_scope = std::make_unique<SessionScope>(m_manager, *m_account, std::move(credentials),
                                             m_keep ? &m_vault : nullptr, m_now);
    SessionScope* scope = m_scope.get();
    if (const auto& claims = scope->renewal().authToken()) {
        m_userId = claims->userId();
    }
    // Queued, because each of these can end the scope that sends it; and by then it may be over.
    const auto onlyNow = [this, scope](Event event) {
        return [this, scope, event] { return m_scope.get() == scope && handle(event); };
    };
    connect(scope, &SessionScope::accepted, this, onlyNow(Event::Accepted), Qt::QueuedConnection);
    connect(scope, &SessionScope::ended, this, onlyNow(Event::Refused), Qt::QueuedConnection);
    connect(scope, &SessionScope::unreachable, this,
            [this](const ApiError& error) {
                m_offlineError = error;
                Q_EMIT offlineErrorChanged();
            });
    connect(scope, &SessionScope::unreachable, this, onlyNow(Event::Unreachable),
            Qt::QueuedConnection);
    const Renewal* renewal = &scope->renewal();
    connect(renewal, &Renewal::settled, this, &Session::noteSettled);
    connect(renewal, &Renewal::stored, this, [this] { Q_EMIT stored(*m_account); });
    connect(renewal, &Renewal::keychainRefused, this, [this](const SecretStoreError& error) {
        m_keychainError = error;
        Q_EMIT notice(Notice::KeychainRefused);
    });
}

void Session::cancel()
{
    if (next(m_state, Event::Cancel)) {
        m_reason = {.kind = SignedOutReason::Kind::Cancelled};
        handle(Event::Cancel);
    }
}

void Session::retry()
{
    if (m_scope && m_state == State::Offline) {
        m_scope->check();
    }
}

void Session::logOut(LogOut how)
{
    Credentials own = m_scope ? m_scope->renewal().credentials().clone() : Credentials();
    const bool hasEnded = m_scope && m_scope->renewal().hasEnded();
    if (!handle(Event::LogOut)) {
        return;
    }
    m_reason = {.kind = SignedOutReason::Kind::LoggedOut};
    m_left = m_account->server;
    const bool tell = how == LogOut::Everywhere;
    if (tell && (own.isEmpty() || (hasEnded && own.refreshToken.isEmpty()))) {
        m_serverNotTold = true; // nothing is left that the server would listen to
    } else if (tell) {
        ++m_tellingServer;
        tellServerOfLogOut(m_manager, m_account->server, std::move(own), hasEnded, this,
                           [this](bool done) { serverTold(done); });
    }
    if (!m_inVault) {
        handle(Event::WipeDone);
        return;
    }
    m_inVault = false;
    m_attempt = std::make_unique<QObject>();
    m_vault.erase(m_account->key(), m_attempt.get(), [this](const auto& removed) {
        const AccountId account = *m_account;
        handle(Event::WipeDone);
        removalAnswered(account, removed.has_value());
    });
}

// Gone or not, the next start must not count on it.
void Session::removalAnswered(const AccountId& account, bool removed)
{
    Q_EMIT forgotten(account);
    if (!removed) {
        Q_EMIT notice(Notice::KeychainEntryStays);
    }
}

void Session::serverTold(bool done)
{
    --m_tellingServer;
    if (!done && m_state == State::SigningOut) {
        m_serverNotTold = true;
    } else if (!done) {
        Q_EMIT notice(Notice::ServerNotTold);
    }
    noteSettled();
}

void Session::send(ApiRequest request, QObject* context, ApiCallback callback)
{
    m_scope ? m_scope->send(std::move(request), context, std::move(callback))
            : refuse(context, std::move(callback));
}

void Session::freshAuthToken(QObject* context, SessionScope::TokenCallback callback)
{
    m_scope ? m_scope->freshAuthToken(context, std::move(callback))
            : refuse(context, std::move(callback));
}

void Session::fetchOwner(const SecretString& apiToken, QObject* context,
                         AuthApi::ProfileCallback callback)
{
    if (m_scope) {
        m_scope->fetchOwner(apiToken, context, std::move(callback));
    }
}

void Session::fetchProfile()
{
    if (!m_scope) {
        return;
    }
    m_scope->fetchProfile(m_scope.get(), [this](const auto& answer) {
        if (answer && *answer) {
            m_profile = **answer;
            Q_EMIT profileChanged();
        }
    });
}

} // namespace keyfob
