#include "ui/signin/signinflow.h"

#include "ui/signin/checkline.h"
#include "ui/signin/servercheck.h"
#include "ui/signin/signinform.h"
#include "ui/text/errortext.h"
#include "ui/text/signintext.h"

namespace keyfob {

using Check = ServerCheck::State;
using Mode = SignInForm::Mode;
using Way = SignInForm::Way;

SignInFlow::SignInFlow(Session& session, const AccountList& accounts, ServerCheck& check,
                       SignInForm& form)
    : m_session(session)
    , m_accounts(accounts)
    , m_check(check)
    , m_form(form)
{
    connect(&m_form, &SignInForm::submitted, this, &SignInFlow::submit);
    connect(&m_form, &SignInForm::cancelled, this, &SignInFlow::cancel);
    connect(&m_check, &ServerCheck::changed, this, &SignInFlow::checkChanged);
    connect(&m_session, &Session::stateChanged, this, &SignInFlow::sessionChanged);
    connect(&m_accounts, &AccountList::settled, this, &SignInFlow::goOn);
    connect(&m_accounts, &AccountList::lockedChanged, this, &SignInFlow::forget);
}

QString SignInFlow::serverName() const
{
    return m_check.server() ? m_check.server()->displayName() : QString();
}

void SignInFlow::submit()
{
    if (m_form.isBusy()) {
        return;
    }
    Q_EMIT begun();
    if (const Saying missing = missingInput(); !missing.isEmpty()) {
        m_form.setError(missing);
        m_form.focusWhereTypingGoesOn();
        return;
    }
    m_form.setError({});
    m_form.setBusy(true);
    m_isWanted = true;
    m_check.checkNow();
    goOn();
}

// Of what is there now: it is said again in another language when more may have been typed.
Saying SignInFlow::missingInput() const
{
    if (m_check.state() == Check::Unreadable) {
        return [error = m_check.parseError()] { return errortext::sentence(error); };
    }
    if (m_form.way() == Way::Token) {
        const auto token = readPastedToken(m_form.token());
        return token ? Saying() : Saying([error = token.error()] {
            return signintext::sentence(error);
        });
    }
    if (m_form.email().trimmed().isEmpty()) {
        return [] { return tr("Enter the email address of your account."); };
    }
    return m_form.password().isEmpty() ? Saying([] { return tr("Enter your password."); })
                                       : Saying();
}

void SignInFlow::checkChanged()
{
    const SignedOutReason& reason = m_session.reason();
    if (m_check.state() == Check::Failed && reason.kind == SignedOutReason::Kind::SignInFailed
        && isUnreachable(reason.error)) {
        m_form.setError({}); // the line below the address says it now
    }
    goOn();
}

// Sign In was pressed: waits for the connection check, then goes as far as it says.
void SignInFlow::goOn()
{
    // A log-out that is still on its way to the server would end the new session, too.
    if (!m_isWanted || m_check.state() == Check::Pending
        || (m_check.server() && m_accounts.isLoggingOutOf(*m_check.server()))) {
        return;
    }
    m_isWanted = false;
    if (!whyNoSignIn(m_check).isEmpty()) {
        m_form.setBusy(false); // the line below the address says why
        m_form.focusServer();
    } else if (const Saying missing = missingInput(); !missing.isEmpty()) {
        m_form.setBusy(false); // the check has shown that something else is needed to sign in
        m_form.setError(missing);
        m_form.focusWhereTypingGoesOn();
    } else if (mustAskAboutPlainHttp()) {
        m_form.setBusy(false);
        Q_EMIT encryptionMissing();
    } else {
        signIn();
    }
}

bool SignInFlow::mustAskAboutPlainHttp() const
{
    const ServerUrl& server = *m_check.server();
    return !server.isEncrypted() && !server.isLoopback()
           && !m_plainHttpAccepted.contains(server.toString());
}

void SignInFlow::goOnUnencrypted()
{
    Q_EMIT plainHttpAccepted(*m_check.server());
    signIn();
}

void SignInFlow::signIn()
{
    m_form.setError({});
    if (m_form.way() == Way::Token) {
        signInWithToken();
        return;
    }
    QString password = m_form.password();
    m_session.signIn(AccountId{*m_check.server(), m_form.email().trimmed()},
                     SecretString::fromText(password), m_form.keep());
    wipeText(password);
}

// After a session has ended it has to be a token of the same account.
void SignInFlow::signInWithToken()
{
    const bool isAgain = m_form.mode() == Mode::PasswordOnly;
    if (auto token = readPastedToken(m_form.token())) {
        m_session.signInWithToken(
            {*m_check.server(), isAgain ? m_session.account()->email : QString()},
            std::move(*token), m_form.keep());
    }
}

// What was typed is not to wait in a window that is locked.
void SignInFlow::forget()
{
    if (m_accounts.isLocked()) {
        m_isWanted = false;
        m_form.setBusy(m_session.state() == SessionState::SigningIn);
        m_form.clearSecrets();
    }
}

void SignInFlow::cancel()
{
    if (m_session.state() == SessionState::SigningIn) {
        m_session.cancel();
    } else if (m_form.isBusy()) {
        m_isWanted = false;
        m_form.setBusy(false);
        m_form.focusSecret();
    } else if (m_form.canGoBack()) {
        m_form.clearSecrets();
        Q_EMIT backRequested();
    }
}

void SignInFlow::sessionChanged(SessionState state)
{
    m_form.setBusy(state == SessionState::SigningIn);
    if (state == SessionState::SigningOut) {
        m_form.clearSecrets();
    } else if (state == SessionState::SignedIn) {
        m_form.clearSecrets();
        m_form.setError({});
    } else if (state == SessionState::SignedOut) {
        tellWhySignedOut();
    }
}

void SignInFlow::tellWhySignedOut()
{
    const SignedOutReason& reason = m_session.reason();
    const auto why = [reason, server = serverName()] {
        return errortext::signedOutSentence(reason, server);
    };
    if (reason.kind == SignedOutReason::Kind::KeychainFailed) {
        Q_EMIT noticed(why);
        return;
    }
    m_form.setError(why);
    if (reason.kind == SignedOutReason::Kind::SignInFailed && isUnreachable(reason.error)) {
        m_check.checkAgain(); // what it said of the server is not true any more
    }
    m_form.focusSecret();
}

} // namespace keyfob
