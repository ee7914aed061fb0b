#include "models/session/credentials.h"

#include "models/api/jsonreader.h"

#include <QJsonDocument>

namespace keyfob {

namespace {

const QString kAuth = QStringLiteral("auth");
const QString kRefresh = QStringLiteral("refresh");

} // namespace

SecretString Credentials::packed() const
{
    QJsonObject object;
    object.insert(kAuth, authToken.toText());
    object.insert(kRefresh, refreshToken.toText());
    return SecretString(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Credentials> Credentials::unpacked(const SecretString& stored)
{
    const auto object = json::object(stored.view().toByteArray());
    if (!object) {
        return std::nullopt;
    }
    Credentials credentials{SecretString::fromText(json::text(*object, kAuth)),
                            SecretString::fromText(json::text(*object, kRefresh))};
    if (credentials.isEmpty()) {
        return std::nullopt;
    }
    return credentials;
}

} // namespace keyfob
