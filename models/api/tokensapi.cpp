#include "models/api/tokensapi.h"

#include "models/api/jsonreader.h"
#include "models/core/background.h"

namespace keyfob {

using Kind = ApiError::Kind;

namespace {

const QString kTokensRoute = QStringLiteral("/api/v1/tokens");
const QString kBasesRoute = QStringLiteral("/api/v1/db/meta/projects/");

QString encoded(const SecretString& token)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(token.toText()));
}

constexpr qsizetype kLongBody = 100'000; // some 350 rows, which take about a millisecond to read

std::optional<ApiToken> readToken(const QJsonObject& row)
{
    const auto id = json::integer(row, QStringLiteral("id"));
    if (!id) {
        return std::nullopt;
    }
    // No other type than text: a number would be copied as a token that nobody accepts.
    const QString secret = row.value(QStringLiteral("token")).toString();
    const QJsonValue enabled = row.value(QStringLiteral("enabled"));
    return ApiToken{.id = *id,
                    .name = json::words(row, QStringLiteral("description")),
                    .secret = SecretString::fromText(secret),
                    .isShownOnce = secret.isEmpty(),
                    .prefix = json::words(row, QStringLiteral("token_prefix")),
                    .ownerId = json::text(row, QStringLiteral("fk_user_id")),
                    .creator = json::words(row, QStringLiteral("created_by")),
                    .createdAt = json::timestamp(row, QStringLiteral("created_at")),
                    .expiresAt = json::timestamp(row, QStringLiteral("expiry")),
                    .lastUsedAt = json::timestamp(row, QStringLiteral("last_used_at")),
                    .isEnabled = enabled.isNull() || enabled.isUndefined()
                                 || json::flag(row, QStringLiteral("enabled"))};
}

std::expected<std::vector<ApiToken>, ApiError> readList(const QByteArray& body, int status)
{
    const auto object = json::object(body);
    if (!object) {
        return std::unexpected(object.error());
    }
    const QJsonValue list = object->value(QStringLiteral("list"));
    if (!list.isArray()) {
        const bool refused = object->contains(QStringLiteral("errors"));
        return std::unexpected(ApiError{.kind = refused ? Kind::Validation : Kind::BadResponse,
                                        .httpStatus = status});
    }
    std::vector<ApiToken> tokens;
    const QJsonArray rows = list.toArray();
    tokens.reserve(static_cast<std::size_t>(rows.size()));
    for (const auto& row : rows) {
        if (auto token = readToken(row.toObject())) {
            tokens.push_back(std::move(*token));
        }
    }
    return tokens;
}

std::expected<ApiToken, ApiError> readCreated(const ApiReply& reply)
{
    const auto object = json::object(reply.body);
    if (!object) {
        return std::unexpected(object.error());
    }
    auto token = readToken(*object);
    if (!token) {
        return std::unexpected(ApiError{.kind = Kind::BadResponse, .httpStatus = reply.status});
    }
    return std::move(*token);
}

std::expected<QStringList, ApiError> readBases(const ApiReply& reply)
{
    const auto object = json::object(reply.body);
    if (!object) {
        return std::unexpected(object.error());
    }
    QStringList bases;
    const QJsonArray rows = object->value(QStringLiteral("list")).toArray();
    for (const auto& row : rows) {
        if (const QString id = json::text(row.toObject(), QStringLiteral("id")); !id.isEmpty()) {
            bases.append(id);
        }
    }
    return bases;
}

} // namespace

qsizetype TokensApi::nameLength(const QString& name)
{
    return name.toUcs4().size();
}

TokensApi::TokensApi(RequestSender& sender)
    : m_sender(sender)
{
}

void TokensApi::list(int offset, QObject* context, ListCallback callback)
{
    ApiRequest request{.routeTemplate = kTokensRoute};
    request.query.addQueryItem(QStringLiteral("limit"), QString::number(kPageSize));
    request.query.addQueryItem(QStringLiteral("offset"), QString::number(offset));
    request.bodyCap = ApiRequest::kListBody;
    m_sender.send(std::move(request), context, [context, callback](ApiResult result) {
        if (!result) {
            callback(std::unexpected(result.error()));
        } else if (result->body.size() > kLongBody) {
            const auto read = [body = result->body, status = result->status] {
                return readList(body, status);
            };
            inBackground(context, read, callback);
        } else {
            callback(readList(result->body, result->status));
        }
    });
}

void TokensApi::create(const QString& name, QObject* context, TokenCallback callback)
{
    ApiRequest request{.method = ApiRequest::Method::Post, .routeTemplate = kTokensRoute};
    request.body.insert(QStringLiteral("description"), name);
    m_sender.send(std::move(request), context, [callback](ApiResult result) {
        callback(result ? readCreated(*result) : std::unexpected(result.error()));
    });
}

void TokensApi::remove(qint64 id, QObject* context, DoneCallback callback)
{
    sendRemoval(kTokensRoute + QStringLiteral("/{id}"),
                kTokensRoute + QLatin1Char('/') + QString::number(id), context,
                std::move(callback));
}

void TokensApi::removeByText(const SecretString& token, QObject* context, DoneCallback callback)
{
    sendRemoval(kTokensRoute + QStringLiteral("/{token}"),
                kTokensRoute + QLatin1Char('/') + encoded(token), context, std::move(callback));
}

void TokensApi::removeThroughBase(const QString& base, const SecretString& token, QObject* context,
                                  DoneCallback callback)
{
    const QString baseText = QString::fromLatin1(QUrl::toPercentEncoding(base));
    sendRemoval(kBasesRoute + QStringLiteral("{base}/api-tokens/{token}"),
                kBasesRoute + baseText + QStringLiteral("/api-tokens/") + encoded(token), context,
                std::move(callback));
}

void TokensApi::sendRemoval(const QString& routeTemplate, const QString& route, QObject* context,
                            DoneCallback callback)
{
    ApiRequest request{.method = ApiRequest::Method::Delete,
                       .routeTemplate = routeTemplate,
                       .route = route};
    m_sender.send(std::move(request), context, [callback](ApiResult result) {
        if (result) {
            callback({});
        } else {
            callback(std::unexpected(result.error()));
        }
    });
}

void TokensApi::bases(QObject* context, BasesCallback callback)
{
    m_sender.send({.routeTemplate = kBasesRoute}, context, [callback](ApiResult result) {
        callback(result ? readBases(*result) : std::unexpected(result.error()));
    });
}

} // namespace keyfob
