#include "ui/sidebar/sidebar.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/navbutton.h"
#include "ui/widgets/userbutton.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace keyfob {

using theme::Space;

Sidebar::Sidebar(QWidget* parent)
    : QFrame(parent)
    , m_server(new ElidedLabel(theme::TypeRole::Strong))
    , m_overview(new NavButton(theme::Icon::Home, QString()))
    , m_settings(new NavButton(theme::Icon::Settings, QString()))
    , m_user(new UserButton)
{
    m_server->setElideMode(Qt::ElideMiddle);
    auto* column = new QVBoxLayout(this);
    const int side = theme::space(Space::S);
    column->setContentsMargins(side, theme::space(Space::L), side, side);
    column->setSpacing(theme::space(Space::Xs));
    column->addWidget(m_server);
    column->addSpacing(theme::space(Space::M));
    addEntry(column, m_overview, Page::Overview);
    addEntry(column, m_settings, Page::AccountSettings);
    column->addStretch(1);
    column->addWidget(m_user);
    m_server->setContentsMargins(side, 0, side, 0);
    retranslate();
}

NavButton* Sidebar::addEntry(QVBoxLayout* column, NavButton* entry, Page page)
{
    column->addWidget(entry);
    connect(entry, &NavButton::clicked, this, [this, page] { Q_EMIT pageRequested(page); });
    return entry;
}

void Sidebar::retranslate()
{
    m_overview->setText(tr("Overview"));
    m_settings->setText(tr("Account Settings"));
}

void Sidebar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

// A ground of its own, and a hairline towards the page.
void Sidebar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(theme::Role::Sidebar));
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.setPen(theme::color(theme::Role::Border));
    painter.drawLine(edge, 0, edge, height());
}

void Sidebar::setServer(const QString& name)
{
    m_server->setText(name);
}

void Sidebar::setUser(const QString& userId, const QString& displayName, const QString& email)
{
    m_user->setUser(userId, displayName, email);
}

void Sidebar::setUserMenu(QMenu* menu)
{
    m_user->setUserMenu(menu);
}

void Sidebar::setCurrentPage(Page page)
{
    m_overview->setCurrent(page == Page::Overview);
    m_settings->setCurrent(page == Page::AccountSettings);
}

void Sidebar::fitInto(int windowWidth)
{
    setFixedWidth(theme::sidebarWidth(windowWidth));
    m_server->setVisible(theme::hasFullSidebar(windowWidth)); // a few letters say nothing
}

void Sidebar::focusCurrent()
{
    NavButton* current = m_overview->isCurrent() ? m_overview : m_settings;
    current->setFocus(Qt::ShortcutFocusReason);
}

} // namespace keyfob
