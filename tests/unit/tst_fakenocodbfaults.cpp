#include "tests/support/fakenocodbclient.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace keyfob::test;

namespace {

constexpr qint64 kMebi = 1024 * 1024LL;
const QByteArray kNamed = R"({"description":"ci"})";

} // namespace

/// Proves that each fault is what its name says, seen through QNetworkAccessManager.
class FakeNocoDbFaultsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeNocoDb> m_server;
    std::unique_ptr<PlainClient> m_client;

private Q_SLOTS:
    void init();
    void delayedAnswerIsThatOfTheMoment();
    void noAnswerWithOrWithoutEffect_data();
    void noAnswerWithOrWithoutEffect();
    void cutBodyIsAnErrorAfterStatus200();
    void dripNeverEnds_data();
    void dripNeverEnds();
    void redirectNamesItsTarget();
    void cannedAnswersArrive_data();
    void cannedAnswersArrive();
    void cannedAnswersHaveNoEffectUnlessAsked();
    void hugeBodiesAreStreamed_data();
    void hugeBodiesAreStreamed();
    void hugeBodyStopsWithTheClient();
    void gzipBombIsValidAndRefused();
    void wrongTypesAreWrongEverywhere();
    void truncatedJsonHasTheRightLength();
    void honestAnswersCanBeChanged();
    void faultsAreUsedUpInOrder();
    void faultsCanBeOrderedWhenTheRequestIsThere();
};

void FakeNocoDbFaultsTest::init()
{
    m_client.reset();
    m_server = std::make_unique<FakeNocoDb>();
    m_client = std::make_unique<PlainClient>(*m_server);
    m_client->useSession(kAdmin);
}

void FakeNocoDbFaultsTest::delayedAnswerIsThatOfTheMoment()
{
    const FakeToken token = m_server->addToken(kAdmin, QString());
    m_server->addFault(Fault::delay(300ms), "GET", "/api/v1/tokens");
    QNetworkReply* reply = m_client->start("GET", kTokensRoute);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QElapsedTimer timer;
    timer.start();
    QTRY_COMPARE(m_server->count("GET", "/api/v1/tokens"), 1);
    m_server->deleteToken(token.id);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(timer.elapsed() >= 200);
    QCOMPARE(PlainAnswer::of(reply).rows().size(), 1);
}

void FakeNocoDbFaultsTest::noAnswerWithOrWithoutEffect_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<bool>("effect");
    QTest::newRow("close before") << Fault::closeBeforeEffect() << true << false;
    QTest::newRow("close after") << Fault::closeAfterEffect() << true << true;
    QTest::newRow("late close") << Fault::closeAfterEffect().after(50ms) << true << true;
    QTest::newRow("never") << Fault::neverAnswer() << false << false;
    QTest::newRow("never after") << Fault::neverAnswer().withEffect() << false << true;
}

void FakeNocoDbFaultsTest::noAnswerWithOrWithoutEffect()
{
    QFETCH(const Fault, fault);
    QFETCH(const bool, closes);
    m_server->addFault(fault, "POST", "/api/v1/tokens", FakeNocoDb::kForEver);
    QNetworkReply* reply = m_client->start("POST", kTokensRoute, kNamed);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QTRY_VERIFY(m_server->count("POST") > 0);
    QTRY_VERIFY(!closes || !finished.isEmpty());
    QVERIFY(closes || !finished.wait(300));
    QTEST(!m_server->tokens().empty(), "effect");
    QCOMPARE(m_server->requests().at(0).status, 0);
    if (closes) {
        QCOMPARE(PlainAnswer::of(reply).error, QNetworkReply::RemoteHostClosedError);
    }
}

void FakeNocoDbFaultsTest::cutBodyIsAnErrorAfterStatus200()
{
    m_server->addFault(Fault::cutBody(), {}, {}, 2);
    const PlainAnswer list = m_client->get(kTokensRoute);
    QCOMPARE(list.status, 200);
    QCOMPARE(list.error, QNetworkReply::RemoteHostClosedError);
    const FakeToken token = m_server->addToken(kAdmin, QString());
    const QString path = kTokensRoute + QLatin1Char('/') + QString::number(token.id);
    QCOMPARE(m_client->call("DELETE", path).error, QNetworkReply::RemoteHostClosedError);
    QVERIFY(m_server->tokens().empty());
}

void FakeNocoDbFaultsTest::dripNeverEnds_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("headAtOnce");
    QTest::newRow("body") << Fault::drip(1ms) << true;
    QTest::newRow("all") << Fault::dripAll(1ms) << false;
}

void FakeNocoDbFaultsTest::dripNeverEnds()
{
    QFETCH(const Fault, fault);
    QFETCH(const bool, headAtOnce);
    m_server->addFault(fault);
    QNetworkReply* reply = m_client->start("GET", kMeRoute);
    QSignalSpy head(reply, &QNetworkReply::metaDataChanged);
    QSignalSpy readable(reply, &QNetworkReply::readyRead);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QTRY_COMPARE(m_server->count(), 1);
    QTRY_VERIFY(!headAtOnce || !head.isEmpty());
    QVERIFY(headAtOnce || !head.wait(50));
    while (reply->bytesAvailable() <= 500 && readable.wait()) { // "me" is shorter
    }
    QVERIFY(reply->peek(500).startsWith('{'));
    QVERIFY(finished.isEmpty());
    reply->abort();
    QTRY_COMPARE(m_server->openConnections(), 0);
    QCOMPARE(m_server->requests().at(0).status, 0);
}

void FakeNocoDbFaultsTest::redirectNamesItsTarget()
{
    m_server->addFault(Fault::redirect(QUrl(QStringLiteral("https://other.example/x")), 308));
    const PlainAnswer answer = m_client->get(kMeRoute);
    QCOMPARE(answer.status, 308);
    QCOMPARE(answer.header("Location"), QByteArray("https://other.example/x"));
    QCOMPARE(m_server->count(), 1);
}

void FakeNocoDbFaultsTest::cannedAnswersArrive_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    const QByteArray json = "application/json; charset=utf-8";
    const QByteArray html = "text/html; charset=utf-8";
    QTest::newRow("html") << Fault::html(502, "<b>x</b>") << 502 << html << QByteArray("<b>x</b>");
    QTest::newRow("json") << Fault::json(403, {{QStringLiteral("a"), 1}}) << 403 << json
                          << QByteArray(R"({"a":1})");
    QTest::newRow("empty") << Fault::emptyBody() << 200 << json << QByteArray();
    QTest::newRow("text") << Fault::reply(418, "tea", {{"Content-Type", "text/plain"}}) << 418
                          << QByteArray("text/plain") << QByteArray("tea");
    QTest::newRow("no type") << Fault::reply(200, "x") << 200 << QByteArray() << QByteArray("x");
    QTest::newRow("late") << Fault::html(200, "x").after(50ms) << 200 << html << QByteArray("x");
    QTest::newRow("429") << Fault::tooManyRequests(7s) << 429 << json
                         << QByteArray(R"({"msg":"Too many requests"})");
}

void FakeNocoDbFaultsTest::cannedAnswersArrive()
{
    QFETCH(const Fault, fault);
    m_server->addFault(fault, "GET");
    const PlainAnswer answer = m_client->get(kTokensRoute);
    QTEST(answer.status, "status");
    QTEST(answer.header("Content-Type"), "type");
    QTEST(answer.body, "body");
    QCOMPARE(answer.header("Retry-After"), answer.status == 429 ? QByteArray("7") : QByteArray());
    QCOMPARE(m_client->get(kTokensRoute).rows().size(), 0);
}

void FakeNocoDbFaultsTest::cannedAnswersHaveNoEffectUnlessAsked()
{
    m_server->addFault(Fault::html(502));
    m_server->addFault(Fault::html(502).withEffect());
    QCOMPARE(m_client->call("POST", kTokensRoute, kNamed).status, 502);
    QCOMPARE(m_server->tokens().size(), size_t(0));
    QCOMPARE(m_client->call("POST", kTokensRoute, kNamed).status, 502);
    QCOMPARE(m_server->tokens().size(), size_t(1));
}

void FakeNocoDbFaultsTest::hugeBodiesAreStreamed_data()
{
    QTest::addColumn<bool>("announced");
    QTest::newRow("announced") << true;
    QTest::newRow("not announced") << false;
}

void FakeNocoDbFaultsTest::hugeBodiesAreStreamed()
{
    QFETCH(const bool, announced);
    m_server->addFault(Fault::hugeBody(3, announced));
    const PlainAnswer answer = m_client->get(kTokensRoute);
    QCOMPARE(answer.body.size(), 3 * kMebi);
    QCOMPARE(answer.header("Content-Length"),
             announced ? QByteArray::number(3 * kMebi) : QByteArray());
    QCOMPARE(answer.error, QNetworkReply::NoError);
}

void FakeNocoDbFaultsTest::hugeBodyStopsWithTheClient()
{
    m_server->addFault(Fault::hugeBody(100000));
    QNetworkReply* reply = m_client->start("GET", kTokensRoute);
    reply->setReadBufferSize(kMebi);
    QTRY_VERIFY(reply->bytesAvailable() >= kMebi);
    reply->abort();
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void FakeNocoDbFaultsTest::gzipBombIsValidAndRefused()
{
    m_server->addFault(Fault::gzipBomb(5));
    m_server->addFault(Fault::gzipBomb(64));
    const PlainAnswer harmless = m_client->get(kTokensRoute); // below Qt's threshold of 10 MiB
    QCOMPARE(harmless.error, QNetworkReply::NoError);
    QCOMPARE(harmless.body, QByteArray(5 * kMebi, ' '));
    const PlainAnswer bomb = m_client->get(kTokensRoute);
    QCOMPARE(bomb.status, 200);
    QVERIFY(bomb.error != QNetworkReply::NoError);
    QVERIFY(bomb.body.size() < 64 * kMebi);
}

void FakeNocoDbFaultsTest::wrongTypesAreWrongEverywhere()
{
    m_server->addFault(Fault::wrongTypes(), {}, {}, 2);
    const PlainAnswer list = m_client->get(kTokensRoute);
    QCOMPARE(list.status, 200);
    QVERIFY(list.json().value(QLatin1String("list")).isObject());
    QVERIFY(list.json().value(QLatin1String("pageInfo")).isArray());
    const PlainAnswer me = m_client->get(kMeRoute);
    QVERIFY(me.json().value(QLatin1String("id")).isDouble());
    QVERIFY(me.json().value(QLatin1String("roles")).isArray());
}

void FakeNocoDbFaultsTest::truncatedJsonHasTheRightLength()
{
    const QByteArray whole = m_client->get(kMeRoute).body;
    m_server->addFault(Fault::truncatedJson());
    const PlainAnswer answer = m_client->get(kMeRoute);
    QCOMPARE(answer.error, QNetworkReply::NoError);
    QCOMPARE(answer.body, whole.left(whole.size() / 2));
}

void FakeNocoDbFaultsTest::honestAnswersCanBeChanged()
{
    m_server->addFault(Fault::change([](FakeReply& reply) {
        reply.status = 201;
        reply.setHeader("Date", "Mon, 01 Jan 2001 00:00:00 GMT");
    }));
    const PlainAnswer answer = m_client->call("POST", kTokensRoute, kNamed);
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.text("description"), QStringLiteral("ci"));
    QCOMPARE(answer.header("Date"), QByteArray("Mon, 01 Jan 2001 00:00:00 GMT"));
}

void FakeNocoDbFaultsTest::faultsAreUsedUpInOrder()
{
    m_server->addFault(Fault::html(502), "GET", "/api/v1/tokens", 2);
    m_server->addFault(Fault::html(503), "GET");
    m_server->addFault(Fault::html(504), "POST", {}, FakeNocoDb::kForEver);
    QCOMPARE(m_server->pendingFaults(), 3);
    QList<int> statuses;
    for (const QString& path : {kMeRoute, kTokensRoute, kTokensRoute, kTokensRoute, kMeRoute}) {
        statuses.append(m_client->get(path).status);
    }
    QCOMPARE(statuses, QList<int>({503, 502, 502, 200, 200}));
    QCOMPARE(m_server->pendingFaults(), 0);
    QCOMPARE(m_client->call("POST", kTokensRoute, kNamed).status, 504);
    m_server->clearFaults();
    QCOMPARE(m_client->call("POST", kTokensRoute, kNamed).status, 200);
}

void FakeNocoDbFaultsTest::faultsCanBeOrderedWhenTheRequestIsThere()
{
    connect(m_server.get(), &FakeNocoDb::requestReceived, this, [this](int index) {
        if (m_server->requests().at(size_t(index)).method == "POST") {
            m_server->addFault(Fault::closeAfterEffect());
        }
    });
    QCOMPARE(m_client->call("POST", kTokensRoute, kNamed).error,
             QNetworkReply::RemoteHostClosedError);
    QVERIFY(!m_server->tokens().empty());
}

QTEST_GUILESS_MAIN(FakeNocoDbFaultsTest)
#include "tst_fakenocodbfaults.moc"
