#include "app/appcontext.h"

#include "ui/signin/signinpage.h"
#include "ui/workspace.h"

#include <QApplication>

namespace keyfob {

AppContext::AppContext()
    : m_trust(*new TlsTrust(m_manager))
    , m_keychain(QStringLiteral("Keyfob"))
    , m_network(m_manager, m_keychain, m_preferences)
    , m_session(m_manager, m_keychain, systemNow)
    , m_service(m_session, m_tokens)
    , m_clipboard(*QApplication::clipboard())
    , m_window({m_manager, m_session, m_tokens, m_service, m_clipboard})
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_endLimit.setSingleShot(true);
    m_endLimit.setInterval(kEndWithin);
    connect(&m_endLimit, &QTimer::timeout, qApp, &QApplication::quit);
    connect(&m_window, &MainWindow::closed, this, &AppContext::quit);
    connect(&m_session, &Session::stateChanged, this, &AppContext::rememberSession);
    connect(&m_session, &Session::stored, this,
            [this](const AccountId& account) { m_preferences.setStored(account, true); });
    connect(&m_session, &Session::forgotten, this,
            [this](const AccountId& account) { m_preferences.setStored(account, false); });
    connect(&m_session, &Session::settled, this, [this] {
        if (m_isEnding) {
            QApplication::quit();
        }
    });
    rememberServers();
    connect(&m_window.signInPage(), &SignInPage::plainHttpAccepted, this,
            &AppContext::rememberPlainHttp);
}

AppContext::~AppContext() = default;

// What has been found out about each server, from other runs and for them.
void AppContext::rememberServers()
{
    for (const auto& [server, key] : m_preferences.deleteKeys()) {
        m_service.setDeleteKey(server, key);
    }
    for (const auto& [server, sha256] : m_preferences.pins()) {
        m_trust.pin(server, sha256);
    }
    connect(&m_service, &TokenService::deleteKeyFound, this,
            [this](const auto& server, DeleteKey key) { m_preferences.setDeleteKey(server, key); });
    connect(&m_trust, &TlsTrust::pinned, this, [this](const auto& server, const auto& sha256) {
        m_preferences.setPin(server, sha256);
    });
}

void AppContext::start(const CommandLine& commandLine)
{
    m_window.restoreGeometry(m_preferences.windowGeometry());
    m_window.workspace().goTo(m_preferences.place());
    refreshSignInPage();
    const auto last = m_preferences.lastAccount();
    const auto asked = commandLine.server ? ServerUrl::parse(*commandLine.server)
                                          : std::expected<ServerUrl, ServerUrl::ParseError>(
                                              std::unexpected(ServerUrl::ParseError::Empty));
    const bool isSameServer = !commandLine.server || (last && asked && last->server == *asked);
    const bool isSameEmail = !commandLine.email || (last && last->email == *commandLine.email);
    if (last && isSameServer && isSameEmail && m_preferences.isStored(*last)) {
        m_session.restore(*last);
    } else {
        askForSignIn(commandLine);
    }
    m_window.show();
}

// What was asked for on the command line goes before what was used last.
void AppContext::askForSignIn(const CommandLine& commandLine)
{
    checkKeychain();
    SignInPage& page = m_window.signInPage();
    if (const auto last = m_preferences.lastAccount(); last && !commandLine.server) {
        page.fillIn(last->server.toReadableString(), last->email);
    }
    page.fillIn(commandLine.server.value_or(QString()), commandLine.email.value_or(QString()));
    page.ask(SignInForm::Mode::Everything);
}

// An entry that never existed: only whether anybody answers is of interest.
void AppContext::checkKeychain()
{
    m_keychain.read(QStringLiteral("is there a keychain"), this, [this](const auto& secret) {
        if (!secret && secret.error().kind == SecretStoreError::Kind::Unavailable) {
            m_window.signInPage().setKeychainProblem(secret.error());
        }
    });
}

void AppContext::rememberSession()
{
    if (m_session.state() == SessionState::SignedIn) {
        m_preferences.setLastAccount(*m_session.account());
        refreshSignInPage();
    } else if (m_session.state() == SessionState::SignedOut) {
        m_clipboard.clear();
        checkKeychain();
    }
}

void AppContext::rememberPlainHttp(const ServerUrl& server)
{
    m_preferences.acceptPlainHttp(server);
    refreshSignInPage();
}

void AppContext::refreshSignInPage()
{
    m_window.signInPage().setRecentServers(m_preferences.recentServers());
    m_window.signInPage().setPlainHttpAccepted(m_preferences.plainHttpServers());
}

void AppContext::quit()
{
    if (m_isEnding) {
        return;
    }
    m_isEnding = true;
    m_preferences.setWindowGeometry(m_window.saveGeometry());
    m_preferences.setPlace(m_window.workspace().place());
    m_clipboard.clear();
    m_window.hide();
    if (m_session.isSettled()) {
        QApplication::quit();
    } else {
        m_endLimit.start();
    }
}

} // namespace keyfob
