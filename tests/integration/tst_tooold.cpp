#include "models/api/serverprobe.h"
#include "tests/support/loopback.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using Kind = ApiError::Kind;

/// Which old servers the connection check turns away: those without account tokens.
class TestTooOld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aServerWithoutAccountTokensIsTooOld();
    void anOldServerWithAccountTokensIsNot_data();
    void anOldServerWithAccountTokensIsNot();
    void aNewerServerIsNotEvenAsked();

private:
    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<ServerProbe> m_probe;
    std::unique_ptr<QSignalSpy> m_found;
    std::unique_ptr<QSignalSpy> m_failed;
};

void TestTooOld::init()
{
    m_loopback = std::make_unique<Loopback>();
    m_loopback->server.addSuperAdmin(QStringLiteral("ada@example.com"), QStringLiteral("p"));
    m_probe = std::make_unique<ServerProbe>(m_loopback->manager);
    m_found = std::make_unique<QSignalSpy>(m_probe.get(), &ServerProbe::found);
    m_failed = std::make_unique<QSignalSpy>(m_probe.get(), &ServerProbe::failed);
}

void TestTooOld::cleanup()
{
    m_probe.reset();
    m_loopback.reset();
}

// As 0.98: the info call answers, and the call for account tokens is a page.
void TestTooOld::aServerWithoutAccountTokensIsTooOld()
{
    m_loopback->server.behaviour().tooOld = true;
    m_probe->check(m_loopback->serverUrl());
    QTRY_COMPARE(m_failed->count(), 1);
    QCOMPARE(m_failed->first().first().value<ApiError>().kind, Kind::TooOld);
    QCOMPARE(m_loopback->lastRequest().path, QByteArray("/api/v1/tokens"));
    QVERIFY(!m_loopback->lastRequest().hasHeader("xc-auth"));
}

void TestTooOld::anOldServerWithAccountTokensIsNot_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("401") << Fault::json(401, {{QStringLiteral("msg"), QStringLiteral("no")}});
    QTest::newRow("404 of NocoDB's") << Fault::json(404, {{QStringLiteral("msg"),
                                                           QStringLiteral("Cannot GET")}});
    QTest::newRow("a proxy's trouble") << Fault::html(502);
    QTest::newRow("no answer") << Fault::closeBeforeEffect();
}

void TestTooOld::anOldServerWithAccountTokensIsNot()
{
    QFETCH(Fault, fault);
    m_loopback->server.behaviour().tooOld = true; // of which the fault hides the sign
    m_loopback->server.addFault(fault, "GET", "/api/v1/tokens", FakeNocoDb::kForEver);
    m_probe->check(m_loopback->serverUrl());
    QTRY_COMPARE(m_found->count(), 1);
    QCOMPARE(m_failed->count(), 0);
}

void TestTooOld::aNewerServerIsNotEvenAsked()
{
    m_probe->check(m_loopback->serverUrl());
    QTRY_COMPARE(m_found->count(), 1);
    QCOMPARE(m_loopback->server.count(), 1);
}

QTEST_GUILESS_MAIN(TestTooOld)
#include "tst_tooold.moc"
