#include "tests/support/answer.h"
#include "tests/support/scopefixture.h"

#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Fresh = Answer<SecretString>;

namespace {

constexpr auto kRenew = "/api/v1/auth/token/refresh";

} // namespace

class TestFreshAuthToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aTokenThatLivesLongEnoughIsGivenAsItIs();
    void aTokenWithLittleLeftIsRenewedFirst();
    void aFreshTokenThatCannotBeHadSaysWhy_data();
    void aFreshTokenThatCannotBeHadSaysWhy();
    void whatCannotBeRenewedIsGivenWhileItLives();
    void aFreshTokenIsRenewedWhileTheSessionIsVerified();

private:
    std::unique_ptr<ScopeFixture> m_fixture;
};

void TestFreshAuthToken::init()
{
    m_fixture = std::make_unique<ScopeFixture>();
}

void TestFreshAuthToken::cleanup()
{
    m_fixture.reset();
}

void TestFreshAuthToken::aTokenThatLivesLongEnoughIsGivenAsItIs()
{
    m_fixture->open(100s);
    m_fixture->turnClocks(40s);
    const Fresh fresh;
    m_fixture->scope->freshAuthToken(this, fresh.callback());
    QCOMPARE(fresh.count(), 0);
    QTRY_COMPARE(fresh.count(), 1);
    QVERIFY(fresh.result() == m_fixture->scope->renewal().credentials().authToken.clone());
    QCOMPARE(m_fixture->renewals(), 0);
}

void TestFreshAuthToken::aTokenWithLittleLeftIsRenewedFirst()
{
    m_fixture->open(100s);
    m_fixture->turnClocks(60s);
    const SecretString before = m_fixture->scope->renewal().credentials().authToken.clone();
    const Fresh first;
    const Fresh second;
    m_fixture->scope->freshAuthToken(this, first.callback());
    m_fixture->scope->freshAuthToken(this, second.callback());
    QTRY_COMPARE(first.count() + second.count(), 2);
    QVERIFY(first.succeeded() && second.succeeded());
    QVERIFY(*first.result() != before);
    QVERIFY(*first.result() == *second.result());
    QCOMPARE(m_fixture->renewals(), 1);
}

void TestFreshAuthToken::aFreshTokenThatCannotBeHadSaysWhy_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("refused, and the session is over")
        << Fault::json(401, {{QStringLiteral("msg"), QStringLiteral("Invalid refresh token")}})
        << Kind::Unauthorized;
    QTest::newRow("not answered") << Fault::closeBeforeEffect() << Kind::ConnectionLost;
}

void TestFreshAuthToken::aFreshTokenThatCannotBeHadSaysWhy()
{
    QFETCH(Fault, fault);
    QFETCH(Kind, kind);
    m_fixture->open(100s);
    m_fixture->ahead = 70s; // of which less than half is left
    m_fixture->loopback.server.addFault(fault, "POST", kRenew);
    if (kind == Kind::Unauthorized) {
        m_fixture->loopback.server.expireJwts();
    }
    const Fresh fresh;
    m_fixture->scope->freshAuthToken(this, fresh.callback());
    QCOMPARE(fresh.count(), 0);
    QTRY_COMPARE(fresh.count(), 1);
    QVERIFY(fresh.failedWith(kind));
}

void TestFreshAuthToken::whatCannotBeRenewedIsGivenWhileItLives()
{
    m_fixture->open(100s);
    m_fixture->turnClocks(70s);
    m_fixture->loopback.server.revokeRefreshTokens();
    const Fresh fresh;
    m_fixture->scope->freshAuthToken(this, fresh.callback());
    QTRY_COMPARE(fresh.count(), 1);
    QVERIFY(fresh.succeeded());
    QVERIFY(m_fixture->loopback.server.isJwtAlive(fresh.result()->view().toByteArray()));
}

void TestFreshAuthToken::aFreshTokenIsRenewedWhileTheSessionIsVerified()
{
    m_fixture->open(100s);
    m_fixture->turnClocks(70s);
    const Fresh fresh;
    m_fixture->scope->check();
    m_fixture->scope->freshAuthToken(this, fresh.callback());
    QTRY_COMPARE(fresh.count(), 1);
    QVERIFY(fresh.succeeded());
    QVERIFY(m_fixture->loopback.server.isJwtAlive(fresh.result()->view().toByteArray()));
    QCOMPARE(m_fixture->renewals(), 1);
    QVERIFY(m_fixture->scope->renewal().remaining() > 90s);
}

QTEST_GUILESS_MAIN(TestFreshAuthToken)
#include "tst_freshauthtoken.moc"
