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

std::expected<ServerInfo, ApiError> readInfo(const ApiReply& reply,
                                             std::chrono::milliseconds took)
{
    const auto info = json::object(reply.body);
    if (!info || !info->contains(QStringLiteral("authType"))) {
        return std::unexpected(ApiError{.kind = Kind::NotNocoDB, .httpStatus = reply.status});
    }
    return ServerInfo{.emailSignIn = !json::flag(*info, QStringLiteral("disableEmailAuth")),
                      .isSetUp = !json::flag(*info, QStringLiteral("firstUser")),
                      .took = took,
                      .certificate = reply.certificate};
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
    const auto left = kDeadline - std::chrono::milliseconds(m_sinceStart.elapsed());
    ApiRequest request{.routeTemplate = QStringLiteral("/api/v1/db/meta/nocodb/info"),
                       .deadline = std::max<std::chrono::milliseconds>(left, 1ms)};
    m_sinceAsked.start();
    m_client->send(std::move(request), m_scope.get(),
                   [this](const ApiResult& result) { answered(result); });
}

void ServerProbe::answered(const ApiResult& result)
{
    const std::chrono::milliseconds took{m_sinceAsked.elapsed()};
    const auto info = result ? readInfo(*result, took) : std::unexpected(judged(result.error()));
    const bool mayBeBooting = !info && info.error().httpStatus == 404
                              && m_sinceStart.elapsed() < kBootGraceMs;
    if (mayBeBooting) {
        m_again.start();
        return;
    }
    if (info) {
        Q_EMIT found(*info);
    } else {
        Q_EMIT failed(info.error());
    }
}

} // namespace keyfob
