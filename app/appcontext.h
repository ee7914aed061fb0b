#pragma once

#include "app/accountchoice.h"
#include "app/choiceskeeper.h"
#include "app/desktopportal.h"
#include "app/diagnostics.h"
#include "app/keychainsecretstore.h"
#include "app/manageddefaults.h"
#include "app/networksetup.h"
#include "app/preferences.h"
#include "app/translationloader.h"
#include "app/waitingcommand.h"
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
    /// What a later start was asked for; shows the window, in front.
    void handOver(const CommandLine& commandLine, const QString& activationToken);
    /// Ends the program in order: the clipboard is cleared, the keychain may finish.
    void quit();

Q_SIGNALS:
    /// The end has begun: nothing that is asked for now would be done.
    void ending();

private:
    void windowSeen();
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
    AccountChoice m_accountChoice;
    WaitingCommand m_command;
    const Diagnostics m_diagnostics;
    ChoicesKeeper m_choices;
    QTimer m_endLimit;
    bool m_isEnding = false;
};

} // namespace keyfob
