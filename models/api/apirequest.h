#pragma once

#include "models/api/apierror.h"
#include "models/core/secretstring.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QUrlQuery>

#include <chrono>
#include <expected>
#include <functional>
#include <optional>

namespace keyfob {

/// One call to the server, as the API classes describe it.
struct ApiRequest
{
    enum class Method { Get, Post, Patch, Delete };
    enum class Credential { None, AuthToken, ApiToken, RefreshCookie };

    static constexpr qint64 kSmallBody = qint64{1} << 20; ///< 1 MiB
    static constexpr qint64 kListBody = qint64{32} << 20; ///< 32 MiB

    Method method = Method::Get;
    /// What logs say, without ids: "/api/v1/tokens/{id}".
    QString routeTemplate = {};
    /// The route to call; empty: the same as the template.
    QString route = {};
    QUrlQuery query = {};
    QJsonObject body = {};
    Credential credential = Credential::None;
    SecretString secret = {};
    /// Success ends the auth token that it was sent with; a refresh token in the reply is the new
    /// one. Session cares for both.
    bool endsAuthToken = false;
    qint64 bodyCap = kSmallBody;
    /// In all, at the default time limit: it grows and shrinks with that.
    std::chrono::milliseconds deadline{30'000};

    [[nodiscard]] ApiRequest clone() const
    {
        return {method,     routeTemplate,  route,         query,   body,
                credential, secret.clone(), endsAuthToken, bodyCap, deadline};
    }
};

/// A reply with a status of 200 to 299, whole.
struct ApiReply
{
    int status = 0;
    QByteArray body;
    SecretString refreshToken;       ///< of Set-Cookie: refresh_token, empty when there was none
    std::optional<QDateTime> date;   ///< the server's Date header, UTC
    std::optional<CertificateInfo> certificate = {}; ///< by https
};

using ApiResult = std::expected<ApiReply, ApiError>;
using ApiCallback = std::function<void(ApiResult)>;

/// Whoever can send a request: ApiClient as it is, Session with the auth token added.
///
/// The callback runs once, never inside the call, and never after the context is gone.
class RequestSender
{
public:
    virtual void send(ApiRequest request, QObject* context, ApiCallback callback) = 0;

protected:
    ~RequestSender() = default;
};

} // namespace keyfob
