#include "models/session/session.h"
#include "tests/support/loopback.h"
#include "tests/support/scriptedsecretstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using State = SessionState;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kPassword = QStringLiteral("correct horse 1");

} // namespace

/// Both ways of logging out, and what must not come after them.
class TestLogOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void logOutEverywhereEndsTheServersSessions();
    void logOutHereTellsTheServerNothing();
    void logOutWorksWhenKeychainAndServerAreSilent();
    void aCopyUnderWayVanishesWithItsSession();
    void nothingIsSettledWhileTheServerIsToldOfALogOut();

private:
    [[nodiscard]] AccountId account() const { return {m_loopback->serverUrl(), kEmail}; }

    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<ScriptedSecretStore> m_store;
    std::unique_ptr<Session> m_session;
};

// Each test begins signed in, with the session in the store.
void TestLogOut::init()
{
    m_loopback = std::make_unique<Loopback>();
    m_loopback->server.addSuperAdmin(kEmail, kPassword);
    m_store = std::make_unique<ScriptedSecretStore>();
    m_session = std::make_unique<Session>(m_loopback->manager, *m_store, systemNow);
    m_session->signIn(account(), SecretString::fromText(kPassword), true);
    QTRY_VERIFY(m_session->state() == State::SignedIn && m_session->isSettled());
}

void TestLogOut::cleanup()
{
    m_session.reset();
    m_store.reset();
    m_loopback.reset();
}

void TestLogOut::logOutEverywhereEndsTheServersSessions()
{
    const FakeSession browser = m_loopback->server.signIn(kEmail);
    QSignalSpy forgotten(m_session.get(), &Session::forgotten);
    m_session->logOut(Session::LogOut::Everywhere);
    QTRY_COMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(m_session->reason().kind, SignedOutReason::Kind::LoggedOut);
    QCOMPARE(forgotten.count(), 1);
    QTRY_VERIFY(!m_loopback->server.isJwtAlive(browser.jwt));
}

void TestLogOut::logOutHereTellsTheServerNothing()
{
    m_session->logOut(Session::LogOut::ThisComputer);
    QTRY_COMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(m_loopback->server.count("POST", "/api/v1/auth/user/signout"), 0);
    m_session->restore(account());
    QTRY_COMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(m_session->reason().store.kind, SecretStoreError::Kind::NotFound);
}

void TestLogOut::logOutWorksWhenKeychainAndServerAreSilent()
{
    m_store->silent = true;
    m_loopback->server.addFault(Fault::neverAnswer(), {}, {}, FakeNocoDb::kForEver);
    QSignalSpy notices(m_session.get(), &Session::notice);
    m_session->logOut(Session::LogOut::Everywhere);
    QVERIFY(!m_session->hasCredentials());
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), State::SignedOut, 5000);
    QCOMPARE(notices.first().first().value<Session::Notice>(), Session::Notice::KeychainEntryStays);
}

void TestLogOut::aCopyUnderWayVanishesWithItsSession()
{
    int answers = 0;
    QObject context;
    m_session->freshAuthToken(&context, [&answers](const auto&) { ++answers; });
    m_session->logOut(Session::LogOut::ThisComputer);
    QTRY_COMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(answers, 0);
    m_session->freshAuthToken(&context, [&answers](const auto& token) {
        answers += token ? 0 : 1; // nobody is signed in: an error, and not silence
    });
    QTRY_COMPARE(answers, 1);
}

void TestLogOut::nothingIsSettledWhileTheServerIsToldOfALogOut()
{
    QSignalSpy settled(m_session.get(), &Session::settled);
    m_session->logOut(Session::LogOut::Everywhere);
    QVERIFY(!m_session->isSettled());
    QTRY_VERIFY(m_session->isSettled());
    QVERIFY(!settled.isEmpty());
    QCOMPARE(m_loopback->server.count("POST", "/api/v1/auth/user/signout"), 1);
}

QTEST_GUILESS_MAIN(TestLogOut)
#include "tst_logout.moc"
