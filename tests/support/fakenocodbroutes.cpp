#include "tests/support/fakenocodbroutes.h"

#include "tests/support/fakenocodbreplies.h"

#include <QJsonDocument>

namespace keyfob::test {

namespace {

/// The part of the info answer that nothing here changes. The real one has a few more fields.
constexpr auto kInfo = R"({"authType":"jwt","type":"rest","googleAuthEnabled":false,
    "githubAuthEnabled":false,"oidcAuthEnabled":false,"oidcProviderName":null,"oneClick":false,
    "connectToExternalDB":true,"defaultLimit":25,
    "defaultGroupByLimit":{"limitGroup":25,"limitRecord":10},"ncMin":false,"teleEnabled":false,
    "errorReportingEnabled":true,"auditEnabled":true,"ee":false,
    "ncAttachmentFieldSize":20971520,"ncMaxAttachmentsAllowed":10,"isCloud":false,
    "automationLogLevel":"OFF","feedEnabled":true,"mainSubDomain":"app",
    "dashboardPath":"/dashboard","inviteOnlySignup":false,"restrictWorkspaceCreation":false,
    "samlProviderName":null,"samlAuthEnabled":false,"prodReady":false,"allowLocalUrl":false,
    "isOnPrem":false,"disableSupportChat":false,"disableGroupByAggregation":false,
    "disableOnboardingFlow":false,"ncDefaultWorkspaceId":"wfake001"})";

constexpr auto kDashboardPage = "<!DOCTYPE html><html><head><meta charset=\"utf-8\">"
                                "<title>Dashboard</title></head><body></body></html>";

FakeReply redirectReply(int status, const QByteArray& location)
{
    FakeReply reply = FakeReply::html(status, "<p>Redirecting</p>");
    reply.setHeader("Location", location);
    return reply;
}

/// "METHOD /path" as the server matches it: case and one slash at the end do not matter (but
/// doubled slashes do), and HEAD is GET.
QByteArray routeOf(const FakeRequest& request)
{
    QByteArray path = request.path.toLower();
    if (path.endsWith('/')) {
        path.chop(1);
    }
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    return method + ' ' + path;
}

} // namespace

FakeNocoDbRoutes::FakeNocoDbRoutes(FakeNocoDbState& state)
    : m_state(state)
    , m_sessions(state)
    , m_authRoutes(state, m_sessions)
    , m_tokenRoutes(state, m_sessions)
{}

FakeReply FakeNocoDbRoutes::answer(const FakeRequest& request)
{
    const QByteArray route = routeOf(request);
    if (auto reply = openRoute(request, route)) {
        return *reply;
    }
    if (auto reply = m_authRoutes.answer(request, route)) {
        return *reply;
    }
    if (m_state.behaviour().tooOld) {
        const QByteArray text = "Cannot " + request.method + ' ' + request.path;
        return FakeReply::html(404, "<pre>" + text + "</pre>");
    }
    if (auto reply = m_tokenRoutes.answer(request, route)) {
        return *reply;
    }
    return noRouteReply(request);
}

std::optional<FakeReply> FakeNocoDbRoutes::openRoute(const FakeRequest& request,
                                                     const QByteArray& route) const
{
    const QByteArray& prefix = m_state.behaviour().pathPrefix;
    if (route == "GET /api/v1/db/meta/nocodb/info") {
        return FakeReply::json(200, info(request));
    }
    if (route == "GET /api/v1/health") {
        return FakeReply::json(200, {{QStringLiteral("message"), QStringLiteral("OK")}});
    }
    if (route == "GET /api/v1/version") {
        return FakeReply::json(200, {{QStringLiteral("releaseVersion"), QJsonValue()}});
    }
    if (route == "GET ") {
        return redirectReply(302, prefix + "/dashboard");
    }
    if (route == "GET /dashboard") {
        return request.path.endsWith('/') ? FakeReply::html(200, kDashboardPage)
                                          : redirectReply(301, prefix + "/dashboard/");
    }
    return std::nullopt;
}

QJsonObject FakeNocoDbRoutes::info(const FakeRequest& request) const
{
    const FakeBehaviour& behaviour = m_state.behaviour();
    QJsonObject object = QJsonDocument::fromJson(kInfo).object();
    const bool isOld = behaviour.tooOld;
    object.insert(isOld ? QStringLiteral("projectHasAdmin") : QStringLiteral("baseHasAdmin"),
                  m_state.hasUsers());
    object.insert(QStringLiteral("firstUser"), !m_state.hasUsers());
    object.insert(QStringLiteral("disableEmailAuth"), behaviour.emailAuthDisabled);
    object.insert(QStringLiteral("ncSiteUrl"), QLatin1String("http://") +
                                                   QString::fromLatin1(request.header("Host")) +
                                                   QString::fromLatin1(behaviour.pathPrefix));
    for (auto it = behaviour.infoExtra.constBegin(); it != behaviour.infoExtra.constEnd(); ++it) {
        object.insert(it.key(), it.value());
    }
    return object;
}

} // namespace keyfob::test
