#pragma once

#include "app/commandline.h"
#include "app/keychainsecretstore.h"
#include "app/networksetup.h"
#include "app/preferences.h"
#include "models/api/tlstrust.h"
#include "models/tokens/tokenservice.h"
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
    void askForSignIn(const CommandLine& commandLine);
    void checkKeychain();
    void rememberServers();
    void rememberSession();
    void rememberPlainHttp(const ServerUrl& server);
    void refreshSignInPage();

    Preferences m_preferences;
    QNetworkAccessManager m_manager;
    TlsTrust& m_trust;
    KeychainSecretStore m_keychain;
    NetworkSetup m_network;
    Session m_session;
    TokenListModel m_tokens;
    TokenService m_service;
    SecretClipboard m_clipboard;
    MainWindow m_window;
    QTimer m_endLimit;
    bool m_isEnding = false;
};

} // namespace keyfob
