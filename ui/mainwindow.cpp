#include "ui/mainwindow.h"

#include "models/api/tlstrust.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/sidebar/accountactions.h"
#include "ui/signin/certificatedialog.h"
#include "ui/signin/signinpage.h"
#include "ui/text/errortext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/toast.h"
#include "ui/workspace.h"

#include <QAction>
#include <QCloseEvent>
#include <QStackedWidget>

namespace keyfob {

MainWindow::MainWindow(const Parts& parts)
    : m_manager(parts.manager)
    , m_session(parts.session)
    , m_service(parts.service)
    , m_clipboard(parts.clipboard)
    , m_actions(new AccountActions(parts.session, parts.clipboard, this))
    , m_signIn(new SignInPage(parts.session, parts.manager))
    , m_workspace(new Workspace({parts.manager, parts.session, parts.tokens, parts.service,
                                 parts.clipboard, *m_actions}))
    , m_stack(new QStackedWidget)
    , m_toast(new Toast(this))
{
    setWindowTitle(QStringLiteral("Keyfob"));
    setMinimumSize(theme::minimumWindowSize());
    resize(theme::firstWindowSize());
    m_stack->addWidget(m_signIn);
    m_stack->addWidget(m_workspace);
    setCentralWidget(m_stack);
    m_toast->setKeepClear({m_workspace->statusLine()});

    connect(&m_session, &Session::stateChanged, this, &MainWindow::sessionChanged);
    connect(&m_session, &Session::notice, this, &MainWindow::showNotice);
    connect(m_signIn, &SignInPage::backRequested, this, &MainWindow::backToWorkspace);
    connect(m_signIn, &SignInPage::certificateRequested, this, &MainWindow::askAboutCertificate);
    connect(m_workspace, &Workspace::certificateRequested, this, [this] {
        askAboutCertificate(m_session.offlineError(), m_session.account()->server);
    });
    connect(m_workspace, &Workspace::said, this, &MainWindow::say);
    connect(m_workspace, &Workspace::signInRequested, this, &MainWindow::askForPassword);
    connect(m_workspace, &Workspace::copied, this, &MainWindow::sayCopied);
    connect(m_actions, &AccountActions::said, this, &MainWindow::say);
    connect(m_actions, &AccountActions::copied, this, &MainWindow::sayCopied);
    connect(m_actions->settings(), &QAction::triggered, this, [this] {
        m_workspace->showPage(Sidebar::Page::AccountSettings);
        m_workspace->focusContent();
    });
    connect(m_actions->logOut(), &QAction::triggered, this, &MainWindow::askHowToLogOut);
    showSignIn();
}

void MainWindow::sessionChanged(SessionState state)
{
    switch (state) {
    case SessionState::Restoring:
    case SessionState::SignedIn:
    case SessionState::Offline:
        m_hasPage = true;
        showWorkspace();
        if (state == SessionState::SignedIn && !m_session.profile()) {
            m_session.fetchProfile();
        }
        break;
    case SessionState::SigningOut:
        m_hasPage = false;
        closeDialogs();
        break;
    case SessionState::SignedOut:
        // A failed try to sign in again leaves everything as it is, the kept page included.
        if (m_stack->currentWidget() == m_workspace || !m_hasPage) {
            showSignIn();
        }
        break;
    case SessionState::Expired:
    case SessionState::SigningIn:
        break;
    }
}

void MainWindow::showWorkspace()
{
    if (m_stack->currentWidget() != m_workspace) {
        m_stack->setCurrentWidget(m_workspace);
        m_workspace->focusContent();
    }
}

void MainWindow::showSignIn()
{
    m_hasPage = false;
    m_stack->setCurrentWidget(m_signIn);
    if (const auto& account = m_session.account()) {
        m_signIn->fillIn(account->server.toReadableString(), account->email);
    }
    m_signIn->ask(SignInForm::Mode::Everything);
}

// The page stays underneath as it was left: filter, selection, unfinished text.
void MainWindow::askForPassword()
{
    m_stack->setCurrentWidget(m_signIn);
    m_signIn->ask(SignInForm::Mode::PasswordOnly);
}

void MainWindow::backToWorkspace()
{
    if (m_hasPage) {
        showWorkspace();
    }
}

// On the sign-in page there is no bar of the workspace to say it.
void MainWindow::showNotice(Session::Notice notice)
{
    const bool isOfLogOut = notice == Session::Notice::KeychainEntryStays
                            || notice == Session::Notice::ServerNotTold;
    if (m_stack->currentWidget() == m_signIn) {
        m_signIn->showNotice(errortext::sentence(notice));
    } else if (isOfLogOut) {
        say(errortext::sentence(notice)); // somebody else is signed in by now
    }
}

// What they ask about has gone.
void MainWindow::closeDialogs()
{
    const auto dialogs = findChildren<ConfirmDialog*>();
    for (ConfirmDialog* dialog : dialogs) {
        dialog->reject();
    }
}

void MainWindow::askHowToLogOut()
{
    const QString server = m_session.account()->server.displayName();
    const bool canTell = m_session.hasCredentials();
    const QString text
        = canTell ? tr("“Everywhere” ends all of your sessions on the server, in every browser and "
                       "program. “On this computer” only removes the session from here. Your API "
                       "tokens go on working either way.")
                  : tr("This session has ended already; only what is left of it here is removed. "
                       "Your API tokens go on working.");
    auto* dialog = new ConfirmDialog(Sentence(tr("Log out of %1?").arg(server)), text, this);
    dialog->addButton(tr("Forget on This Computer"), theme::ButtonRole::Standard,
                      [this] { m_session.logOut(Session::LogOut::ThisComputer); });
    if (canTell) {
        dialog->addButton(tr("Log Out Everywhere"), theme::ButtonRole::Danger,
                          [this] { m_session.logOut(Session::LogOut::Everywhere); });
    }
    dialog->open();
}

void MainWindow::askAboutCertificate(const ApiError& error, const ServerUrl& server)
{
    const auto trust = [this, server, sha256 = error.certificate->sha256] {
        TlsTrust::of(m_manager)->pin(server, sha256);
        if (m_stack->currentWidget() == m_signIn) {
            m_signIn->checkAgain();
        } else {
            m_service.reload();
        }
    };
    openCertificateDialog(error, server.displayName(), this, trust);
}

void MainWindow::say(const Sentence& sentence)
{
    m_workspace->say(sentence);
    m_toast->showText(sentence);
}

// The status line counts down by itself.
void MainWindow::sayCopied(const Sentence& sentence)
{
    m_workspace->say(sentence);
    m_toast->showText(sentence.followedBy(m_clipboard.promise()));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
    }
}

} // namespace keyfob
