#include "models/session/session.h"
#include "models/tokens/tokenservice.h"
#include "tests/support/answer.h"
#include "tests/support/loopback.h"
#include "tests/support/scriptedsecretstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using State = SessionState;
using Rows = Answer<std::vector<ApiToken>>;
using Fresh = Answer<SecretString>;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kPassword = QStringLiteral("correct horse 1");
constexpr auto kTokens = "/api/v1/tokens";
constexpr auto kRenew = "/api/v1/auth/token/refresh";
constexpr auto kForEver = FakeNocoDb::kForEver;

// The Date header of a proxy in between; an empty one counts as none.
Fault dated(const QByteArray& date)
{
    return Fault::change([date](FakeReply& reply) { reply.setHeader("Date", date); });
}

QByteArray httpDate(const QDateTime& time)
{
    const QString format = QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'");
    return QLocale::c().toString(time, format).toLatin1();
}

} // namespace

/// A session through short lives, long sleeps, wrong clocks and servers that give out dead tokens.
class TestRenewalTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSessionOfFiveSecondsGoesOnByItself();
    void afterASleepTheFirstThingIsOneRenewal();
    void tokensDeadOnArrivalAfterARenewalEndTheSession();
    void aStoredSessionOfDeadTokensEndsWithoutALoop();
    void anotherSignInTakesTheOneRefreshSlot();
    void wrongClocksCostNoRenewal_data();
    void wrongClocksCostNoRenewal();
    void aRestoredSessionIsRenewedOnceWhateverTheClocks_data() { addClocks(); }
    void aRestoredSessionIsRenewedOnceWhateverTheClocks();

private:
    static void addClocks();
    void addDateFault();
    void makeSession();
    void signIn();
    [[nodiscard]] Rows list();
    [[nodiscard]] AccountId account() const { return {m_loopback->serverUrl(), kEmail}; }
    [[nodiscard]] int renewals() const { return m_loopback->server.count("POST", kRenew); }

    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<ScriptedSecretStore> m_store;
    std::unique_ptr<Session> m_session;
    std::chrono::seconds m_ahead{0}; ///< our clock
};

void TestRenewalTimes::init()
{
    m_loopback = std::make_unique<Loopback>();
    m_loopback->server.addSuperAdmin(kEmail, kPassword);
    m_store = std::make_unique<ScriptedSecretStore>();
    m_ahead = 0s;
    makeSession();
}

void TestRenewalTimes::cleanup()
{
    m_session.reset();
    m_store.reset();
    m_loopback.reset();
}

void TestRenewalTimes::makeSession()
{
    const auto now = [this] { return systemNow().addSecs(m_ahead.count()); };
    m_session = std::make_unique<Session>(m_loopback->manager, *m_store, now);
}

void TestRenewalTimes::signIn()
{
    m_session->signIn(account(), SecretString::fromText(kPassword), true);
    QTRY_VERIFY(m_session->state() == State::SignedIn && m_session->isSettled());
}

Rows TestRenewalTimes::list()
{
    Rows rows;
    TokensApi(*m_session).list(0, this, rows.callback());
    [&rows] { QTRY_COMPARE(rows.count(), 1); }();
    return rows;
}

// In real time, and while nobody does anything.
void TestRenewalTimes::aSessionOfFiveSecondsGoesOnByItself()
{
    m_loopback->server.behaviour().jwtLifetime = 5s;
    signIn();
    QElapsedTimer sinceStart;
    sinceStart.start();
    QTRY_COMPARE_WITH_TIMEOUT(renewals(), 2, 15'000);
    QVERIFY(sinceStart.elapsed() >= 6'000); // whole seconds may be lost by rounding
    QVERIFY(list().succeeded());
    QCOMPARE(m_session->state(), State::SignedIn);
    QCOMPARE(renewals(), 2);
}

void TestRenewalTimes::afterASleepTheFirstThingIsOneRenewal()
{
    signIn();
    QVERIFY(list().succeeded());
    m_loopback->server.clearRequests();
    m_ahead = 72h; // a weekend, for both
    m_loopback->server.behaviour().clockOffset = m_ahead;
    Rows first;
    Rows second;
    Fresh fresh;
    TokensApi(*m_session).list(0, this, first.callback());
    TokensApi(*m_session).list(0, this, second.callback());
    m_session->freshAuthToken(this, fresh.callback());
    QTRY_COMPARE(first.count() + second.count() + fresh.count(), 3);
    QVERIFY(first.succeeded() && second.succeeded() && fresh.succeeded());
    QCOMPARE(renewals(), 1);
    QCOMPARE(m_loopback->server.requests().front().path, QByteArray(kRenew));
    QCOMPARE(m_loopback->server.requests("GET", kTokens).front().status, 200);
    QVERIFY(m_session->remaining() > 9h);
}

void TestRenewalTimes::tokensDeadOnArrivalAfterARenewalEndTheSession()
{
    signIn();
    QVERIFY(list().succeeded());
    m_loopback->server.expireJwts();
    m_loopback->server.behaviour().jwtLifetime = 0s; // since its restart
    QSignalSpy states(m_session.get(), &Session::stateChanged);
    QVERIFY(list().failedWith(ApiError::Kind::Unauthorized));
    QTRY_COMPARE(m_session->state(), State::Expired);
    QVERIFY(list().failedWith(ApiError::Kind::Unauthorized));
    QCOMPARE(states.count(), 1);
    QCOMPARE(renewals(), 1);
    m_session->signIn(account(), SecretString::fromText(kPassword), true);
    QTRY_COMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(m_session->reason().kind, SignedOutReason::Kind::DeadOnArrival); // which is told
}

// What the keychain got is good again when the server's setting has been mended.
void TestRenewalTimes::aStoredSessionOfDeadTokensEndsWithoutALoop()
{
    signIn();
    m_loopback->server.expireJwts();
    m_loopback->server.behaviour().jwtLifetime = 0s;
    for (int start = 1; start <= 2; ++start) {
        makeSession();
        QSignalSpy ready(m_session.get(), &Session::credentialsReady);
        m_session->restore(account());
        QVERIFY(ready.wait());
        QVERIFY(list().failedWith(ApiError::Kind::Unauthorized));
        QTRY_COMPARE(m_session->state(), State::Expired);
        QCOMPARE(renewals(), start);
    }
    m_loopback->server.behaviour().jwtLifetime = 10h;
    makeSession();
    QSignalSpy ready(m_session.get(), &Session::credentialsReady);
    m_session->restore(account());
    QVERIFY(ready.wait());
    QVERIFY(list().succeeded());
    QTRY_COMPARE(m_session->state(), State::SignedIn);
}

// NocoDB up to 0.251: a browser's sign-in kills our refresh token, and ours the browser's.
void TestRenewalTimes::anotherSignInTakesTheOneRefreshSlot()
{
    m_loopback->server.behaviour().singleRefreshSlot = true;
    signIn();
    m_loopback->server.signIn(kEmail);
    Fresh fresh;
    m_ahead = 10h - 2min;
    m_loopback->server.behaviour().clockOffset = m_ahead;
    m_session->freshAuthToken(this, fresh.callback()); // tries to renew it
    QTRY_COMPARE(fresh.count(), 1);
    QVERIFY(fresh.succeeded());
    QVERIFY(list().succeeded()); // the auth token lives to its end
    QCOMPARE(m_session->state(), State::SignedIn);
    QVERIFY(!m_session->renewsItself());
    m_ahead = 10h + 1s;
    m_loopback->server.behaviour().clockOffset = m_ahead;
    QVERIFY(list().failedWith(ApiError::Kind::Unauthorized));
    QTRY_COMPARE(m_session->state(), State::Expired); // the password is asked for
    QCOMPARE(renewals(), 1);
    signIn();
    QVERIFY(list().succeeded());
}

void TestRenewalTimes::addClocks()
{
    QTest::addColumn<int>("ours");
    QTest::addColumn<bool>("hasDate");
    QTest::addColumn<int>("date");
    for (const int ours : {0, 12, -12}) {
        QTest::addRow("ours %d h, no Date header", ours) << ours << false << 0;
        for (const int date : {0, 12, -12}) {
            QTest::addRow("ours %d h, Date header %d h", ours, date) << ours << true << date;
        }
    }
}

void TestRenewalTimes::addDateFault()
{
    QFETCH(int, ours);
    QFETCH(bool, hasDate);
    QFETCH(int, date);
    m_ahead = std::chrono::hours(ours);
    const QByteArray header = hasDate ? httpDate(systemNow().addSecs(date * 3600)) : QByteArray();
    m_loopback->server.addFault(dated(header), {}, {}, kForEver);
}

void TestRenewalTimes::wrongClocksCostNoRenewal_data()
{
    addClocks();
}

void TestRenewalTimes::wrongClocksCostNoRenewal()
{
    addDateFault();
    signIn();
    QVERIFY(list().succeeded());
    QVERIFY(list().succeeded());
    Fresh fresh;
    m_session->freshAuthToken(this, fresh.callback());
    QTRY_COMPARE(fresh.count(), 1);
    QCOMPARE(renewals(), 0);
    QVERIFY(m_session->remaining() > 10h - 20s && m_session->remaining() <= 10h + 20s);
}

void TestRenewalTimes::aRestoredSessionIsRenewedOnceWhateverTheClocks()
{
    signIn();
    addDateFault();
    makeSession();
    QSignalSpy ready(m_session.get(), &Session::credentialsReady);
    m_session->restore(account());
    QVERIFY(ready.wait());
    for (int round = 0; round < 4; ++round) {
        QVERIFY(list().succeeded());
        QVERIFY(renewals() <= 1);
    }
    QTRY_COMPARE(m_session->state(), State::SignedIn);
    QTRY_VERIFY(m_session->isSettled());
    QVERIFY(list().succeeded());
    QVERIFY(renewals() <= 1);
}

QTEST_GUILESS_MAIN(TestRenewalTimes)
#include "tst_renewaltimes.moc"
