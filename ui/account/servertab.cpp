#include "ui/account/servertab.h"

#include "models/api/networkpolicy.h"
#include "models/api/tlstrust.h"
#include "models/session/session.h"
#include "ui/server/certificatefacts.h"
#include "ui/server/networkform.h"
#include "ui/signin/certificatedialog.h"
#include "ui/signin/checkline.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

namespace keyfob {

using theme::Space;
using State = ServerCheck::State;
using Trust = CertificateFacts::Trust;

ServerTab::ServerTab(Session& session, QNetworkAccessManager& manager, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_manager(manager)
    , m_check(manager)
    , m_heading(new TextLabel(theme::TypeRole::Title))
    , m_address(new TextLabel(theme::TypeRole::Body))
    , m_line(new CheckLine(m_check, CheckLine::Place::Settings))
    , m_again(new QPushButton)
    , m_certificate(new CertificateFacts)
    , m_network(new NetworkForm(*NetworkPolicy::of(manager)))
{
    build();
    connect(m_again, &QPushButton::clicked, this, &ServerTab::checkAgain);
    connect(m_line, &CheckLine::certificateRequested, this, &ServerTab::showCertificate);
    connect(m_certificate, &CertificateFacts::trustWithdrawn, this, &ServerTab::withdrawTrust);
    connect(&m_check, &ServerCheck::changed, this, &ServerTab::checkChanged);
    connect(&m_session, &Session::stateChanged, this, &ServerTab::accountChanged);
    retranslate();
    checkChanged();
}

void ServerTab::build()
{
    m_address->setSelectable(true);
    m_heading->setBuddy(m_address);
    m_network->setMaximumWidth(theme::formWidth());
    auto* server = new Card;
    server->column()->setSpacing(theme::space(Space::S));
    server->column()->addWidget(m_heading);
    server->column()->addWidget(m_address);
    server->column()->addWidget(m_line);
    server->column()->addWidget(m_again, 0, Qt::AlignLeading);
    server->column()->addWidget(m_certificate);
    auto* network = new Card;
    // A stretch and no alignment, which would cut wrapped text.
    auto* row = new QHBoxLayout;
    row->addWidget(m_network, 1);
    row->addStretch(0);
    network->column()->addLayout(row);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::space(Space::L), 0, 0);
    column->setSpacing(theme::space(Space::L));
    column->addWidget(server);
    column->addWidget(network);
    column->addStretch(1);
}

void ServerTab::retranslate()
{
    m_heading->setText(tr("Server"));
    m_again->setText(tr("Check Again"));
}

void ServerTab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ServerTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous()) {
        accountChanged();
        m_check.checkAgain();
    }
}

void ServerTab::focusContent()
{
    m_again->setFocus(Qt::OtherFocusReason);
}

void ServerTab::accountChanged()
{
    const auto& account = m_session.account();
    if (!account || m_check.server() == account->server) {
        return;
    }
    m_address->setText(account->server.toReadableString());
    m_check.setAddress(account->server.toString());
    if (isVisible()) {
        m_check.checkNow();
    }
}

// The button stays enabled while a check is under way: it would lose the keyboard.
void ServerTab::checkAgain()
{
    if (m_check.state() != State::Pending) {
        m_check.checkAgain();
    }
}

void ServerTab::checkChanged()
{
    if (m_check.state() == State::Found) {
        const auto& certificate = m_check.info().certificate;
        const bool isPinned
            = certificate
              && TlsTrust::of(m_manager)->isPinned(*m_check.server(), certificate->sha256);
        m_certificate->show(certificate, isPinned ? Trust::Pinned : Trust::Authority);
    } else if (m_check.state() == State::Failed) {
        m_certificate->show(m_check.error().certificate, Trust::None);
    }
}

void ServerTab::showCertificate()
{
    const ServerUrl server = *m_check.server();
    const auto trust = [this, server, sha256 = m_check.error().certificate->sha256] {
        TlsTrust::of(m_manager)->pin(server, sha256);
        m_check.checkAgain();
        m_session.retry();
    };
    openCertificateDialog(m_check.error(), server.displayName(), window(), trust);
}

void ServerTab::withdrawTrust()
{
    TlsTrust::of(m_manager)->unpin(*m_check.server());
    m_check.checkAgain();
}

} // namespace keyfob
