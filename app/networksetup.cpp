#include "app/networksetup.h"

#include "app/preferences.h"
#include "models/api/connectahead.h"
#include "models/api/tlstrust.h"
#include "models/core/background.h"

#include <QNetworkAccessManager>
#include <QSslSocket>
#include <QThreadPool>

#include <tuple>

namespace keyfob {

namespace {

// One proxy at a time: what is known of the one before is of no use.
const QString kEntry = QStringLiteral("proxy");

// What an administrator has set is not the person's: their own choice outlives it.
NetworkSettings own(NetworkSettings edited, const NetworkSettings& before, NetworkFields locked)
{
    if (locked.testFlag(NetworkField::Proxy)) {
        edited.proxy = before.proxy;
    }
    if (locked.testFlag(NetworkField::CaFile)) {
        edited.caFile = before.caFile;
    }
    if (locked.testFlag(NetworkField::TimeLimit)) {
        edited.timeLimit = before.timeLimit;
    }
    return edited;
}

} // namespace

NetworkSetup::NetworkSetup(QNetworkAccessManager& manager, SecretStore& keychain,
                           Preferences& preferences, const ManagedNetwork& managed)
    : m_manager(manager)
    , m_keychain(keychain)
    , m_preferences(preferences)
    , m_policy(*new NetworkPolicy(manager, *TlsTrust::of(manager)))
{
    m_policy.setSettings(managed.laidOver(preferences.network(managed.defaults())));
    m_policy.setLocked(managed.locked());
    connect(&m_policy, &NetworkPolicy::edited, this,
            [this, &preferences](const NetworkSettings& edited) {
                preferences.setNetwork(own(edited, preferences.network(), m_policy.locked()));
            });
    connect(TlsTrust::of(manager), &TlsTrust::unpinned, this,
            [&preferences](const ServerUrl& server) { preferences.removePin(server); });
    connect(&m_policy, &NetworkPolicy::loginEntered, this, &NetworkSetup::keepLogin);
    connect(&m_policy, &NetworkPolicy::loginForgotten, this, &NetworkSetup::dropLogin);
    readLogin();
    if (const auto last = preferences.lastAccount(); last && last->server.isEncrypted()) {
        loadTlsAhead();
    }
}

// In another thread, while the window is built: the first encrypted request would wait for it.
void NetworkSetup::loadTlsAhead()
{
    QThreadPool::globalInstance()->start([] { std::ignore = QSslSocket::supportsSsl(); });
}

void NetworkSetup::connectTo(const ServerUrl& server)
{
    if (server.isEncrypted()) {
        // Not before it is loaded, which the window does not wait for.
        inBackground(this, &QSslSocket::supportsSsl,
                     [this, server](bool /*isLoaded*/) { connectAhead(m_manager, server); });
    } else {
        connectAhead(m_manager, server);
    }
}

// The keychain may ask the person first; until it answers the proxy asks in vain, and what failed
// is tried again. Who keeps no login causes no read.
void NetworkSetup::readLogin()
{
    if (!m_preferences.isProxyLoginKept()) {
        return;
    }
    m_keychain.read(kEntry, this, [this](const auto& stored) {
        auto login = stored ? ProxyLogin::unpacked(*stored) : std::nullopt;
        if (login && !m_policy.login()) {
            m_policy.setLogin(std::move(*login));
        }
    });
}

// Marked before it is written, and until it is known to be gone.
void NetworkSetup::keepLogin()
{
    m_preferences.setProxyLoginKept(true);
    m_keychain.write(kEntry, m_policy.login()->packed(), this, [this](const auto& done) {
        if (!done) {
            m_policy.noteLoginNotKept();
        }
    });
}

void NetworkSetup::dropLogin()
{
    m_keychain.remove(kEntry, this, [this](const auto& done) {
        if (done && !m_policy.login()) { // nobody has entered another one meanwhile
            m_preferences.setProxyLoginKept(false);
        }
    });
}

} // namespace keyfob
