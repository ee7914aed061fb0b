#include "ui/accountview.h"

#include "models/api/tlstrust.h"
#include "ui/signin/certificatedialog.h"
#include "ui/signin/signincorner.h"
#include "ui/signin/signinpage.h"
#include "ui/text/errortext.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/workspace.h"

#include <QAction>
#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace keyfob {

AccountView::AccountView(const Parts& parts, Account& account)
    : m_manager(parts.manager)
    , m_accounts(parts.accounts)
    , m_account(account)
    , m_session(account.session())
    , m_clipboard(parts.clipboard)
    , m_choices(parts.choices)
    , m_menus(parts.menus)
    , m_actions(new AccountActions(account.session(), parts.clipboard, parts.menus, this))
    , m_stack(new QStackedWidget)
    , m_place(parts.place)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connectAll();
    sessionChanged(m_session.state());
    if (m_stack->count() == 0) {
        showSignIn();
    }
}

SignInPage& AccountView::signInPage()
{
    if (m_signIn == nullptr) {
        m_signIn = new SignInPage(m_session, m_accounts, m_manager,
                                  new SignInCorner(m_menus.help, m_menus.language));
        m_stack->addWidget(m_signIn);
        connect(m_signIn, &SignInPage::backRequested, this, &AccountView::leaveSignIn);
        connect(m_signIn, &SignInPage::certificateRequested, this,
                &AccountView::askAboutCertificate);
        connect(m_signIn, &SignInPage::plainHttpAccepted, this, &AccountView::plainHttpAccepted);
        updateWayBack();
    }
    return *m_signIn;
}

Workspace& AccountView::workspace()
{
    if (m_workspace == nullptr) {
        m_workspace = new Workspace(
            {m_manager, m_account, m_clipboard, *m_actions, m_choices, m_menus.help});
        m_stack->addWidget(m_workspace);
        m_workspace->goTo(m_place);
        connect(m_workspace, &Workspace::certificateRequested, this, [this] {
            askAboutCertificate(m_session.offlineError(), m_session.account()->server);
        });
        connect(m_workspace, &Workspace::said, this, &AccountView::said);
        connect(m_workspace, &Workspace::copied, this, &AccountView::copied);
        connect(m_workspace, &Workspace::lockRequested, this, &AccountView::lockRequested);
        connect(m_workspace, &Workspace::signInRequested, this, &AccountView::askForPassword);
    }
    return *m_workspace;
}

bool AccountView::isSignInShown() const
{
    return m_signIn != nullptr && m_stack->currentWidget() == m_signIn;
}

bool AccountView::isWorkspaceShown() const
{
    return m_workspace != nullptr && m_stack->currentWidget() == m_workspace;
}

QString AccountView::place() const
{
    return m_workspace != nullptr ? m_workspace->place() : m_place;
}

void AccountView::goTo(const QString& place)
{
    m_place = place;
    if (m_workspace != nullptr) {
        m_workspace->goTo(place);
    }
}

void AccountView::connectAll()
{
    connect(&m_session, &Session::stateChanged, this, &AccountView::sessionChanged);
    connect(&m_accounts, &AccountList::knownChanged, this, &AccountView::updateWayBack);
    connect(m_actions, &AccountActions::said, this, &AccountView::said);
    connect(m_actions, &AccountActions::copied, this, &AccountView::copied);
    connect(m_actions->settings(), &QAction::triggered, this, [this] {
        workspace().showPage(Sidebar::Page::AccountSettings);
        workspace().focusContent();
    });
    connect(m_actions->logOut(), &QAction::triggered, this, &AccountView::askHowToLogOut);
}

void AccountView::sessionChanged(SessionState state)
{
    switch (state) {
    case SessionState::Restoring:
    case SessionState::SignedIn:
    case SessionState::Offline:
    case SessionState::Expired:
        m_hasPage = true;
        showWorkspace();
        if (state == SessionState::SignedIn && !m_session.profile()) {
            m_session.fetchProfile();
        }
        break;
    case SessionState::Locked: // the window shows something else meanwhile
        m_hasPage = true;
        break;
    case SessionState::SigningOut:
        m_hasPage = false;
        closeDialogs();
        break;
    case SessionState::SignedOut:
        // A failed try to sign in again leaves everything as it is, the kept page included.
        if (isWorkspaceShown() || !m_hasPage) {
            showSignIn();
        }
        break;
    case SessionState::SigningIn:
        break;
    }
}

void AccountView::showWorkspace()
{
    if (!isWorkspaceShown()) {
        m_stack->setCurrentWidget(&workspace());
        m_workspace->focusContent();
    }
}

void AccountView::showSignIn()
{
    m_hasPage = false;
    m_stack->setCurrentWidget(&signInPage());
    if (const auto account = m_account.id()) {
        m_signIn->fillIn(account->server.toReadableString(), account->email);
    }
    m_signIn->ask(SignInForm::Mode::Everything);
    Q_EMIT signInShown();
}

// The page stays underneath as it was left: filter, selection, unfinished text.
void AccountView::askForPassword()
{
    m_stack->setCurrentWidget(&signInPage());
    m_signIn->ask(SignInForm::Mode::PasswordOnly);
    Q_EMIT signInShown();
}

// Back to the kept page, or to the account that was used before.
void AccountView::leaveSignIn()
{
    if (m_hasPage) {
        showWorkspace();
    } else {
        m_accounts.goBack();
    }
}

void AccountView::updateWayBack()
{
    if (m_signIn != nullptr) {
        const auto known = m_accounts.known();
        m_signIn->setHasWayBack(
            std::any_of(known.begin(), known.end(),
                        [this](const auto* one) { return one != &m_account; }));
    }
}

void AccountView::focusContent()
{
    if (isWorkspaceShown()) {
        m_workspace->focusContent();
    } else {
        signInPage().focusContent();
    }
}

// On the sign-in page there is no bar of the workspace to say it.
void AccountView::showNotice(Session::Notice notice, const Saying& saying)
{
    const bool isOfLogOut = notice == Session::Notice::KeychainEntryStays
                            || notice == Session::Notice::ServerNotTold;
    if (isSignInShown()) {
        m_signIn->showNotice(saying);
    } else if (isOfLogOut) {
        Q_EMIT said(saying()); // somebody else is signed in by now
    }
}

void AccountView::tell(const Saying& saying)
{
    if (isSignInShown()) {
        m_signIn->showNotice(saying);
    } else {
        Q_EMIT said(saying());
    }
}

// What they ask about has gone.
void AccountView::closeDialogs()
{
    const auto dialogs = findChildren<ConfirmDialog*>();
    for (ConfirmDialog* dialog : dialogs) {
        dialog->reject();
    }
}

QString AccountView::whatALogOutDoes() const
{
    if (m_session.hasCredentials()) {
        return tr("“Log Out Everywhere” ends all of your sessions on the server, in every "
                  "browser and program. “Forget on This Computer” only removes the session "
                  "from here. Your API tokens go on working either way.");
    }
    const bool hasEnded = m_session.state() != SessionState::Restoring && !m_session.isForgotten();
    return hasEnded ? tr("This session has ended already; only what is left of it here is removed. "
                         "Your API tokens go on working.")
                    : tr("Keyfob cannot end this session on the server now; only what is left of "
                         "it here is removed. To end it there, too, sign in first. Your API tokens "
                         "go on working.");
}

void AccountView::askHowToLogOut()
{
    const QString server = m_session.account()->server.displayName();
    const bool canTell = m_session.hasCredentials();
    Sentence consequences(whatALogOutDoes());
    if (!m_account.keptTokens().isEmpty()) {
        consequences = consequences.followedBy(
            tr("Your keyring’s copies of tokens that NocoDB shows only once are removed: nobody "
               "can read these again."));
    }
    auto* dialog = new ConfirmDialog(Sentence(tr("Log out of %1?").arg(server)),
                                     consequences.shown, this);
    dialog->addButton(tr("Forget on This Computer"), theme::ButtonRole::Standard,
                      [this] { m_session.logOut(Session::LogOut::ThisComputer); });
    if (canTell) {
        dialog->addButton(tr("Log Out Everywhere"), theme::ButtonRole::Danger,
                          [this] { m_session.logOut(Session::LogOut::Everywhere); });
    }
    dialog->open();
}

void AccountView::askAboutCertificate(const ApiError& error, const ServerUrl& server)
{
    const auto trust = [this, server, sha256 = error.certificate->sha256] {
        TlsTrust::of(m_manager)->pin(server, sha256);
        if (isSignInShown()) {
            m_signIn->checkAgain();
        } else {
            m_account.service().reload();
        }
    };
    openCertificateDialog(error, server.displayName(), this, trust);
}

void AccountView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
    }
}

} // namespace keyfob
