#include "models/api/profileapi.h"

#include "models/api/jsonreader.h"

namespace keyfob {

namespace {

// An allow-list: the reply carries the password's hash and salt.
std::expected<QString, ApiError> readName(const ApiResult& result)
{
    if (!result) {
        return std::unexpected(result.error());
    }
    const auto object = json::object(result->body);
    if (!object) {
        return std::unexpected(object.error());
    }
    if (!object->contains(QStringLiteral("display_name"))) {
        return std::unexpected(ApiError{.httpStatus = result->status});
    }
    return json::words(*object, QStringLiteral("display_name"));
}

} // namespace

ProfileApi::ProfileApi(RequestSender& sender)
    : m_sender(sender)
{
}

void ProfileApi::setDisplayName(const QString& name, QObject* context, NameCallback callback)
{
    ApiRequest request{.method = ApiRequest::Method::Patch,
                       .routeTemplate = QStringLiteral("/api/v1/user/profile")};
    request.body.insert(QStringLiteral("display_name"), name);
    m_sender.send(std::move(request), context,
                  [callback](const ApiResult& result) { callback(readName(result)); });
}

void ProfileApi::changePassword(const SecretString& current, const SecretString& changed,
                                QObject* context, DoneCallback callback)
{
    ApiRequest request{.method = ApiRequest::Method::Post,
                       .routeTemplate = QStringLiteral("/api/v1/auth/password/change"),
                       .endsAuthToken = true};
    request.body.insert(QStringLiteral("currentPassword"), current.toText());
    request.body.insert(QStringLiteral("newPassword"), changed.toText());
    m_sender.send(std::move(request), context,
                  [callback](const ApiResult& result) { callback(json::done(result)); });
}

} // namespace keyfob
