#pragma once

#include "models/accounts/accountlist.h"
#include "ui/text/saying.h"

#include <QMainWindow>

#include <map>

class QStackedWidget;

namespace keyfob {

class AccountActions;
class AccountView;
class LockPage;
class ProgramChoices;
class ProgramMenus;
class SecretClipboard;
class SignInPage;
class Toast;
class TokenHandover;
class Workspace;

/// The window: the view of the current account, those of accounts used before as they were left,
/// and the toast that lies over them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All must outlive the window.
    struct Parts
    {
        QNetworkAccessManager& manager;
        AccountList& accounts;
        SecretClipboard& clipboard;
    };

    explicit MainWindow(const Parts& parts);

    /// Of the current account.
    [[nodiscard]] SignInPage& signInPage();
    [[nodiscard]] bool isSignInShown() const;
    [[nodiscard]] bool hasBeenSeen() const { return m_hasBeenSeen; }
    [[nodiscard]] Workspace& workspace();
    [[nodiscard]] AccountActions& accountActions();
    /// Where the workspace is, or will begin; see Workspace::goTo().
    [[nodiscard]] QString place() const;
    void goTo(const QString& place);
    /// Says something where the person looks now.
    void tell(const Saying& saying);
    /// Shown and changed in every account's Preferences tab and the user menu.
    [[nodiscard]] ProgramChoices& choices() const { return *m_choices; }
    /// Takes all secrets out of memory and off the screen until somebody unlocks; if a token is on
    /// screen that nobody could read again, as soon as it is not any more.
    void lock();
    /// Nothing would have to wait.
    [[nodiscard]] bool canLock() const { return handoverUnderWay() == nullptr; }

    [[nodiscard]] ProgramMenus& menus() const { return *m_menus; }

Q_SIGNALS:
    /// It has been painted for the first time.
    void seen();
    /// The person wants to end the program.
    void closed();
    /// The view of another account is shown: signInPage() and workspace() are others.
    void viewChanged();
    void plainHttpAccepted(const keyfob::ServerUrl& server);
    /// A sign-in page may have come: see isSignInShown().
    void signInShown();

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void applyChoices();
    void lockedChanged();
    [[nodiscard]] LockPage& lockPage();
    void closeDialogs();
    [[nodiscard]] TokenHandover* handoverUnderWay() const;
    void listenTo(Account& account);
    void showCurrent();
    [[nodiscard]] AccountView& view();
    [[nodiscard]] AccountView* made(const Account& account) const;
    AccountView* makeView(Account& account);
    void drop(const Account& account);
    void showNotice(const Account& account, Session::Notice notice);
    [[nodiscard]] Saying named(const Account& account, const Saying& saying) const;
    void say(const Sentence& sentence);
    void sayCopied(const Sentence& sentence);
    void showToast(const Sentence& sentence);

    QNetworkAccessManager& m_manager;
    AccountList& m_accounts;
    SecretClipboard& m_clipboard;
    ProgramChoices* m_choices;
    ProgramMenus* m_menus;
    QStackedWidget* m_stack;
    QString m_place; ///< for the first view
    LockPage* m_lockPage = nullptr; ///< made when it is needed
    Toast* m_toast;
    bool m_hasBeenShown = false;
    bool m_hasBeenSeen = false;
    std::map<const Account*, AccountView*> m_views; ///< made when first needed
};

} // namespace keyfob
