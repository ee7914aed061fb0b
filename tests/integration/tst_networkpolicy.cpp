#include "models/api/networkpolicy.h"

#include "models/api/apiclient.h"
#include "models/api/serverprobe.h"
#include "models/api/tlstrust.h"
#include "tests/support/answer.h"
#include "tests/support/certificates.h"
#include "tests/support/fakenocodb.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Reply = Answer<ApiReply>;

/// The file of authorities, the time limit and trust that is taken back, against a real server.
class TestNetworkPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFileOfAuthoritiesCountsAtOnce();
    void aFileThatIsOfNoUseHasItsReason_data();
    void aFileThatIsOfNoUseHasItsReason();
    void theSystemsAuthoritiesStay();
    void withoutTheFileItsServersAreStrangersAgain();
    void trustCanBeTakenBack();
    void aCheckTellsTheTimeAndTheCertificate();
    void theTimeLimitEndsARequest();
    void whatNamesNoProxyIsNotTaken();
    void onlyWhatAPersonEditsIsToBeRemembered();

private:
    void serve(const char* certificate)
    {
        QVERIFY(m_server->startTls(certificateFile(certificate)));
    }
    void setCaFile(const QString& path)
    {
        NetworkSettings settings = m_policy->settings();
        settings.caFile = path;
        m_policy->setSettings(settings);
    }
    [[nodiscard]] ServerUrl server() const { return *ServerUrl::parse(m_server->url().toString()); }
    void ask(const Reply& reply)
    {
        m_client = std::make_unique<ApiClient>(*m_manager, server());
        m_client->send({.routeTemplate = QStringLiteral("/api/v1/db/meta/nocodb/info")}, this,
                       reply.callback());
        QTRY_COMPARE_WITH_TIMEOUT(reply.count(), 1, 15'000);
    }

    std::unique_ptr<FakeNocoDb> m_server;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<ApiClient> m_client;
    TlsTrust* m_trust = nullptr;
    NetworkPolicy* m_policy = nullptr;
};

void TestNetworkPolicy::init()
{
    m_server = std::make_unique<FakeNocoDb>();
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_trust = new TlsTrust(*m_manager);
    m_policy = new NetworkPolicy(*m_manager, *m_trust);
}

void TestNetworkPolicy::cleanup()
{
    m_client.reset();
    m_manager.reset();
    m_server.reset();
}

void TestNetworkPolicy::aFileOfAuthoritiesCountsAtOnce()
{
    serve("good");
    const Reply before;
    ask(before);
    QVERIFY(before.failedWith(Kind::TlsSelfSigned));
    setCaFile(certificateFile("ca"));
    QVERIFY(!m_policy->caFileError());
    const Reply after;
    ask(after);
    QVERIFY(after.succeeded());
}

void TestNetworkPolicy::aFileThatIsOfNoUseHasItsReason_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<AuthorityFileError>("error");
    const QByteArray begin("-----BEGIN CERTIFICATE-----\n");
    QTest::newRow("missing") << QByteArray() << AuthorityFileError::Missing;
    QTest::newRow("text") << QByteArray("hello") << AuthorityFileError::NoCertificate;
    QTest::newRow("broken") << begin + "AAAA\n-----END CERTIFICATE-----\n"
                            << AuthorityFileError::NoCertificate;
    QTest::newRow("cut") << begin + "MIIB" << AuthorityFileError::NoCertificate;
    QTest::newRow("huge") << QByteArray(5 << 20, 'x') << AuthorityFileError::NoCertificate;
}

void TestNetworkPolicy::aFileThatIsOfNoUseHasItsReason()
{
    QFETCH(QByteArray, contents);
    QFETCH(AuthorityFileError, error);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ca.pem"));
    if (!contents.isEmpty()) {
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(contents);
    }
    setCaFile(path);
    QVERIFY(m_policy->caFileError() == error);
    setCaFile(folder.path());
    QVERIFY(m_policy->caFileError() == AuthorityFileError::Unreadable);
    const Reply reply;
    ask(reply);
    QVERIFY(reply.succeeded()); // nothing else is broken by it
    QVERIFY(QFile::remove(path) || contents.isEmpty());
    QVERIFY(QFile::copy(certificateFile("ca"), path));
    setCaFile(path);
    QVERIFY(!m_policy->caFileError());
}

void TestNetworkPolicy::theSystemsAuthoritiesStay()
{
    setCaFile(certificateFile("ca"));
    QNetworkRequest request;
    m_trust->prepare(request);
    const auto authorities = request.sslConfiguration().caCertificates();
    const auto systems = QSslConfiguration::systemCaCertificates();
    QVERIFY(!systems.isEmpty());
    QVERIFY(authorities.contains(systems.constFirst()));
    QVERIFY(authorities.contains(QSslCertificate::fromPath(certificateFile("ca")).constFirst()));
}

void TestNetworkPolicy::withoutTheFileItsServersAreStrangersAgain()
{
    serve("good");
    setCaFile(certificateFile("ca"));
    const Reply trusted;
    ask(trusted);
    QVERIFY(trusted.succeeded());
    setCaFile({});
    const Reply stranger;
    ask(stranger);
    QVERIFY(stranger.failedWith(Kind::TlsSelfSigned));
}

void TestNetworkPolicy::trustCanBeTakenBack()
{
    serve("selfsigned");
    const QByteArray sha256 = QSslCertificate::fromPath(certificateFile("selfsigned"))
                                  .constFirst()
                                  .digest(QCryptographicHash::Sha256);
    m_trust->pin(server(), sha256);
    QVERIFY(m_trust->isPinned(server(), sha256));
    const Reply trusted;
    ask(trusted);
    QVERIFY(trusted.succeeded());
    QSignalSpy unpinned(m_trust, &TlsTrust::unpinned);
    m_trust->unpin(server());
    QCOMPARE(unpinned.count(), 1);
    QVERIFY(!m_trust->isPinned(server(), sha256));
    const Reply stranger;
    ask(stranger); // not on the connection that is still open
    QVERIFY(stranger.failedWith(Kind::TlsSelfSigned));
}

void TestNetworkPolicy::aCheckTellsTheTimeAndTheCertificate()
{
    serve("good");
    setCaFile(certificateFile("ca"));
    m_server->addFault(Fault::delay(200ms));
    ServerProbe probe(*m_manager);
    std::optional<ServerInfo> info;
    connect(&probe, &ServerProbe::found, this, [&info](const ServerInfo& found) { info = found; });
    probe.check(server());
    QTRY_VERIFY(info);
    QVERIFY(info->took >= 200ms);
    QVERIFY(info->certificate.has_value());
    QCOMPARE(info->certificate->subject, QStringLiteral("good"));
}

void TestNetworkPolicy::theTimeLimitEndsARequest()
{
    QCOMPARE(m_policy->scaled(30s), 30s);
    NetworkSettings settings;
    settings.timeLimit = NetworkSettings::kLeastTimeLimit;
    m_policy->setSettings(settings);
    QCOMPARE(m_policy->scaled(30s), 10s);
    m_server->addFault(Fault::neverAnswer(), {}, {}, FakeNocoDb::kForEver);
    const Reply reply;
    QElapsedTimer elapsed;
    elapsed.start();
    ask(reply);
    QVERIFY(reply.failedWith(Kind::Timeout));
    QVERIFY(elapsed.elapsed() < 9'000); // a third of the limit without a byte; by default 10 s
}

void TestNetworkPolicy::whatNamesNoProxyIsNotTaken()
{
    NetworkSettings settings;
    settings.proxy.mode = ProxySettings::Mode::Manual;
    m_policy->setSettings(settings);
    QVERIFY(m_policy->settings().proxy.mode == ProxySettings::Mode::None);
}

void TestNetworkPolicy::onlyWhatAPersonEditsIsToBeRemembered()
{
    QSignalSpy edited(m_policy, &NetworkPolicy::edited);
    QSignalSpy changed(m_policy, &NetworkPolicy::changed);
    m_policy->setSettings({});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(edited.count(), 0);
    m_policy->edit({});
    QCOMPARE(changed.count(), 2);
    QCOMPARE(edited.count(), 1);
}

QTEST_GUILESS_MAIN(TestNetworkPolicy)
#include "tst_networkpolicy.moc"
