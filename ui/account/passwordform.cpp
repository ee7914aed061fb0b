#include "ui/account/passwordform.h"

#include "models/api/profileapi.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/sentencerow.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wraplayout.h"

#include <QEvent>
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

} // namespace

PasswordForm::PasswordForm(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_rule(new TextLabel(theme::TypeRole::Small, theme::Role::TextMuted))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::space(Space::Xs));
    m_current = addEntry();
    m_column->addSpacing(theme::space(Space::S));
    m_new = addEntry();
    m_column->addWidget(m_rule);
    m_column->addSpacing(theme::space(Space::S));
    m_repeat = addEntry();
    makeErrorLine();
    addButtons();
    connect(m_change, &QPushButton::clicked, this, &PasswordForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &PasswordForm::cancelled);
    retranslate();
    hide();
}

PasswordForm::Entry PasswordForm::addEntry()
{
    const Entry entry{new TextLabel(theme::TypeRole::Strong), new QLineEdit};
    entry.label->setWordWrap(false);
    entry.label->setBuddy(entry.edit);
    entry.edit->setEchoMode(QLineEdit::Password);
    entry.edit->setMaximumWidth(theme::formWidth());
    m_column->addWidget(entry.label);
    m_column->addWidget(entry.edit);
    connect(entry.edit, &QLineEdit::returnPressed, this, &PasswordForm::submit);
    connect(entry.edit, &QLineEdit::textEdited, this, &PasswordForm::hideError);
    return entry;
}

// Stands above the field that it is about: what lies below may not be in view in a small window.
void PasswordForm::makeErrorLine()
{
    m_error = new TextLabel(theme::TypeRole::Body, theme::Role::Danger);
    m_errorLine = new QWidget(this);
    layOutSentenceRow(*m_errorLine, new IconLabel(theme::Icon::Error, theme::Role::Danger),
                      m_error);
    m_errorLine->hide();
}

void PasswordForm::addButtons()
{
    m_change = new QPushButton;
    theme::setButtonRole(m_change, theme::ButtonRole::Primary);
    m_cancel = new QPushButton;
    auto* row = new WrapLayout;
    row->setSpacing(theme::space(Space::S));
    row->addWidget(m_change);
    row->addWidget(m_cancel);
    m_column->addSpacing(theme::space(Space::S));
    m_column->addLayout(row);
}

void PasswordForm::retranslate()
{
    const auto name = [](const Entry& entry, const QString& text) {
        entry.label->setText(text);
        entry.edit->setAccessibleName(text);
    };
    name(m_current, tr("Current password"));
    name(m_new, tr("New password"));
    name(m_repeat, tr("New password again"));
    const QString rule = tr("%1 to %2 characters, of any kind.")
                             .arg(ProfileApi::kMinPasswordLength)
                             .arg(ProfileApi::kMaxPasswordLength);
    m_rule->setText(rule);
    m_new.edit->setAccessibleDescription(rule);
    m_change->setText(m_current.edit->isReadOnly() ? tr("Changing…") : tr("Change Password"));
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
    m_current.edit->setFocus(Qt::OtherFocusReason);
}

void PasswordForm::close()
{
    wipe();
    hideError();
    hide();
}

// clear() would keep the characters for Undo.
void PasswordForm::wipe()
{
    for (const Entry& entry : {m_current, m_new, m_repeat}) {
        entry.edit->setText({});
    }
}

SecretString PasswordForm::current() const
{
    return secretOf(m_current.edit);
}

SecretString PasswordForm::changed() const
{
    return secretOf(m_new.edit);
}

void PasswordForm::setBusy(bool busy)
{
    for (const Entry& entry : {m_current, m_new, m_repeat}) {
        entry.edit->setReadOnly(busy);
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
    hideError();
    // In characters, as the server counts.
    const qsizetype length = m_new.edit->text().toUcs4().size();
    if (m_current.edit->text().isEmpty()) {
        showError(tr("Enter your current password."), Field::Current);
    } else if (length < ProfileApi::kMinPasswordLength) {
        showError(tr("The new password needs %1 characters or more.")
                      .arg(ProfileApi::kMinPasswordLength),
                  Field::New);
    } else if (length > ProfileApi::kMaxPasswordLength) {
        showError(tr("The new password can have %1 characters; take away %2.")
                      .arg(ProfileApi::kMaxPasswordLength)
                      .arg(length - ProfileApi::kMaxPasswordLength),
                  Field::New);
    } else if (m_repeat.edit->text() != m_new.edit->text()) {
        showError(tr("The new passwords differ. Enter the new one again."), Field::Repeat);
    } else {
        Q_EMIT submitted();
    }
}

QLineEdit* PasswordForm::edit(Field field) const
{
    switch (field) {
    case Field::Current:
        return m_current.edit;
    case Field::New:
        return m_new.edit;
    case Field::Repeat:
        return m_repeat.edit;
    }
    Q_UNREACHABLE();
}

void PasswordForm::showError(const QString& sentence, Field field)
{
    QLineEdit* wrong = edit(field);
    m_error->setText(sentence);
    m_column->removeWidget(m_errorLine);
    m_column->insertWidget(m_column->indexOf(wrong), m_errorLine);
    m_errorLine->show();
    wrong->setAccessibleDescription(sentence);
    wrong->setFocus(Qt::OtherFocusReason);
    wrong->selectAll();
}

void PasswordForm::hideError()
{
    m_errorLine->hide();
    for (const Entry& entry : {m_current, m_repeat}) {
        entry.edit->setAccessibleDescription({});
    }
    m_new.edit->setAccessibleDescription(m_rule->text());
}

} // namespace keyfob
