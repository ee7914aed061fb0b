#include "models/api/apiclient.h"
#include "models/api/tlstrust.h"
#include "tests/support/answer.h"
#include "tests/support/certificates.h"
#include "tests/support/fakenocodb.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using Kind = ApiError::Kind;
using Reply = Answer<ApiReply>;

/// Certificates of a real TLS server: what is said of bad ones, and what makes one trusted.
class TestTlsTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachFaultOfACertificateHasItsKind_data();
    void eachFaultOfACertificateHasItsKind();
    void anAuthorityOfTheirOwnIsTrusted();
    void anAuthorityDoesNotExcuseOtherFaults();
    void exactlyThePinnedCertificateIsTrusted();
    void aChangedCertificateShowsBothFingerprints();
    void aPinCountsForItsServerOnly();
    void nothingIsSentBeforeTheCertificateIsTrusted();

private:
    void serve(const char* certificate);
    [[nodiscard]] ServerUrl server() const
    {
        return *ServerUrl::parse(m_server->url().toString());
    }
    [[nodiscard]] static QSslCertificate certificate(const char* name)
    {
        return QSslCertificate::fromPath(certificateFile(name)).constFirst();
    }
    [[nodiscard]] static QByteArray fingerprint(const char* name)
    {
        return certificate(name).digest(QCryptographicHash::Sha256);
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
};

void TestTlsTrust::init()
{
    m_server = std::make_unique<FakeNocoDb>();
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_manager->setProxy(QNetworkProxy::NoProxy);
    m_trust = new TlsTrust(*m_manager);
}

void TestTlsTrust::cleanup()
{
    m_client.reset();
    m_manager.reset();
    m_server.reset();
}

void TestTlsTrust::serve(const char* certificate)
{
    QVERIFY(m_server->startTls(certificateFile(certificate)));
}

void TestTlsTrust::eachFaultOfACertificateHasItsKind_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("unknown authority") << QByteArray("good") << Kind::TlsSelfSigned;
    QTest::newRow("self-signed") << QByteArray("selfsigned") << Kind::TlsSelfSigned;
    QTest::newRow("expired") << QByteArray("expired") << Kind::TlsExpired;
    QTest::newRow("wrong host") << QByteArray("wronghost") << Kind::TlsWrongHost;
}

void TestTlsTrust::eachFaultOfACertificateHasItsKind()
{
    QFETCH(QByteArray, name);
    QFETCH(Kind, kind);
    serve(name.constData());
    const Reply reply;
    ask(reply);
    QVERIFY(reply.failedWith(kind));
    const auto& certificate = reply.result().error().certificate;
    QVERIFY(certificate.has_value());
    QCOMPARE(certificate->sha256, fingerprint(name.constData()));
    QCOMPARE(certificate->subject, QString::fromUtf8(name));
    QVERIFY(certificate->trusted.isEmpty());
}

void TestTlsTrust::anAuthorityOfTheirOwnIsTrusted()
{
    serve("good");
    m_trust->setAuthorities({certificate("ca")});
    const Reply reply;
    ask(reply);
    QVERIFY(reply.succeeded());
}

void TestTlsTrust::anAuthorityDoesNotExcuseOtherFaults()
{
    serve("wronghost");
    m_trust->setAuthorities({certificate("ca")});
    const Reply reply;
    ask(reply);
    QVERIFY(reply.failedWith(Kind::TlsWrongHost));
}

void TestTlsTrust::exactlyThePinnedCertificateIsTrusted()
{
    serve("selfsigned");
    QSignalSpy pinned(m_trust, &TlsTrust::pinned);
    m_trust->pin(server(), fingerprint("selfsigned"));
    QCOMPARE(pinned.count(), 1);
    const Reply reply;
    ask(reply);
    QVERIFY(reply.succeeded());
}

void TestTlsTrust::aChangedCertificateShowsBothFingerprints()
{
    serve("selfsigned");
    m_trust->pin(server(), fingerprint("othersigned"));
    const Reply reply;
    ask(reply);
    QVERIFY(reply.failedWith(Kind::TlsPinChanged));
    const auto& certificate = reply.result().error().certificate;
    QCOMPARE(certificate->sha256, fingerprint("selfsigned"));
    QCOMPARE(certificate->trusted, fingerprint("othersigned"));
}

void TestTlsTrust::aPinCountsForItsServerOnly()
{
    serve("selfsigned");
    m_trust->pin(*ServerUrl::parse(QStringLiteral("https://127.0.0.1:1")),
                 fingerprint("selfsigned"));
    const Reply reply;
    ask(reply);
    QVERIFY(reply.failedWith(Kind::TlsSelfSigned));
}

void TestTlsTrust::nothingIsSentBeforeTheCertificateIsTrusted()
{
    serve("selfsigned");
    const Reply reply;
    ask(reply);
    QVERIFY(reply.failedWith(Kind::TlsSelfSigned));
    QCOMPARE(m_server->count(), 0);
}

QTEST_GUILESS_MAIN(TestTlsTrust)
#include "tst_tlstrust.moc"
