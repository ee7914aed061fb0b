#pragma once

#include "models/accounts/accountlist.h"

#include "ui/sidebar/accountactions.h"
#include "ui/text/saying.h"

#include <QWidget>

class QStackedWidget;

namespace keyfob {

class ProgramChoices;
class SecretClipboard;
class SignInPage;
class Workspace;

/// What the window shows of one account: its sign-in page or its workspace, whichever the session
/// calls for, with the dialogs of both. Each is made when it is first needed: a start needs one.
class AccountView : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the view.
    struct Parts
    {
        QNetworkAccessManager& manager;
        AccountList& accounts;
        SecretClipboard& clipboard;
        AccountActions::SharedMenus menus;
        ProgramChoices& choices;
        QString place; ///< where the workspace begins
    };

    /// The account can be in any state. It must outlive the view.
    AccountView(const Parts& parts, Account& account);

    [[nodiscard]] Account& account() const { return m_account; }
    [[nodiscard]] SignInPage& signInPage();
    [[nodiscard]] bool isSignInShown() const;
    [[nodiscard]] Workspace& workspace();
    /// Where the workspace is, or will begin; see Workspace::goTo().
    [[nodiscard]] QString place() const;
    void goTo(const QString& place);
    /// Puts the keyboard where work begins or goes on.
    void focusContent();
    /// For notices, in words, that nothing on the account's own pages would show.
    void showNotice(Session::Notice notice, const Saying& saying);
    /// Says something where the person looks now.
    void tell(const Saying& saying);
    /// Takes back what is being asked: hiding the view would leave the questions on the screen.
    void closeDialogs();
    [[nodiscard]] AccountActions& actions() const { return *m_actions; }

Q_SIGNALS:
    void said(const keyfob::Sentence& sentence);
    /// A secret is in the clipboard.
    void copied(const keyfob::Sentence& sentence);
    void lockRequested();
    void signInShown();
    void plainHttpAccepted(const keyfob::ServerUrl& server);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectAll();
    [[nodiscard]] bool isWorkspaceShown() const;
    void sessionChanged(SessionState state);
    void showWorkspace();
    void showSignIn();
    void askForPassword();
    void leaveSignIn();
    void updateWayBack();
    void askHowToLogOut();
    [[nodiscard]] QString whatALogOutDoes() const;
    void askAboutCertificate(const ApiError& error, const ServerUrl& server);

    QNetworkAccessManager& m_manager;
    AccountList& m_accounts;
    Account& m_account;
    Session& m_session;
    SecretClipboard& m_clipboard;
    ProgramChoices& m_choices;
    const AccountActions::SharedMenus m_menus;
    AccountActions* m_actions;
    SignInPage* m_signIn = nullptr;
    Workspace* m_workspace = nullptr;
    QStackedWidget* m_stack;
    QString m_place; ///< for the workspace that is still to be made
    bool m_hasPage = false; ///< somebody was signed in and has not logged out: the page is kept
};

} // namespace keyfob
