#include "ui/mainwindow.h"

#include "ui/accountview.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/help/helpmenu.h"
#include "ui/lock/lockpage.h"
#include "ui/preferences/programchoices.h"
#include "ui/sidebar/accountmenu.h"
#include "ui/sidebar/appearancemenu.h"
#include "ui/sidebar/languagemenu.h"
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
    , m_switchMenu(new AccountMenu(parts.accounts, this))
    , m_choices(new ProgramChoices(this))
    , m_languageMenu(new LanguageMenu(this))
    , m_appearanceMenu(new AppearanceMenu(this))
    , m_helpMenu(new HelpMenu(this))
    , m_stack(new QStackedWidget)
    , m_lockPage(new LockPage)
    , m_toast(new Toast(this))
{
    setWindowTitle(QStringLiteral("Keyfob"));
    setMinimumSize(theme::minimumWindowSize());
    resize(theme::firstWindowSize());
    setCentralWidget(m_stack);
    connect(new QShortcut(QKeySequence::HelpContents, this), &QShortcut::activated, this,
            &MainWindow::openHelp);
    connect(m_helpMenu, &HelpMenu::said, this, &MainWindow::say);
    m_stack->addWidget(m_lockPage);
    joinChoices();
    connect(m_lockPage, &LockPage::unlockRequested, &m_accounts, &AccountList::unlock);
    connect(&m_accounts, &AccountList::lockedChanged, this, &MainWindow::lockedChanged);
    connect(&m_accounts, &AccountList::added, this, &MainWindow::listenTo);
    connect(&m_accounts, &AccountList::removed, this, &MainWindow::drop);
    connect(&m_accounts, &AccountList::currentChanged, this, &MainWindow::showCurrent);
    for (Account* account : m_accounts.all()) {
        listenTo(*account);
    }
    showCurrent();
}

void MainWindow::joinChoices()
{
    connect(m_choices, &ProgramChoices::changed, this, &MainWindow::applyChoices);
    connect(m_languageMenu, &LanguageMenu::chosen, this, [this](const QString& code) {
        ProgramChoices::Values values = m_choices->values();
        values.language = code;
        m_choices->edit(values);
    });
    connect(m_appearanceMenu, &AppearanceMenu::chosen, this, [this](theme::Appearance appearance) {
        ProgramChoices::Values values = m_choices->values();
        values.appearance = appearance;
        m_choices->edit(values);
    });
}

void MainWindow::applyChoices()
{
    const ProgramChoices::Values& values = m_choices->values();
    applyLanguages();
    theme::setAppearance(values.appearance);
    m_appearanceMenu->setChosen(values.appearance);
    if (m_clipboard.lifetime() != values.clipboardTime) {
        m_clipboard.setLifetime(values.clipboardTime);
    }
}

// Not made anew without need: it may be its own entry that has been chosen.
void MainWindow::applyLanguages()
{
    const QStringList& languages = m_choices->limits().languages;
    if (std::exchange(m_languages, languages) != languages) {
        m_languageMenu->setLanguages(languages, m_choices->values().language);
    } else {
        m_languageMenu->setChosen(m_choices->values().language);
    }
}

bool MainWindow::canLock() const
{
    const auto handovers = findChildren<TokenHandover*>();
    return std::none_of(handovers.begin(), handovers.end(),
                        [](const auto* handover) { return handover->isUnderWay(); });
}

void MainWindow::lock()
{
    const auto handovers = findChildren<TokenHandover*>();
    for (const TokenHandover* handover : handovers) {
        if (handover->isUnderWay()) {
            const auto once = static_cast<Qt::ConnectionType>(Qt::QueuedConnection
                                                              | Qt::SingleShotConnection);
            connect(handover, &TokenHandover::settled, this, &MainWindow::lock, once);
            return;
        }
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
    m_stack->setCurrentWidget(m_lockPage);
    for (const auto& [of, view] : m_views) {
        view->setEnabled(false);
    }
    m_lockPage->focusContent();
}

// They show what nobody is to see now.
void MainWindow::closeDialogs()
{
    const auto dialogs = findChildren<QDialog*>();
    for (QDialog* dialog : dialogs) {
        dialog->reject();
    }
    const auto menus = findChildren<QMenu*>();
    for (QMenu* menu : menus) {
        menu->close();
    }
}

// Also to those without a view: what a log-out has left undone comes when the view has gone.
void MainWindow::listenTo(Account& account)
{
    connect(&account.session(), &Session::notice, this,
            [this, &account](Session::Notice notice) { showNotice(account, notice); });
    connect(&account.keptTokens(), &KeptTokens::entriesStay, this, [this, &account] {
        view()->showNotice(Session::Notice::KeychainEntryStays,
                           named(account, keyringtext::copiesStaySentence));
    });
}

void MainWindow::showCurrent()
{
    Account& account = m_accounts.current();
    const auto known = m_views.find(&account);
    AccountView* view = known == m_views.end() ? makeView(account) : known->second;
    if (m_accounts.isLocked()) {
        view->setEnabled(false);
        return;
    }
    view->setEnabled(true);
    m_stack->setCurrentWidget(view);
    // Those out of sight go on, and must not take the keyboard for their fields meanwhile.
    for (const auto& [of, other] : m_views) {
        other->setEnabled(other == view);
    }
    m_toast->setKeepClear({view->workspace().statusLine()});
    view->focusContent();
    Q_EMIT viewChanged();
}

AccountView* MainWindow::makeView(Account& account)
{
    auto* view = new AccountView({m_manager, m_accounts, m_clipboard,
                                  {*m_switchMenu, *m_languageMenu, *m_appearanceMenu,
                                   *m_helpMenu},
                                  *m_choices},
                                 account);
    connect(view, &AccountView::said, this,
            [this, &account](const Sentence& sentence) { say(named(account, sentence)()); });
    connect(view, &AccountView::copied, this,
            [this, &account](const Sentence& sentence) { sayCopied(named(account, sentence)()); });
    connect(view, &AccountView::lockRequested, this, &MainWindow::lock);
    connect(view, &AccountView::plainHttpAccepted, this, &MainWindow::plainHttpAccepted);
    m_stack->addWidget(view);
    m_views.emplace(&account, view);
    return view;
}

// Later, and before the account: a button of the view may have brought us here.
void MainWindow::drop(const Account& account)
{
    if (const auto known = m_views.find(&account); known != m_views.end()) {
        known->second->deleteLater();
        m_views.erase(known);
    }
}

AccountView* MainWindow::view() const
{
    return m_views.at(&m_accounts.current());
}

SignInPage& MainWindow::signInPage() const
{
    return view()->signInPage();
}

Workspace& MainWindow::workspace() const
{
    return view()->workspace();
}

AccountActions& MainWindow::accountActions() const
{
    return view()->actions();
}

void MainWindow::tell(const Saying& saying) const
{
    view()->tell(saying);
}

void MainWindow::showNotice(const Account& account, Session::Notice notice)
{
    const bool isOfLogOut = notice == Session::Notice::KeychainEntryStays
                            || notice == Session::Notice::ServerNotTold;
    if (&account == &m_accounts.current() || isOfLogOut) {
        view()->showNotice(
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

// By its key from everywhere: not every page has a button for it.
void MainWindow::openHelp()
{
    m_helpMenu->popup(mapToGlobal(rect().center() - QRect({}, m_helpMenu->sizeHint()).center()));
}

void MainWindow::say(const Sentence& sentence)
{
    workspace().say(sentence);
    if (!m_accounts.isLocked()) {
        m_toast->showText(sentence);
    }
}

// The status line counts down by itself.
void MainWindow::sayCopied(const Sentence& sentence)
{
    workspace().say(sentence);
    m_toast->showText(sentence.followedBy(m_clipboard.promise()));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace keyfob
