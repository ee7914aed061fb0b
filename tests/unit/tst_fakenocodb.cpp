#include "tests/support/fakenocodbclient.h"

#include <QRegularExpression>
#include <QTest>

using namespace std::chrono_literals;
using namespace keyfob::test;

namespace {

const QByteArray kCredentials = R"({"email":"OPS@example.com","password":"Passw0rd!demo"})";
const QByteArray kGuest = R"({"base_roles":null,"roles":{"guest":true},"workspace_roles":null})";

QJsonObject claimsOf(const QByteArray& jwt)
{
    const QByteArray payload =
        QByteArray::fromBase64(jwt.split('.').value(1), QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(payload).object();
}

qint64 claim(const QByteArray& jwt, const char* name)
{
    return claimsOf(jwt).value(QLatin1String(name)).toInteger();
}

QByteArray cookieFor(const QByteArray& refreshToken)
{
    return "theme=dark; refresh_token=" + refreshToken + "; a=b";
}

QByteArray newRefreshToken(const PlainAnswer& answer)
{
    return answer.header("Set-Cookie").split(';').first().mid(qstrlen("refresh_token="));
}

} // namespace

/// Proves that the fake server handles accounts and sessions as NocoDB 0.301.3 was recorded to.
class FakeNocoDbTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeNocoDb> m_server;
    std::unique_ptr<PlainClient> m_client;

private Q_SLOTS:
    void init();
    void infoNeedsNobodySignedIn();
    void unknownRoutesHaveTheRecordedShapes();
    void signInGivesJwtAndCookie();
    void signInRefusesAsRecorded_data();
    void signInRefusesAsRecorded();
    void meAnswersGuestToAnybody();
    void meKnowsJwtsAndApiTokens();
    void refreshTokenIsDeadAfterUse();
    void refreshTokensCanBeRevokedAlone();
    void signOutEndsAllSessionsOfTheUser();
    void profileAndPasswordChangeAnswer();
};

void FakeNocoDbTest::init()
{
    m_client.reset();
    m_server = std::make_unique<FakeNocoDb>();
    m_client = std::make_unique<PlainClient>(*m_server);
}

void FakeNocoDbTest::infoNeedsNobodySignedIn()
{
    const PlainAnswer info = m_client->get(kInfoRoute);
    QCOMPARE(info.status, 200);
    QCOMPARE(info.header("Content-Type"), QByteArray("application/json; charset=utf-8"));
    QCOMPARE(info.header("Keep-Alive"), QByteArray("timeout=5"));
    QCOMPARE(info.text("authType"), QStringLiteral("jwt"));
    QCOMPARE(info.text("ncSiteUrl"), m_server->url().toString());
    QCOMPARE(info.json().value(QLatin1String("firstUser")), QJsonValue(false));
    const QString date = QString::fromLatin1(info.header("Date"));
    const QDateTime time = QDateTime::fromString(date, Qt::RFC2822Date);
    QVERIFY2(qAbs(time.secsTo(m_server->now())) <= 5, qPrintable(date));
}

void FakeNocoDbTest::unknownRoutesHaveTheRecordedShapes()
{
    const PlainAnswer unknown = m_client->get(QStringLiteral("/api/v1/nope"));
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.body, QByteArray(R"({"msg":"Cannot GET /api/v1/nope"})"));
    QCOMPARE(m_client->get(QStringLiteral("/api/v3/meta/tokens")).body,
             QByteArray(R"({"error":"NOT_FOUND","message":"Cannot GET /api/v3/meta/tokens"})"));
    QCOMPARE(m_client->call("PUT", kTokensRoute).text("msg"),
             QStringLiteral("Cannot PUT ") + kTokensRoute);
    QCOMPARE(m_client->get(QStringLiteral("/API/V1/AUTH/USER/ME/")).body, kGuest);
    QCOMPARE(m_client->get(QStringLiteral("/")).header("Location"), QByteArray("/dashboard"));
    QVERIFY(m_client->get(QStringLiteral("/dashboard/")).body.startsWith("<!DOCTYPE html>"));
}

void FakeNocoDbTest::signInGivesJwtAndCookie()
{
    const PlainAnswer answer = m_client->call("POST", kSignInRoute, kCredentials);
    QCOMPARE(answer.status, 200);
    const QByteArray jwt = answer.text("token").toLatin1();
    QCOMPARE(jwt.count('.'), 2);
    QCOMPARE(claim(jwt, "exp") - claim(jwt, "iat"), 36000);
    QCOMPARE(claimsOf(jwt).value(QLatin1String("email")).toString(), kAdmin);
    QVERIFY(claimsOf(jwt).value(QLatin1String("roles")).isObject());
    const QRegularExpression pattern(QStringLiteral(
        "^refresh_token=([0-9a-f]{80}); Path=/; Expires=(\\w{3}, .* GMT); HttpOnly$"));
    const auto cookie = pattern.match(QString::fromLatin1(answer.header("Set-Cookie")));
    QVERIFY(cookie.hasMatch());
    QVERIFY(m_server->isRefreshTokenAlive(cookie.captured(1).toLatin1()));
    const QDateTime expires = QDateTime::fromString(cookie.captured(2), Qt::RFC2822Date);
    QVERIFY(qAbs(m_server->now().addDays(30).secsTo(expires)) <= 5);
}

void FakeNocoDbTest::signInRefusesAsRecorded_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray invalid = R"({"msg":"Invalid credentials"})";
    const QByteArray nobody = R"({"msg":"Unauthorized"})";
    const auto row = [](const char* name, const char* body, int status, const QByteArray& answer) {
        QTest::newRow(name) << QByteArray(body) << status << answer;
    };
    row("wrong", R"({"email":"ops@example.com","password":"no"})", 400, invalid);
    row("unknown", R"({"email":"x@example.com","password":"no"})", 400, invalid);
    row("blank before", R"({"email":" ops@example.com","password":"Passw0rd!demo"})", 400, invalid);
    row("no password", R"({"email":"ops@example.com"})", 401, nobody);
    row("empty", R"({"email":"","password":""})", 401, nobody);
    row("array", "[]", 401, nobody);
    row("no body", "", 401, nobody);
    row("broken", R"({"email":)", 400, R"({"msg":"Unexpected end of JSON input"})");
    row("bare word", "hello", 400,
        R"({"error":"ERR_INVALID_JSON","message":"Invalid JSON in request body"})");
}

void FakeNocoDbTest::signInRefusesAsRecorded()
{
    QFETCH(const QByteArray, body);
    const PlainAnswer answer = m_client->call("POST", kSignInRoute, body);
    QTEST(answer.status, "status");
    QTEST(answer.body, "answer");
    m_server->behaviour().emailAuthDisabled = true;
    QCOMPARE(m_client->call("POST", kSignInRoute, kCredentials).status, 403);
    QCOMPARE(m_client->get(kInfoRoute).json().value(QLatin1String("disableEmailAuth")).toBool(),
             true);
}

void FakeNocoDbTest::meAnswersGuestToAnybody()
{
    const QByteArray expired = m_server->makeJwt(kAdmin, 2h, 1h);
    const QByteArray alive = m_server->signIn(kAdmin).jwt;
    for (const QByteArray& jwt : {QByteArray(), QByteArray("garbage"), expired, alive + 'x',
                                  QByteArray("Bearer ") + alive}) {
        m_client->setHeader("xc-auth", jwt);
        const PlainAnswer me = m_client->get(kMeRoute);
        QCOMPARE(me.status, 200);
        QCOMPARE(me.body, kGuest);
    }
}

void FakeNocoDbTest::meKnowsJwtsAndApiTokens()
{
    m_server->setDisplayName(kAdmin, QStringLiteral("Ada"));
    m_client->useSession(kAdmin);
    const PlainAnswer byJwt = m_client->get(kMeRoute);
    QCOMPARE(byJwt.text("id"), m_server->user(kAdmin)->id);
    QCOMPARE(byJwt.text("email"), kAdmin);
    QCOMPARE(byJwt.text("display_name"), QStringLiteral("Ada"));
    QCOMPARE(byJwt.object("roles").keys(),
             QStringList({QStringLiteral("org-level-creator"), QStringLiteral("super")}));
    const QByteArray token = m_server->addToken(kDev, std::nullopt).token.toLatin1();
    for (const auto& [name, value] :
         FakeHeaders{{"xc-token", token}, {"Authorization", "Bearer " + token}}) {
        m_client->setHeader(name, value);
        const PlainAnswer byToken = m_client->get(kMeRoute);
        QCOMPARE(byToken.json().value(QLatin1String("is_api_token")).toBool(), true);
        QCOMPARE(byToken.text("email"), kDev);
        QCOMPARE(m_client->get(kTokensRoute).status, 401);
    }
    m_client->setHeader("xc-auth", token);
    QCOMPARE(m_client->get(kMeRoute).body, kGuest);
}

void FakeNocoDbTest::refreshTokenIsDeadAfterUse()
{
    const FakeSession session = m_server->signIn(kAdmin);
    m_client->setHeader("Cookie", cookieFor(session.refreshToken));
    const PlainAnswer first = m_client->call("POST", kRefreshRoute, "{}");
    QCOMPARE(first.status, 200);
    const QByteArray jwt = first.text("token").toLatin1();
    QVERIFY(claimsOf(jwt).value(QLatin1String("roles")).isString());
    QVERIFY(m_server->isJwtAlive(jwt));
    QVERIFY(m_server->isJwtAlive(session.jwt));
    const PlainAnswer again = m_client->call("POST", kRefreshRoute, "{}");
    QCOMPARE(again.status, 400);
    QCOMPARE(again.body,
             QByteArray(R"({"msg":"Authentication required - Invalid refresh token"})"));
    m_client->setHeader("Cookie", cookieFor(newRefreshToken(first)));
    QCOMPARE(m_client->call("POST", kRefreshRoute).status, 200);
    m_client->clearHeaders();
    QCOMPARE(m_client->call("POST", kRefreshRoute).text("msg"),
             QStringLiteral("Missing refresh token"));
}

void FakeNocoDbTest::refreshTokensCanBeRevokedAlone()
{
    const FakeSession first = m_server->signIn(kAdmin);
    m_server->behaviour().singleRefreshSlot = true;
    const FakeSession second = m_server->signIn(kAdmin);
    QVERIFY(!m_server->isRefreshTokenAlive(first.refreshToken));
    QVERIFY(m_server->isRefreshTokenAlive(second.refreshToken));
    m_server->revokeRefreshTokens(kAdmin);
    QVERIFY(!m_server->isRefreshTokenAlive(second.refreshToken));
    QVERIFY(m_server->isJwtAlive(second.jwt));
    m_server->expireJwts();
    QVERIFY(!m_server->isJwtAlive(second.jwt));
    QVERIFY(m_server->isJwtAlive(m_server->signIn(kAdmin).jwt));
}

void FakeNocoDbTest::signOutEndsAllSessionsOfTheUser()
{
    const FakeSession mine = m_server->signIn(kAdmin);
    const FakeSession elsewhere = m_server->signIn(kAdmin);
    const FakeSession other = m_server->signIn(kDev);
    const QString token = m_server->addToken(kAdmin, QString()).token;
    QCOMPARE(m_client->call("POST", kSignOutRoute).status, 403);
    m_client->setHeader("xc-auth", mine.jwt);
    const PlainAnswer out = m_client->call("POST", kSignOutRoute, "{}");
    QCOMPARE(out.status, 200);
    QCOMPARE(out.header("Set-Cookie"),
             QByteArray("refresh_token=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT"));
    QVERIFY(!m_server->isJwtAlive(mine.jwt) && !m_server->isJwtAlive(elsewhere.jwt));
    QVERIFY(!m_server->isRefreshTokenAlive(elsewhere.refreshToken));
    QVERIFY(m_server->isJwtAlive(other.jwt) && m_server->isTokenAccepted(token));
    QCOMPARE(m_client->call("POST", kSignOutRoute, "{}").status, 200);
}

void FakeNocoDbTest::profileAndPasswordChangeAnswer()
{
    const QString passwordRoute = QStringLiteral("/api/v1/auth/password/change");
    const FakeSession session = m_server->signIn(kAdmin);
    m_client->setHeader("xc-auth", session.jwt);
    const PlainAnswer profile = m_client->call("PATCH", QStringLiteral("/api/v1/user/profile"),
                                               R"({"display_name":"Ada"})");
    QCOMPARE(profile.text("display_name"), QStringLiteral("Ada"));
    QVERIFY(profile.text("password").startsWith(QLatin1String("$2a$10$"))); // as the real one
    const PlainAnswer wrong = m_client->call(
        "POST", passwordRoute, R"({"currentPassword":"wrong-one","newPassword":"Passw0rd!2"})");
    QCOMPARE(wrong.body, QByteArray(R"({"msg":"Current password is wrong"})"));
    const PlainAnswer changed = m_client->call(
        "POST", passwordRoute, R"({"currentPassword":"Passw0rd!demo","newPassword":"Passw0rd!2"})");
    QCOMPARE(changed.status, 200);
    QVERIFY(!m_server->isJwtAlive(session.jwt));
    QVERIFY(!m_server->isRefreshTokenAlive(session.refreshToken));
    QVERIFY(m_server->isRefreshTokenAlive(newRefreshToken(changed)));
    QCOMPARE(m_client->call("POST", passwordRoute, "{}").status, 401);
}

QTEST_GUILESS_MAIN(FakeNocoDbTest)
#include "tst_fakenocodb.moc"
