#include "app/accountchoice.h"

#include "app/manageddefaults.h"
#include "app/preferences.h"
#include "ui/mainwindow.h"
#include "ui/signin/signinpage.h"

namespace keyfob {

AccountChoice::AccountChoice(const Parts& parts)
    : m_parts(parts)
{
}

CommandLine AccountChoice::allowed(const CommandLine& commandLine) const
{
    CommandLine result = commandLine;
    const auto address = ServerUrl::parse(commandLine.server.value_or(QString()));
    const ManagedDefaults& managed = m_parts.managed;
    const bool isLocked = managed.server && managed.server->isLocked;
    if (isLocked && commandLine.server && !(address && managed.allows(*address))) {
        result.server.reset();
        qWarning().noquote() << lockedServerSentence();
        m_parts.window.tell(lockedServerSentence);
    }
    return result;
}

// The last one, or the one that the command line means; another one where the last is at a server
// that is not allowed any more.
Account* AccountChoice::known(const CommandLine& commandLine) const
{
    const auto last = m_parts.preferences.lastAccount();
    const auto isMeant = [&commandLine](const AccountId& id) {
        const auto asked = ServerUrl::parse(commandLine.server.value_or(QString()));
        const bool isServer = !commandLine.server || (asked && *asked == id.server);
        return isServer && (!commandLine.email || AccountId{id.server, *commandLine.email} == id);
    };
    const bool isLost = last && !m_parts.managed.allows(last->server);
    if (last && !isLost && isMeant(*last)) {
        return m_parts.accounts.find(*last);
    }
    for (Account* account : m_parts.accounts.known()) {
        if ((commandLine.server || commandLine.email || isLost)
            && isMeant(*account->knownAs())) {
            return account;
        }
    }
    return nullptr;
}

// What was asked for on the command line goes before what was used last.
void AccountChoice::askForSignIn(const CommandLine& commandLine) const
{
    SignInPage& page = m_parts.window.signInPage();
    const auto last = m_parts.preferences.lastAccount();
    if (last && !commandLine.server && m_parts.managed.allows(last->server)) {
        page.fillIn(last->server.toReadableString(), last->email);
    }
    page.fillIn(commandLine.server.value_or(QString()), commandLine.email.value_or(QString()));
    page.ask(SignInForm::Mode::Everything);
}

bool AccountChoice::go(const CommandLine& commandLine) const
{
    if (!commandLine.server && !commandLine.email) {
        return true;
    }
    AccountList& accounts = m_parts.accounts;
    Account* account = known(commandLine);
    if (account == &accounts.current()) {
        return true;
    }
    if (accounts.isLocked()) {
        return false; // whoever unlocks it finds what was left
    }
    // A new account is given up when it is left.
    if (!accounts.current().knownAs() && m_parts.window.signInPage().isInUse()) {
        const QString where = commandLine.server.value_or(commandLine.email.value_or(QString()));
        m_parts.window.tell([where] {
            return Sentence::quoting(tr("Keyfob was asked to go to %1 meanwhile. Finish this "
                                        "sign-in first, then ask again."),
                                     where);
        });
        return false;
    }
    if (account != nullptr) {
        accounts.makeCurrent(*account);
    } else {
        accounts.beginAdding();
        askForSignIn(commandLine);
    }
    return true;
}

} // namespace keyfob
