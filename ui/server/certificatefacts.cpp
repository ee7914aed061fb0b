#include "ui/server/certificatefacts.h"

#include "ui/text/datetext.h"
#include "ui/text/displaytext.h"
#include "ui/text/fingerprint.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyfob {

using theme::Space;

CertificateFacts::CertificateFacts(QWidget* parent)
    : QWidget(parent)
    , m_facts(new QFormLayout)
    , m_heading(new TextLabel(theme::TypeRole::Title))
    , m_subject(addFact())
    , m_issuer(addFact())
    , m_until(addFact())
    , m_sha256(addFact())
    , m_trusted(addFact())
    , m_withdraw(new QPushButton)
{
    m_facts->setHorizontalSpacing(theme::space(Space::Xl));
    m_facts->setVerticalSpacing(theme::space(Space::S));
    m_sha256.value->setTypeRole(theme::TypeRole::Mono);
    m_sha256.value->setLayoutDirection(Qt::LeftToRight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::space(Space::S), 0, 0);
    column->setSpacing(theme::space(Space::S));
    column->addWidget(m_heading);
    column->addLayout(m_facts);
    column->addWidget(m_withdraw, 0, Qt::AlignLeading);
    connect(m_withdraw, &QPushButton::clicked, this, &CertificateFacts::trustWithdrawn);
    retranslate();
}

CertificateFacts::Fact CertificateFacts::addFact()
{
    auto* label = new TextLabel(theme::TypeRole::Body, theme::Role::TextMuted);
    label->setWordWrap(false);
    auto* value = new TextLabel(theme::TypeRole::Body);
    value->setSelectable(true);
    label->setBuddy(value);
    m_facts->addRow(label, value);
    return {label, value};
}

void CertificateFacts::retranslate()
{
    m_heading->setText(tr("Certificate"));
    m_subject.label->setText(tr("Issued to"));
    m_issuer.label->setText(tr("Issued by"));
    m_until.label->setText(tr("Valid until"));
    m_sha256.label->setText(tr("SHA-256"));
    m_trusted.label->setText(tr("Trust"));
    m_withdraw->setText(tr("Stop Trusting It"));
    update();
}

void CertificateFacts::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void CertificateFacts::show(const std::optional<CertificateInfo>& certificate, Trust trust)
{
    m_certificate = certificate;
    m_trust = trust;
    update();
}

void CertificateFacts::update()
{
    setVisible(m_certificate.has_value());
    m_withdraw->setVisible(m_trust == Trust::Pinned);
    if (!m_certificate) {
        return;
    }
    m_subject.value->setText(displayText(m_certificate->subject));
    m_issuer.value->setText(displayText(m_certificate->issuer));
    m_until.value->setText(dateAndTime(m_certificate->validUntil));
    m_sha256.value->setText(fingerprintText(m_certificate->sha256));
    switch (m_trust) {
    case Trust::Authority:
        m_trusted.value->setText(tr("Signed by an authority that is trusted."));
        break;
    case Trust::Pinned:
        m_trusted.value->setText(tr("You chose to trust exactly this certificate."));
        break;
    case Trust::None:
        m_trusted.value->setText(tr("Not trusted: nothing is sent to this server."));
        break;
    }
}

} // namespace keyfob
