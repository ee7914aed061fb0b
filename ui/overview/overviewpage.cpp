#include "ui/overview/overviewpage.h"

#include "models/tokens/tokensearch.h"
#include "ui/sidebar/accountactions.h"
#include "ui/text/datetext.h"
#include "ui/text/displaytext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>

#include <algorithm>

namespace keyfob {

using theme::Space;
using namespace std::chrono_literals;

OverviewPage::OverviewPage(const Session& session, const TokenListModel& tokens,
                           const AccountActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_tokens(tokens)
    , m_heading(new TextLabel(theme::TypeRole::Heading))
    , m_avatar(new Avatar)
    , m_name(new TextLabel(theme::TypeRole::Title))
    , m_where(new TextLabel(theme::TypeRole::Body, theme::Role::TextMuted))
    , m_remaining(new TextLabel(theme::TypeRole::Body))
    , m_newestTitle(new TextLabel(theme::TypeRole::Title))
    , m_newest(new QFormLayout)
    , m_all(new QPushButton)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::L));
    column->addWidget(m_heading);
    column->addWidget(makeAccountCard(actions));
    column->addWidget(makeTokensCard());
    column->addStretch(1);
    m_minute.setInterval(1min);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minute, &QTimer::timeout, this, &OverviewPage::updateAccount);
    connect(&m_session, &Session::stateChanged, this, &OverviewPage::update);
    connect(&m_session, &Session::profileChanged, this, &OverviewPage::updateAccount);
    for (const auto signal :
         {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_tokens, signal, this, &OverviewPage::updateNewest);
    }
    connect(&m_tokens, &QAbstractItemModel::modelReset, this, &OverviewPage::updateNewest);
    connect(m_all, &QPushButton::clicked, this, &OverviewPage::allTokensRequested);
    retranslate();
}

QWidget* OverviewPage::makeAccountCard(const AccountActions& actions)
{
    m_avatar->setLarge(true);
    auto* who = new QVBoxLayout;
    who->setSpacing(theme::space(Space::Xxs));
    who->addStretch(1);
    who->addWidget(m_name);
    who->addWidget(m_where);
    who->addStretch(1);
    auto* top = new QHBoxLayout;
    top->setSpacing(theme::space(Space::L));
    top->addWidget(m_avatar);
    top->addLayout(who, 1);

    m_copy = new ActionButton(actions.copyAuthToken(), theme::ButtonRole::Primary);
    auto* card = new Card;
    card->column()->addLayout(top);
    card->column()->addWidget(m_remaining);
    card->column()->addWidget(m_copy, 0, Qt::AlignLeading);
    return card;
}

QWidget* OverviewPage::makeTokensCard()
{
    m_newest->setHorizontalSpacing(theme::space(Space::Xl));
    m_newest->setVerticalSpacing(theme::space(Space::S));
    auto* card = new Card;
    card->column()->addWidget(m_newestTitle);
    card->column()->addLayout(m_newest);
    card->column()->addWidget(m_all, 0, Qt::AlignLeading);
    return card;
}

void OverviewPage::retranslate()
{
    m_heading->setText(tr("Overview"));
    m_newestTitle->setText(tr("Newest tokens"));
    m_all->setText(tr("Show All Tokens"));
    update();
    updateNewest();
}

void OverviewPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_avatar->setVisible(theme::isWidePage(width())); // the sidebar has it, too
}

// What nobody sees is not kept up to date.
void OverviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_minute.start();
    update();
}

void OverviewPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
}

void OverviewPage::focusContent()
{
    m_copy->setFocus(Qt::OtherFocusReason);
}

void OverviewPage::update()
{
    updateAccount();
    updateNewest();
}

void OverviewPage::updateAccount()
{
    const auto& account = m_session.account();
    if (!account || !isVisible()) {
        return;
    }
    const auto& profile = m_session.profile();
    const QString name = profile && !profile->displayName.isEmpty() ? profile->displayName
                                                                    : account->email;
    m_avatar->setUser(m_session.userId(), name);
    m_name->setText(wrappableText(displayText(name)));
    m_name->setAccessibleName(name);
    m_where->setText(tr("%1 on %2").arg(wrappableText(displayText(account->email)),
                                        account->server.displayName()));
    m_where->setAccessibleName(tr("%1 on %2").arg(account->email, account->server.displayName()));
    m_remaining->setText(sessionText());
}

QString OverviewPage::sessionText() const
{
    const auto left = m_session.remaining();
    if (!m_session.hasCredentials() || !left) {
        return tr("There is no auth token to copy now.");
    }
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(*left).count();
    const QString time = minutes < 60 ? tr("%L1 min").arg(std::max<qint64>(minutes, 0))
                                      : tr("%L1 h %L2 min").arg(minutes / 60).arg(minutes % 60);
    return m_session.renewsItself()
               ? tr("The auth token lives for another %1 and is renewed by itself.").arg(time)
               : tr("The auth token lives for another %1 and is not renewed: after that you sign "
                    "in again.").arg(time);
}

// By id: the server gives them out in order.
void OverviewPage::updateNewest()
{
    if (!isVisible()) {
        return;
    }
    while (m_newest->rowCount() > 0) {
        m_newest->removeRow(0);
    }
    for (const qint64 id : newestIds(m_tokens, kNewest, m_session.userId())) {
        const ApiToken& token = *m_tokens.token(id);
        auto* name = new ElidedLabel(theme::TypeRole::Strong);
        name->setText(displayText(TokenListModel::spokenName(token.name)));
        name->setAccessibleName(TokenListModel::spokenName(token.name));
        auto* created = new TextLabel(theme::TypeRole::Body, theme::Role::TextMuted);
        created->setWordWrap(false);
        created->setText(shortDate(token.createdAt));
        m_newest->addRow(created, name);
    }
    const bool isEmpty = m_newest->rowCount() == 0;
    m_newestTitle->setText(isEmpty ? tr("No tokens to show") : tr("Newest tokens"));
}

} // namespace keyfob
