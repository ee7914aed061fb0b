#include "models/tokens/tokenservice.h"
#include "tests/support/answer.h"
#include "tests/support/loopback.h"
#include "tests/support/scriptedsecretstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using Notice = Session::Notice;
using State = SessionState;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kPassword = QStringLiteral("correct horse 1");
constexpr auto kSignOut = "/api/v1/auth/user/signout";

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
    void aPageOfSomebodyInBetweenHasNotToldTheServer();
    void logOutWorksWhenKeychainAndServerAreSilent();
    void aCopyUnderWayVanishesWithItsSession();
    void nothingIsSettledWhileTheServerIsToldOfALogOut();
    void whoFailedToSignInAgainCanLogOut();
    void withoutASessionTheServerCannotBeTold();
    void anEndedTokenIsRenewedToTellTheServer();
    void anEndedTokenThatCannotBeRenewedIsToldAsSuch();
    void noticesOfALogOutComeAfterIt();

private:
    void expire();
    [[nodiscard]] AccountId account() const { return {m_loopback->serverUrl(), kEmail}; }
    [[nodiscard]] bool isInStore() const;

    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<ScriptedSecretStore> m_store;
    std::unique_ptr<Session> m_session;
    std::chrono::seconds m_ahead{0}; ///< our clock
};

// Each test begins signed in, with the session in the store.
void TestLogOut::init()
{
    m_loopback = std::make_unique<Loopback>();
    m_loopback->server.addSuperAdmin(kEmail, kPassword);
    m_store = std::make_unique<ScriptedSecretStore>();
    m_ahead = 0s;
    m_session = std::make_unique<Session>(m_loopback->manager, *m_store, [this] {
        return systemNow().addSecs(m_ahead.count());
    });
    m_session->signIn(account(), SecretString::fromText(kPassword), true);
    QTRY_VERIFY(m_session->state() == State::SignedIn && m_session->isSettled());
}

void TestLogOut::cleanup()
{
    m_session.reset();
    m_store.reset();
    m_loopback.reset();
}

void TestLogOut::expire()
{
    m_loopback->server.revokeSessions();
    m_session->send({.routeTemplate = QStringLiteral("/api/v1/tokens")}, this, [](const auto&) {});
    QTRY_COMPARE(m_session->state(), State::Expired);
}

bool TestLogOut::isInStore() const
{
    const Answer<SecretString, SecretStoreError> entry;
    m_store->read(account().key(), m_session.get(), entry.callback());
    [&entry] { QTRY_COMPARE(entry.count(), 1); }();
    return entry.succeeded();
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
    QCOMPARE(m_loopback->server.count("POST", kSignOut), 0);
    m_session->restore(account());
    QTRY_COMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(m_session->reason().store.kind, SecretStoreError::Kind::NotFound);
}

void TestLogOut::aPageOfSomebodyInBetweenHasNotToldTheServer()
{
    m_loopback->server.addFault(Fault::html(200), "POST", kSignOut);
    QSignalSpy notices(m_session.get(), &Session::notice);
    m_session->logOut(Session::LogOut::Everywhere);
    QTRY_VERIFY(m_session->state() == State::SignedOut && m_session->isSettled());
    QCOMPARE(notices.count(), 1);
    QCOMPARE(notices.first().first().value<Notice>(), Notice::ServerNotTold);
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
    QCOMPARE(m_loopback->server.count("POST", kSignOut), 1);
}

void TestLogOut::whoFailedToSignInAgainCanLogOut()
{
    TokenListModel model;
    TokenService service(*m_session, model);
    m_loopback->server.addTokens(kEmail, 3);
    service.reload();
    QTRY_COMPARE(model.rowCount(), 3);
    expire();
    m_session->signIn(account(), SecretString("wrong"), true);
    QTRY_COMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(isInStore());
    QSignalSpy forgotten(m_session.get(), &Session::forgotten);
    m_session->logOut(Session::LogOut::ThisComputer);
    QCOMPARE(m_session->state(), State::SigningOut);
    QTRY_COMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(m_session->reason().kind, SignedOutReason::Kind::LoggedOut);
    QCOMPARE(forgotten.count(), 1);
    QVERIFY(!isInStore());
    QCOMPARE(model.rowCount(), 0);
}

void TestLogOut::withoutASessionTheServerCannotBeTold()
{
    expire();
    QSignalSpy notices(m_session.get(), &Session::notice);
    m_session->logOut(Session::LogOut::Everywhere);
    QTRY_COMPARE(notices.count(), 1);
    QCOMPARE(notices.first().first().value<Notice>(), Notice::ServerNotTold);
    QTRY_COMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(m_loopback->server.count("POST", kSignOut), 0);
    QVERIFY(!isInStore());
}

// A sign-out with an ended token is answered 200 and ends nothing.
void TestLogOut::anEndedTokenIsRenewedToTellTheServer()
{
    m_ahead = 11h;
    m_loopback->server.behaviour().clockOffset = m_ahead;
    const FakeSession browser = m_loopback->server.signIn(kEmail);
    QVERIFY(m_loopback->server.isJwtAlive(browser.jwt));
    QSignalSpy notices(m_session.get(), &Session::notice);
    m_session->logOut(Session::LogOut::Everywhere);
    QTRY_VERIFY(m_session->isSettled());
    QCOMPARE(m_loopback->server.count("POST", kSignOut), 1);
    QVERIFY(!m_loopback->server.isJwtAlive(browser.jwt));
    QVERIFY(!m_loopback->server.isRefreshTokenAlive(browser.refreshToken));
    QCOMPARE(notices.count(), 0);
}

void TestLogOut::anEndedTokenThatCannotBeRenewedIsToldAsSuch()
{
    m_ahead = 11h;
    m_loopback->server.behaviour().clockOffset = m_ahead;
    m_loopback->server.revokeRefreshTokens();
    QSignalSpy notices(m_session.get(), &Session::notice);
    m_session->logOut(Session::LogOut::Everywhere);
    QTRY_COMPARE(notices.count(), 1);
    QCOMPARE(notices.first().first().value<Notice>(), Notice::ServerNotTold);
    QCOMPARE(m_loopback->server.count("POST", kSignOut), 0);
}

void TestLogOut::noticesOfALogOutComeAfterIt()
{
    expire();
    m_store->removeError = SecretStoreError::Kind::Locked;
    QList<std::pair<Notice, State>> told;
    connect(m_session.get(), &Session::notice, this, [this, &told](Notice notice) {
        told.append({notice, m_session->state()});
    });
    m_session->logOut(Session::LogOut::Everywhere);
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.at(0), std::pair(Notice::ServerNotTold, State::SignedOut));
    QCOMPARE(told.at(1), std::pair(Notice::KeychainEntryStays, State::SignedOut));
}

QTEST_GUILESS_MAIN(TestLogOut)
#include "tst_logout.moc"
