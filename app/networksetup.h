#pragma once

#include "app/managednetwork.h"
#include "models/api/networkpolicy.h"
#include "models/session/secretstore.h"

namespace keyfob {

class Preferences;

/// Gives the program's network manager its policy: the settings come from the preferences and go
/// there, but for what an administrator has decided; the proxy's password is in the keychain.
class NetworkSetup : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this object; the manager has a TlsTrust.
    NetworkSetup(QNetworkAccessManager& manager, SecretStore& keychain, Preferences& preferences,
                 const ManagedNetwork& managed);

    [[nodiscard]] NetworkPolicy& policy() { return m_policy; }

    /// The first request will go there: the connection is made while the keychain is read.
    void connectTo(const ServerUrl& server);

private:
    static void loadTlsAhead();
    void readLogin();
    void keepLogin();
    void dropLogin();

    QNetworkAccessManager& m_manager;
    SecretStore& m_keychain;
    Preferences& m_preferences;
    NetworkPolicy& m_policy;
};

} // namespace keyfob
