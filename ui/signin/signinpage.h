#pragma once

#include "ui/signin/servercheck.h"
#include "ui/signin/signinflow.h"
#include "ui/signin/signinform.h"
#include "ui/signin/signinnotices.h"
#include "ui/text/saying.h"

#include <QWidget>

class QAction;

namespace keyfob {

class CodeStep;
class MessageBar;
class SignInCorner;
class TextLabel;

/// The page on which a person signs in: the form, and around it what is said and asked. Nothing
/// typed is lost by a failure.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page, which takes over the corner: what lies above it.
    SignInPage(Session& session, const AccountList& accounts, QNetworkAccessManager& manager,
               SignInCorner* corner);

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
    void setPlainHttpAccepted(const QStringList& addresses)
    {
        m_flow.setPlainHttpAccepted(addresses);
    }
    /// There is no keychain to keep a session in, and why.
    void setKeychainProblem(const std::optional<SecretStoreError>& error);

    /// Says something that has nothing to do with what is typed.
    void showNotice(const Saying& saying) { m_notices.add(saying, waysOut()); }
    /// Says what comes after signing in, until it is taken back by an empty one.
    void setPurpose(const Saying& purpose) { m_notices.setPurpose(purpose); }

    /// What is known of the server that is asked for.
    [[nodiscard]] const ServerCheck& check() const { return m_check; }
    /// Looks at the server again: what was wrong with it may have been mended.
    void checkAgain() { m_check.checkAgain(); }

    /// The person is signing in here, or has typed something for it.
    [[nodiscard]] bool isInUse() const { return m_isTouched || m_form->isBusy(); }
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
    void build(SignInCorner* corner);
    void connectForm();
    void connectActions();
    void retranslate();
    void updateWayBack();
    void warnOfPlainHttp();
    void sessionChanged(SessionState state);
    void codeWantedChanged();
    void askKeyringAgain();
    [[nodiscard]] QList<QAction*> waysOut() const;
    [[nodiscard]] QString headingText() const;
    [[nodiscard]] Sentence leadText() const;

    Session& m_session;
    ServerCheck m_check;
    SignInForm* m_form;
    CodeStep* m_code;
    SignInFlow m_flow;
    QWidget* m_card = nullptr;
    MessageBar* m_bar;
    TextLabel* m_heading;
    TextLabel* m_lead;
    QAction* m_goOnPlain;
    QAction* m_stopPlain;
    QAction* m_askKeyringAgain;
    QAction* m_forget;
    SignInNotices m_notices;
    bool m_hasWayBack = false;
    bool m_isTouched = false;
};

} // namespace keyfob
