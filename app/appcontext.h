#pragma once

#include "app/choiceskeeper.h"
#include "app/commandline.h"
#include "app/desktopportal.h"
#include "app/keychainsecretstore.h"
#include "app/manageddefaults.h"
#include "app/networksetup.h"
#include "app/preferences.h"
#include "app/translationloader.h"
#include "models/api/tlstrust.h"
#include "models/accounts/accountlist.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/mainwindow.h"

#include <QNetworkAccessManager>
#include <QTimer>

namespace keyfob {

/// Builds the object graph of the program: reading its members top to bottom is the picture of it.
/// Each may use those above it. Also what joins them to the preferences, the start and the end.
class AppContext : public QObject
{
    Q_OBJECT

public:
    /// How long the end may wait for the keychain and for a log-out.
    static constexpr std::chrono::milliseconds kEndWithin{2000};

    /// The QApplication must exist.
    AppContext();
    ~AppContext() override;

    /// Shows the window, and restores the last session or asks for a sign-in.
    void start(const CommandLine& commandLine);
    /// Ends the program in order: the clipboard is cleared, the keychain may finish.
    void quit();

private:
    [[nodiscard]] Account* accountToRestore(const CommandLine& commandLine) const;
    void askForSignIn(const CommandLine& commandLine);
    [[nodiscard]] CommandLine allowed(const CommandLine& commandLine);
    void checkKeychain();
    void rememberPins();
    void join(Account& account);
    void joinDeleteKeys(TokenService& service);
    void rememberListLayout(Account& account);
    void sessionChanged(Account& account, SessionState state);
    void rememberPlainHttp(const ServerUrl& server);
    void accountShown();
    void fillInSignInPage();
    void endWhenSettled();

    const DesktopPortal m_desktop; // first: it answers while the window is built
    const ManagedDefaults m_managed;
    Preferences m_preferences;
    TranslationLoader m_translations;
    QNetworkAccessManager m_manager;
    TlsTrust& m_trust;
    KeychainSecretStore m_keychain;
    NetworkSetup m_network;
    AccountList m_accounts;
    SecretClipboard m_clipboard;
    MainWindow m_window;
    ChoicesKeeper m_choices;
    QTimer m_endLimit;
    bool m_isEnding = false;
};

} // namespace keyfob
