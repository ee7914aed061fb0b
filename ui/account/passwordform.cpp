#include "ui/account/passwordform.h"

#include "models/api/profileapi.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/wraplayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyfob {

using theme::Space;

namespace {

SecretString secretOf(const QLineEdit* edit)
{
    QString text = edit->text();
    SecretString secret = SecretString::fromText(text);
    wipeText(text);
    return secret;
}

QString tooShort()
{
    return PasswordForm::tr("The new password needs %L1 characters or more.")
        .arg(ProfileApi::kMinPasswordLength);
}

QString tooLong(qsizetype length)
{
    return PasswordForm::tr("The new password can have %L1 characters; take away %L2.")
        .arg(ProfileApi::kMaxPasswordLength)
        .arg(length - ProfileApi::kMaxPasswordLength);
}

} // namespace

PasswordForm::PasswordForm(QWidget* parent)
    : QWidget(parent)
    , m_current(new FormField)
    , m_new(new FormField)
    , m_repeat(new FormField)
    , m_change(new QPushButton)
    , m_cancel(new QPushButton)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::M));
    for (FormField* field : {m_current, m_new, m_repeat}) {
        field->edit()->setEchoMode(QLineEdit::Password);
        field->setMaximumWidth(theme::formWidth());
        connect(field->edit(), &QLineEdit::returnPressed, this, &PasswordForm::submit);
        // A stretch and no alignment, which would cut wrapped text.
        auto* row = new QHBoxLayout;
        row->addWidget(field, 1);
        row->addStretch(0);
        column->addLayout(row);
    }
    theme::setButtonRole(m_change, theme::ButtonRole::Primary);
    auto* buttons = new WrapLayout;
    buttons->setSpacing(theme::space(Space::S));
    buttons->addWidget(m_change);
    buttons->addWidget(m_cancel);
    column->addLayout(buttons);
    connect(m_change, &QPushButton::clicked, this, &PasswordForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &PasswordForm::cancelled);
    retranslate();
    hide();
}

void PasswordForm::retranslate()
{
    m_current->setName(tr("Current password"));
    m_new->setName(tr("New password"));
    m_new->setNote(tr("%L1 to %L2 characters, of any kind.")
                       .arg(ProfileApi::kMinPasswordLength)
                       .arg(ProfileApi::kMaxPasswordLength));
    m_repeat->setName(tr("New password again"));
    m_change->setText(m_current->edit()->isReadOnly() ? tr("Changing…") : tr("Change Password"));
    m_cancel->setText(tr("Cancel"));
}

void PasswordForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void PasswordForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_cancel->isEnabled()) {
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

void PasswordForm::open()
{
    show();
    m_current->edit()->setFocus(Qt::OtherFocusReason);
}

void PasswordForm::close()
{
    wipe();
    hideErrors();
    hide();
}

void PasswordForm::wipe()
{
    for (FormField* field : {m_current, m_new, m_repeat}) {
        field->forget();
    }
}

SecretString PasswordForm::current() const
{
    return secretOf(m_current->edit());
}

SecretString PasswordForm::changed() const
{
    return secretOf(m_new->edit());
}

void PasswordForm::setBusy(bool busy)
{
    for (FormField* field : {m_current, m_new, m_repeat}) {
        field->setReadOnly(busy);
    }
    m_change->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    retranslate();
}

void PasswordForm::submit()
{
    if (!m_change->isEnabled()) {
        return;
    }
    hideErrors();
    // In characters, as the server counts.
    const qsizetype length = changed().length();
    if (m_current->edit()->text().isEmpty()) {
        showError([] { return tr("Enter your current password."); }, Field::Current);
    } else if (length < ProfileApi::kMinPasswordLength) {
        showError(tooShort, Field::New);
    } else if (length > ProfileApi::kMaxPasswordLength) {
        showError([length] { return tooLong(length); }, Field::New);
    } else if (m_repeat->edit()->text() != m_new->edit()->text()) {
        showError([] { return tr("The new passwords differ. Enter the new one again."); },
                  Field::Repeat);
    } else {
        Q_EMIT submitted();
    }
}

FormField* PasswordForm::at(Field field) const
{
    switch (field) {
    case Field::Current:
        return m_current;
    case Field::New:
        return m_new;
    case Field::Repeat:
        return m_repeat;
    }
    Q_UNREACHABLE();
}

void PasswordForm::showError(const Saying& saying, Field field)
{
    at(field)->setError(saying);
    at(field)->focusAll();
}

void PasswordForm::sayAgain()
{
    for (FormField* field : {m_current, m_new, m_repeat}) {
        field->sayAgain();
    }
}

void PasswordForm::hideErrors()
{
    for (FormField* field : {m_current, m_new, m_repeat}) {
        field->setError({});
    }
}

} // namespace keyfob
