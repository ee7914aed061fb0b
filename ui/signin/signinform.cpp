#include "ui/signin/signinform.h"

#include "ui/signin/checkline.h"
#include "ui/widgets/addresscompleter.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/sentencerow.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace keyfob {

using theme::Space;

SignInForm::SignInForm(const ServerCheck& check, QWidget* parent)
    : QWidget(parent)
    , m_check(new CheckLine(check))
    , m_lockNote(new TextLabel(theme::TypeRole::Small, theme::Role::TextMuted))
    , m_recent(new AddressCompleter(this))
{
    build();
    connectFields();
    retranslate();
    updateEnabled();
}

void SignInForm::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::Xs));
    m_server = addField(column, m_serverLabel);
    m_server->setCompleter(m_recent);
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_server->setLayoutDirection(Qt::LeftToRight);
    column->addWidget(m_lockNote);
    m_lockNote->hide();
    column->addWidget(m_check);
    column->addSpacing(theme::space(Space::S));
    m_email = addField(column, m_emailLabel);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_email->setLayoutDirection(Qt::LeftToRight);
    column->addSpacing(theme::space(Space::S));
    m_password = addField(column, m_passwordLabel);
    m_password->setEchoMode(QLineEdit::Password);
    column->addSpacing(theme::space(Space::S));
    addKeep(column);
    addErrorLine(column);
    column->addSpacing(theme::space(Space::M));
    addButtons(column);
}

QLineEdit* SignInForm::addField(QVBoxLayout* column, TextLabel*& label)
{
    label = new TextLabel(theme::TypeRole::Strong);
    label->setWordWrap(false);
    auto* field = new QLineEdit;
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    return field;
}

void SignInForm::addKeep(QVBoxLayout* column)
{
    m_keep = new QCheckBox;
    m_keep->setChecked(true);
    m_keepNote = new TextLabel(theme::TypeRole::Small, theme::Role::TextMuted);
    column->addWidget(m_keep);
    column->addWidget(m_keepNote);
}

void SignInForm::addErrorLine(QVBoxLayout* column)
{
    m_error = new TextLabel(theme::TypeRole::Body, theme::Role::Danger);
    m_errorLine = new QWidget;
    layOutSentenceRow(*m_errorLine, new IconLabel(theme::Icon::Error, theme::Role::Danger),
                      m_error);
    m_errorLine->layout()->setContentsMargins(0, theme::space(Space::S), 0, 0);
    m_errorLine->hide();
    column->addWidget(m_errorLine);
}

void SignInForm::addButtons(QVBoxLayout* column)
{
    m_signIn = new QPushButton;
    theme::setButtonRole(m_signIn, theme::ButtonRole::Primary);
    m_cancel = new QPushButton;
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::space(Space::S));
    row->addWidget(m_signIn, 1);
    row->addWidget(m_cancel);
    column->addLayout(row);
}

void SignInForm::connectFields()
{
    connect(m_check, &CheckLine::certificateRequested, this, &SignInForm::certificateRequested);
    connect(m_check, &CheckLine::correctionAccepted, this, [this](const QString& address) {
        setServer(address);
        focusWhereTypingGoesOn();
    });
    connect(m_check, &CheckLine::sentenceChanged, this, [this](const QString& sentence) {
        const QString who = m_isServerLocked ? m_lockNote->text() + QLatin1Char(' ') : QString();
        m_server->setAccessibleDescription(who + sentence);
    });
    connect(m_server, &QLineEdit::textChanged, this, &SignInForm::serverEdited);
    connect(m_server, &QLineEdit::editingFinished, this, &SignInForm::serverFinished);
    for (QLineEdit* field : {m_server, m_email, m_password}) {
        connect(field, &QLineEdit::returnPressed, this, &SignInForm::submitted);
        connect(field, &QLineEdit::textEdited, this, &SignInForm::edited);
    }
    connect(m_signIn, &QPushButton::clicked, this, &SignInForm::submitted);
    connect(m_cancel, &QPushButton::clicked, this, &SignInForm::cancelled);
}

void SignInForm::retranslate()
{
    m_serverLabel->setText(tr("Server"));
    m_server->setAccessibleName(tr("Server"));
    m_server->setPlaceholderText(QStringLiteral("https://nocodb.example.com"));
    m_lockNote->setText(tr("Set by your administrator."));
    m_emailLabel->setText(tr("Email"));
    m_email->setAccessibleName(tr("Email"));
    m_passwordLabel->setText(tr("Password"));
    m_password->setAccessibleName(tr("Password"));
    m_keep->setText(tr("Keep me signed in"));
    m_signIn->setText(tr("Sign In"));
    m_cancel->setText(tr("Cancel"));
    setAccessibleName(tr("Signing in")); // heard while busy
    setKeep(keep(), m_whyNotKeep);
}

void SignInForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void SignInForm::setMode(Mode mode)
{
    m_mode = mode;
    updateEnabled();
}

void SignInForm::setCanGoBack(bool can)
{
    m_canGoBack = can;
    updateEnabled();
}

// The fields give the keyboard up to the form itself, and not to Cancel: Enter pressed twice would
// sign in and give up.
void SignInForm::setBusy(bool busy)
{
    m_isBusy = busy;
    setFocusPolicy(busy ? Qt::StrongFocus : Qt::NoFocus);
    if (busy && isAncestorOf(focusWidget())) {
        setFocus(Qt::OtherFocusReason);
    }
    updateEnabled();
}

// Read-only and not disabled where the text must stay readable and can be copied.
void SignInForm::updateEnabled()
{
    const bool passwordOnly = m_mode == Mode::PasswordOnly;
    m_server->setReadOnly(passwordOnly || m_isServerLocked);
    m_email->setReadOnly(passwordOnly);
    for (QWidget* field : {static_cast<QWidget*>(m_server), static_cast<QWidget*>(m_email),
                           static_cast<QWidget*>(m_password)}) {
        field->setEnabled(!m_isBusy);
    }
    m_keep->setEnabled(!m_isBusy && m_whyNotKeep.isEmpty());
    m_signIn->setEnabled(!m_isBusy);
    m_cancel->setVisible(m_isBusy || m_canGoBack);
}

void SignInForm::setServer(const QString& address)
{
    if (!m_isServerLocked) {
        m_server->setText(address);
    }
}

void SignInForm::lockServer(const QString& address)
{
    m_isServerLocked = false;
    setServer(address);
    m_isServerLocked = true;
    m_check->setCanCorrect(false);
    m_lockNote->show();
    updateEnabled();
}

QString SignInForm::server() const
{
    return m_server->text();
}

void SignInForm::setRecentServers(const QStringList& addresses)
{
    m_recent->setAddresses(addresses);
}

void SignInForm::setEmail(const QString& email)
{
    m_email->setText(email);
}

QString SignInForm::email() const
{
    return m_email->text();
}

QString SignInForm::password() const
{
    return m_password->text();
}

void SignInForm::clearPassword()
{
    m_password->setText({}); // clear() would keep the characters for Undo
}

bool SignInForm::keep() const
{
    return m_keep->isChecked();
}

void SignInForm::setKeep(bool keep, const QString& whyNot)
{
    m_whyNotKeep = whyNot;
    m_keep->setChecked(keep);
    const QString note = whyNot.isEmpty()
                             ? tr("The session is kept in this computer’s keyring.")
                             : whyNot;
    m_keepNote->setText(note);
    m_keep->setAccessibleDescription(note);
    updateEnabled();
}

void SignInForm::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_errorLine->setVisible(!sentence.isEmpty());
    m_password->setAccessibleDescription(sentence);
}

void SignInForm::focusServer()
{
    m_server->setFocus(Qt::OtherFocusReason);
    m_server->selectAll();
}

void SignInForm::focusEmail()
{
    m_email->setFocus(Qt::OtherFocusReason);
    m_email->selectAll();
}

void SignInForm::focusPassword()
{
    m_password->setFocus(Qt::OtherFocusReason);
    m_password->selectAll();
}

void SignInForm::focusWhereTypingGoesOn()
{
    if (server().isEmpty()) {
        focusServer();
    } else if (email().isEmpty()) {
        focusEmail();
    } else {
        focusPassword();
    }
}

} // namespace keyfob
