#pragma once

#include "models/api/apiclient.h"
#include "models/api/networkpolicy.h"
#include "models/api/tlstrust.h"
#include "tests/support/answer.h"
#include "tests/support/fakenocodb.h"
#include "tests/support/proxyserver.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <algorithm>

namespace keyfob::test {

/// A client, a real proxy and a server behind it, all on 127.0.0.1.
class ProxyFixture
{
public:
    static inline const QString kUser = QStringLiteral("ada");
    static inline const QString kPassword = QStringLiteral("proxy-secret-1");

    /// A proxy that wants no password. The server speaks https with the certificate of a folder,
    /// and is trusted; http where that is empty.
    void useProxy(bool isSocks, const QString& certificates)
    {
        using Type = ProxySettings::Type;
        const bool isHttps = !certificates.isEmpty();
        proxy = std::make_unique<ProxyServer>(isSocks ? ProxyServer::Kind::Socks5
                                                      : ProxyServer::Kind::Http);
        QVERIFY(proxy->start());
        NetworkSettings settings;
        settings.proxy = {ProxySettings::Mode::Manual, isSocks ? Type::Socks5 : Type::Http,
                          QStringLiteral("127.0.0.1"), proxy->port(), kUser, {}};
        if (isHttps) {
            QVERIFY(server.startTls(certificates + QStringLiteral("/good.pem")));
            settings.caFile = certificates + QStringLiteral("/ca.pem");
        }
        policy.setSettings(settings);
        client = std::make_unique<ApiClient>(manager, *ServerUrl::parse(server.url().toString()));
    }
    void setMode(ProxySettings::Mode mode, const QStringList& noProxy = {})
    {
        NetworkSettings settings = policy.settings();
        settings.proxy.mode = mode;
        settings.proxy.noProxy = noProxy;
        policy.setSettings(settings);
    }
    void setPassword(const QString& password)
    {
        policy.setLogin({QStringLiteral("127.0.0.1"), proxy->port(), kUser,
                         SecretString::fromText(password)});
    }
    /// Until the answer is there: a GET that anybody may send, or a POST that signs in.
    [[nodiscard]] Answer<ApiReply> send(ApiRequest::Method method)
    {
        ApiRequest request{.method = method,
                           .routeTemplate = QStringLiteral("/api/v1/db/meta/nocodb/info")};
        if (method == ApiRequest::Method::Post) {
            request.routeTemplate = QStringLiteral("/api/v1/auth/user/signin");
            request.body = {{QStringLiteral("email"), QStringLiteral("ada@example.com")},
                            {QStringLiteral("password"), QStringLiteral("p")}};
        }
        const Answer<ApiReply> reply;
        client->send(std::move(request), &manager, reply.callback());
        [&reply] { QTRY_COMPARE(reply.count(), 1); }();
        return reply;
    }
    [[nodiscard]] bool serverSaw(QByteArrayView header) const
    {
        const auto& all = server.requests();
        return std::any_of(all.begin(), all.end(), [header](const FakeRequest& request) {
            return !request.header(header).isEmpty();
        });
    }

    FakeNocoDb server;
    std::unique_ptr<ProxyServer> proxy;
    QNetworkAccessManager manager;
    NetworkPolicy& policy = *new NetworkPolicy(manager, *new TlsTrust(manager));
    std::unique_ptr<ApiClient> client;
};

} // namespace keyfob::test
