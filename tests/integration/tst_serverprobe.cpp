#include "models/api/serverprobe.h"
#include "tests/support/loopback.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

constexpr auto kInfo = "/api/v1/db/meta/nocodb/info";

} // namespace

class TestServerProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatAServerSaysOfItselfIsRead_data();
    void whatAServerSaysOfItselfIsRead();
    void otherWaysToSignInAreRead();
    void asksWithoutCredentialsBelowThePrefix();
    void whatIsNotNocoDbSaysSo_data();
    void whatIsNotNocoDbSaysSo();
    void troublesKeepTheirKinds_data();
    void troublesKeepTheirKinds();
    void aServerThatIsDownIsRefused();
    void aServerThatBootsIsAskedAgain();
    void a404ThatStaysIsNotNocoDb();
    void aSilentServerTimesOutWithinFiveSeconds();
    void theNewestCheckWins();
    void cancelEndsACheck_data();
    void cancelEndsACheck();
    void aCheckMayBeginInTheAnswerOfAnother();

private:
    [[nodiscard]] int answers() const;
    [[nodiscard]] ApiError error() const { return m_failed->first().first().value<ApiError>(); }
    [[nodiscard]] ServerInfo info() const { return m_found->first().first().value<ServerInfo>(); }

    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<ServerProbe> m_probe;
    std::unique_ptr<QSignalSpy> m_found;
    std::unique_ptr<QSignalSpy> m_failed;
};

void TestServerProbe::init()
{
    m_loopback = std::make_unique<Loopback>();
    m_probe = std::make_unique<ServerProbe>(m_loopback->manager);
    m_found = std::make_unique<QSignalSpy>(m_probe.get(), &ServerProbe::found);
    m_failed = std::make_unique<QSignalSpy>(m_probe.get(), &ServerProbe::failed);
}

void TestServerProbe::cleanup()
{
    m_probe.reset();
    m_loopback.reset();
}

int TestServerProbe::answers() const
{
    return static_cast<int>(m_found->count() + m_failed->count());
}

void TestServerProbe::whatAServerSaysOfItselfIsRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("emailSignIn");
    QTest::addColumn<bool>("isSetUp");
    const auto row = [](const char* body, bool emailSignIn, bool isSetUp) {
        QTest::newRow(body) << QByteArray(body) << emailSignIn << isSetUp;
    };
    row(R"({"authType":"jwt"})", true, true);
    row(R"({"authType":"jwt","firstUser":false,"disableEmailAuth":false})", true, true);
    row(R"({"authType":"jwt","firstUser":true})", true, false);
    row(R"({"authType":"jwt","firstUser":1,"disableEmailAuth":0})", true, false);
    row(R"({"authType":"jwt","disableEmailAuth":true})", false, true);
    row(R"({"authType":"jwt","disableEmailAuth":"true","firstUser":null})", false, true);
    row(R"({"authType":null,"new":{"field":[1]}})", true, true);
}

void TestServerProbe::whatAServerSaysOfItselfIsRead()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, emailSignIn);
    QFETCH(bool, isSetUp);
    m_loopback->server.addFault(Fault::reply(200, body));
    m_probe->check(m_loopback->serverUrl());
    QCOMPARE(answers(), 0);
    QTRY_COMPARE(answers(), 1);
    QCOMPARE(m_found->count(), 1);
    QCOMPARE(info().emailSignIn, emailSignIn);
    QCOMPARE(info().isSetUp, isSetUp);
}

void TestServerProbe::otherWaysToSignInAreRead()
{
    m_loopback->server.addFault(Fault::reply(200, R"({"authType":"jwt","baseHasAdmin":true,
        "ssoClients":[{"id":"1","type":"oidc","title":"Staff","url":"https://id.test/go"},
        {"title":"Here","url":"/sso/2"},{"title":"no address"},{"url":"file:///etc/passwd"},
        {"url":"https:/id.test"},{"url":"javascript:alert"},"text",null]})"));
    m_probe->check(m_loopback->serverUrl());
    QTRY_COMPARE(m_found->count(), 1);
    const QList<SsoClient> clients = info().ssoClients;
    QCOMPARE(clients.size(), qsizetype{2});
    QCOMPARE(clients.at(0).title, QStringLiteral("Staff"));
    QCOMPARE(clients.at(0).url, QUrl(QStringLiteral("https://id.test/go")));
    QCOMPARE(clients.at(1).url, m_loopback->server.url(QStringLiteral("/sso/2")));
}

void TestServerProbe::asksWithoutCredentialsBelowThePrefix()
{
    m_loopback->server.behaviour().pathPrefix = "/nocodb";
    m_loopback->server.addSuperAdmin(QStringLiteral("ada@example.com"), QStringLiteral("p"));
    m_probe->check(m_loopback->serverUrl());
    QTRY_COMPARE(m_found->count(), 1);
    QVERIFY(info().emailSignIn && info().isSetUp);
    QCOMPARE(m_loopback->lastRequest().path, QByteArray(kInfo));
    for (const char* header : {"xc-auth", "xc-token", "Authorization", "Cookie"}) {
        QVERIFY2(!m_loopback->lastRequest().hasHeader(header), header);
    }
}

void TestServerProbe::whatIsNotNocoDbSaysSo_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("a page") << Fault::html(200, "<h1>It works!</h1>");
    QTest::newRow("nothing") << Fault::emptyBody();
    QTest::newRow("another JSON") << Fault::reply(200, R"({"name":"other"})");
    QTest::newRow("an array") << Fault::reply(200, R"([{"authType":"jwt"}])");
    QTest::newRow("cut JSON") << Fault::truncatedJson();
    QTest::newRow("400") << Fault::html(400, "<p>no</p>");
    QTest::newRow("401") << Fault::html(401, "<p>no</p>");
    QTest::newRow("403") << Fault::html(403, "<p>no</p>");
    QTest::newRow("a large file") << Fault::hugeBody(2);
}

void TestServerProbe::whatIsNotNocoDbSaysSo()
{
    QFETCH(Fault, fault);
    m_loopback->server.addFault(fault, {}, {}, FakeNocoDb::kForEver);
    m_probe->check(m_loopback->serverUrl());
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(error().kind, Kind::NotNocoDB);
    QCOMPARE(m_loopback->server.count(), 1);
}

void TestServerProbe::troublesKeepTheirKinds_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Kind>("kind");
    const QUrl elsewhere(QStringLiteral("http://127.0.0.1:9/"));
    QTest::newRow("redirect") << Fault::redirect(elsewhere) << Kind::Redirected;
    QTest::newRow("429") << Fault::tooManyRequests(7s) << Kind::RateLimited;
    QTest::newRow("500") << Fault::html(500, "<p>no</p>") << Kind::Server;
    QTest::newRow("502") << Fault::html(502, "<p>no</p>") << Kind::Server;
    QTest::newRow("closed") << Fault::closeBeforeEffect() << Kind::ConnectionLost;
    QTest::newRow("cut") << Fault::cutBody() << Kind::ConnectionLost;
}

void TestServerProbe::troublesKeepTheirKinds()
{
    QFETCH(Fault, fault);
    QFETCH(Kind, kind);
    m_loopback->server.addFault(fault, {}, {}, FakeNocoDb::kForEver);
    m_probe->check(m_loopback->serverUrl());
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(error().kind, kind);
}

void TestServerProbe::aServerThatIsDownIsRefused()
{
    m_loopback->server.stop();
    m_probe->check(m_loopback->serverUrl());
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(error().kind, Kind::Refused);
}

void TestServerProbe::aServerThatBootsIsAskedAgain()
{
    m_loopback->server.addFault(Fault::html(404, "<p>Cannot GET</p>"), "GET", kInfo, 2);
    m_probe->check(m_loopback->serverUrl());
    QTRY_COMPARE(answers(), 1);
    QCOMPARE(m_found->count(), 1);
    QCOMPARE(m_loopback->server.count("GET", kInfo), 3);
}

void TestServerProbe::a404ThatStaysIsNotNocoDb()
{
    m_loopback->server.addFault(Fault::html(404), {}, {}, FakeNocoDb::kForEver);
    QElapsedTimer sinceStart;
    sinceStart.start();
    m_probe->check(m_loopback->serverUrl());
    QTRY_COMPARE(answers(), 1);
    QCOMPARE(m_failed->count(), 1);
    QCOMPARE(error().kind, Kind::NotNocoDB);
    QVERIFY(sinceStart.elapsed() >= 1000); // as long as a server may boot
    QVERIFY(m_loopback->server.count() >= 3);
}

void TestServerProbe::aSilentServerTimesOutWithinFiveSeconds()
{
    // The 404 in front must not give it more time.
    m_loopback->server.addFault(Fault::html(404));
    m_loopback->server.addFault(Fault::neverAnswer(), {}, {}, FakeNocoDb::kForEver);
    QElapsedTimer sinceStart;
    sinceStart.start();
    m_probe->check(m_loopback->serverUrl());
    QTRY_COMPARE_WITH_TIMEOUT(answers(), 1, 8000);
    QCOMPARE(error().kind, Kind::Timeout);
    // Five, and what a busy machine adds.
    QVERIFY2(sinceStart.elapsed() < 7000, qPrintable(QString::number(sinceStart.elapsed())));
}

void TestServerProbe::theNewestCheckWins()
{
    FakeNocoDb other;
    other.behaviour().infoExtra = {{QStringLiteral("disableEmailAuth"), true}};
    m_loopback->server.addFault(Fault::delay(50ms));
    m_probe->check(m_loopback->serverUrl());
    QTRY_COMPARE(m_loopback->server.count(), 1);
    m_probe->check(*ServerUrl::parse(other.url().toString()));
    QTRY_COMPARE(answers(), 1);
    QCOMPARE(info().emailSignIn, false);
    // A third one, to the first server again, is answered after what the first would have been.
    m_probe->check(m_loopback->serverUrl());
    QTRY_COMPARE(m_found->count(), 2);
    QCOMPARE(answers(), 2);
}

void TestServerProbe::cancelEndsACheck_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("while asking") << Fault::delay(50ms);
    QTest::newRow("between two tries") << Fault::html(404);
}

void TestServerProbe::cancelEndsACheck()
{
    QFETCH(Fault, fault);
    m_loopback->server.addFault(fault);
    m_probe->check(m_loopback->serverUrl());
    QSignalSpy ended(&m_loopback->server, &FakeNocoDb::requestEnded);
    QVERIFY(ended.wait());
    m_probe->cancel();
    // A probe that begins now is done long after the cancelled one would have been.
    ServerProbe later(m_loopback->manager);
    m_loopback->server.addFault(Fault::html(404), {}, {}, 2);
    QSignalSpy found(&later, &ServerProbe::found);
    later.check(m_loopback->serverUrl());
    QTRY_COMPARE(found.count(), 1);
    QCOMPARE(answers(), 0);
    QCOMPARE(m_loopback->server.count(), 4);
}

void TestServerProbe::aCheckMayBeginInTheAnswerOfAnother()
{
    connect(m_probe.get(), &ServerProbe::failed, this,
            [this] { m_probe->check(m_loopback->serverUrl()); });
    m_loopback->server.addFault(Fault::html(502));
    m_probe->check(m_loopback->serverUrl());
    QTRY_COMPARE(m_found->count(), 1);
    QCOMPARE(m_failed->count(), 1);
}

QTEST_GUILESS_MAIN(TestServerProbe)
#include "tst_serverprobe.moc"
