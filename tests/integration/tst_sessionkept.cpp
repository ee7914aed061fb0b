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
using Notice = Session::Notice;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kPassword = QStringLiteral("correct horse 1");
constexpr auto kRenew = "/api/v1/auth/token/refresh";

} // namespace

/// What a session keeps in the keychain, what of it is told, and when the program may end.
class TestSessionKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLateAnswerOfTheKeychainTakesTheRefusalBack();
    void aKeychainThatRefusesSaysWhy_data();
    void aKeychainThatRefusesSaysWhy();
    void itIsNotSettledWhileARenewalIsUnderWay();
    void whoNoLongerWantsToBeKeptIsForgotten();
    void anEntryThatStaysThenIsTold();
    void whoWasNeverKeptIsNotForgotten();

private:
    void signIn(bool keep);
    void expire();
    [[nodiscard]] AccountId account() const { return {m_loopback->serverUrl(), kEmail}; }
    [[nodiscard]] bool isInStore() const;

    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<ScriptedSecretStore> m_store;
    std::unique_ptr<Session> m_session;
    std::chrono::seconds m_ahead{0}; ///< our clock
};

void TestSessionKept::init()
{
    m_loopback = std::make_unique<Loopback>();
    m_loopback->server.addSuperAdmin(kEmail, kPassword);
    m_store = std::make_unique<ScriptedSecretStore>();
    m_ahead = 0s;
    m_session = std::make_unique<Session>(m_loopback->manager, *m_store,
                                          [this] { return systemNow().addSecs(m_ahead.count()); });
}

void TestSessionKept::cleanup()
{
    m_session.reset();
    m_store.reset();
    m_loopback.reset();
}

void TestSessionKept::signIn(bool keep)
{
    m_session->signIn(account(), SecretString::fromText(kPassword), keep);
    QTRY_COMPARE(m_session->state(), State::SignedIn);
}

void TestSessionKept::expire()
{
    m_loopback->server.revokeSessions();
    m_session->send({.routeTemplate = QStringLiteral("/api/v1/tokens")}, this, [](const auto&) {});
    QTRY_COMPARE(m_session->state(), State::Expired);
}

bool TestSessionKept::isInStore() const
{
    const Answer<SecretString, SecretStoreError> entry;
    m_store->read(account().key(), m_session.get(), entry.callback());
    [&entry] { QTRY_COMPARE(entry.count(), 1); }();
    return entry.succeeded();
}

void TestSessionKept::aLateAnswerOfTheKeychainTakesTheRefusalBack()
{
    m_store->writeTakes = SessionVault::kAnswerWithin + 2s;
    QSignalSpy notices(m_session.get(), &Session::notice);
    QSignalSpy stored(m_session.get(), &Session::stored);
    signIn(true);
    QTRY_COMPARE(notices.count(), 1);
    QCOMPARE(notices.first().first().value<Notice>(), Notice::KeychainRefused);
    QCOMPARE(stored.count(), 0);
    QTRY_COMPARE(stored.count(), 1);
    QVERIFY(isInStore());
    QCOMPARE(notices.count(), 1);
}

void TestSessionKept::aKeychainThatRefusesSaysWhy_data()
{
    QTest::addColumn<SecretStoreError::Kind>("kind");
    QTest::newRow("locked") << SecretStoreError::Kind::Locked;
    QTest::newRow("unavailable") << SecretStoreError::Kind::Unavailable;
    QTest::newRow("too large") << SecretStoreError::Kind::TooLarge;
}

void TestSessionKept::aKeychainThatRefusesSaysWhy()
{
    QFETCH(SecretStoreError::Kind, kind);
    m_store->writeError = kind;
    QSignalSpy notices(m_session.get(), &Session::notice);
    signIn(true);
    QTRY_COMPARE(notices.count(), 1);
    QCOMPARE(m_session->keychainError().kind, kind);
}

// Ended now, the program would lose the new refresh token, and the old one is dead already.
void TestSessionKept::itIsNotSettledWhileARenewalIsUnderWay()
{
    m_loopback->server.behaviour().jwtLifetime = 100s;
    signIn(true);
    QTRY_VERIFY(m_session->isSettled());
    m_ahead = 70s;
    m_loopback->server.behaviour().clockOffset = m_ahead;
    m_loopback->server.addFault(Fault::delay(100ms), "POST", kRenew);
    QSignalSpy settled(m_session.get(), &Session::settled);
    m_session->freshAuthToken(this, [](const auto&) {});
    QVERIFY(!m_session->isSettled());
    QTRY_COMPARE(m_loopback->server.count("POST", kRenew), 1);
    QVERIFY(!m_session->isSettled());
    QCOMPARE(settled.count(), 0);
    QTRY_COMPARE(settled.count(), 1);
    QVERIFY(m_session->isSettled());
    QCOMPARE(m_store->writes, 2);
}

void TestSessionKept::whoNoLongerWantsToBeKeptIsForgotten()
{
    signIn(true);
    QTRY_VERIFY(isInStore());
    expire();
    QSignalSpy forgotten(m_session.get(), &Session::forgotten);
    signIn(false);
    QTRY_COMPARE(forgotten.count(), 1);
    QVERIFY(!isInStore());
    QCOMPARE(m_session->state(), State::SignedIn);
    QCOMPARE(m_store->writes, 1);
}

void TestSessionKept::anEntryThatStaysThenIsTold()
{
    signIn(true);
    expire();
    m_store->removeError = SecretStoreError::Kind::Locked;
    QSignalSpy notices(m_session.get(), &Session::notice);
    QSignalSpy forgotten(m_session.get(), &Session::forgotten);
    signIn(false);
    QTRY_COMPARE(notices.count(), 1);
    QCOMPARE(notices.first().first().value<Notice>(), Notice::KeychainEntryStays);
    QCOMPARE(forgotten.count(), 1);
}

void TestSessionKept::whoWasNeverKeptIsNotForgotten()
{
    QSignalSpy forgotten(m_session.get(), &Session::forgotten);
    signIn(false);
    expire();
    signIn(false);
    m_session->logOut(Session::LogOut::ThisComputer);
    QTRY_COMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(forgotten.count(), 0);
}

QTEST_GUILESS_MAIN(TestSessionKept)
#include "tst_sessionkept.moc"
