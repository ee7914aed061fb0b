#include "ui/signin/signinform.h"

#include "ui/signin/checkline.h"
#include "ui/signin/keepchoice.h"
#include "ui/signin/passwordfields.h"
#include "ui/signin/servercheck.h"
#include "ui/signin/tokenfields.h"
#include "ui/text/sentence.h"
#include "ui/text/signintext.h"
#include "ui/widgets/addresscompleter.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace keyfob {

using theme::Space;

SignInForm::SignInForm(const ServerCheck& check, QWidget* parent)
    : QWidget(parent)
    , m_serverCheck(check)
    , m_server(new FormField)
    , m_check(new CheckLine(check))
    , m_passwords(new PasswordFields)
    , m_tokens(new TokenFields(check))
    , m_keep(new KeepChoice)
    , m_error(new ErrorLine)
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
    m_server->edit()->setCompleter(m_recent);
    m_server->edit()->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_server->edit()->setLayoutDirection(Qt::LeftToRight);
    m_server->edit()->setPlaceholderText(QStringLiteral("https://nocodb.example.com"));
    column->addWidget(m_server);
    column->addWidget(m_check);
    column->addSpacing(theme::space(Space::S));
    column->addWidget(m_passwords);
    column->addWidget(m_tokens);
    m_tokens->hide();
    column->addSpacing(theme::space(Space::S));
    column->addWidget(m_keep);
    column->addWidget(m_error);
    column->addSpacing(theme::space(Space::M));
    addButtons(column);
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
    m_switch = new QPushButton;
    theme::setButtonRole(m_switch, theme::ButtonRole::Quiet);
    column->addWidget(m_switch, 0, Qt::AlignHCenter);
}

void SignInForm::connectFields()
{
    connect(m_check, &CheckLine::certificateRequested, this, &SignInForm::certificateRequested);
    connect(m_check, &CheckLine::correctionAccepted, this, [this](const QString& address) {
        setServer(address);
        focusWhereTypingGoesOn();
    });
    connect(m_check, &CheckLine::sentenceChanged, this, &SignInForm::describeServer);
    connect(m_server->edit(), &QLineEdit::textChanged, this, &SignInForm::serverEdited);
    connect(m_server->edit(), &QLineEdit::editingFinished, this, &SignInForm::serverFinished);
    for (LabelledField* field :
         {static_cast<LabelledField*>(m_server), m_passwords->email(), m_passwords->password(),
          m_tokens->field()}) {
        connect(field->edit(), &QLineEdit::returnPressed, this, &SignInForm::submitted);
        connect(field->edit(), &QLineEdit::textEdited, this, &SignInForm::edited);
    }
    connect(m_tokens, &TokenFields::browserMissing, this, [this](const QString& address) {
        setError([address] { return signintext::noBrowserSentence(address); });
    });
    connect(m_signIn, &QPushButton::clicked, this, &SignInForm::submitted);
    connect(m_cancel, &QPushButton::clicked, this, &SignInForm::cancelled);
    connect(m_switch, &QPushButton::clicked, this, &SignInForm::switchWay);
    connect(&m_serverCheck, &ServerCheck::changed, this, &SignInForm::updateWay);
}

void SignInForm::retranslate()
{
    m_server->setName(tr("Server"));
    m_server->setNote(m_isServerLocked ? tr("Set by your administrator.") : QString());
    describeServer(); // the note alone has taken its place
    m_signIn->setText(tr("Sign In"));
    m_cancel->setText(tr("Cancel"));
    m_switch->setText(m_shown == Way::Password ? tr("Use an auth token instead")
                                               : tr("Use email and password instead"));
    secret()->setDescription(m_error->sentence());
    setAccessibleName(tr("Signing in")); // heard while busy
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
    m_server->edit()->setReadOnly(passwordOnly || m_isServerLocked);
    m_server->edit()->setEnabled(!m_isBusy);
    m_passwords->email()->edit()->setReadOnly(passwordOnly);
    m_passwords->setBusy(m_isBusy);
    m_tokens->setBusy(m_isBusy);
    m_keep->setEnabled(!m_isBusy);
    m_signIn->setEnabled(!m_isBusy);
    m_switch->setEnabled(!m_isBusy);
    m_cancel->setVisible(m_isBusy || m_canGoBack);
}

SignInForm::Way SignInForm::way() const
{
    return m_serverCheck.takesNoPassword() ? Way::Token : m_wanted;
}

void SignInForm::switchWay()
{
    m_wanted = m_shown == Way::Password ? Way::Token : Way::Password;
    setError({});
    updateWay();
    focusWhereTypingGoesOn();
}

// The keyboard must not be left in a field that goes.
void SignInForm::updateWay()
{
    m_switch->setVisible(!m_serverCheck.takesNoPassword());
    if (way() == m_shown) {
        return;
    }
    m_shown = way();
    QWidget* const goes = m_shown == Way::Password ? static_cast<QWidget*>(m_tokens) : m_passwords;
    const bool hadKeyboard = goes->isAncestorOf(focusWidget());
    m_passwords->setVisible(m_shown == Way::Password);
    m_tokens->setVisible(m_shown == Way::Token);
    if (hadKeyboard) {
        focusSecret();
    }
    retranslate();
    Q_EMIT wayChanged();
}

LabelledField* SignInForm::secret() const
{
    return m_shown == Way::Password ? m_passwords->password() : m_tokens->field();
}

void SignInForm::setServer(const QString& address)
{
    if (!m_isServerLocked) {
        m_server->edit()->setText(address);
    }
}

// What the line below says of it, after who has set it.
void SignInForm::describeServer()
{
    const QString who = m_isServerLocked ? tr("Set by your administrator.") : QString();
    m_server->setDescription(twoSentences(who, m_check->sentence()));
}

void SignInForm::lockServer(const QString& address)
{
    m_isServerLocked = false;
    setServer(address);
    m_isServerLocked = true;
    m_check->setCanCorrect(false);
    retranslate();
    updateEnabled();
}

QString SignInForm::server() const
{
    return m_server->edit()->text();
}

void SignInForm::setRecentServers(const QStringList& addresses)
{
    m_recent->setAddresses(addresses);
}

void SignInForm::setEmail(const QString& email)
{
    m_passwords->email()->edit()->setText(email);
}

QString SignInForm::email() const
{
    return m_passwords->email()->edit()->text();
}

QString SignInForm::password() const
{
    return m_passwords->password()->edit()->text();
}

QString SignInForm::token() const
{
    return m_tokens->field()->edit()->text();
}

void SignInForm::clearSecrets()
{
    m_passwords->password()->forget();
    m_tokens->field()->forget();
}

bool SignInForm::keep() const
{
    return m_keep->isChosen();
}

void SignInForm::setKeepImpossible(const Saying& why)
{
    m_keep->setImpossible(why);
}

void SignInForm::setError(const Saying& saying)
{
    m_error->setSaying(saying);
    secret()->setDescription(m_error->sentence());
}

void SignInForm::focusServer()
{
    m_server->focusAll();
}

void SignInForm::focusSecret()
{
    secret()->focusAll();
}

void SignInForm::focusWhereTypingGoesOn()
{
    if (server().isEmpty()) {
        focusServer();
    } else if (m_shown == Way::Password && email().isEmpty()) {
        m_passwords->email()->focusAll();
    } else {
        focusSecret();
    }
}

} // namespace keyfob
