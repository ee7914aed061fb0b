#include "ui/signin/signinpage.h"

#include "ui/signin/checkline.h"
#include "ui/text/errortext.h"
#include "ui/widgets/appmark.h"
#include "ui/widgets/card.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace keyfob {

using theme::Role;
using theme::Space;
using Check = ServerCheck::State;
using Mode = SignInForm::Mode;

SignInPage::SignInPage(Session& session, AccountList& accounts, QNetworkAccessManager& manager,
                       QWidget* parent)
    : QWidget(parent)
    , m_accounts(accounts)
    , m_session(session)
    , m_check(manager)
    , m_form(new SignInForm(m_check))
    , m_bar(new MessageBar)
    , m_heading(new TextLabel(theme::TypeRole::Heading))
    , m_lead(new TextLabel(theme::TypeRole::Body, Role::TextMuted))
    , m_goOnPlain(new QAction(this))
    , m_stopPlain(new QAction(this))
{
    build();
    retranslate();
    connect(m_form, &SignInForm::serverEdited, &m_check, &ServerCheck::setAddress);
    connect(m_form, &SignInForm::serverFinished, &m_check, &ServerCheck::checkNow);
    connect(m_form, &SignInForm::certificateRequested, this,
            [this] { Q_EMIT certificateRequested(m_check.error(), *m_check.server()); });
    connect(m_form, &SignInForm::edited, this, &SignInPage::clearBar);
    connect(m_form, &SignInForm::submitted, this, &SignInPage::submit);
    connect(m_form, &SignInForm::cancelled, this, &SignInPage::cancel);
    connect(&m_check, &ServerCheck::changed, this, &SignInPage::checkChanged);
    connect(&m_session, &Session::stateChanged, this, &SignInPage::sessionChanged);
    connect(&m_accounts, &AccountList::settled, this, &SignInPage::goOn);
    auto* giveUp = new QShortcut(Qt::Key_Escape, this);
    connect(giveUp, &QShortcut::activated, this, &SignInPage::cancel);
    connect(m_goOnPlain, &QAction::triggered, this, [this] {
        Q_EMIT plainHttpAccepted(*m_check.server());
        clearBar();
        signIn();
    });
    connect(m_stopPlain, &QAction::triggered, this, [this] {
        clearBar();
        m_form->focusServer();
    });
}

void SignInPage::build()
{
    auto* words = new QVBoxLayout;
    words->setSpacing(theme::space(Space::Xxs));
    words->addWidget(m_heading);
    words->addWidget(m_lead);
    auto* top = new QHBoxLayout;
    top->setSpacing(theme::space(Space::L));
    top->addWidget(new AppMark, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto* card = new Card;
    m_card = card;
    card->column()->addLayout(top);
    card->column()->addSpacing(theme::space(Space::Xs));
    card->column()->addWidget(m_bar);
    card->column()->addWidget(m_form);

    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    const int margin = theme::space(Space::L);
    column->setContentsMargins(margin, margin, margin, margin);
    // Stretches and no alignment: that would be given the height that the text needs in the whole
    // width, which is too little for a narrower card.
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card);
    row->addStretch(1);
    column->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(new PageScroll(middle));
}

// As wide as a form should be, or as the window lets it, with room for a scroll bar.
void SignInPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int room = width() - 2 * theme::space(Space::L) - theme::scrollBarExtent();
    m_card->setFixedWidth(std::min(theme::formWidth(), room));
}

void SignInPage::retranslate()
{
    const bool again = m_form->mode() == Mode::PasswordOnly;
    m_heading->setText(again ? tr("Sign in again") : tr("Sign in to NocoDB"));
    m_lead->setText(again ? tr("Your session has ended. Enter your password to go on where you "
                               "were.")
                          : tr("With your NocoDB email and password."));
    m_goOnPlain->setText(tr("Sign In Without Encryption"));
    m_stopPlain->setText(tr("Change the Address"));
}

void SignInPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void SignInPage::fillIn(const QString& server, const QString& email)
{
    if (!server.isEmpty()) {
        m_form->setServer(server);
        m_check.checkNow();
    }
    if (!email.isEmpty()) {
        m_form->setEmail(email);
    }
}

void SignInPage::setKeychainProblem(const SecretStoreError& error)
{
    m_form->setKeep(false, errortext::sentence(error));
}

// A log-out can leave two things undone: both are told.
void SignInPage::showNotice(const QString& sentence)
{
    if (!m_notices.contains(sentence)) {
        m_notices.append(sentence);
    }
    m_bar->showMessage(MessageBar::Kind::Warning, m_notices.join(QLatin1Char(' ')));
}

void SignInPage::clearBar()
{
    m_notices.clear();
    m_bar->clear();
}

void SignInPage::ask(Mode mode)
{
    m_form->setMode(mode);
    updateWayBack();
    if (mode == Mode::PasswordOnly) {
        fillIn(m_session.account()->server.toReadableString(), m_session.account()->email);
    }
    retranslate();
    m_form->focusWhereTypingGoesOn();
}

QString SignInPage::serverName() const
{
    return m_check.server() ? m_check.server()->displayName() : QString();
}

void SignInPage::submit()
{
    if (m_form->isBusy()) {
        return;
    }
    clearBar();
    if (const QString missing = missingInput(); !missing.isEmpty()) {
        m_form->setError(missing);
        m_form->focusWhereTypingGoesOn();
        return;
    }
    m_form->setError({});
    m_form->setBusy(true);
    m_isWanted = true;
    m_check.checkNow();
    goOn();
}

QString SignInPage::missingInput() const
{
    if (m_check.state() == Check::Unreadable) {
        return errortext::sentence(m_check.parseError());
    }
    if (m_form->email().trimmed().isEmpty()) {
        return tr("Enter the email address of your account.");
    }
    return m_form->password().isEmpty() ? tr("Enter your password.") : QString();
}

void SignInPage::checkChanged()
{
    const SignedOutReason& reason = m_session.reason();
    if (m_check.state() == Check::Failed && reason.kind == SignedOutReason::Kind::SignInFailed
        && isUnreachable(reason.error)) {
        m_form->setError({}); // the line below the address says it now
    }
    goOn();
}

// Sign In was pressed: waits for the connection check, then goes as far as it says.
void SignInPage::goOn()
{
    if (!m_isWanted || m_check.state() == Check::Pending
        || (m_check.server() && m_accounts.isLoggingOutOf(*m_check.server()))) {
        return;
    }
    m_isWanted = false;
    if (!whyNoSignIn(m_check).isEmpty()) {
        m_form->setBusy(false); // the line below the address says why
        m_form->focusServer();
    } else if (mustAskAboutPlainHttp()) {
        warnOfPlainHttp();
    } else {
        signIn();
    }
}

bool SignInPage::mustAskAboutPlainHttp() const
{
    const ServerUrl& server = *m_check.server();
    return !server.isEncrypted() && !server.isLoopback()
           && !m_plainHttpAccepted.contains(server.toString());
}

void SignInPage::warnOfPlainHttp()
{
    m_form->setBusy(false);
    m_bar->showMessage(MessageBar::Kind::Warning,
                       tr("The connection to %1 is not encrypted: anybody on the way can read your "
                          "password and your tokens.")
                           .arg(serverName()),
                       {m_goOnPlain, m_stopPlain});
}

void SignInPage::signIn()
{
    m_form->setError({});
    QString password = m_form->password();
    m_session.signIn(AccountId{*m_check.server(), m_form->email().trimmed()},
                     SecretString::fromText(password), m_form->keep());
    wipeText(password);
}

void SignInPage::cancel()
{
    if (m_session.state() == SessionState::SigningIn) {
        m_session.cancel();
    } else if (m_form->isBusy()) {
        m_isWanted = false;
        m_form->setBusy(false);
        m_form->focusPassword();
    } else if (m_form->canGoBack()) {
        m_form->clearPassword();
        Q_EMIT backRequested();
    }
}

void SignInPage::sessionChanged(SessionState state)
{
    m_form->setBusy(state == SessionState::SigningIn);
    if (state == SessionState::SigningOut) {
        m_form->clearPassword();
    } else if (state == SessionState::SignedIn) {
        m_form->clearPassword();
        m_form->setError({});
        clearBar();
    } else if (state == SessionState::SignedOut) {
        signedOut();
    }
}

void SignInPage::signedOut()
{
    const SignedOutReason& reason = m_session.reason();
    const QString why = errortext::signedOutSentence(reason, serverName());
    if (reason.kind == SignedOutReason::Kind::KeychainFailed) {
        showNotice(why);
    } else if (reason.kind == SignedOutReason::Kind::SignInFailed && isUnreachable(reason.error)) {
        m_form->setError(why);
        m_check.checkAgain(); // what it said of the server is not true any more
        m_form->focusPassword();
    } else {
        m_form->setError(why);
        m_form->focusPassword();
    }
}

} // namespace keyfob
