#include "ui/sessionbar.h"

#include "models/api/networkpolicy.h"
#include "ui/server/proxylogindialog.h"
#include "ui/text/errortext.h"
#include "ui/text/keyringtext.h"
#include "ui/widgets/messagebar.h"

#include <QAction>

namespace keyfob {

SessionBar::SessionBar(Session& session, TokenService& service, NetworkPolicy& policy,
                       MessageBar& bar)
    : QObject(&bar)
    , m_session(session)
    , m_service(service)
    , m_policy(policy)
    , m_bar(bar)
    , m_retry(new QAction(this))
    , m_showCertificate(new QAction(this))
    , m_enterProxyLogin(new QAction(this))
    , m_signInAgain(new QAction(this))
    , m_signInInstead(new QAction(this))
{
    connect(m_retry, &QAction::triggered, &m_service, &TokenService::reload);
    connect(m_showCertificate, &QAction::triggered, this, &SessionBar::certificateRequested);
    connect(m_enterProxyLogin, &QAction::triggered, this, [this] {
        openProxyLoginDialog(m_policy, m_session.account()->server, m_bar.window());
    });
    connect(&m_policy, &NetworkPolicy::changed, this, &SessionBar::retryOffline);
    connect(&m_policy, &NetworkPolicy::loginNotKept, this, &SessionBar::showLoginNotKept);
    connect(m_signInAgain, &QAction::triggered, this, &SessionBar::signInRequested);
    connect(m_signInInstead, &QAction::triggered, &m_session, &Session::cancel);
    connect(&m_session, &Session::stateChanged, this, &SessionBar::update);
    // What the bar offers has to fit the reason of now.
    connect(&m_session, &Session::offlineErrorChanged, this, &SessionBar::update);
    connect(&m_session, &Session::notice, this, &SessionBar::showNotice);
    // A retry that failed for another reason than before is news.
    connect(&m_service, &TokenService::listStateChanged, this, &SessionBar::update);
    connect(&m_session, &Session::stored, this, &SessionBar::dropNotice);
    connect(&m_bar, &MessageBar::closed, this, &SessionBar::dropNotice);
    retranslate();
    update(); // perhaps it has ended before anybody looked
    if (m_policy.isLoginNotKept()) {
        showLoginNotKept(); // on the sign-in page there was nobody to show it
    }
}

void SessionBar::retranslate()
{
    m_retry->setText(tr("Retry"));
    m_showCertificate->setText(tr("Show Certificate…"));
    m_enterProxyLogin->setText(tr("Enter Proxy Password…"));
    m_signInAgain->setText(tr("Sign In Again"));
    m_signInInstead->setText(tr("Sign In Instead"));
}

void SessionBar::update()
{
    switch (m_session.state()) {
    case SessionState::Offline:
        showOffline();
        return;
    case SessionState::Expired:
        m_bar.setClosable(false);
        m_bar.showMessage(MessageBar::Kind::Warning, endedSentence(), {m_signInAgain});
        m_isNotice = false;
        return;
    case SessionState::SignedIn:
    case SessionState::Restoring:
        if (m_isNotice) {
            return;
        }
        break;
    case SessionState::SignedOut: // after a failed try to sign in again the bar is still true
    case SessionState::SigningIn:
        return;
    case SessionState::Locked:
    case SessionState::SigningOut:
        break;
    }
    m_isNotice = false;
    m_bar.clear();
}

Saying SessionBar::endedSentence() const
{
    if (m_session.isForgotten()) {
        return [] {
            return tr("The lock has dropped your session, because it is not kept on this "
                      "computer.");
        };
    }
    return [] { return tr("Your session has ended."); };
}

void SessionBar::showOffline()
{
    const ApiError& error = m_session.offlineError();
    QList<QAction*> actions{m_retry};
    if (error.certificate) {
        actions.append(m_showCertificate);
    } else if (m_policy.canLogIn(error)) {
        actions.append(m_enterProxyLogin);
    }
    m_bar.setClosable(false);
    const auto why = [error, server = m_session.account()->server.displayName()] {
        return errortext::sentence(error, server);
    };
    m_bar.showMessage(MessageBar::Kind::Warning, why, actions);
    m_isNotice = false;
}

// Another way to the server may be one that works.
void SessionBar::retryOffline()
{
    if (m_session.state() == SessionState::Offline) {
        m_service.reload();
    }
}

// On the sign-in page it waits until somebody is signed in.
void SessionBar::showLoginNotKept()
{
    const SessionState state = m_session.state();
    if (state != SessionState::Offline && state != SessionState::Expired) {
        m_isNotice = true;
        m_bar.setClosable(true);
        m_bar.showMessage(MessageBar::Kind::Warning, keyringtext::loginNotKeptSentence);
    }
}

void SessionBar::dropNotice()
{
    m_isNotice = false;
    update();
}

// Only those of a session that is on screen; and nothing may hide why the server is away.
void SessionBar::showNotice(Session::Notice notice)
{
    const SessionState state = m_session.state();
    if (notice == Session::Notice::KeychainSlow && state == SessionState::Restoring) {
        m_bar.setClosable(false);
        m_bar.showMessage(
            MessageBar::Kind::Info, [notice] { return errortext::sentence(notice); },
            {m_signInInstead});
    } else if (notice == Session::Notice::KeychainRefused
               && (state == SessionState::SignedIn || state == SessionState::SigningIn)) {
        m_isNotice = true;
        m_bar.setClosable(true);
        m_bar.showMessage(MessageBar::Kind::Warning, [error = m_session.keychainError()] {
            return keyringtext::notKeptSentence(error);
        });
    }
}

} // namespace keyfob
