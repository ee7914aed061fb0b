#include "ui/signin/signinpage.h"

#include "ui/signin/codestep.h"
#include "ui/signin/signincorner.h"
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
using Mode = SignInForm::Mode;

SignInPage::SignInPage(Session& session, const AccountList& accounts,
                       QNetworkAccessManager& manager, SignInCorner* corner)
    : QWidget(nullptr)
    , m_session(session)
    , m_check(manager)
    , m_form(new SignInForm(m_check))
    , m_code(new CodeStep(session))
    , m_flow(m_session, accounts, m_check, *m_form)
    , m_bar(new MessageBar)
    , m_heading(new TextLabel(theme::TypeRole::Heading))
    , m_lead(new TextLabel(theme::TypeRole::Body, Role::TextMuted))
    , m_goOnPlain(new QAction(this))
    , m_stopPlain(new QAction(this))
    , m_askKeyringAgain(new QAction(this))
    , m_forget(new QAction(this))
    , m_notices(*m_bar)
{
    build(corner);
    retranslate();
    connectForm();
    connectActions();
    if (m_session.state() == SessionState::SignedOut) {
        m_flow.tellWhySignedOut(); // perhaps since before anybody looked at this account
    }
}

void SignInPage::connectForm()
{
    connect(m_form, &SignInForm::serverEdited, &m_check, &ServerCheck::setAddress);
    connect(m_form, &SignInForm::serverFinished, &m_check, &ServerCheck::checkNow);
    connect(m_form, &SignInForm::certificateRequested, this,
            [this] { Q_EMIT certificateRequested(m_check.error(), *m_check.server()); });
    connect(m_form, &SignInForm::edited, this, [this] {
        m_isTouched = true;
        m_notices.clear();
    });
    connect(m_form, &SignInForm::wayChanged, this, &SignInPage::retranslate);
    connect(m_bar, &MessageBar::keyboardLeft, m_form, &SignInForm::focusWhereTypingGoesOn);
    connect(m_code, &CodeStep::wantedChanged, this, &SignInPage::codeWantedChanged);
    connect(&m_flow, &SignInFlow::begun, this, [this] { m_notices.clear(); });
    connect(&m_flow, &SignInFlow::encryptionMissing, this, &SignInPage::warnOfPlainHttp);
    connect(&m_flow, &SignInFlow::noticed, this, &SignInPage::showNotice);
    connect(&m_flow, &SignInFlow::plainHttpAccepted, this, &SignInPage::plainHttpAccepted);
    connect(&m_flow, &SignInFlow::backRequested, this, &SignInPage::backRequested);
    connect(&m_session, &Session::stateChanged, this, &SignInPage::sessionChanged);
}

void SignInPage::connectActions()
{
    auto* giveUp = new QShortcut(Qt::Key_Escape, this);
    connect(giveUp, &QShortcut::activated, &m_flow, &SignInFlow::cancel);
    connect(m_goOnPlain, &QAction::triggered, this, [this] {
        m_notices.clear();
        m_flow.goOnUnencrypted();
    });
    connect(m_stopPlain, &QAction::triggered, this, [this] {
        m_notices.clear();
        m_form->focusServer();
    });
    connect(m_askKeyringAgain, &QAction::triggered, this, &SignInPage::askKeyringAgain);
    connect(m_forget, &QAction::triggered, this,
            [this] { m_session.logOut(Session::LogOut::ThisComputer); });
}

void SignInPage::build(SignInCorner* corner)
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
    card->column()->addWidget(m_code);
    m_code->hide();

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
    page->setSpacing(0);
    page->addWidget(new PageScroll(middle), 1);
    // After everything else for the keyboard, and above it for the eye.
    page->insertWidget(0, corner);
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
    m_heading->setText(headingText());
    m_lead->setSentence(leadText());
    m_goOnPlain->setText(tr("Sign In Without Encryption"));
    m_stopPlain->setText(tr("Change the Address"));
    m_askKeyringAgain->setText(tr("Retry"));
    m_forget->setText(tr("Forget This Account"));
}

QString SignInPage::headingText() const
{
    if (m_code->isWanted()) {
        return tr("Enter your code");
    }
    return m_form->mode() == Mode::PasswordOnly ? tr("Sign in again") : tr("Sign in to NocoDB");
}

Sentence SignInPage::leadText() const
{
    const bool isToken = m_form->way() == SignInForm::Way::Token;
    if (m_code->isWanted()) {
        return Sentence::quoting(tr("%1 has a second factor: enter the code that your "
                                    "authenticator shows, or a recovery code."),
                                 m_session.account()->email);
    }
    if (m_form->mode() == Mode::PasswordOnly) {
        return isToken ? Sentence::quoting(tr("Paste another auth token of %1 to go on where you "
                                              "were."),
                                           m_session.account()->email)
                       : tr("Enter your password to go on where you were.");
    }
    return isToken ? tr("With an auth token of a session in your browser.")
                   : tr("With your NocoDB email and password.");
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

void SignInPage::setKeychainProblem(const std::optional<SecretStoreError>& error)
{
    m_form->setKeepImpossible(
        [error] { return error ? errortext::sentence(*error) : QString(); });
}

// A saved session that could not be had can be asked for again, or given up for good.
QList<QAction*> SignInPage::waysOut() const
{
    const SignedOutReason& reason = m_session.reason();
    if (m_session.state() != SessionState::SignedOut
        || reason.kind != SignedOutReason::Kind::KeychainFailed) {
        return {};
    }
    return mayPass(reason.store) ? QList<QAction*>{m_askKeyringAgain, m_forget}
                                 : QList<QAction*>{m_forget};
}

void SignInPage::askKeyringAgain()
{
    m_notices.clear();
    m_session.restore(*m_session.account());
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

// To the page that was kept, or to another account.
void SignInPage::updateWayBack()
{
    m_form->setCanGoBack(m_hasWayBack || m_form->mode() == Mode::PasswordOnly);
}

void SignInPage::warnOfPlainHttp()
{
    const auto warning = [server = m_flow.serverName()] {
        return tr("The connection to %1 is not encrypted: anybody on the way can read your "
                  "password and your tokens.")
            .arg(server);
    };
    m_bar->showMessage(MessageBar::Kind::Warning, warning, {m_goOnPlain, m_stopPlain});
}

// The code takes the place of the form, which keeps what was typed into it.
void SignInPage::codeWantedChanged()
{
    m_form->setVisible(!m_code->isWanted());
    m_code->setVisible(m_code->isWanted());
    retranslate();
}

void SignInPage::sessionChanged(SessionState state)
{
    if (state == SessionState::SignedIn) {
        m_isTouched = false;
        m_notices.clear();
    }
}

} // namespace keyfob
