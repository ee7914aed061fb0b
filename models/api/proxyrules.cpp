#include "models/api/proxyrules.h"

#include "models/api/noproxylist.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QUrl>

namespace keyfob {

namespace {

constexpr int kHttpPort = 80;
constexpr int kHttpsPort = 443;

int portOf(const QUrl& url)
{
    return url.port(url.scheme() == QLatin1String("https") ? kHttpsPort : kHttpPort);
}

bool isThisComputer(const QString& host)
{
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost"))
           || QHostAddress(host).isLoopback();
}

} // namespace

ProxyRules::ProxyRules(std::shared_ptr<const Choice> choice)
    : m_choice(std::move(choice))
{
}

QList<QNetworkProxy> ProxyRules::queryProxy(const QNetworkProxyQuery& query)
{
    QList<QNetworkProxy> proxies = chosen(query);
    for (QNetworkProxy& proxy : proxies) {
        addLogin(proxy);
    }
    return proxies;
}

QList<QNetworkProxy> ProxyRules::chosen(const QNetworkProxyQuery& query) const
{
    QList<QNetworkProxy> direct{QNetworkProxy(QNetworkProxy::NoProxy)};
    const QString host = query.url().host();
    const int port = portOf(query.url());
    switch (m_choice->settings.mode) {
    case ProxySettings::Mode::None:
        return direct;
    case ProxySettings::Mode::Manual:
        return NoProxyList(m_choice->settings.noProxy).contains(host, port)
                   ? direct
                   : QList<QNetworkProxy>{manualProxy()};
    case ProxySettings::Mode::System:
        break;
    }
    return isThisComputer(host) || NoProxyList::ofEnvironment().contains(host, port)
               ? direct
               : systemProxyForQuery(query);
}

QNetworkProxy ProxyRules::manualProxy() const
{
    const ProxySettings& settings = m_choice->settings;
    const bool isSocks = settings.type == ProxySettings::Type::Socks5;
    return {isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, settings.host,
            settings.port};
}

// A name that has been changed in the settings makes the password one of somebody else.
void ProxyRules::addLogin(QNetworkProxy& proxy) const
{
    const auto& login = m_choice->login;
    if (!login || proxy.hostName() != login->host || proxy.port() != login->port) {
        return;
    }
    const ProxySettings& settings = m_choice->settings;
    const bool isOther = settings.mode == ProxySettings::Mode::Manual && !settings.user.isEmpty()
                         && settings.user != login->user;
    if (!isOther) {
        proxy.setUser(login->user);
        proxy.setPassword(login->password.toText());
    }
}

} // namespace keyfob
