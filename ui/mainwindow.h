#pragma once

#include "models/accounts/accountlist.h"
#include "ui/text/saying.h"

#include <QMainWindow>

#include <map>

class QStackedWidget;

namespace keyfob {

class AccountActions;
class AccountMenu;
class AccountView;
class AppearanceMenu;
class HelpMenu;
class LanguageMenu;
class LockPage;
class ProgramChoices;
class SecretClipboard;
class SignInPage;
class Toast;
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
    [[nodiscard]] SignInPage& signInPage() const;
    [[nodiscard]] Workspace& workspace() const;
    [[nodiscard]] AccountActions& accountActions() const;
    /// Says something where the person looks now.
    void tell(const Saying& saying) const;
    /// Shown and changed in every account's Preferences tab and the user menu.
    [[nodiscard]] ProgramChoices& choices() const { return *m_choices; }
    /// Takes all secrets out of memory and off the screen until somebody unlocks; if a token is on
    /// screen that nobody could read again, as soon as it is not any more.
    void lock();
    /// Nothing would have to wait.
    [[nodiscard]] bool canLock() const;

    [[nodiscard]] LanguageMenu& languageMenu() const { return *m_languageMenu; }
    [[nodiscard]] AppearanceMenu& appearanceMenu() const { return *m_appearanceMenu; }
    [[nodiscard]] HelpMenu& helpMenu() const { return *m_helpMenu; }

Q_SIGNALS:
    /// The person wants to end the program.
    void closed();
    /// The view of another account is shown: signInPage() and workspace() are others.
    void viewChanged();
    void plainHttpAccepted(const keyfob::ServerUrl& server);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void joinChoices();
    void applyChoices();
    void applyLanguages();
    void lockedChanged();
    void closeDialogs();
    void listenTo(Account& account);
    void showCurrent();
    [[nodiscard]] AccountView* makeView(Account& account);
    [[nodiscard]] AccountView* view() const;
    void drop(const Account& account);
    void showNotice(const Account& account, Session::Notice notice);
    [[nodiscard]] Saying named(const Account& account, const Saying& saying) const;
    void say(const Sentence& sentence);
    void openHelp();
    void sayCopied(const Sentence& sentence);

    QNetworkAccessManager& m_manager;
    AccountList& m_accounts;
    SecretClipboard& m_clipboard;
    AccountMenu* m_switchMenu;
    ProgramChoices* m_choices;
    LanguageMenu* m_languageMenu;
    AppearanceMenu* m_appearanceMenu;
    HelpMenu* m_helpMenu;
    QStackedWidget* m_stack;
    LockPage* m_lockPage;
    Toast* m_toast;
    QStringList m_languages; ///< in the menu
    std::map<const Account*, AccountView*> m_views; ///< made when first shown
};

} // namespace keyfob
