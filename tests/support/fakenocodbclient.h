#pragma once

#include "tests/support/fakenocodb.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>

#include <algorithm>

namespace keyfob::test {

inline const QString kAdmin = QStringLiteral("ops@example.com");
inline const QString kDev = QStringLiteral("dev@example.com");
inline const QString kPassword = QStringLiteral("Passw0rd!demo");

inline const QString kInfoRoute = QStringLiteral("/api/v1/db/meta/nocodb/info");
inline const QString kSignInRoute = QStringLiteral("/api/v1/auth/user/signin");
inline const QString kSignOutRoute = QStringLiteral("/api/v1/auth/user/signout");
inline const QString kRefreshRoute = QStringLiteral("/api/v1/auth/token/refresh");
inline const QString kMeRoute = QStringLiteral("/api/v1/auth/user/me");
inline const QString kTokensRoute = QStringLiteral("/api/v1/tokens");

/// One answer as QNetworkAccessManager saw it; status -1 when none came in time.
struct PlainAnswer
{
    int status = 0;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QList<QNetworkReply::RawHeaderPair> headers;

    static PlainAnswer of(QNetworkReply* reply)
    {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        return {status, reply->readAll(), reply->error(), reply->rawHeaderPairs()};
    }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString text(const char* key) const
    {
        return json().value(QLatin1String(key)).toString();
    }
    [[nodiscard]] QJsonObject object(const char* key) const
    {
        return json().value(QLatin1String(key)).toObject();
    }
    [[nodiscard]] QJsonArray rows() const { return json().value(QLatin1String("list")).toArray(); }
    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        const auto it = std::find_if(headers.cbegin(), headers.cend(), [name](const auto& entry) {
            return entry.first.compare(name, Qt::CaseInsensitive) == 0;
        });
        return it == headers.cend() ? QByteArray() : it->second;
    }
};

/// The simplest client there can be, to look at the fake server without any code of Keyfob's in
/// between. For tests of the fake server itself; header-only because it needs Qt Test. The
/// server gets a super admin (kAdmin) and an ordinary user (kDev).
class PlainClient
{
public:
    explicit PlainClient(FakeNocoDb& server) : m_server(server)
    {
        m_network.setProxy(QNetworkProxy::NoProxy);
        server.addSuperAdmin(kAdmin, kPassword);
        server.addUser(kDev, kPassword);
    }

    void setHeader(const QByteArray& name, const QByteArray& value) { m_headers = {{name, value}}; }
    void clearHeaders() { m_headers.clear(); }
    void useSession(const QString& email) { setHeader("xc-auth", m_server.signIn(email).jwt); }

    QNetworkReply* start(const QByteArray& method, const QString& path, const QByteArray& body = {})
    {
        QNetworkRequest request(m_server.url(path));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        if (!body.isEmpty()) {
            request.setHeader(QNetworkRequest::ContentTypeHeader,
                              QStringLiteral("application/json"));
        }
        for (const auto& [name, value] : m_headers) {
            request.setRawHeader(name, value);
        }
        return m_network.sendCustomRequest(request, method, body);
    }

    PlainAnswer call(const QByteArray& method, const QString& path, const QByteArray& body = {})
    {
        QNetworkReply* reply = start(method, path, body);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        return finished.wait() ? PlainAnswer::of(reply) : PlainAnswer{-1, {}, {}, {}};
    }

    PlainAnswer get(const QString& path) { return call("GET", path); }

private:
    FakeNocoDb& m_server;
    QNetworkAccessManager m_network;
    QList<QNetworkReply::RawHeaderPair> m_headers;
};

} // namespace keyfob::test
