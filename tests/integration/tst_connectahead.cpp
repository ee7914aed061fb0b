#include "models/api/apiclient.h"
#include "models/api/connectahead.h"
#include "models/api/networkpolicy.h"
#include "models/api/tlstrust.h"
#include "tests/support/answer.h"
#include "tests/support/certificates.h"
#include "tests/support/fakenocodb.h"

#include <QNetworkAccessManager>
#include <QSslSocket>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using Kind = ApiError::Kind;
using Reply = Answer<ApiReply>;

/// The connection that is made before there is a request, and the request that comes then.
class TestConnectAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theRequestFindsTheConnection_data();
    void theRequestFindsTheConnection();
    void aRequestThatComesMeanwhileWaitsForIt();
    void aPinnedCertificateIsAccepted_data();
    void aPinnedCertificateIsAccepted();
    void whatIsWrongWithACertificateIsToldAllTheSame_data();
    void whatIsWrongWithACertificateIsToldAllTheSame();
    void aServerThatIsNotThereIsToldAllTheSame();
    void aProxyIsNotAsked();

private:
    [[nodiscard]] ServerUrl server() const
    {
        return *ServerUrl::parse(m_server->url().toString());
    }
    void ask(const Reply& reply)
    {
        m_client = std::make_unique<ApiClient>(*m_manager, server());
        m_client->send({.routeTemplate = QStringLiteral("/api/v1/db/meta/nocodb/info")}, this,
                       reply.callback());
        QTRY_COMPARE(reply.count(), 1);
    }

    std::unique_ptr<FakeNocoDb> m_server;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<ApiClient> m_client;
    TlsTrust* m_trust = nullptr;
    NetworkPolicy* m_policy = nullptr;
};

void TestConnectAhead::init()
{
    m_server = std::make_unique<FakeNocoDb>();
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_trust = new TlsTrust(*m_manager);
    m_policy = new NetworkPolicy(*m_manager, *m_trust);
}

void TestConnectAhead::cleanup()
{
    m_client.reset();
    m_manager.reset();
    m_server.reset();
}

void TestConnectAhead::theRequestFindsTheConnection_data()
{
    QTest::addColumn<bool>("isEncrypted");
    QTest::newRow("plain") << false;
    QTest::newRow("encrypted") << true;
}

void TestConnectAhead::theRequestFindsTheConnection()
{
    QFETCH(const bool, isEncrypted);
    if (isEncrypted) {
        QVERIFY(m_server->startTls(certificateFile("good")));
        m_trust->setAuthorities({QSslCertificate::fromPath(certificateFile("ca")).constFirst()});
    }
    connectAhead(*m_manager, server());
    QTRY_COMPARE(m_server->connectionCount(), 1);
    QTRY_VERIFY(m_manager->findChildren<QNetworkReply*>().isEmpty()); // it is made
    QVERIFY(m_server->requests().empty());
    const Reply reply;
    ask(reply);
    QVERIFY(reply.succeeded());
    QCOMPARE(m_server->connectionCount(), 1);
    QCOMPARE(m_server->requests().size(), std::size_t(1));
}

void TestConnectAhead::aRequestThatComesMeanwhileWaitsForIt()
{
    connectAhead(*m_manager, server());
    const Reply reply;
    ask(reply);
    QVERIFY(reply.succeeded());
    QCOMPARE(m_server->connectionCount(), 1);
}

void TestConnectAhead::aPinnedCertificateIsAccepted_data()
{
    QTest::addColumn<bool>("isAwaited");
    QTest::newRow("under way") << false;
    QTest::newRow("made") << true;
}

void TestConnectAhead::aPinnedCertificateIsAccepted()
{
    QFETCH(const bool, isAwaited);
    QVERIFY(m_server->startTls(certificateFile("selfsigned")));
    const auto certificate = QSslCertificate::fromPath(certificateFile("selfsigned")).constFirst();
    m_trust->pin(server(), certificate.digest(QCryptographicHash::Sha256));
    connectAhead(*m_manager, server());
    if (isAwaited) {
        QTRY_VERIFY(m_manager->findChildren<QNetworkReply*>().isEmpty());
    }
    const Reply reply;
    ask(reply);
    QVERIFY(reply.succeeded());
    QCOMPARE(m_server->requests().size(), std::size_t(1));
    if (isAwaited) { // else it is asked about the certificate itself, on a connection of its own
        QCOMPARE(m_server->connectionCount(), 1);
    }
}

void TestConnectAhead::whatIsWrongWithACertificateIsToldAllTheSame_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isAwaited");
    for (const bool isAwaited : {false, true}) {
        const char* when = isAwaited ? "made" : "under way";
        const auto row = [&](const char* name, Kind kind) {
            QTest::addRow("%s, %s", name, when) << QByteArray(name) << kind << isAwaited;
        };
        row("good", Kind::TlsSelfSigned); // of an authority that nobody knows here
        row("expired", Kind::TlsExpired);
        row("wronghost", Kind::TlsWrongHost);
    }
}

void TestConnectAhead::whatIsWrongWithACertificateIsToldAllTheSame()
{
    QFETCH(const QByteArray, name);
    QFETCH(const Kind, kind);
    QFETCH(const bool, isAwaited);
    QVERIFY(m_server->startTls(certificateFile(name.constData())));
    connectAhead(*m_manager, server());
    if (isAwaited) {
        QTRY_VERIFY(m_manager->findChildren<QNetworkReply*>().isEmpty());
    }
    const Reply reply;
    ask(reply);
    QVERIFY(reply.failedWith(kind));
    QVERIFY(reply.result().error().certificate.has_value());
    QVERIFY(m_server->requests().empty());
}

void TestConnectAhead::aServerThatIsNotThereIsToldAllTheSame()
{
    m_server->stop();
    connectAhead(*m_manager, server());
    const Reply reply;
    ask(reply);
    QVERIFY(reply.failedWith(Kind::Refused));
}

void TestConnectAhead::aProxyIsNotAsked()
{
    FakeNocoDb proxy;
    NetworkSettings settings;
    settings.proxy.mode = ProxySettings::Mode::Manual;
    settings.proxy.host = proxy.url().host();
    settings.proxy.port = static_cast<quint16>(proxy.url().port());
    m_policy->setSettings(settings);
    connectAhead(*m_manager, *ServerUrl::parse(QStringLiteral("http://nocodb.example.com")));
    QVERIFY(m_manager->findChildren<QNetworkReply*>().isEmpty());
}

QTEST_GUILESS_MAIN(TestConnectAhead)
#include "tst_connectahead.moc"
