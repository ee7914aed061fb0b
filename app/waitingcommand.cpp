#include "app/waitingcommand.h"

#include "ui/mainwindow.h"
#include "ui/sidebar/accountactions.h"
#include "ui/signin/signinpage.h"
#include "ui/workspace.h"

namespace keyfob {

using Kind = Command::Kind;

namespace {

// What comes after signing in.
QString purposeOf(const Command& command)
{
    switch (command.kind) {
    case Kind::CopyAuthToken:
        return WaitingCommand::tr("Sign in, and your auth token will be copied.");
    case Kind::AddToken:
        return WaitingCommand::tr("Sign in, and you can save the new API token.");
    case Kind::ShowSettings:
        return WaitingCommand::tr("Sign in, and the settings will open.");
    }
    Q_UNREACHABLE();
}

} // namespace

WaitingCommand::WaitingCommand(AccountList& accounts, MainWindow& window)
    : m_accounts(accounts)
    , m_window(window)
{
    connect(&m_accounts, &AccountList::added, this, &WaitingCommand::listenTo);
    connect(&m_accounts, &AccountList::currentChanged, this, &WaitingCommand::forget);
    listenTo(m_accounts.current());
}

WaitingCommand::~WaitingCommand() = default;

// Queued: the window has followed by then.
void WaitingCommand::listenTo(Account& account)
{
    connect(&account.session(), &Session::stateChanged, this, &WaitingCommand::tryNow,
            Qt::QueuedConnection);
}

void WaitingCommand::give(const Command& command)
{
    forget();
    m_waiting = command;
    tryNow();
}

void WaitingCommand::tryNow()
{
    if (!m_waiting) {
        return;
    }
    switch (m_accounts.current().session().state()) {
    case SessionState::SignedIn:
    case SessionState::Offline:
    case SessionState::Expired:
        carryOut(*m_waiting);
        forget();
        break;
    case SessionState::SignedOut:
    case SessionState::SigningIn:
        announce();
        break;
    case SessionState::Locked:
    case SessionState::Restoring:
    case SessionState::SigningOut:
        break;
    }
}

void WaitingCommand::carryOut(const Command& command)
{
    switch (command.kind) {
    case Kind::CopyAuthToken:
        m_window.accountActions().copy();
        break;
    case Kind::AddToken:
        m_window.workspace().addToken(command.word);
        break;
    case Kind::ShowSettings:
        m_window.workspace().goTo(command.word);
        m_window.workspace().focusContent();
        break;
    }
}

void WaitingCommand::announce()
{
    m_announcedBy = &m_window.signInPage();
    m_announcedBy->setPurpose([command = *m_waiting] { return purposeOf(command); });
}

void WaitingCommand::forget()
{
    m_waiting.reset();
    if (m_announcedBy) {
        m_announcedBy->setPurpose({});
    }
    m_announcedBy.clear();
}

} // namespace keyfob
