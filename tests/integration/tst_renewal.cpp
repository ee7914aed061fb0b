#include "models/api/tokensapi.h"
#include "tests/support/answer.h"
#include "tests/support/scopefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Outcome = Renewal::Outcome;
using Rows = Answer<std::vector<ApiToken>>;

namespace {

constexpr auto kRenew = "/api/v1/auth/token/refresh";
constexpr auto kTokens = "/api/v1/tokens";

} // namespace

/// What a refused renewal means, and when the keeper of a session is at rest.
class TestRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_it = std::make_unique<ScopeFixture>(); }
    void cleanup() { m_it.reset(); }
    void aRefusedRenewalDoesNotEndALivingSession();
    void aRefusedRenewalEndsADeadSession();
    void aClockFarAheadDoesNotEndALivingSession();
    void aRefusedRenewalIsNotTriedAgain();
    void whoeverIsInBetweenCannotRefuseARenewal_data();
    void whoeverIsInBetweenCannotRefuseARenewal();
    void aRenewalWithoutAnAnswerIsTriedAgainOnlyWhenAsked();
    void aWriteThatMayHaveBeenDoneIsNotSentAgain();
    void aClockThatWasSlowDoesNotDelayTheRenewal();
    void itIsNotSettledWhileARenewalIsUnderWay();
    void itIsNotSettledWhileTheNewTokensAreBeingStored();

private:
    [[nodiscard]] Rows list();
    [[nodiscard]] Outcome renewNow();
    [[nodiscard]] Renewal& renewal() const { return m_it->scope->renewal(); }

    std::unique_ptr<ScopeFixture> m_it;
};

Rows TestRenewal::list()
{
    Rows rows;
    TokensApi(*m_it->scope).list(0, this, rows.callback());
    [&rows] { QTRY_COMPARE(rows.count(), 1); }();
    return rows;
}

Outcome TestRenewal::renewNow()
{
    std::optional<Outcome> outcome;
    renewal().renewNow([&outcome](const Renewal::Result& result) { outcome = result.outcome; });
    [&outcome] { QTRY_VERIFY(outcome.has_value()); }();
    return outcome.value();
}

void TestRenewal::aRefusedRenewalDoesNotEndALivingSession()
{
    m_it->open();
    m_it->loopback.server.revokeRefreshTokens();
    QSignalSpy ended(m_it->scope.get(), &SessionScope::ended);
    QCOMPARE(renewNow(), Outcome::Alive);
    QVERIFY(list().succeeded());
    QCOMPARE(ended.count(), 0);
    QVERIFY(!renewal().renewsItself());
}

void TestRenewal::aRefusedRenewalEndsADeadSession()
{
    m_it->open();
    m_it->loopback.server.revokeSessions();
    QSignalSpy ended(m_it->scope.get(), &SessionScope::ended);
    QCOMPARE(renewNow(), Outcome::Refused);
    QCOMPARE(ended.count(), 1);
    QCOMPARE(m_it->renewals(), 1);
}

// By our clock the token ended two hours ago; the server, which has the right time, knows better.
void TestRenewal::aClockFarAheadDoesNotEndALivingSession()
{
    m_it->ahead = 12h;
    m_it->open();
    m_it->loopback.server.revokeRefreshTokens();
    QSignalSpy ended(m_it->scope.get(), &SessionScope::ended);
    QVERIFY(renewal().hasEnded());
    QVERIFY(list().succeeded());
    QVERIFY(renewal().remaining() > 9h);
    QVERIFY(list().succeeded());
    QCOMPARE(ended.count(), 0);
    QCOMPARE(m_it->renewals(), 1);
}

void TestRenewal::aRefusedRenewalIsNotTriedAgain()
{
    m_it->ahead = 95s; // of 100, of which the last tenth is for renewing
    m_it->open(100s);
    m_it->loopback.server.behaviour().clockOffset = m_it->ahead;
    m_it->loopback.server.revokeRefreshTokens();
    QSignalSpy recovered(&renewal(), &Renewal::recovered);
    QVERIFY(recovered.wait()); // by itself
    QCOMPARE(m_it->renewals(), 1);
    QCOMPARE(renewNow(), Outcome::Alive);
    for (int round = 0; round < 3; ++round) {
        QVERIFY(list().succeeded());
        m_it->scope->check();
        QVERIFY(recovered.wait());
    }
    QCOMPARE(m_it->renewals(), 1);
}

void TestRenewal::whoeverIsInBetweenCannotRefuseARenewal_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 407, 409, 422, 451}) {
        QTest::addRow("%d", status) << status;
    }
}

void TestRenewal::whoeverIsInBetweenCannotRefuseARenewal()
{
    QFETCH(int, status);
    m_it->open();
    m_it->loopback.server.addFault(Fault::html(status), "POST", kRenew);
    QCOMPARE(renewNow(), Outcome::Unreachable);
    QVERIFY(renewal().renewsItself()); // the refresh token is kept
    QCOMPARE(renewNow(), Outcome::Renewed);
}

void TestRenewal::aRenewalWithoutAnAnswerIsTriedAgainOnlyWhenAsked()
{
    m_it->open();
    m_it->loopback.server.addFault(Fault::tooManyRequests(1s), "POST", kRenew);
    QSignalSpy ended(m_it->scope.get(), &SessionScope::ended);
    QCOMPARE(renewNow(), Outcome::Unreachable);
    QVERIFY(renewal().renewsItself()); // the refresh token is kept
    QVERIFY(list().succeeded());
    QCOMPARE(m_it->renewals(), 1);
    QCOMPARE(renewNow(), Outcome::Renewed);
    QCOMPARE(m_it->renewals(), 2);
    QCOMPARE(ended.count(), 0);
}

void TestRenewal::aWriteThatMayHaveBeenDoneIsNotSentAgain()
{
    m_it->open();
    FakeNocoDb& server = m_it->loopback.server;
    server.addFault(Fault::html(500).withEffect(), "POST", kTokens);
    connect(&server, &FakeNocoDb::requestEnded, this, [&server](int index) {
        if (server.requests().at(std::size_t(index)).method == "POST"
            && server.requests().at(std::size_t(index)).path == kTokens) {
            server.expireJwts(); // so that the session has to be renewed now
        }
    });
    const Answer<ApiToken> created;
    TokensApi(*m_it->scope).create(QStringLiteral("ci"), this, created.callback());
    QTRY_COMPARE(created.count(), 1);
    QVERIFY(created.failedWith(Kind::Server));
    QCOMPARE(m_it->renewals(), 1);
    QCOMPARE(server.count("POST", kTokens), 1);
    QCOMPARE(server.tokens().size(), std::size_t{1});
}

// By our clock it is not due for an hour; the first reply says better.
void TestRenewal::aClockThatWasSlowDoesNotDelayTheRenewal()
{
    m_it->ahead = 95s - 1h; // of 100 s, of which the last tenth is for renewing
    m_it->open(100s);
    m_it->loopback.server.behaviour().clockOffset = 95s;
    QSignalSpy recovered(&renewal(), &Renewal::recovered);
    QVERIFY(list().succeeded());
    QTRY_COMPARE(recovered.count(), 1); // by itself
    QCOMPARE(m_it->renewals(), 1);
}

void TestRenewal::itIsNotSettledWhileARenewalIsUnderWay()
{
    m_it->open();
    m_it->loopback.server.addFault(Fault::delay(100ms), "POST", kRenew);
    QVERIFY(renewal().isSettled());
    QSignalSpy settled(&renewal(), &Renewal::settled);
    renewal().renewNow([](const auto&) {});
    QVERIFY(!renewal().isSettled());
    QTRY_COMPARE(m_it->renewals(), 1);
    QVERIFY(!renewal().isSettled());
    QCOMPARE(settled.count(), 0);
    QTRY_VERIFY(renewal().isSettled());
    QCOMPARE(settled.count(), 1);
    QCOMPARE(m_it->store.writes, 1);
}

void TestRenewal::itIsNotSettledWhileTheNewTokensAreBeingStored()
{
    m_it->open();
    m_it->store.writeTakes = 100ms;
    QSignalSpy stored(&renewal(), &Renewal::stored);
    QCOMPARE(renewNow(), Outcome::Renewed);
    QVERIFY(!renewal().isSettled());
    QCOMPARE(stored.count(), 0);
    QTRY_VERIFY(renewal().isSettled());
    QCOMPARE(stored.count(), 1);
}

QTEST_GUILESS_MAIN(TestRenewal)
#include "tst_renewal.moc"
