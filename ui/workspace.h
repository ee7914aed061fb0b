#pragma once

#include "models/accounts/account.h"
#include "ui/account/settingspage.h"
#include "ui/sidebar/sidebar.h"

class QMenu;
class QNetworkAccessManager;
class QStackedWidget;

namespace keyfob {

class AccountActions;
class MessageBar;
class OverviewPage;
class PreferencesTab;
class ProfileTab;
class ProgramChoices;
class SecretClipboard;
class SessionBar;
class StatusLine;
class TokensTab;
struct Sentence;

/// What somebody who is signed in sees: the sidebar, the pages, which are made when they are first
/// shown, and the status line below them.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the workspace.
    struct Parts
    {
        QNetworkAccessManager& manager;
        Account& account;
        SecretClipboard& clipboard;
        AccountActions& actions;
        ProgramChoices& choices;
        QMenu& help;
    };

    explicit Workspace(const Parts& parts, QWidget* parent = nullptr);

    void showPage(Sidebar::Page page);
    [[nodiscard]] Sidebar::Page currentPage() const;
    /// Which page and tab are shown, as a word to be remembered; an unknown word goes nowhere.
    [[nodiscard]] QString place() const;
    void goTo(const QString& place);
    /// Opens the Tokens tab with this name ready to be saved.
    void addToken(const QString& name);
    /// Puts the keyboard where work on the current page begins.
    void focusContent();
    void say(const Sentence& sentence);
    [[nodiscard]] QWidget* statusLine() const;

Q_SIGNALS:
    void said(const keyfob::Sentence& sentence);
    void copied(const keyfob::Sentence& sentence);
    void signInRequested();
    void lockRequested();
    void certificateRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] SettingsPage::Tabs makeTabs();
    [[nodiscard]] ProfileTab* makeProfileTab();
    [[nodiscard]] TokensTab* makeTokensTab();
    [[nodiscard]] PreferencesTab* makePreferencesTab();
    [[nodiscard]] OverviewPage* makeOverview();
    void build();
    void connectKeyboard();
    void pageMade(const QWidget* page);
    void goByPanes(int panes);
    void updateAccount();

    const Parts m_parts;
    Session& m_session;
    Sidebar* m_sidebar;
    MessageBar* m_bar;
    SessionBar* m_sessionBar;
    const SettingsPage::Tabs m_tabs;
    SettingsPage* m_settings;
    LatePage<OverviewPage>* m_overview;
    QStackedWidget* m_pages;
    StatusLine* m_statusLine;
};

} // namespace keyfob
