#pragma once

#include "models/accounts/accountlist.h"

#include <QMenu>

class QActionGroup;

namespace keyfob {

/// The submenu Switch Account: every known account, the current one checked, and Add Account….
class AccountMenu : public QMenu
{
    Q_OBJECT

public:
    /// The list must outlive the menu.
    explicit AccountMenu(AccountList& accounts, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill();
    void add(Account& account);

    AccountList& m_accounts;
    QAction* m_addAccount;
    QActionGroup* m_entries;
};

} // namespace keyfob
