#include "models/api/authapi.h"

#include "models/api/jsonreader.h"

namespace keyfob {

using Kind = ApiError::Kind;

namespace {

// NocoDB (0.301) has three, and nobody reads fifty.
constexpr qsizetype kMostRoles = 50;

QStringList readRoles(const QJsonValue& roles)
{
    QStringList names = roles.toString().split(QLatin1Char(','), Qt::SkipEmptyParts);
    const QJsonObject object = roles.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.key().isEmpty() && json::flag(object, it.key())) {
            names.append(it.key());
        }
    }
    names.resize(qMin(names.size(), kMostRoles));
    for (QString& name : names) {
        name = json::words(name);
    }
    return names;
}

// An allow-list: the reply can carry password hashes.
std::optional<UserProfile> readProfile(const QJsonObject& user)
{
    UserProfile profile{.id = json::words(user, QStringLiteral("id")),
                        .email = json::words(user, QStringLiteral("email")),
                        .displayName = json::words(user, QStringLiteral("display_name")),
                        .roles = readRoles(user.value(QStringLiteral("roles"))),
                        .canHaveDisplayName = user.contains(QStringLiteral("display_name"))};
    if (profile.id.isEmpty() || profile.email.isEmpty()) {
        return std::nullopt;
    }
    return profile;
}

std::expected<SignInAnswer, ApiError> readSignIn(ApiResult result)
{
    if (!result) {
        return std::unexpected(believed(result.error()));
    }
    const auto object = json::object(result->body);
    if (!object) {
        return std::unexpected(object.error());
    }
    SignInAnswer answer;
    answer.date = result->date;
    if (json::flag(*object, QStringLiteral("twoFactorRequired"))) {
        answer.twoFactorToken
            = SecretString::fromText(json::text(*object, QStringLiteral("twoFactorToken")));
    } else {
        answer.authToken = SecretString::fromText(json::text(*object, QStringLiteral("token")));
        answer.refreshToken = std::move(result->refreshToken);
    }
    if (answer.authToken.isEmpty() && answer.twoFactorToken.isEmpty()) {
        return std::unexpected(ApiError{.kind = Kind::BadResponse, .httpStatus = result->status});
    }
    return answer;
}

// Where no code can be asked for any more.
std::expected<SessionTokens, ApiError> readTokens(ApiResult result)
{
    auto answer = readSignIn(std::move(result));
    if (!answer) {
        return std::unexpected(answer.error());
    }
    if (answer->authToken.isEmpty()) {
        return std::unexpected(ApiError{.kind = Kind::BadResponse});
    }
    return SessionTokens(std::move(*answer));
}

} // namespace

AuthApi::AuthApi(RequestSender& sender)
    : m_sender(sender)
{
}

void AuthApi::signIn(const QString& email, const SecretString& password, QObject* context,
                     SignInCallback callback)
{
    ApiRequest request{.method = ApiRequest::Method::Post,
                       .routeTemplate = QStringLiteral("/api/v1/auth/user/signin")};
    request.body.insert(QStringLiteral("email"), email.trimmed());
    request.body.insert(QStringLiteral("password"), password.toText());
    m_sender.send(std::move(request), context, [callback](ApiResult result) {
        callback(readSignIn(std::move(result)));
    });
}

void AuthApi::verifyCode(const SecretString& twoFactorToken, const SecretString& code,
                         QObject* context, TokensCallback callback)
{
    ApiRequest request{.method = ApiRequest::Method::Post,
                       .routeTemplate = QStringLiteral("/api/v2/auth/mfa/verify")};
    request.body.insert(QStringLiteral("token"), twoFactorToken.toText());
    request.body.insert(QStringLiteral("code"), code.toText());
    m_sender.send(std::move(request), context, [callback](ApiResult result) {
        callback(readTokens(std::move(result)));
    });
}

void AuthApi::me(ApiRequest::Credential credential, const SecretString& secret, QObject* context,
                 ProfileCallback callback)
{
    ApiRequest request{.routeTemplate = QStringLiteral("/api/v1/auth/user/me"),
                       .credential = credential,
                       .secret = secret.clone()};
    m_sender.send(std::move(request), context, [callback](ApiResult result) {
        if (!result) {
            return callback(std::unexpected(believed(result.error())));
        }
        const auto object = json::object(result->body);
        if (!object) {
            return callback(std::unexpected(object.error()));
        }
        callback(readProfile(*object));
    });
}

void AuthApi::renew(const SecretString& refreshToken, QObject* context, TokensCallback callback)
{
    ApiRequest request{.method = ApiRequest::Method::Post,
                       .routeTemplate = QStringLiteral("/api/v1/auth/token/refresh"),
                       .credential = ApiRequest::Credential::RefreshCookie,
                       .secret = refreshToken.clone()};
    m_sender.send(std::move(request), context, [callback](ApiResult result) {
        callback(readTokens(std::move(result)));
    });
}

void AuthApi::signOut(const SecretString& authToken, QObject* context, DoneCallback callback)
{
    ApiRequest request{.method = ApiRequest::Method::Post,
                       .routeTemplate = QStringLiteral("/api/v1/auth/user/signout"),
                       .credential = ApiRequest::Credential::AuthToken,
                       .secret = authToken.clone()};
    m_sender.send(std::move(request), context,
                  [callback](const ApiResult& result) { callback(json::done(result)); });
}

} // namespace keyfob
