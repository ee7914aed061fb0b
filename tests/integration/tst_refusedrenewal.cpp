#include "models/api/tokensapi.h"
#include "tests/support/answer.h"
#include "tests/support/scopefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using Kind = ApiError::Kind;
using Rows = Answer<std::vector<ApiToken>>;

/// An auth token can end between its renewal and its first use: by a log-out elsewhere, say.
class TestRefusedRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void oneThatEndsBeforeItIsUsedIsRenewedAgain();
    void whereNoneIsEverAcceptedTheSessionEnds();

private:
    [[nodiscard]] Rows list();
    /// The next lists find their auth token ended when they arrive.
    void endBeforeLists(int times);
    [[nodiscard]] FakeNocoDb& server() const { return m_fixture->loopback.server; }

    std::unique_ptr<ScopeFixture> m_fixture;
};

void TestRefusedRenewal::init()
{
    m_fixture = std::make_unique<ScopeFixture>();
    m_fixture->open();
}

Rows TestRefusedRenewal::list()
{
    Rows rows;
    TokensApi(*m_fixture->scope).list(0, this, rows.callback());
    [&rows] { QTRY_COMPARE(rows.count(), 1); }();
    return rows;
}

void TestRefusedRenewal::endBeforeLists(int times)
{
    connect(&server(), &FakeNocoDb::requestReceived, this, [this, times](int) {
        const int lists = server().count("GET", "/api/v1/tokens");
        if (lists <= times && server().requests().back().matches("GET", "/api/v1/tokens")) {
            server().expireJwts();
        }
    });
}

void TestRefusedRenewal::oneThatEndsBeforeItIsUsedIsRenewedAgain()
{
    QSignalSpy ended(m_fixture->scope.get(), &SessionScope::ended);
    endBeforeLists(2);
    QVERIFY(list().succeeded());
    QCOMPARE(m_fixture->renewals(), 2);
    QCOMPARE(ended.count(), 0);
}

void TestRefusedRenewal::whereNoneIsEverAcceptedTheSessionEnds()
{
    QSignalSpy ended(m_fixture->scope.get(), &SessionScope::ended);
    endBeforeLists(100);
    QVERIFY(list().failedWith(Kind::Unauthorized));
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(m_fixture->renewals(), 2);
    QCOMPARE(server().count("GET", "/api/v1/tokens"), 3);
}

QTEST_GUILESS_MAIN(TestRefusedRenewal)
#include "tst_refusedrenewal.moc"
