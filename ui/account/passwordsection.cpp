#include "ui/account/passwordsection.h"

#include "models/session/session.h"
#include "ui/account/passwordform.h"
#include "ui/text/errortext.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyfob {

PasswordSection::PasswordSection(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_account(session)
    , m_title(new TextLabel(theme::TypeRole::Title))
    , m_consequences(new TextLabel(theme::TypeRole::Body, theme::Role::TextMuted))
    , m_open(new QPushButton)
    , m_form(new PasswordForm)
{
    column()->addWidget(m_title);
    column()->addWidget(m_consequences);
    column()->addWidget(m_open, 0, Qt::AlignLeading);
    column()->addWidget(m_form);
    connect(m_open, &QPushButton::clicked, this, &PasswordSection::open);
    connect(m_form, &PasswordForm::submitted, this, &PasswordSection::change);
    connect(m_form, &PasswordForm::cancelled, this, &PasswordSection::close);
    connect(&m_session, &Session::stateChanged, this, &PasswordSection::sessionChanged);
    retranslate();
}

void PasswordSection::retranslate()
{
    m_title->setText(tr("Password"));
    m_open->setText(tr("Change Password…"));
    updateConsequences();
}

// Facts of NocoDB 0.109 to 0.301: a change ends every session, ours as well.
void PasswordSection::updateConsequences()
{
    const QString others = tr("Changing it ends your sessions in all other browsers and programs. "
                              "Your API tokens go on working.");
    m_consequences->setText(
        m_session.renewsItself()
            ? others
            : tr("%1 This session may end, too: sign in with the new password then.").arg(others));
}

void PasswordSection::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PasswordSection::open()
{
    m_open->hide();
    m_form->open();
}

void PasswordSection::close()
{
    const bool hadKeyboard = m_form->isAncestorOf(focusWidget());
    m_form->close();
    m_open->show();
    if (hadKeyboard) {
        m_open->setFocus(Qt::OtherFocusReason);
    }
}

void PasswordSection::change()
{
    if (!errortext::whyNoWrites(m_session).isEmpty()) {
        m_form->showError([&session = m_session] { return errortext::whyNoWrites(session); },
                          PasswordForm::Field::Current);
        return;
    }
    m_form->setBusy(true);
    m_account.changePassword(m_form->current(), m_form->changed(), this,
                             [this](const auto& result) { answered(result); });
}

void PasswordSection::answered(const std::expected<void, PasswordError>& result)
{
    m_form->setBusy(false);
    if (result) {
        close();
        Q_EMIT said(tr("Your password was changed. Your other sessions have ended."));
        return;
    }
    const QString server = m_session.account()->server.displayName();
    const bool isWrong = result.error().kind == PasswordError::Kind::WrongCurrent;
    m_form->showError(
        [error = result.error(), server] { return errortext::sentence(error, server); },
        isWrong ? PasswordForm::Field::Current : PasswordForm::Field::New);
}

// What was typed for one account is nothing for the next, and a secret stays for nobody.
void PasswordSection::sessionChanged()
{
    updateConsequences();
    m_form->sayAgain();
    if (m_session.hasCredentials()) {
        return;
    }
    m_form->setBusy(false); // no answer will come
    m_form->wipe();
    if (m_session.state() == SessionState::SigningOut) {
        close();
    }
}

} // namespace keyfob
