#pragma once

#include "models/tokens/tokenservice.h"

#include <QMainWindow>

class QStackedWidget;

namespace keyfob {

class AccountActions;
class SecretClipboard;
class SignInPage;
class Toast;
class Workspace;
struct Sentence;

/// The window: the sign-in page or the workspace, whichever the session calls for, and what lies
/// over both, toasts and dialogs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All must outlive the window.
    struct Parts
    {
        QNetworkAccessManager& manager;
        Session& session;
        TokenListModel& tokens;
        TokenService& service;
        SecretClipboard& clipboard;
    };

    explicit MainWindow(const Parts& parts);

    [[nodiscard]] SignInPage& signInPage() const { return *m_signIn; }
    [[nodiscard]] Workspace& workspace() const { return *m_workspace; }

Q_SIGNALS:
    /// The person wants to end the program.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void sessionChanged(SessionState state);
    void showWorkspace();
    void showSignIn();
    void askForPassword();
    void backToWorkspace();
    void showNotice(Session::Notice notice);
    void closeDialogs();
    void askHowToLogOut();
    void askAboutCertificate(const ApiError& error, const ServerUrl& server);
    void say(const Sentence& sentence);
    void sayCopied(const Sentence& sentence);

    QNetworkAccessManager& m_manager;
    Session& m_session;
    TokenService& m_service;
    SecretClipboard& m_clipboard;
    AccountActions* m_actions;
    SignInPage* m_signIn;
    Workspace* m_workspace;
    QStackedWidget* m_stack;
    Toast* m_toast;
    bool m_hasPage = false; ///< somebody was signed in and has not logged out: the page is kept
};

} // namespace keyfob
