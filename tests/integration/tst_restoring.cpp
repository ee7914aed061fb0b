#include "models/api/tokensapi.h"
#include "models/session/session.h"
#include "tests/support/answer.h"
#include "tests/support/loopback.h"
#include "tests/support/scriptedsecretstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using State = SessionState;
using Kind = ApiError::Kind;
using Rows = Answer<std::vector<ApiToken>>;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kPassword = QStringLiteral("correct horse 1");
constexpr auto kTokens = "/api/v1/tokens";
constexpr auto kMe = "/api/v1/auth/user/me";
constexpr auto kForEver = FaultScript::kForEver;

} // namespace

/// What a session makes of answers that are neither a yes nor a clear no: while it is restored, and
/// when it is known to live.
class TestRestoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void answersThatProveNothingLeadToOffline_data();
    void answersThatProveNothingLeadToOffline();
    void aNewReasonReplacesTheOldOneWhileOffline();
    void anOfflineSessionComesBackWhenItsServerAnswers();
    void aLivingSessionIsRestoredThoughARouteFails_data();
    void aLivingSessionIsRestoredThoughARouteFails();
    void aFailingRouteDoesNotTakeALivingSessionOffline_data();
    void aFailingRouteDoesNotTakeALivingSessionOffline();
    void aPageOfSomebodyInBetweenTakesALivingSessionOffline();

private:
    void restore();
    [[nodiscard]] Rows list();
    [[nodiscard]] AccountId account() const { return {m_loopback->serverUrl(), kEmail}; }
    [[nodiscard]] QList<State> states() const;

    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<ScriptedSecretStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QSignalSpy> m_states;
};

// Each test begins with a session in the store.
void TestRestoring::init()
{
    m_loopback = std::make_unique<Loopback>();
    m_loopback->server.addSuperAdmin(kEmail, kPassword);
    m_store = std::make_unique<ScriptedSecretStore>();
    m_session = std::make_unique<Session>(m_loopback->manager, *m_store, systemNow);
    m_session->signIn(account(), SecretString::fromText(kPassword), true);
    QTRY_VERIFY(m_session->state() == State::SignedIn && m_session->isSettled());
    m_session = std::make_unique<Session>(m_loopback->manager, *m_store, systemNow);
    m_states = std::make_unique<QSignalSpy>(m_session.get(), &Session::stateChanged);
}

void TestRestoring::cleanup()
{
    m_session.reset();
    m_store.reset();
    m_loopback.reset();
}

void TestRestoring::restore()
{
    QSignalSpy ready(m_session.get(), &Session::credentialsReady);
    m_session->restore(account());
    QVERIFY(ready.wait());
}

Rows TestRestoring::list()
{
    Rows rows;
    TokensApi(*m_session).list(0, this, rows.callback());
    [&rows] { QTRY_COMPARE(rows.count(), 1); }();
    return rows;
}

QList<State> TestRestoring::states() const
{
    QList<State> result;
    for (const QVariantList& arguments : *m_states) {
        result.append(arguments.first().value<State>());
    }
    return result;
}

void TestRestoring::answersThatProveNothingLeadToOffline_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("301") << Fault::redirect(QUrl(QStringLiteral("http://127.0.0.1:1/")), 301)
                         << Kind::Redirected;
    QTest::newRow("404") << Fault::html(404, "<h1>Not Found</h1>") << Kind::NotFound;
    QTest::newRow("429") << Fault::tooManyRequests(1s) << Kind::RateLimited;
    QTest::newRow("500") << Fault::html(500, "<h1>Oops</h1>") << Kind::Server;
    for (const int status : {400, 401, 403}) { // a proxy's or a hotel's: NocoDB says why
        QTest::addRow("a page with %d", status)
            << Fault::html(status, "<h1>Log in first</h1>") << Kind::BadResponse;
    }
    QTest::newRow("a page with 200")
        << Fault::html(200, "<p>Welcome to our Wi-Fi</p>") << Kind::BadResponse;
}

void TestRestoring::answersThatProveNothingLeadToOffline()
{
    QFETCH(Fault, fault);
    QFETCH(Kind, kind);
    m_loopback->server.addFault(fault, {}, {}, kForEver);
    restore();
    QVERIFY(list().failedWith(kind));
    QTRY_COMPARE(states(), (QList<State>{State::Restoring, State::Offline}));
    QCOMPARE(m_session->offlineError().kind, kind);
    QVERIFY(list().failedWith(kind)); // and again: it is not taken for a living session later
    m_session->retry();
    QVERIFY(list().failedWith(kind));
    QCOMPARE(states(), (QList<State>{State::Restoring, State::Offline}));
    QVERIFY(m_session->hasCredentials());
}

void TestRestoring::aNewReasonReplacesTheOldOneWhileOffline()
{
    m_loopback->server.addFault(Fault::html(404), {}, {}, kForEver);
    restore();
    QVERIFY(list().failedWith(Kind::NotFound));
    QTRY_COMPARE(m_session->state(), State::Offline);
    m_loopback->server.clearFaults();
    m_loopback->server.addFault(Fault::tooManyRequests(1s), {}, {}, kForEver);
    QVERIFY(list().failedWith(Kind::RateLimited));
    QCOMPARE(m_session->offlineError().kind, Kind::RateLimited);
    m_loopback->server.stop();
    m_session->retry();
    QTRY_COMPARE(m_session->offlineError().kind, Kind::Refused);
    QCOMPARE(states(), (QList<State>{State::Restoring, State::Offline}));
}

void TestRestoring::anOfflineSessionComesBackWhenItsServerAnswers()
{
    m_loopback->server.addFault(Fault::html(404), {}, {}, kForEver);
    restore();
    QVERIFY(list().failedWith(Kind::NotFound));
    QTRY_COMPARE(m_session->state(), State::Offline);
    m_loopback->server.clearFaults();
    QVERIFY(list().succeeded());
    QTRY_COMPARE(m_session->state(), State::SignedIn);
}

void TestRestoring::aLivingSessionIsRestoredThoughARouteFails_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("500") << Fault::html(500) << Kind::Server;
    QTest::newRow("401") << Fault::html(401) << Kind::Forbidden;
}

// "me" has said that it lives.
void TestRestoring::aLivingSessionIsRestoredThoughARouteFails()
{
    QFETCH(Fault, fault);
    QFETCH(Kind, kind);
    m_loopback->server.addFault(fault, "GET", kTokens, kForEver);
    restore();
    QVERIFY(list().failedWith(kind));
    QTRY_COMPARE(m_session->state(), State::SignedIn);
    QVERIFY(list().failedWith(kind));
    QCOMPARE(states(), (QList<State>{State::Restoring, State::SignedIn}));
}

void TestRestoring::aFailingRouteDoesNotTakeALivingSessionOffline_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("500") << Fault::html(500) << Kind::Server;
    QTest::newRow("404") << Fault::html(404) << Kind::NotFound;
    QTest::newRow("401") << Fault::html(401) << Kind::Forbidden; // not: sign in again
}

void TestRestoring::aFailingRouteDoesNotTakeALivingSessionOffline()
{
    QFETCH(Fault, fault);
    QFETCH(Kind, kind);
    restore();
    QVERIFY(list().succeeded());
    QTRY_COMPARE(m_session->state(), State::SignedIn);
    m_loopback->server.addFault(fault, "GET", kTokens, kForEver);
    QVERIFY(list().failedWith(kind));
    QVERIFY(list().failedWith(kind));
    m_loopback->server.clearFaults();
    QVERIFY(list().succeeded());
    QCOMPARE(states(), (QList<State>{State::Restoring, State::SignedIn}));
    QCOMPARE(m_loopback->server.count("GET", kMe), kind == Kind::NotFound ? 0 : 2);
    QCOMPARE(m_loopback->server.count("POST", "/api/v1/auth/token/refresh"), 0);
}

void TestRestoring::aPageOfSomebodyInBetweenTakesALivingSessionOffline()
{
    restore();
    QVERIFY(list().succeeded());
    QTRY_COMPARE(m_session->state(), State::SignedIn);
    m_loopback->server.addFault(Fault::html(200, "<p>Pay for the Wi-Fi</p>"), "GET", kTokens);
    QVERIFY(list().failedWith(Kind::BadResponse));
    QTRY_COMPARE(m_session->state(), State::Offline);
    QCOMPARE(m_session->offlineError().kind, Kind::BadResponse);
}

QTEST_GUILESS_MAIN(TestRestoring)
#include "tst_restoring.moc"
