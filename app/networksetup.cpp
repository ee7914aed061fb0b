#include "app/networksetup.h"

#include "app/preferences.h"
#include "models/api/tlstrust.h"

#include <QNetworkAccessManager>

namespace keyfob {

namespace {

// One proxy at a time: what is known of the one before is of no use.
const QString kEntry = QStringLiteral("proxy");

} // namespace

NetworkSetup::NetworkSetup(QNetworkAccessManager& manager, SecretStore& keychain,
                           Preferences& preferences, ManagedNetwork managed)
    : m_managed(std::move(managed))
    , m_keychain(keychain)
    , m_policy(*new NetworkPolicy(manager, *TlsTrust::of(manager)))
{
    m_policy.setSettings(m_managed.laidOver(preferences.network(m_managed.defaults())));
    m_policy.setLocked(m_managed.locked());
    connect(&m_policy, &NetworkPolicy::edited, this,
            [this, &preferences](const NetworkSettings& edited) {
                const NetworkSettings before = preferences.network();
                preferences.setNetwork(m_managed.withoutLocked(edited, before));
            });
    connect(TlsTrust::of(manager), &TlsTrust::unpinned, this,
            [&preferences](const ServerUrl& server) { preferences.removePin(server); });
    connect(&m_policy, &NetworkPolicy::loginEntered, this, &NetworkSetup::keepLogin);
    connect(&m_policy, &NetworkPolicy::loginForgotten, this, &NetworkSetup::dropLogin);
    readLogin();
}

// The keychain may ask the person first; until it answers the proxy asks in vain, and what failed
// is tried again.
void NetworkSetup::readLogin()
{
    m_keychain.read(kEntry, this, [this](const auto& stored) {
        auto login = stored ? ProxyLogin::unpacked(*stored) : std::nullopt;
        if (login && !m_policy.login()) {
            m_policy.setLogin(std::move(*login));
        }
    });
}

void NetworkSetup::keepLogin()
{
    m_keychain.write(kEntry, m_policy.login()->packed(), this, [this](const auto& done) {
        if (!done) {
            Q_EMIT m_policy.loginNotKept();
        }
    });
}

void NetworkSetup::dropLogin()
{
    m_keychain.remove(kEntry, this, [](const auto&) {});
}

} // namespace keyfob
