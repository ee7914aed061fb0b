#include "app/appcontext.h"

#include "app/raising.h"
#include "ui/signin/signinpage.h"
#include "ui/theme/icons.h"

#include <QApplication>

namespace keyfob {

namespace {

// What the start most likely reads first; nothing where there is no entry to be read.
QString firstEntry(const Preferences& preferences)
{
    const auto last = preferences.lastAccount();
    return last && preferences.isStored(*last) ? last->key() : QString();
}

} // namespace

AppContext::AppContext()
    : m_managed(ManagedDefaults::read(ManagedDefaults::systemFolders()))
    , m_translations(ChoicesKeeper::languageFor(m_preferences.choices().language, m_managed))
    , m_trust(*new TlsTrust(m_manager))
    , m_keychain(QStringLiteral("Keyfob"), firstEntry(m_preferences))
    , m_network(m_manager, m_keychain, m_preferences, m_managed.network)
    , m_accounts(m_manager, m_keychain, systemNow)
    , m_clipboard(*QApplication::clipboard())
    , m_window({m_manager, m_accounts, m_clipboard})
    , m_accountChoice({m_accounts, m_window, m_preferences, m_managed})
    , m_command(m_accounts, m_window)
    , m_diagnostics({m_manager, m_accounts, m_preferences, m_managed, m_window})
    , m_choices({m_managed, m_preferences, m_translations, m_accounts, m_window})
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_endLimit.setSingleShot(true);
    m_endLimit.setInterval(kEndWithin);
    connect(&m_endLimit, &QTimer::timeout, qApp, &QApplication::quit);
    connect(&m_window, &MainWindow::seen, this, &AppContext::windowSeen);
    connect(&m_window, &MainWindow::closed, this, &AppContext::quit);
    connect(&m_window, &MainWindow::viewChanged, this, &AppContext::accountShown);
    connect(&m_window, &MainWindow::signInShown, this, &AppContext::fillInSignInPage);
    connect(&m_window, &MainWindow::plainHttpAccepted, this, &AppContext::rememberPlainHttp);
    connect(&m_accounts, &AccountList::added, this, &AppContext::join);
    connect(&m_accounts, &AccountList::currentChanged, &m_clipboard, &SecretClipboard::clear);
    connect(&m_accounts, &AccountList::settled, this, &AppContext::endWhenSettled);
    join(m_accounts.current());
    rememberPins();
}

AppContext::~AppContext() = default;

void AppContext::rememberPins()
{
    for (const auto& [server, sha256] : m_preferences.pins()) {
        m_trust.pin(server, sha256);
    }
    connect(&m_trust, &TlsTrust::pinned, this, [this](const auto& server, const auto& sha256) {
        m_preferences.setPin(server, sha256);
    });
}

void AppContext::join(Account& account)
{
    Session* session = &account.session();
    connect(session, &Session::stateChanged, this,
            [this, &account](SessionState state) { sessionChanged(account, state); });
    connect(session, &Session::stored, this,
            [this](const AccountId& id) { m_preferences.setStored(id, true); });
    connect(session, &Session::forgotten, this,
            [this](const AccountId& id) { m_preferences.setStored(id, false); });
    joinDeleteKeys(account.service());
    connect(&account.keptTokens(), &KeptTokens::marked, this,
            [this](const AccountId& id, qint64 token, bool isKept) {
                m_preferences.setTokenKept(id, token, isKept);
            });
    connect(&account.listLayout(), &TokenListLayout::changed, this,
            [this, &account] { rememberListLayout(account); });
}

void AppContext::rememberListLayout(Account& account)
{
    if (const auto& id = account.session().account()) {
        m_preferences.setListLayout(*id, account.listLayout().words());
    }
}

// What has been found out about each server, in other runs and for them.
void AppContext::joinDeleteKeys(TokenService& service)
{
    for (const auto& [server, key] : m_preferences.deleteKeys()) {
        service.setDeleteKey(server, key);
    }
    connect(&service, &TokenService::deleteKeyFound, this,
            [this](const auto& server, DeleteKey key) { m_preferences.setDeleteKey(server, key); });
}

void AppContext::start(const CommandLine& asked)
{
    const CommandLine commandLine = m_accountChoice.allowed(asked);
    m_window.restoreGeometry(m_preferences.windowGeometry());
    for (const AccountId& id : m_preferences.storedAccounts()) {
        if (m_managed.allows(id.server)) {
            m_accounts.addStored(id);
        }
    }
    if (Account* account = m_accountChoice.known(commandLine)) {
        m_network.connectTo(account->knownAs()->server);
        m_accounts.makeCurrent(*account);
    } else {
        m_accountChoice.askForSignIn(commandLine);
    }
    m_keychain.dropAhead(); // another account, or none
    const QString chosen = m_window.choices().values().startPlace;
    m_window.goTo(chosen.isEmpty() ? m_preferences.place() : chosen);
    m_window.show();
    if (commandLine.command) {
        m_command.give(*commandLine.command);
    }
}

// From a later start, which has ended by now.
void AppContext::handOver(const CommandLine& asked, const QString& activationToken)
{
    bringToFront(m_window, activationToken);
    const CommandLine commandLine = m_accountChoice.allowed(asked);
    if (m_accountChoice.go(commandLine) && commandLine.command) {
        m_command.give(*commandLine.command);
    }
}

// What the first picture need not wait for.
void AppContext::windowSeen()
{
    QApplication::setWindowIcon(theme::windowIcon());
    checkKeychain();
}

// An entry that never existed: only whether anybody answers is of interest.
void AppContext::checkKeychain()
{
    if (!m_window.hasBeenSeen() || !m_window.isSignInShown()) {
        return;
    }
    SignInPage* page = &m_window.signInPage();
    m_keychain.read(QStringLiteral("is there a keychain"), page, [page](const auto& secret) {
        const bool isAway
            = !secret && secret.error().kind == SecretStoreError::Kind::Unavailable;
        page->setKeychainProblem(isAway ? std::optional(secret.error()) : std::nullopt);
    });
}

void AppContext::sessionChanged(Account& account, SessionState state)
{
    const auto& reason = account.session().reason();
    if (state == SessionState::Restoring || state == SessionState::SignedIn) {
        const AccountId& id = *account.session().account();
        account.listLayout().setWords(m_preferences.listLayout(id));
        account.keptTokens().setKnown(m_preferences.keptTokens(id));
    }
    if (state == SessionState::SignedIn && &account == &m_accounts.current()) {
        m_preferences.setLastAccount(*account.session().account());
    } else if (state == SessionState::SignedOut
               && reason.kind == SignedOutReason::Kind::LoggedOut) {
        m_clipboard.clear();
    }
    if (state == SessionState::SignedOut) {
        fillInSignInPage();
    }
}

void AppContext::rememberPlainHttp(const ServerUrl& server)
{
    m_preferences.acceptPlainHttp(server);
    fillInSignInPage();
}

void AppContext::accountShown()
{
    if (const auto& known = m_accounts.current().knownAs()) {
        m_preferences.setLastAccount(*known);
    }
}

// What the program knows before anything is typed.
void AppContext::fillInSignInPage()
{
    if (!m_window.isSignInShown()) {
        return;
    }
    SignInPage& page = m_window.signInPage();
    page.setRecentServers(m_preferences.recentServers());
    page.setPlainHttpAccepted(m_preferences.plainHttpServers());
    if (const auto& server = m_managed.server; server && server->isLocked) {
        page.lockServer(server->value.toReadableString());
    } else if (server) {
        page.suggestServer(server->value.toReadableString());
    }
    checkKeychain();
}

void AppContext::quit()
{
    if (m_isEnding) {
        return;
    }
    m_isEnding = true;
    Q_EMIT ending();
    m_preferences.setWindowGeometry(m_window.saveGeometry());
    m_preferences.setPlace(m_window.place());
    m_clipboard.close();
    m_window.hide();
    m_endLimit.start();
    endWhenSettled();
}

void AppContext::endWhenSettled()
{
    if (m_isEnding && m_accounts.isSettled()) {
        QApplication::quit();
    }
}

} // namespace keyfob
