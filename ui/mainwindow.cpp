#include "ui/mainwindow.h"

#include "ui/accountview.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/help/helpmenu.h"
#include "ui/lock/lockpage.h"
#include "ui/preferences/programchoices.h"
#include "ui/sidebar/programmenus.h"
#include "ui/text/errortext.h"
#include "ui/text/keyringtext.h"
#include "ui/theme/theme.h"
#include "ui/tokens/tokenhandover.h"
#include "ui/widgets/toast.h"
#include "ui/workspace.h"

#include <QCloseEvent>
#include <QDialog>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace keyfob {

MainWindow::MainWindow(const Parts& parts)
    : m_manager(parts.manager)
    , m_accounts(parts.accounts)
    , m_clipboard(parts.clipboard)
    , m_choices(new ProgramChoices(this))
    , m_menus(new ProgramMenus(parts.accounts, *m_choices, *this))
    , m_stack(new QStackedWidget)
    , m_toast(new Toast(this))
{
    setWindowTitle(QStringLiteral("Keyfob"));
    setMinimumSize(theme::minimumWindowSize());
    resize(theme::firstWindowSize());
    setCentralWidget(m_stack);
    // By its key from everywhere: not every page has a button for it.
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this, [this] {
        if (!m_accounts.isLocked()) {
            m_menus->help().openInMiddle();
        }
    });
    connect(&m_menus->help(), &HelpMenu::said, this, &MainWindow::say);
    connect(m_choices, &ProgramChoices::changed, this, &MainWindow::applyChoices);
    connect(&m_accounts, &AccountList::lockedChanged, this, &MainWindow::lockedChanged);
    connect(&m_accounts, &AccountList::added, this, &MainWindow::listenTo);
    connect(&m_accounts, &AccountList::removed, this, &MainWindow::drop);
    connect(&m_accounts, &AccountList::currentChanged, this, &MainWindow::showCurrent);
    for (Account* account : m_accounts.all()) {
        listenTo(*account);
    }
}

void MainWindow::showEvent(QShowEvent* event)
{
    if (!std::exchange(m_hasBeenShown, true)) {
        showCurrent();
    }
    QMainWindow::showEvent(event);
}

void MainWindow::applyChoices()
{
    const ProgramChoices::Values& values = m_choices->values();
    theme::setAppearance(values.appearance);
    if (m_clipboard.lifetime() != values.clipboardTime) {
        m_clipboard.setLifetime(values.clipboardTime);
    }
}

TokenHandover* MainWindow::handoverUnderWay() const
{
    const auto handovers = findChildren<TokenHandover*>();
    const auto found = std::ranges::find_if(handovers, &TokenHandover::isUnderWay);
    return found == handovers.end() ? nullptr : *found;
}

void MainWindow::lock()
{
    if (const TokenHandover* handover = handoverUnderWay()) {
        // NOLINTNEXTLINE(clang-analyzer-optin.core.EnumCastOutOfRange): Qt's flags are an enum
        const auto once = static_cast<Qt::ConnectionType>(Qt::QueuedConnection
                                                          | Qt::SingleShotConnection);
        connect(handover, &TokenHandover::settled, this, &MainWindow::lock, once);
        return;
    }
    m_accounts.lock();
}

void MainWindow::lockedChanged()
{
    if (!m_accounts.isLocked()) {
        showCurrent();
        return;
    }
    closeDialogs();
    m_clipboard.clear();
    m_toast->hide();
    m_stack->setCurrentWidget(&lockPage());
    for (const auto& [of, view] : m_views) {
        view->setEnabled(false);
    }
    m_lockPage->focusContent();
}

LockPage& MainWindow::lockPage()
{
    if (m_lockPage == nullptr) {
        m_lockPage = new LockPage;
        m_stack->addWidget(m_lockPage);
        connect(m_lockPage, &LockPage::unlockRequested, &m_accounts, &AccountList::unlock);
    }
    return *m_lockPage;
}

// They show what nobody is to see now.
void MainWindow::closeDialogs()
{
    std::ranges::for_each(findChildren<QDialog*>(), &QDialog::reject);
    std::ranges::for_each(findChildren<QMenu*>(), &QMenu::close);
}

// Also to those without a view: what a log-out has left undone comes when the view has gone.
void MainWindow::listenTo(Account& account)
{
    connect(&account.session(), &Session::notice, this,
            [this, &account](Session::Notice notice) { showNotice(account, notice); });
    connect(&account.keptTokens(), &KeptTokens::entriesStay, this, [this, &account] {
        view().showNotice(Session::Notice::KeychainEntryStays,
                          named(account, keyringtext::copiesStaySentence));
    });
}

// Before the window is shown accounts come and go that nobody will see.
void MainWindow::showCurrent()
{
    if (!m_hasBeenShown) {
        return;
    }
    AccountView& current = view();
    if (m_accounts.isLocked()) {
        current.setEnabled(false);
        return;
    }
    current.setEnabled(true);
    m_stack->setCurrentWidget(&current);
    // Those out of sight go on, and must not take the keyboard for their fields meanwhile.
    for (const auto& [of, other] : m_views) {
        other->setEnabled(other == &current);
        if (other != &current) {
            other->closeDialogs();
        }
    }
    current.focusContent();
    Q_EMIT viewChanged();
    Q_EMIT signInShown();
}

AccountView* MainWindow::makeView(Account& account)
{
    auto* view = new AccountView(
        {m_manager, m_accounts, m_clipboard, m_menus->shared(), *m_choices,
         std::exchange(m_place, {})},
        account);
    connect(view, &AccountView::said, this,
            [this, &account](const Sentence& sentence) { say(named(account, sentence)()); });
    connect(view, &AccountView::copied, this,
            [this, &account](const Sentence& sentence) { sayCopied(named(account, sentence)()); });
    connect(view, &AccountView::lockRequested, this, &MainWindow::lock);
    connect(view, &AccountView::plainHttpAccepted, this, &MainWindow::plainHttpAccepted);
    connect(view, &AccountView::signInShown, this, &MainWindow::signInShown);
    m_stack->addWidget(view);
    m_views.emplace(&account, view);
    return view;
}

// Later, and before the account: a button of the view may have brought us here.
void MainWindow::drop(const Account& account)
{
    if (AccountView* view = made(account)) {
        view->deleteLater();
        m_views.erase(&account);
    }
}

AccountView* MainWindow::made(const Account& account) const
{
    const auto known = m_views.find(&account);
    return known == m_views.end() ? nullptr : known->second;
}

AccountView& MainWindow::view()
{
    AccountView* known = made(m_accounts.current());
    return known != nullptr ? *known : *makeView(m_accounts.current());
}

SignInPage& MainWindow::signInPage()
{
    return view().signInPage();
}

bool MainWindow::isSignInShown() const
{
    const AccountView* current = made(m_accounts.current());
    return current != nullptr && current->isSignInShown();
}

Workspace& MainWindow::workspace()
{
    return view().workspace();
}

AccountActions& MainWindow::accountActions()
{
    return view().actions();
}

QString MainWindow::place() const
{
    const AccountView* current = made(m_accounts.current());
    return current != nullptr ? current->place() : m_place;
}

void MainWindow::goTo(const QString& place)
{
    if (AccountView* current = made(m_accounts.current())) {
        current->goTo(place);
    } else {
        m_place = place;
    }
}

void MainWindow::tell(const Saying& saying)
{
    view().tell(saying);
}

void MainWindow::showNotice(const Account& account, Session::Notice notice)
{
    const bool isOfLogOut = notice == Session::Notice::KeychainEntryStays
                            || notice == Session::Notice::ServerNotTold;
    if (&account == &m_accounts.current() || isOfLogOut) {
        view().showNotice(
            notice, named(account, [notice] { return errortext::sentence(notice); }));
    }
}

// What comes when another account is on screen must not be taken for that one's.
Saying MainWindow::named(const Account& account, const Saying& saying) const
{
    const auto id = account.id();
    if (&account == &m_accounts.current() || !id) {
        return saying;
    }
    return [id, saying] {
        return Sentence::quoting(tr("%1 on %2:"), id->email, id->server.displayName())
            .followedBy(saying());
    };
}

void MainWindow::say(const Sentence& sentence)
{
    workspace().say(sentence);
    showToast(sentence);
}

// The status line counts down by itself.
void MainWindow::sayCopied(const Sentence& sentence)
{
    workspace().say(sentence);
    showToast(sentence.followedBy(m_clipboard.promise()));
}

void MainWindow::showToast(const Sentence& sentence)
{
    if (!m_accounts.isLocked()) {
        m_toast->setKeepClear({workspace().statusLine()});
        m_toast->showText(sentence);
    }
}

// Queued: when this frame is whole and with the window system.
void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_hasBeenSeen, true)) {
        QMetaObject::invokeMethod(this, &MainWindow::seen, Qt::QueuedConnection);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace keyfob
