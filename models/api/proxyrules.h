#pragma once

#include "models/api/networksettings.h"
#include "models/api/proxylogin.h"

#include <QNetworkProxyFactory>

#include <memory>
#include <optional>

namespace keyfob {

/// Chooses the proxy of each request, as the settings say.
///
/// System never sends this computer's own addresses to a proxy, as browsers do not; Manual does
/// unless its list says otherwise. The password is part of the proxy that Qt gets: Qt (6.4) offers
/// it to the proxy only, once a connection. Answers to proxyAuthenticationRequired are wanted again
/// and again instead, be they wrong (SOCKS5).
class ProxyRules : public QNetworkProxyFactory
{
public:
    struct Choice
    {
        ProxySettings settings = {};
        std::optional<ProxyLogin> login = {};
    };

    /// Reads the choice at each request, so that a change counts for the next one.
    explicit ProxyRules(std::shared_ptr<const Choice> choice);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query = {}) override;

private:
    [[nodiscard]] QList<QNetworkProxy> chosen(const QNetworkProxyQuery& query) const;
    [[nodiscard]] QNetworkProxy manualProxy() const;
    void addLogin(QNetworkProxy& proxy) const;

    std::shared_ptr<const Choice> m_choice;
};

} // namespace keyfob
