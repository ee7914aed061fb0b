#include "ui/account/settingspage.h"

#include "ui/account/preferencestab.h"
#include "ui/account/profiletab.h"
#include "ui/account/servertab.h"
#include "ui/tokens/tokenstab.h"
#include "ui/widgets/tabaccess.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace keyfob {

using theme::Space;

namespace {

QTabWidget* makeTabs()
{
    installTabAccess();
    return new QTabWidget;
}

} // namespace

SettingsPage::SettingsPage(const Tabs& pages, QWidget* parent)
    : QWidget(parent)
    , m_heading(new TextLabel(theme::TypeRole::Heading))
    , m_pages(pages)
    , m_tabs(makeTabs())
{
    m_tabs->setDocumentMode(true);
    m_tabs->setFocusProxy(nullptr); // its bar takes the keyboard, and screen readers meet that only
    m_tabs->setFocusPolicy(Qt::NoFocus);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->addTab(pages.profile, QString());
    m_tabs->addTab(pages.tokens, QString());
    m_tabs->addTab(pages.server, QString());
    m_tabs->addTab(pages.preferences, QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::M));
    column->addWidget(m_heading);
    column->addWidget(m_tabs, 1);

    // QTabWidget knows these keys only while no child takes them, as tables do.
    const auto addKeys = [this](const QKeySequence& keys, int tabs) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, tabs] { goBy(tabs); });
    };
    addKeys(Qt::CTRL | Qt::Key_Tab, 1);
    addKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, -1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SettingsPage::fitCurrent);
    retranslate();
    showTab(Tab::Tokens);
}

// The page is as large as the tab that is seen needs it, and not as the largest.
void SettingsPage::fitCurrent()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const auto policy = i == m_tabs->currentIndex() ? QSizePolicy::Preferred
                                                        : QSizePolicy::Ignored;
        m_tabs->widget(i)->setSizePolicy(policy, policy);
    }
}

void SettingsPage::retranslate()
{
    m_heading->setText(tr("Account Settings"));
    m_tabs->setTabText(static_cast<int>(Tab::Profile), tr("Profile"));
    m_tabs->setTabText(static_cast<int>(Tab::Tokens), tr("Tokens"));
    m_tabs->setTabText(static_cast<int>(Tab::Server), tr("Server"));
    m_tabs->setTabText(static_cast<int>(Tab::Preferences), tr("Preferences"));
    fitTabs();
}

// Big fonts in a small window may leave too little room for four names, even without margins.
void SettingsPage::fitTabs()
{
    const int margins = 2 * (theme::space(Space::M) - theme::space(Space::Xxs)) * m_tabs->count();
    const bool isShort = m_tabs->tabBar()->sizeHint().width() - margins > width();
    for (int i = 0; i < m_tabs->count(); ++i) {
        m_tabs->setTabToolTip(i, isShort ? m_tabs->tabText(i) : QString());
    }
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTabs();
}

void SettingsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void SettingsPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

bool SettingsPage::hasTab(Tab tab) const
{
    return m_tabs->widget(static_cast<int>(tab)) != nullptr;
}

SettingsPage::Tab SettingsPage::currentTab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void SettingsPage::focusContent()
{
    if (currentTab() == Tab::Tokens) {
        m_pages.tokens->page().focusContent();
    } else if (currentTab() == Tab::Server) {
        m_pages.server->page().focusContent();
    } else if (currentTab() == Tab::Preferences) {
        m_pages.preferences->page().focusContent();
    } else {
        m_tabs->tabBar()->setFocus(Qt::OtherFocusReason);
    }
}

void SettingsPage::goBy(int tabs)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + tabs + m_tabs->count()) % m_tabs->count());
    focusContent();
}

} // namespace keyfob
