#include "tests/support/fakenocodbclient.h"

#include <QTcpSocket>
#include <QTest>

using namespace std::chrono_literals;
using namespace keyfob::test;

/// Proves how the fake server behaves as a server: its clock, how it ends sessions, connections,
/// the sub-path, the log, vanishing and coming back, and HTTP that is not a client's best.
class FakeNocoDbServerTest : public QObject
{
    Q_OBJECT

private:
    QByteArray raw(const QByteArray& bytes);

    std::unique_ptr<FakeNocoDb> m_server;
    std::unique_ptr<PlainClient> m_client;

private Q_SLOTS:
    void init();
    void deadSessionsHaveManyDisguises_data();
    void deadSessionsHaveManyDisguises();
    void recordedDisguiseDependsOnTheCause();
    void clockAndLifetimeCanBeSet();
    void twoServersNeverShareSecrets();
    void subPathIsServedAndNothingElse();
    void logKnowsRequests();
    void logKnowsWhatWasOpenAtOneTime();
    void connectionsAreKeptAliveForAWhile();
    void serverCanVanishAndComeBack();
    void oddHttpIsUnderstoodOrRefused();
};

void FakeNocoDbServerTest::init()
{
    m_client.reset();
    m_server = std::make_unique<FakeNocoDb>();
    m_client = std::make_unique<PlainClient>(*m_server);
}

/// What the server says to these bytes until it has been silent for a while.
QByteArray FakeNocoDbServerTest::raw(const QByteArray& bytes)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    QSignalSpy connected(&socket, &QTcpSocket::connected);
    QSignalSpy readable(&socket, &QTcpSocket::readyRead);
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
    if (connected.wait()) {
        socket.write(bytes);
        readable.wait(); // every call gets an answer
        while (readable.wait(150)) {
        }
    }
    return socket.readAll();
}

void FakeNocoDbServerTest::deadSessionsHaveManyDisguises_data()
{
    QTest::addColumn<DeadSessionStyle>("style");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char* name, DeadSessionStyle style, int status, const char* part) {
        QTest::newRow(name) << style << status << QByteArray(part);
    };
    row("401 msg", DeadSessionStyle::Unauthorized401, 401, R"({"msg":"Unauthorized"})");
    row("401 error", DeadSessionStyle::ErrorMessage401, 401,
        R"({"error":"ERR_AUTHENTICATION_REQUIRED","message":"Authentication required - Token )"
        R"(Expired. Please login again."})");
    row("400", DeadSessionStyle::TokenExpired400, 400,
        R"({"msg":"Token Expired. Please login again."})");
    row("400 JavaScript", DeadSessionStyle::JavaScriptText400, 400, "reading 'token_version'");
    row("500 JavaScript", DeadSessionStyle::JavaScriptText500, 500, "innerError");
}

void FakeNocoDbServerTest::deadSessionsHaveManyDisguises()
{
    QFETCH(const DeadSessionStyle, style);
    QFETCH(const QByteArray, part);
    m_server->behaviour().deadSessions = style;
    m_client->useSession(kAdmin);
    QCOMPARE(m_client->get(kTokensRoute).status, 200);
    m_server->revokeSessions();
    const PlainAnswer list = m_client->get(kTokensRoute);
    QTEST(list.status, "status");
    QVERIFY2(list.body.contains(part), list.body.constData());
    QVERIFY(m_client->get(kMeRoute).object("roles").contains(QLatin1String("guest")));
}

void FakeNocoDbServerTest::recordedDisguiseDependsOnTheCause()
{
    m_client->useSession(kAdmin);
    m_server->expireJwts(kAdmin);
    QCOMPARE(m_client->get(kTokensRoute).body, QByteArray(R"({"msg":"Unauthorized"})"));
    m_client->useSession(kAdmin);
    m_server->revokeSessions(kAdmin);
    const PlainAnswer revoked = m_client->call("DELETE", kTokensRoute + QStringLiteral("/1"));
    QCOMPARE(revoked.status, 401);
    QCOMPARE(revoked.text("error"), QStringLiteral("ERR_AUTHENTICATION_REQUIRED"));
    m_client->useSession(kDev);
    m_server->removeUser(kDev);
    const PlainAnswer removed = m_client->get(kTokensRoute);
    QCOMPARE(removed.status, 500);
    QCOMPARE(removed.object("innerError").value(QLatin1String("msg")).toString(),
             QStringLiteral("Cannot read properties of undefined (reading 'token_version')"));
}

void FakeNocoDbServerTest::clockAndLifetimeCanBeSet()
{
    const QByteArray before = m_server->signIn(kAdmin).jwt;
    m_server->behaviour().clockOffset = 11h;
    const QDateTime date = QDateTime::fromString(
        QString::fromLatin1(m_client->get(kInfoRoute).header("Date")), Qt::RFC2822Date);
    QVERIFY(qAbs(QDateTime::currentDateTimeUtc().addSecs(11 * 3600LL).secsTo(date)) <= 5);
    QVERIFY(!m_server->isJwtAlive(before));
    m_server->behaviour().jwtLifetime = 5s;
    QVERIFY(m_server->isJwtAlive(m_server->signIn(kAdmin).jwt));
    m_server->behaviour().jwtLifetime = 0s;
    const FakeSession dead = m_server->signIn(kAdmin);
    QVERIFY(!m_server->isJwtAlive(dead.jwt));
    QVERIFY(m_server->isRefreshTokenAlive(dead.refreshToken));
    m_server->behaviour().clockOffset = 24h * 31;
    QVERIFY(!m_server->isRefreshTokenAlive(dead.refreshToken));
}

void FakeNocoDbServerTest::twoServersNeverShareSecrets()
{
    FakeNocoDb other;
    const FakeUser twin = other.addSuperAdmin(kAdmin, kPassword);
    QVERIFY(twin.id != m_server->user(kAdmin)->id);
    QVERIFY(other.addToken(kAdmin, QString()).token != m_server->addToken(kAdmin, QString()).token);
    QVERIFY(!m_server->isJwtAlive(other.signIn(kAdmin).jwt));
    QVERIFY(other.port() != m_server->port());
}

void FakeNocoDbServerTest::subPathIsServedAndNothingElse()
{
    m_server->behaviour().pathPrefix = "/nocodb";
    QVERIFY(m_server->url().toString().endsWith(QLatin1String("/nocodb")));
    const PlainAnswer info = m_client->get(kInfoRoute);
    QCOMPARE(info.status, 200);
    QCOMPARE(info.text("ncSiteUrl"), m_server->url().toString());
    QCOMPARE(m_server->requests().back().path, kInfoRoute.toLatin1());
    QCOMPARE(m_client->get(QString()).header("Location"), QByteArray("/nocodb/dashboard"));
    m_server->addFault(Fault::emptyBody(204), "GET", "/api/v1/auth");
    QCOMPARE(m_client->get(kMeRoute).status, 204);
    m_server->behaviour().pathPrefix = "/elsewhere";
    const QByteArray outside = raw("GET /nocodb/ HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(outside.startsWith("HTTP/1.1 404 Not Found\r\nContent-Type: text/html"));
}

void FakeNocoDbServerTest::logKnowsRequests()
{
    QSignalSpy received(m_server.get(), &FakeNocoDb::requestReceived);
    m_client->setHeader("xc-auth", "abc");
    m_client->call("POST", kTokensRoute + QStringLiteral("?a=b%20c"), R"({"description":"é"})");
    m_client->get(kMeRoute);
    QCOMPARE(received.size(), 2);
    QCOMPARE(m_server->count(), 2);
    QCOMPARE(m_server->count("POST"), 1);
    QCOMPARE(m_server->count("GET", "/api/v1/tokens"), 0);
    const FakeRequest post = m_server->requests("POST", "/api/v1/tokens").at(0);
    QCOMPARE(post.header("XC-Auth"), QByteArray("abc"));
    QVERIFY(post.hasHeader("content-type") && !post.hasHeader("xc-token"));
    QCOMPARE(post.urlQuery().queryItemValue(QStringLiteral("a"), QUrl::FullyDecoded),
             QStringLiteral("b c"));
    QCOMPARE(post.json().value(QLatin1String("description")).toString(), QStringLiteral("é"));
    QCOMPARE(post.status, 401);
    QCOMPARE(post.connection, 1);
    m_server->clearRequests();
    QCOMPARE(m_server->count(), 0);
}

void FakeNocoDbServerTest::logKnowsWhatWasOpenAtOneTime()
{
    m_client->get(kInfoRoute);
    m_client->get(kInfoRoute);
    QCOMPARE(m_server->maxConcurrent(), 1);
    m_server->addFault(Fault::neverAnswer(), "GET", {}, FakeNocoDb::kForEver);
    for (int i = 0; i < 3; ++i) {
        m_client->start("GET", kMeRoute);
    }
    m_client->start("GET", kInfoRoute);
    QTRY_COMPARE(m_server->count(), 6);
    QCOMPARE(m_server->maxConcurrent(), 4);
    QCOMPARE(m_server->maxConcurrent("GET", "/api/v1/auth"), 3);
    QCOMPARE(m_server->openConnections(), 4);
    QSignalSpy ended(m_server.get(), &FakeNocoDb::requestEnded);
    m_server->clearRequests();
    m_server->closeConnections();
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(ended.size(), 0); // cleared away before they ended
}

void FakeNocoDbServerTest::connectionsAreKeptAliveForAWhile()
{
    m_server->behaviour().keepAlive = 1s;
    m_client->get(kInfoRoute);
    m_client->get(kInfoRoute);
    QCOMPARE(m_server->connectionCount(), 1);
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_client->get(kInfoRoute).status, 200);
    QCOMPARE(m_server->connectionCount(), 2);
}

void FakeNocoDbServerTest::serverCanVanishAndComeBack()
{
    const quint16 port = m_server->port();
    m_server->addFault(Fault::neverAnswer(), "GET", "/api/v1/auth");
    QNetworkReply* open = m_client->start("GET", kMeRoute);
    QSignalSpy finished(open, &QNetworkReply::finished);
    QTRY_COMPARE(m_server->count(), 1);
    m_server->stop();
    QVERIFY(finished.wait());
    QCOMPARE(m_client->get(kInfoRoute).error, QNetworkReply::ConnectionRefusedError);
    QVERIFY(m_server->start());
    QCOMPARE(m_server->port(), port);
    QCOMPARE(m_client->get(kInfoRoute).status, 200);
}

void FakeNocoDbServerTest::oddHttpIsUnderstoodOrRefused()
{
    const QByteArray get = "GET " + kMeRoute.toLatin1() + " HTTP/1.1\r\nHost: x\r\n";
    QCOMPARE(raw(get + "\r\n" + get + "\r\n").count("HTTP/1.1 200 OK"), 2);
    QVERIFY(raw(get + "Connection: close\r\n\r\n").contains("Connection: close\r\n"));
    QVERIFY(raw("GET /" + get.mid(4) + "\r\n").startsWith("HTTP/1.1 404 ")); // "//api"
    QVERIFY(raw("nonsense\r\n\r\n").startsWith("HTTP/1.1 400 "));
    QVERIFY(raw(get + "x: " + QByteArray(20000, 'x') + "\r\n\r\n").startsWith("HTTP/1.1 431 "));
    const QByteArray head = raw("HEAD " + get.mid(4) + "\r\n");
    QVERIFY(head.contains("Content-Length: 65\r\n") && head.endsWith("\r\n\r\n"));
    m_server->clearRequests();
    raw("POST /api/v1/tokens HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nTrailer: z\r\n\r\n");
    QCOMPARE(m_server->requests().at(0).body, QByteArray("abcde"));
}

QTEST_GUILESS_MAIN(FakeNocoDbServerTest)
#include "tst_fakenocodbserver.moc"
