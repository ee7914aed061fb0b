#pragma once

#include "models/tokens/tokenservice.h"
#include "ui/text/saying.h"

class QAction;

namespace keyfob {

class MessageBar;
class NetworkPolicy;

/// Says in a message bar above every page what is wrong with the session, and offers the way out:
/// the server cannot be reached, the session has ended, the keyring does not answer.
class SessionBar : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object.
    SessionBar(Session& session, TokenService& service, NetworkPolicy& policy, MessageBar& bar);

    void retranslate();

Q_SIGNALS:
    /// The person wants to sign in again.
    void signInRequested();
    /// The person wants to see the certificate that offlineError() is about.
    void certificateRequested();

private:
    void update();
    [[nodiscard]] Saying endedSentence() const;
    void showOffline();
    void showLoginNotKept();
    void retryOffline();
    void dropNotice();
    void showNotice(Session::Notice notice);

    Session& m_session;
    TokenService& m_service;
    NetworkPolicy& m_policy;
    MessageBar& m_bar;
    QAction* m_retry;
    QAction* m_showCertificate;
    QAction* m_enterProxyLogin;
    QAction* m_signInAgain;
    QAction* m_signInInstead;
    bool m_isNotice = false; ///< the bar shows a notice, which stays until it is closed
};

} // namespace keyfob
