#include "ui/workspace.h"

#include "models/api/networkpolicy.h"
#include "ui/account/preferencestab.h"
#include "ui/account/profiletab.h"
#include "ui/account/servertab.h"
#include "ui/lock/lockkeys.h"
#include "ui/overview/overviewpage.h"
#include "ui/places.h"
#include "ui/sessionbar.h"
#include "ui/sidebar/accountactions.h"
#include "ui/statusline.h"
#include "ui/theme/theme.h"
#include "ui/tokens/tokenaddition.h"
#include "ui/tokens/tokenstab.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagescroll.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace keyfob {

using Page = Sidebar::Page;
using theme::Space;

namespace {

// The bar has its place in the page's margin, seen or not: nothing moves when it comes.
PageScroll* scrollInMargin(QWidget* page)
{
    auto* scroll = new PageScroll(page);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    return scroll;
}

// Unlike a layout's own margins, these are mirrored.
QHBoxLayout* withMargins(QWidget* widget, int start, int end)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addSpacing(start);
    row->addWidget(widget, 1);
    row->addSpacing(end);
    return row;
}

} // namespace

Workspace::Workspace(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_session(parts.account.session())
    , m_sidebar(new Sidebar)
    , m_bar(new MessageBar)
    , m_sessionBar(new SessionBar(m_session, parts.account.service(),
                                  *NetworkPolicy::of(parts.manager), *m_bar))
    , m_tabs(makeTabs())
    , m_settings(new SettingsPage(m_tabs))
    , m_overview(new LatePage<OverviewPage>([this] { return makeOverview(); }))
    , m_pages(new QStackedWidget)
    , m_statusLine(new StatusLine(m_session, parts.account.reconnection(), parts.clipboard))
{
    build();
    m_sidebar->setUserMenu(parts.actions.userMenu());
    connectKeyboard();
    connect(m_sidebar, &Sidebar::pageRequested, this, &Workspace::showPage);
    connect(m_sessionBar, &SessionBar::signInRequested, this, &Workspace::signInRequested);
    connect(m_sessionBar, &SessionBar::certificateRequested, this,
            &Workspace::certificateRequested);
    connect(&m_session, &Session::stateChanged, this, &Workspace::updateAccount);
    connect(&m_session, &Session::profileChanged, this, &Workspace::updateAccount);
    showPage(Page::AccountSettings);
    updateAccount();
}

SettingsPage::Tabs Workspace::makeTabs()
{
    return {new LatePage<ProfileTab>([this] { return makeProfileTab(); }),
            new LatePage<TokensTab>([this] { return makeTokensTab(); }),
            new LatePage<ServerTab>(
                [this] { return new ServerTab(m_session, m_parts.manager); }),
            new LatePage<PreferencesTab>([this] { return makePreferencesTab(); })};
}

ProfileTab* Workspace::makeProfileTab()
{
    auto* tab = new ProfileTab(m_session);
    connect(tab, &ProfileTab::said, this, &Workspace::said);
    return tab;
}

TokensTab* Workspace::makeTokensTab()
{
    auto* tab = new TokensTab(m_parts.account, m_parts.clipboard);
    connect(tab, &TokensTab::said, this, &Workspace::said);
    connect(tab, &TokensTab::copied, this, &Workspace::copied);
    const auto follow = [tab, choices = &m_parts.choices] {
        tab->setShownFor(choices->values().shownTime);
    };
    connect(&m_parts.choices, &ProgramChoices::changed, tab, follow);
    follow();
    return tab;
}

PreferencesTab* Workspace::makePreferencesTab()
{
    auto* tab = new PreferencesTab(m_parts.choices, m_parts.account, m_parts.help);
    connect(tab, &PreferencesTab::lockRequested, this, &Workspace::lockRequested);
    return tab;
}

OverviewPage* Workspace::makeOverview()
{
    auto* page = new OverviewPage(m_session, m_parts.account.tokens(), m_parts.actions);
    connect(page, &OverviewPage::allTokensRequested, this, [this] {
        m_settings->showTab(SettingsPage::Tab::Tokens);
        showPage(Page::AccountSettings);
        focusContent();
    });
    return page;
}

// What went while it had the keyboard leaves it to the page.
void Workspace::connectKeyboard()
{
    auto* nextPane = new QShortcut(Qt::Key_F6, this);
    connect(nextPane, &QShortcut::activated, this, [this] { goByPanes(1); });
    auto* previousPane = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6), this);
    connect(previousPane, &QShortcut::activated, this, [this] { goByPanes(-1); });
    auto* lock = new QShortcut(lockKeys(), this);
    connect(lock, &QShortcut::activated, this, &Workspace::lockRequested);
    connect(m_statusLine, &StatusLine::keyboardLeft, this, &Workspace::focusContent);
    connect(m_bar, &MessageBar::keyboardLeft, this, &Workspace::focusContent);
    const std::initializer_list<LatePlace*> places{m_tabs.profile, m_tabs.tokens, m_tabs.server,
                                                   m_tabs.preferences, m_overview};
    for (const LatePlace* place : places) {
        connect(place, &LatePlace::pageMade, this, &Workspace::pageMade);
    }
}

void Workspace::pageMade(const QWidget* page)
{
    m_statusLine->comeLast();
    const auto bars = page->findChildren<MessageBar*>();
    for (const MessageBar* bar : bars) {
        connect(bar, &MessageBar::keyboardLeft, this, &Workspace::focusContent);
    }
}

void Workspace::build()
{
    m_pages->addWidget(scrollInMargin(m_overview));
    m_pages->addWidget(scrollInMargin(m_settings));
    auto* page = new QVBoxLayout;
    const int margin = theme::space(Space::Xl);
    page->setContentsMargins(0, theme::space(Space::L), 0, theme::space(Space::M));
    page->setSpacing(theme::space(Space::M));
    page->addLayout(withMargins(m_bar, margin, margin));
    page->addLayout(withMargins(m_pages, margin, margin - theme::scrollBarExtent()), 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(page, 1);
    right->addWidget(m_statusLine);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(right, 1);
}

void Workspace::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_sessionBar->retranslate();
    }
}

void Workspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_sidebar->fitInto(width());
}

void Workspace::showPage(Page page)
{
    m_pages->setCurrentIndex(static_cast<int>(page));
    m_sidebar->setCurrentPage(page);
}

Page Workspace::currentPage() const
{
    return static_cast<Page>(m_pages->currentIndex());
}

QString Workspace::place() const
{
    if (currentPage() == Page::Overview) {
        return places::kOverview;
    }
    return places::kTabs.at(static_cast<std::size_t>(m_settings->currentTab()));
}

void Workspace::goTo(const QString& place)
{
    if (place == places::kOverview) {
        showPage(Page::Overview);
        return;
    }
    const auto word = std::find(places::kTabs.begin(), places::kTabs.end(), place);
    const auto tab = static_cast<SettingsPage::Tab>(word - places::kTabs.begin());
    if (m_settings->hasTab(tab)) {
        m_settings->showTab(tab);
        showPage(Page::AccountSettings);
    }
}

void Workspace::addToken(const QString& name)
{
    m_settings->showTab(SettingsPage::Tab::Tokens);
    showPage(Page::AccountSettings);
    m_tabs.tokens->page().addition().beginWith(name);
}

void Workspace::focusContent()
{
    if (currentPage() == Page::Overview) {
        m_overview->page().focusContent();
    } else {
        m_settings->focusContent();
    }
}

void Workspace::say(const Sentence& sentence)
{
    m_statusLine->say(sentence);
}

QWidget* Workspace::statusLine() const
{
    return m_statusLine;
}

// Sidebar, page, and the status line while it has something to press.
void Workspace::goByPanes(int panes)
{
    const int count = m_statusLine->canHaveKeyboard() ? 3 : 2;
    const QWidget* keyboard = focusWidget();
    const int now = m_sidebar->isAncestorOf(keyboard)      ? 0
                    : m_statusLine->isAncestorOf(keyboard) ? 2
                                                           : 1;
    switch ((now + panes + count) % count) {
    case 0:
        m_sidebar->focusCurrent();
        break;
    case 1:
        focusContent();
        break;
    default:
        m_statusLine->focusContent();
        break;
    }
}

void Workspace::updateAccount()
{
    const auto& account = m_session.account();
    if (!account) {
        return;
    }
    const auto& profile = m_session.profile();
    m_sidebar->setServer(account->server.displayName());
    m_sidebar->setUser(m_session.userId(), profile ? profile->displayName : QString(),
                       account->email);
}

} // namespace keyfob
