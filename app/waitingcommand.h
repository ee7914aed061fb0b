#pragma once

#include "app/commandline.h"
#include "models/accounts/accountlist.h"

#include <QPointer>

namespace keyfob {

class MainWindow;
class SignInPage;

/// Carries a command out in the account that is shown: at once, or once its sign-in is over, which
/// the sign-in page announces. It is forgotten when another one comes or the account is left.
class WaitingCommand : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    WaitingCommand(AccountList& accounts, MainWindow& window);
    ~WaitingCommand() override;

    void give(const Command& command);

private:
    void listenTo(Account& account);
    void tryNow();
    void carryOut(const Command& command);
    void announce();
    void forget();

    AccountList& m_accounts;
    MainWindow& m_window;
    std::optional<Command> m_waiting;
    QPointer<SignInPage> m_announcedBy;
};

} // namespace keyfob
