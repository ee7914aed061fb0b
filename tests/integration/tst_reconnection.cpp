#include "models/api/tokensapi.h"
#include "models/session/reconnection.h"
#include "tests/support/loopback.h"
#include "tests/support/scriptedsecretstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kPassword = QStringLiteral("correct horse 1");

} // namespace

class TestReconnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anOfflineSessionComesBackByItself();
    void theLastPauseIsRepeated();
    void thePausesGrow();
    void thePausesAreSecondsAndAMinuteAtMost();
    void aNetworkThatComesBackIsUsedAtOnce();
    void nothingIsAskedUnlessOffline();

private:
    void watch(Reconnection::Pauses pauses);
    void goOffline();

    std::unique_ptr<Loopback> m_it;
    ScriptedSecretStore m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Reconnection> m_reconnection;
    std::unique_ptr<QSignalSpy> m_due;
};

void TestReconnection::init()
{
    m_it = std::make_unique<Loopback>();
    m_it->server.addUser(kEmail, kPassword);
    m_session = std::make_unique<Session>(m_it->manager, m_store, systemNow);
    m_session->signIn({m_it->serverUrl(), kEmail}, SecretString::fromText(kPassword), false);
    QTRY_COMPARE(m_session->state(), SessionState::SignedIn);
}

void TestReconnection::cleanup()
{
    m_due.reset();
    m_reconnection.reset();
    m_session.reset();
    m_it.reset();
}

void TestReconnection::watch(Reconnection::Pauses pauses)
{
    m_reconnection = std::make_unique<Reconnection>(*m_session, std::move(pauses));
    m_due = std::make_unique<QSignalSpy>(m_reconnection.get(), &Reconnection::due);
    connect(m_reconnection.get(), &Reconnection::due, m_session.get(), &Session::retry);
}

void TestReconnection::goOffline()
{
    m_it->server.stop();
    TokensApi(*m_session).list(0, this, [](const auto&) {});
    QTRY_COMPARE(m_session->state(), SessionState::Offline);
}

void TestReconnection::anOfflineSessionComesBackByItself()
{
    watch({1ms});
    goOffline();
    m_it->server.start();
    QTRY_COMPARE(m_session->state(), SessionState::SignedIn);
    QVERIFY(m_due->count() > 0);
}

void TestReconnection::theLastPauseIsRepeated()
{
    watch({1ms, 2ms});
    goOffline();
    QTRY_VERIFY(m_due->count() >= 5);
    QCOMPARE(m_session->state(), SessionState::Offline);
}

// The second pause is longer than this test can take.
void TestReconnection::thePausesGrow()
{
    watch({1ms, 24h});
    goOffline();
    QTRY_COMPARE(m_due->count(), 1);
    const int asked = m_it->server.count();
    m_it->server.start();
    // A round trip, in which another short pause would have ended. It can join a try that is still
    // under way, and fail with it.
    QTRY_VERIFY((m_session->retry(), m_session->state() == SessionState::SignedIn));
    QVERIFY(m_it->server.count() > asked);
    QCOMPARE(m_due->count(), 1);
}

void TestReconnection::thePausesAreSecondsAndAMinuteAtMost()
{
    QCOMPARE(Reconnection::standardPauses(), (Reconnection::Pauses{2s, 5s, 15s, 60s}));
    m_reconnection = std::make_unique<Reconnection>(*m_session); // without a word, these are used
    goOffline();
    QTRY_VERIFY(m_reconnection->untilNext());
    QVERIFY(*m_reconnection->untilNext() > 0s);
    QVERIFY(*m_reconnection->untilNext() <= 2400ms); // a fifth is left to chance
}

void TestReconnection::aNetworkThatComesBackIsUsedAtOnce()
{
    watch({24h});
    goOffline();
    QVERIFY(m_reconnection->untilNext() > 23h); // as long as nothing happens
    m_it->server.start();
    m_reconnection->networkChanged();
    QCOMPARE(m_due->count(), 1);
    QTRY_COMPARE(m_session->state(), SessionState::SignedIn);
}

void TestReconnection::nothingIsAskedUnlessOffline()
{
    watch({1ms});
    m_reconnection->networkChanged();
    QCOMPARE(m_due->count(), 0);
    QVERIFY(!m_reconnection->untilNext());
    goOffline();
    QTRY_VERIFY(m_due->count() > 0);
    m_session->logOut(Session::LogOut::ThisComputer);
    QTRY_COMPARE(m_session->state(), SessionState::SignedOut);
    const auto before = m_due->count();
    m_session->signIn({m_it->serverUrl(), kEmail}, SecretString::fromText(kPassword), false);
    QTRY_COMPARE(m_session->reason().error.kind, ApiError::Kind::Refused);
    QTRY_COMPARE(m_session->state(), SessionState::SignedOut);
    QCOMPARE(m_due->count(), before);
}

QTEST_GUILESS_MAIN(TestReconnection)
#include "tst_reconnection.moc"
