#pragma once

#include "models/session/session.h"
#include "ui/text/sentence.h"

class QAction;
class QMenu;

namespace keyfob {

class SecretClipboard;

/// The commands of the account, made once: the user menu and the pages show these same QActions.
class AccountActions : public QObject
{
    Q_OBJECT

public:
    /// Parts of every account's user menu and pages, which are the window's.
    struct SharedMenus
    {
        QMenu& accounts;
        QMenu& language;
        QMenu& appearance;
        QMenu& help;
    };

    /// All must outlive this object; owner owns the menu, and the keyboard shortcuts count while it
    /// is visible.
    AccountActions(Session& session, SecretClipboard& clipboard, const SharedMenus& menus,
                   QWidget* owner);
    ~AccountActions() override;

    [[nodiscard]] QAction* settings() const { return m_settings; }
    [[nodiscard]] QAction* copyAuthToken() const { return m_copyAuthToken; }
    [[nodiscard]] QAction* logOut() const { return m_logOut; }
    /// Account Settings, Copy Auth Token, Switch Account, Language, Appearance, Log Out….
    [[nodiscard]] QMenu* userMenu() const { return m_menu; }
    void retranslate();
    /// Copies the auth token, or says why not.
    void copy();

Q_SIGNALS:
    /// Something is done, or why it is not.
    void said(const keyfob::Sentence& sentence);
    /// The auth token is in the clipboard; until when it is valid, in words.
    void copied(const keyfob::Sentence& sentence);

private:
    void tokenReady(std::expected<SecretString, ApiError> token);
    void update();

    Session& m_session;
    SecretClipboard& m_clipboard;
    QAction* m_settings;
    QAction* m_copyAuthToken;
    QAction* m_logOut;
    QMenu* m_menu;
};

} // namespace keyfob
