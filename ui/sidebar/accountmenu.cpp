#include "ui/sidebar/accountmenu.h"

#include "ui/text/displaytext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/menuchoice.h"

#include <QActionGroup>
#include <QEvent>

namespace keyfob {

AccountMenu::AccountMenu(AccountList& accounts, QWidget* parent)
    : QMenu(parent)
    , m_accounts(accounts)
    , m_addAccount(new QAction(this))
    , m_entries(new QActionGroup(this))
{
    menuAction()->setIcon(theme::icon(theme::Icon::User));
    m_addAccount->setIcon(theme::icon(theme::Icon::Plus));
    connect(m_addAccount, &QAction::triggered, &m_accounts, &AccountList::beginAdding);
    connect(&m_accounts, &AccountList::knownChanged, this, &AccountMenu::fill);
    connect(&m_accounts, &AccountList::currentChanged, this, &AccountMenu::fill);
    retranslate();
    fill();
}

void AccountMenu::retranslate()
{
    menuAction()->setText(tr("Switch Account"));
    m_addAccount->setText(tr("Add Account…"));
}

void AccountMenu::changeEvent(QEvent* event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void AccountMenu::fill()
{
    const auto old = actions();
    for (QAction* action : old) {
        removeAction(action);
        if (action != m_addAccount) {
            action->deleteLater(); // it may be the one that has brought us here
        }
    }
    for (Account* account : m_accounts.known()) {
        add(*account);
    }
    addSeparator();
    addAction(m_addAccount);
}

void AccountMenu::add(Account& account)
{
    const AccountId id = *account.id();
    QString text = tr("%1 on %2").arg(quotedText(id.email), id.server.displayName());
    text.replace(QLatin1Char('&'), QStringLiteral("&&"));
    QAction* entry = addChoice(*this, m_entries, text, &account == &m_accounts.current());
    connect(entry, &QAction::triggered, &m_accounts,
            [this, &account] { m_accounts.makeCurrent(account); });
}

} // namespace keyfob
