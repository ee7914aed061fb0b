#pragma once

#include "models/accounts/accountlist.h"
#include "ui/text/saying.h"

#include <QStringList>

namespace keyfob {

class ServerCheck;
class SignInForm;

/// What happens between Sign In and the server's answer: waits for the connection check, stops
/// before anything goes out unencrypted, and lets the session do the rest.
class SignInFlow : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive the flow.
    SignInFlow(Session& session, const AccountList& accounts, ServerCheck& check,
               SignInForm& form);

    /// Servers for which the person has agreed to send a password unencrypted.
    void setPlainHttpAccepted(const QStringList& addresses) { m_plainHttpAccepted = addresses; }
    void submit();
    /// The person has read that the connection is not encrypted.
    void goOnUnencrypted();
    void cancel();
    /// Why nobody is signed in, where that is worth a word.
    void tellWhySignedOut();
    [[nodiscard]] QString serverName() const;

Q_SIGNALS:
    /// Sign In was pressed: what was said before is of the past.
    void begun();
    /// Goes on by goOnUnencrypted() only.
    void encryptionMissing();
    void plainHttpAccepted(const keyfob::ServerUrl& server);
    void noticed(const keyfob::Saying& saying);
    /// The person does not want to sign in, or in again, now.
    void backRequested();

private:
    void checkChanged();
    void goOn();
    void signIn();
    void forget();
    void sessionChanged(SessionState state);
    void signInWithToken();
    [[nodiscard]] Saying missingInput() const;
    [[nodiscard]] bool mustAskAboutPlainHttp() const;

    Session& m_session;
    const AccountList& m_accounts;
    ServerCheck& m_check;
    SignInForm& m_form;
    QStringList m_plainHttpAccepted;
    bool m_isWanted = false; ///< Sign In was pressed; waiting for the connection check
};

} // namespace keyfob
