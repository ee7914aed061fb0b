#pragma once

#include "models/accounts/accountlist.h"
#include "ui/signin/servercheck.h"
#include "ui/signin/signinform.h"

#include <QWidget>

class QAction;

namespace keyfob {

class MessageBar;
class TextLabel;

/// Signs a person in: checks the server while they type, sends email and password, and says inline
/// what went wrong. Nothing typed is lost by a failure.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page.
    SignInPage(Session& session, AccountList& accounts, QNetworkAccessManager& manager,
               QWidget* parent = nullptr);

    /// Fills the fields in; an empty text leaves a field as it is.
    void fillIn(const QString& server, const QString& email);
    /// Fills the address in where there is none yet.
    void suggestServer(const QString& address)
    {
        fillIn(m_form->server().isEmpty() ? address : QString(), QString());
    }
    /// The address is this one and cannot be changed: an administrator has decided it.
    void lockServer(const QString& address)
    {
        m_form->lockServer(address);
        m_check.checkNow();
    }
    void setRecentServers(const QStringList& addresses) { m_form->setRecentServers(addresses); }
    /// Servers for which the person has agreed to send a password unencrypted.
    void setPlainHttpAccepted(const QStringList& addresses) { m_plainHttpAccepted = addresses; }
    /// There is no keychain to keep a session in, and why.
    void setKeychainProblem(const SecretStoreError& error);

    /// Says something that has nothing to do with what is typed.
    void showNotice(const QString& sentence);

    /// Looks at the server again: what was wrong with it may have been mended.
    void checkAgain() { m_check.checkAgain(); }

    /// Asks for everything, or after a session has ended for its password only.
    void ask(SignInForm::Mode mode);
    /// There is another account to go back to.
    void setHasWayBack(bool has)
    {
        m_hasWayBack = has;
        updateWayBack();
    }
    /// Puts the keyboard where typing goes on.
    void focusContent() { m_form->focusWhereTypingGoesOn(); }

Q_SIGNALS:
    void plainHttpAccepted(const keyfob::ServerUrl& server);
    /// The person wants to see the certificate that this error is about.
    void certificateRequested(const keyfob::ApiError& error, const keyfob::ServerUrl& server);
    /// The person does not want to sign in, or in again, now.
    void backRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void retranslate();
    void clearBar();
    void updateWayBack()
    {
        m_form->setCanGoBack(m_hasWayBack || m_form->mode() == SignInForm::Mode::PasswordOnly);
    }
    void submit();
    void checkChanged();
    void goOn();
    void signIn();
    void cancel();
    void warnOfPlainHttp();
    void sessionChanged(SessionState state);
    void signedOut();
    [[nodiscard]] QString serverName() const;
    [[nodiscard]] QString missingInput() const;
    [[nodiscard]] bool mustAskAboutPlainHttp() const;

    AccountList& m_accounts;
    Session& m_session;
    ServerCheck m_check;
    SignInForm* m_form;
    QWidget* m_card = nullptr;
    MessageBar* m_bar;
    TextLabel* m_heading;
    TextLabel* m_lead;
    QAction* m_goOnPlain;
    QAction* m_stopPlain;
    QStringList m_plainHttpAccepted;
    QStringList m_notices; ///< what the bar says
    bool m_hasWayBack = false;
    bool m_isWanted = false; ///< Sign In was pressed; waiting for the connection check
};

} // namespace keyfob
