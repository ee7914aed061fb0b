#include "models/api/tokensapi.h"
#include "tests/support/answer.h"
#include "tests/support/scopefixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Rows = Answer<std::vector<ApiToken>>;
using Fresh = Answer<SecretString>;
using Profile = Answer<std::optional<UserProfile>>;

namespace {

constexpr auto kRenew = "/api/v1/auth/token/refresh";
constexpr auto kMe = "/api/v1/auth/user/me";
constexpr auto kTokens = "/api/v1/tokens";

} // namespace

class TestSessionScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyFormOfADeadSessionIsRenewedOnce_data();
    void everyFormOfADeadSessionIsRenewedOnce();
    void aRealRefusalIsPassedOnWithoutARenewal();
    void anEndedTokenIsRenewedBeforeItIsUsed();
    void aTokenNearItsEndIsRenewedByItself();
    void withoutARefreshTokenAnEndedSessionEnds();
    void aRenewalThatIsNotRefusedLeavesTheSession_data();
    void aRenewalThatIsNotRefusedLeavesTheSession();
    void checkTellsWhetherTheSessionLives();
    void checkTellsThatTheServerIsAway();
    void anEmptyAnswerToADeletionSaysNothingOfTheServer();
    void timeIsTheServers();
    void ownersAreAskedWithTheTokenAlone();
    void aRefusedSaveIsTold();
    void noAnswerComesAfterTheContextOrTheScope();
    void anAnswerMayEndTheScope();

private:
    [[nodiscard]] Rows list();

    std::unique_ptr<ScopeFixture> m_fixture;
};

void TestSessionScope::init()
{
    m_fixture = std::make_unique<ScopeFixture>();
}

void TestSessionScope::cleanup()
{
    m_fixture.reset();
}

Rows TestSessionScope::list()
{
    Rows rows;
    TokensApi(*m_fixture->scope).list(0, this, rows.callback());
    [&rows] { QTRY_COMPARE(rows.count(), 1); }();
    return rows;
}

void TestSessionScope::everyFormOfADeadSessionIsRenewedOnce_data()
{
    QTest::addColumn<DeadSessionStyle>("style");
    QTest::newRow("as recorded") << DeadSessionStyle::AsRecorded;
    QTest::newRow("401") << DeadSessionStyle::Unauthorized401;
    QTest::newRow("401 with message") << DeadSessionStyle::ErrorMessage401;
    QTest::newRow("400 expired") << DeadSessionStyle::TokenExpired400;
    QTest::newRow("400 JavaScript") << DeadSessionStyle::JavaScriptText400;
    QTest::newRow("500 JavaScript") << DeadSessionStyle::JavaScriptText500;
}

void TestSessionScope::everyFormOfADeadSessionIsRenewedOnce()
{
    QFETCH(DeadSessionStyle, style);
    m_fixture->loopback.server.behaviour().deadSessions = style;
    m_fixture->open();
    m_fixture->loopback.server.expireJwts();
    QSignalSpy renewed(&m_fixture->scope->renewal(), &Renewal::recovered);
    QVERIFY(list().succeeded());
    QCOMPARE(m_fixture->renewals(), 1);
    QCOMPARE(renewed.count(), 1);
    QCOMPARE(m_fixture->loopback.server.count("GET", kTokens), 2);
    QTRY_COMPARE(m_fixture->store.writes, 1);
}

void TestSessionScope::aRealRefusalIsPassedOnWithoutARenewal()
{
    m_fixture->open();
    QSignalSpy ended(m_fixture->scope.get(), &SessionScope::ended);
    const Answer<ApiToken> created;
    TokensApi(*m_fixture->scope).create(QString(256, QLatin1Char('x')), this, created.callback());
    QTRY_COMPARE(created.count(), 1);
    QVERIFY(created.failedWith(Kind::Validation));
    QCOMPARE(m_fixture->loopback.server.count("GET", kMe), 1);
    QCOMPARE(m_fixture->loopback.server.count("POST", kTokens), 1);
    QCOMPARE(m_fixture->renewals() + static_cast<int>(ended.count()), 0);
}

void TestSessionScope::anEndedTokenIsRenewedBeforeItIsUsed()
{
    m_fixture->open(100s);
    m_fixture->turnClocks(200s);
    QVERIFY(m_fixture->scope->renewal().remaining() == -100s ||
            m_fixture->scope->renewal().remaining() == -101s);
    QVERIFY(list().succeeded());
    QCOMPARE(m_fixture->renewals(), 1);
    QCOMPARE(m_fixture->loopback.server.count("GET", kTokens), 1); // never with the dead one
    QVERIFY(m_fixture->scope->renewal().remaining() > 90s);
}

void TestSessionScope::aTokenNearItsEndIsRenewedByItself()
{
    m_fixture->ahead = 95s; // of 100, of which the last tenth is for renewing
    m_fixture->open(100s);
    m_fixture->loopback.server.behaviour().clockOffset = m_fixture->ahead;
    QSignalSpy renewed(&m_fixture->scope->renewal(), &Renewal::recovered);
    QVERIFY(renewed.wait());
    QCOMPARE(m_fixture->renewals(), 1);
    QVERIFY(m_fixture->scope->renewal().remaining() > 90s);
}

void TestSessionScope::withoutARefreshTokenAnEndedSessionEnds()
{
    m_fixture->open(10h, false);
    m_fixture->loopback.server.expireJwts();
    QSignalSpy ended(m_fixture->scope.get(), &SessionScope::ended);
    QVERIFY(list().failedWith(Kind::Unauthorized));
    QCOMPARE(ended.count(), 1);
    QCOMPARE(m_fixture->renewals(), 0);
}

void TestSessionScope::aRenewalThatIsNotRefusedLeavesTheSession_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("429") << Fault::tooManyRequests(1s) << Kind::RateLimited;
    QTest::newRow("503") << Fault::html(503) << Kind::Server;
    QTest::newRow("closed") << Fault::closeBeforeEffect() << Kind::ConnectionLost;
    QTest::newRow("not JSON") << Fault::html(200, "<p>Please log in to the proxy</p>")
                              << Kind::BadResponse;
}

// Whether it lives is not known then, and what is not known is not said of the list.
void TestSessionScope::aRenewalThatIsNotRefusedLeavesTheSession()
{
    QFETCH(Fault, fault);
    QFETCH(Kind, kind);
    m_fixture->open();
    m_fixture->loopback.server.expireJwts();
    m_fixture->loopback.server.addFault(fault, "POST", kRenew);
    QSignalSpy ended(m_fixture->scope.get(), &SessionScope::ended);
    QSignalSpy unreachable(m_fixture->scope.get(), &SessionScope::unreachable);
    QVERIFY(list().failedWith(kind));
    QCOMPARE(unreachable.count(), 1);
    QCOMPARE(ended.count(), 0);
    QVERIFY(list().succeeded()); // the next one tries again
    QCOMPARE(m_fixture->renewals(), 2);
}

void TestSessionScope::checkTellsWhetherTheSessionLives()
{
    m_fixture->open();
    QSignalSpy accepted(m_fixture->scope.get(), &SessionScope::accepted);
    QSignalSpy ended(m_fixture->scope.get(), &SessionScope::ended);
    m_fixture->scope->check();
    QTRY_COMPARE(accepted.count(), 1);
    m_fixture->loopback.server.expireJwts();
    m_fixture->scope->check();
    QTRY_COMPARE(accepted.count(), 2);
    QCOMPARE(m_fixture->renewals(), 1);
    m_fixture->loopback.server.revokeSessions();
    m_fixture->scope->check();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(accepted.count(), 2);
}

void TestSessionScope::checkTellsThatTheServerIsAway()
{
    m_fixture->open();
    QSignalSpy accepted(m_fixture->scope.get(), &SessionScope::accepted);
    QSignalSpy unreachable(m_fixture->scope.get(), &SessionScope::unreachable);
    m_fixture->loopback.server.stop();
    m_fixture->scope->check();
    QTRY_COMPARE(unreachable.count(), 1);
    QVERIFY(isUnreachable(unreachable.first().first().value<ApiError>()));
    QCOMPARE(accepted.count(), 0);
}

// NocoDB answers a deletion with 200 and nothing, or with "1".
void TestSessionScope::anEmptyAnswerToADeletionSaysNothingOfTheServer()
{
    m_fixture->open();
    const FakeToken token = m_fixture->loopback.server.addToken(kScopeEmail, QStringLiteral("ci"));
    QSignalSpy unreachable(m_fixture->scope.get(), &SessionScope::unreachable);
    const Answer<void> removed;
    TokensApi(*m_fixture->scope).remove(token.id, this, removed.callback());
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(removed.succeeded());
    QCOMPARE(unreachable.count(), 0);
}

void TestSessionScope::timeIsTheServers()
{
    // Our clock is an hour slow, which must not make the token live an hour longer.
    m_fixture->ahead = -3600s;
    m_fixture->open(7200s);
    QVERIFY(m_fixture->scope->renewal().remaining() > 10'000s);
    QVERIFY(list().succeeded());
    QVERIFY(m_fixture->scope->renewal().remaining() <= 7200s &&
            m_fixture->scope->renewal().remaining() > 7100s);
}

void TestSessionScope::ownersAreAskedWithTheTokenAlone()
{
    m_fixture->open();
    const FakeToken token = m_fixture->loopback.server.addToken(kScopeEmail, QStringLiteral("ci"));
    const Profile owner;
    m_fixture->scope->fetchOwner(SecretString::fromText(token.token), this, owner.callback());
    QTRY_COMPARE(owner.count(), 1);
    QVERIFY(owner.succeeded() && owner.result()->has_value());
    QCOMPARE(m_fixture->loopback.lastRequest().header("xc-token"), token.token.toLatin1());
    QVERIFY(!m_fixture->loopback.lastRequest().hasHeader("xc-auth"));
    const Profile nobody;
    m_fixture->scope->fetchOwner(SecretString(QByteArray(40, 'x')), this, nobody.callback());
    QTRY_COMPARE(nobody.count(), 1);
    QVERIFY(nobody.succeeded() && !nobody.result()->has_value());
}

void TestSessionScope::aRefusedSaveIsTold()
{
    m_fixture->open();
    QSignalSpy refused(&m_fixture->scope->renewal(), &Renewal::keychainRefused);
    QSignalSpy stored(&m_fixture->scope->renewal(), &Renewal::stored);
    m_fixture->scope->renewal().save();
    QTRY_COMPARE(stored.count(), 1);
    QCOMPARE(refused.count(), 0);
    m_fixture->store.writeError = SecretStoreError::Kind::Locked;
    m_fixture->scope->renewal().save();
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(stored.count(), 1);
}

void TestSessionScope::noAnswerComesAfterTheContextOrTheScope()
{
    m_fixture->open();
    const Rows rows;
    const Fresh fresh;
    const Profile profile;
    const auto askAll = [&](QObject* context) {
        TokensApi(*m_fixture->scope).list(0, context, rows.callback());
        m_fixture->scope->freshAuthToken(context, fresh.callback());
        m_fixture->scope->fetchProfile(context, profile.callback());
    };
    auto context = std::make_unique<QObject>();
    askAll(context.get());
    context.reset();
    askAll(this);
    m_fixture->scope.reset();
    m_fixture->open();
    QVERIFY(list().succeeded());
    QCOMPARE(rows.count() + fresh.count() + profile.count(), 0);
}

void TestSessionScope::anAnswerMayEndTheScope()
{
    // Whoever is told that the session is over may log out at once.
    m_fixture->open(10h, false);
    m_fixture->loopback.server.expireJwts();
    int answers = 0;
    const Rows forgotten;
    TokensApi(*m_fixture->scope).list(0, this, [this, &answers](const auto&) {
        ++answers;
        m_fixture->scope.reset();
    });
    TokensApi(*m_fixture->scope).list(0, this, forgotten.callback());
    QTRY_COMPARE(answers, 1);
    m_fixture->open();
    QVERIFY(list().succeeded());
    QCOMPARE(forgotten.count(), 0);
}

QTEST_GUILESS_MAIN(TestSessionScope)
#include "tst_sessionscope.moc"
