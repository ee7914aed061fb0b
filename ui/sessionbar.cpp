#include "ui/sessionbar.h"

#include "ui/text/errortext.h"
#include "ui/widgets/messagebar.h"

#include <QAction>

namespace keyfob {

SessionBar::SessionBar(Session& session, TokenService& service, MessageBar& bar)
    : QObject(&bar)
    , m_session(session)
    , m_service(service)
    , m_bar(bar)
    , m_retry(new QAction(this))
    , m_showCertificate(new QAction(this))
    , m_signInAgain(new QAction(this))
    , m_signInInstead(new QAction(this))
{
    connect(m_retry, &QAction::triggered, &m_service, &TokenService::reload);
    connect(m_showCertificate, &QAction::triggered, this, &SessionBar::certificateRequested);
    connect(m_signInAgain, &QAction::triggered, this, &SessionBar::signInRequested);
    connect(m_signInInstead, &QAction::triggered, &m_session, &Session::cancel);
    connect(&m_session, &Session::stateChanged, this, &SessionBar::update);
    connect(&m_session, &Session::notice, this, &SessionBar::showNotice);
    // A retry that failed for another reason than before is news.
    connect(&m_service, &TokenService::listStateChanged, this, &SessionBar::update);
    connect(&m_session, &Session::stored, this, &SessionBar::dropNotice);
    connect(&m_bar, &MessageBar::closed, this, &SessionBar::dropNotice);
    retranslate();
}

void SessionBar::retranslate()
{
    m_retry->setText(tr("Retry"));
    m_showCertificate->setText(tr("Show Certificate…"));
    m_signInAgain->setText(tr("Sign In Again"));
    m_signInInstead->setText(tr("Sign In Instead"));
    update();
}

void SessionBar::update()
{
    switch (m_session.state()) {
    case SessionState::Offline:
        m_bar.setClosable(false);
        m_bar.showMessage(MessageBar::Kind::Warning,
                          errortext::sentence(m_session.offlineError(),
                                              m_session.account()->server.displayName()),
                          m_session.offlineError().certificate
                              ? QList<QAction*>{m_retry, m_showCertificate}
                              : QList<QAction*>{m_retry});
        m_isNotice = false;
        return;
    case SessionState::Expired:
        m_bar.setClosable(false);
        m_bar.showMessage(MessageBar::Kind::Warning, tr("Your session has ended."),
                          {m_signInAgain});
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
    case SessionState::SigningOut:
        break;
    }
    m_isNotice = false;
    m_bar.clear();
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
        m_bar.showMessage(MessageBar::Kind::Info, errortext::sentence(notice), {m_signInInstead});
    } else if (notice == Session::Notice::KeychainRefused
               && (state == SessionState::SignedIn || state == SessionState::SigningIn)) {
        m_isNotice = true;
        m_bar.setClosable(true);
        m_bar.showMessage(MessageBar::Kind::Warning,
                          errortext::notKeptSentence(m_session.keychainError()));
    }
}

} // namespace keyfob
