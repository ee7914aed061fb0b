#include "models/api/serverprobe.h"

#include "models/api/apiclient.h"
#include "models/api/jsonreader.h"

#include <algorithm>

namespace keyfob {

using Kind = ApiError::Kind;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kDeadline = 5s;
constexpr qint64 kBootGraceMs = 1500;
constexpr std::chrono::milliseconds kAskAgainAfter = 300ms;

constexpr int kMostSsoClients = 5;

QList<SsoClient> readSsoClients(const QJsonObject& info, const ServerUrl& server)
{
    QList<SsoClient> clients;
    const QJsonArray rows = info.value(QStringLiteral("ssoClients")).toArray();
    for (const auto& row : rows) {
        const QString address = json::text(row.toObject(), QStringLiteral("url"));
        const QUrl url = server.resolved(QStringLiteral("/")).resolved(QUrl(address));
        const bool isWeb = (url.scheme() == u"https" || url.scheme() == u"http")
                           && !url.host().isEmpty();
        if (!address.isEmpty() && url.isValid() && isWeb && clients.size() < kMostSsoClients) {
            clients.append({json::words(row.toObject(), QStringLiteral("title")), url});
        }
    }
    return clients;
}

// 0.204 and newer say "baseHasAdmin", 0.111 says "projectHasAdmin": what is older may be too old.
bool mayBeTooOld(const ApiReply& info)
{
    const auto object = json::object(info.body);
    return object && !object->contains(QStringLiteral("baseHasAdmin"));
}

// A server that answers, but not as NocoDB would.
ApiError judged(ApiError error)
{
    if (error.kind == Kind::NotFound || error.kind == Kind::BadResponse
        || error.kind == Kind::Unauthorized || error.kind == Kind::Forbidden
        || error.kind == Kind::Validation || error.kind == Kind::TooLarge) {
        error.kind = Kind::NotNocoDB;
    }
    return error;
}

} // namespace

ApiRequest serverInfoRequest(std::chrono::milliseconds deadline)
{
    return {.routeTemplate = QStringLiteral("/api/v1/db/meta/nocodb/info"),
            .deadline = std::max<std::chrono::milliseconds>(deadline, 1ms)};
}

std::expected<ServerInfo, ApiError> readServerInfo(const ApiResult& result,
                                                   const ServerUrl& server)
{
    if (!result) {
        return std::unexpected(judged(result.error()));
    }
    const auto info = json::object(result->body);
    if (!info || !info->contains(QStringLiteral("authType"))) {
        return std::unexpected(ApiError{.kind = Kind::NotNocoDB, .httpStatus = result->status});
    }
    return ServerInfo{.emailSignIn = !json::flag(*info, QStringLiteral("disableEmailAuth")),
                      .isSetUp = !json::flag(*info, QStringLiteral("firstUser")),
                      .ssoClients = readSsoClients(*info, server),
                      .certificate = result->certificate};
}

ServerProbe::ServerProbe(QNetworkAccessManager& manager, QObject* parent)
    : QObject(parent)
    , m_manager(manager)
{
    m_again.setSingleShot(true);
    m_again.setInterval(kAskAgainAfter);
    connect(&m_again, &QTimer::timeout, this, &ServerProbe::ask);
}

ServerProbe::~ServerProbe() = default;

void ServerProbe::check(const ServerUrl& server)
{
    cancel();
    m_client = std::make_unique<ApiClient>(m_manager, server);
    m_sinceStart.start();
    ask();
}

void ServerProbe::cancel()
{
    m_again.stop();
    m_scope.reset();
}

void ServerProbe::ask()
{
    m_scope = std::make_unique<QObject>();
    m_sinceAsked.start();
    m_client->send(serverInfoRequest(timeLeft()), m_scope.get(),
                   [this](const ApiResult& result) { answered(result); });
}

std::chrono::milliseconds ServerProbe::timeLeft() const
{
    return kDeadline - std::chrono::milliseconds(m_sinceStart.elapsed());
}

void ServerProbe::answered(const ApiResult& result)
{
    auto info = readServerInfo(result, m_client->server());
    if (info) {
        info->took = std::chrono::milliseconds(m_sinceAsked.elapsed());
    }
    const bool mayBeBooting = !info && info.error().httpStatus == 404
                              && m_sinceStart.elapsed() < kBootGraceMs;
    if (mayBeBooting) {
        m_again.start();
        return;
    }
    if (!info) {
        Q_EMIT failed(info.error());
    } else if (mayBeTooOld(*result)) {
        askForTokens(*info);
    } else {
        Q_EMIT found(*info);
    }
}

// Without credentials: only whether there is such a call is of interest.
void ServerProbe::askForTokens(const ServerInfo& info)
{
    ApiRequest request{.routeTemplate = QStringLiteral("/api/v1/tokens"),
                       .deadline = std::max<std::chrono::milliseconds>(timeLeft(), 1ms)};
    request.query.addQueryItem(QStringLiteral("limit"), QStringLiteral("1"));
    m_client->send(std::move(request), m_scope.get(),
                   [this, info](const ApiResult& result) { tokensAnswered(info, result); });
}

void ServerProbe::tokensAnswered(const ServerInfo& info, const ApiResult& result)
{
    const bool isPage = !result && result.error().httpStatus == 404
                        && result.error().serverMessage.isEmpty();
    if (isPage) {
        Q_EMIT failed({.kind = Kind::TooOld, .httpStatus = 404});
    } else {
        Q_EMIT found(info);
    }
}

} // namespace keyfob
