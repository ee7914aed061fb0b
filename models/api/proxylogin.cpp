#include "models/api/proxylogin.h"

#include "models/api/jsonreader.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace keyfob {

namespace {

const QString kHost = QStringLiteral("host");
const QString kPort = QStringLiteral("port");
const QString kUser = QStringLiteral("user");
const QString kPassword = QStringLiteral("password");

} // namespace

SecretString ProxyLogin::packed() const
{
    const QJsonObject object{
        {kHost, host}, {kPort, port}, {kUser, user}, {kPassword, password.toText()}};
    return SecretString(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ProxyLogin> ProxyLogin::unpacked(const SecretString& stored)
{
    const auto object = json::object(stored.view().toByteArray());
    const int port = object ? object->value(kPort).toInt() : 0;
    if (port < 1 || port > std::numeric_limits<quint16>::max()) {
        return std::nullopt;
    }
    ProxyLogin login{json::text(*object, kHost), static_cast<quint16>(port),
                     json::text(*object, kUser),
                     SecretString::fromText(json::text(*object, kPassword))};
    return login.host.isEmpty() ? std::nullopt : std::optional(std::move(login));
}

} // namespace keyfob
