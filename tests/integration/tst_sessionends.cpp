#include "models/session/session.h"
#include "tests/support/loopback.h"
#include "tests/support/scriptedsecretstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using State = SessionState;
using Notice = Session::Notice;
using Reason = SignedOutReason::Kind;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kPassword = QStringLiteral("correct horse 1");
constexpr auto kSignIn = "/api/v1/auth/user/signin";
constexpr auto kSignOut = "/api/v1/auth/user/signout";

} // namespace

/// How a session does not come about, and what is told when one does not end as it should.
class TestSessionEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCancelledSignInComesToNothing();
    void aCancelledRestoreComesToNothing();
    void anUnreachableServerIsNoWrongPassword();
    void aSlowKeychainIsToldAndWaitedFor();
    void keychainsThatDoNotHelpSaySo_data();
    void keychainsThatDoNotHelpSaySo();
    void aKeychainThatRefusesIsANoticeAndNoFailure();
    void aServerThatIsNotToldIsANotice();
    void aKeychainEntryThatStaysIsANotice();
    void whatIsSentWithoutASessionIsUnauthorized();

private:
    void signIn();
    [[nodiscard]] AccountId account() const { return {m_loopback->serverUrl(), kEmail}; }
    [[nodiscard]] QList<Notice> notices() const;

    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<ScriptedSecretStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QSignalSpy> m_notices;
};

void TestSessionEnds::init()
{
    m_loopback = std::make_unique<Loopback>();
    m_loopback->server.addSuperAdmin(kEmail, kPassword);
    m_store = std::make_unique<ScriptedSecretStore>();
    m_session = std::make_unique<Session>(m_loopback->manager, *m_store, systemNow);
    m_notices = std::make_unique<QSignalSpy>(m_session.get(), &Session::notice);
}

void TestSessionEnds::cleanup()
{
    m_session.reset();
    m_store.reset();
    m_loopback.reset();
}

void TestSessionEnds::signIn()
{
    m_session->signIn(account(), SecretString::fromText(kPassword), true);
    QTRY_COMPARE(m_session->state(), State::SignedIn);
}

QList<Notice> TestSessionEnds::notices() const
{
    QList<Notice> result;
    for (const QVariantList& arguments : *m_notices) {
        result.append(arguments.first().value<Notice>());
    }
    return result;
}

void TestSessionEnds::aCancelledSignInComesToNothing()
{
    m_loopback->server.addFault(Fault::neverAnswer(), "POST", kSignIn);
    m_session->signIn(account(), SecretString::fromText(kPassword), true);
    QTRY_COMPARE(m_loopback->server.count("POST", kSignIn), 1);
    m_session->cancel();
    QCOMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(m_session->reason().kind, Reason::Cancelled);
    QCOMPARE(m_session->account()->email, kEmail);
    // The request is gone, not only forgotten.
    QTRY_COMPARE(m_loopback->server.openConnections(), 0);
    signIn();
    QCOMPARE(m_store->writes, 1);
}

void TestSessionEnds::aCancelledRestoreComesToNothing()
{
    m_store->silent = true;
    m_session->restore(account());
    QCOMPARE(m_session->state(), State::Restoring);
    m_session->cancel();
    QCOMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(m_session->reason().kind, Reason::Cancelled);
    QVERIFY(!m_session->hasCredentials());
    m_store->silent = false;
    signIn();
}

void TestSessionEnds::anUnreachableServerIsNoWrongPassword()
{
    m_loopback->server.stop();
    m_session->signIn(account(), SecretString::fromText(kPassword), true);
    QTRY_COMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(m_session->reason().kind, Reason::SignInFailed);
    QCOMPARE(m_session->reason().error.kind, ApiError::Kind::Refused);
}

void TestSessionEnds::aSlowKeychainIsToldAndWaitedFor()
{
    m_store->silent = true;
    m_session->restore(account());
    QVERIFY(m_notices->wait());
    QCOMPARE(notices(), QList<Notice>{Notice::KeychainSlow});
    QCOMPARE(m_session->state(), State::Restoring);
}

void TestSessionEnds::keychainsThatDoNotHelpSaySo_data()
{
    QTest::addColumn<SecretStoreError::Kind>("kind");
    QTest::newRow("not found") << SecretStoreError::Kind::NotFound;
    QTest::newRow("locked") << SecretStoreError::Kind::Locked;
    QTest::newRow("unavailable") << SecretStoreError::Kind::Unavailable;
    QTest::newRow("failed") << SecretStoreError::Kind::Failed;
}

void TestSessionEnds::keychainsThatDoNotHelpSaySo()
{
    QFETCH(SecretStoreError::Kind, kind);
    m_store->readError = kind;
    m_session->restore(account());
    QTRY_COMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(m_session->reason().kind, Reason::KeychainFailed);
    QCOMPARE(m_session->reason().store.kind, kind);
    QCOMPARE(m_loopback->server.count(), 0);
}

void TestSessionEnds::aKeychainThatRefusesIsANoticeAndNoFailure()
{
    m_store->writeError = SecretStoreError::Kind::Unavailable;
    QSignalSpy stored(m_session.get(), &Session::stored);
    signIn();
    QTRY_COMPARE(notices(), QList<Notice>{Notice::KeychainRefused});
    QCOMPARE(stored.count(), 0);
    QCOMPARE(m_session->state(), State::SignedIn);
}

void TestSessionEnds::aServerThatIsNotToldIsANotice()
{
    signIn();
    m_loopback->server.addFault(Fault::html(503), "POST", kSignOut);
    m_session->logOut(Session::LogOut::Everywhere);
    QTRY_COMPARE(notices(), QList<Notice>{Notice::ServerNotTold});
    QTRY_COMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(m_session->reason().kind, Reason::LoggedOut);
}

void TestSessionEnds::aKeychainEntryThatStaysIsANotice()
{
    signIn();
    m_store->removeError = SecretStoreError::Kind::Locked;
    m_session->logOut(Session::LogOut::ThisComputer);
    QTRY_COMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(notices(), QList<Notice>{Notice::KeychainEntryStays});
}

void TestSessionEnds::whatIsSentWithoutASessionIsUnauthorized()
{
    std::optional<ApiError> error;
    m_session->send({.routeTemplate = QStringLiteral("/api/v1/tokens")}, this,
                    [&error](const ApiResult& result) { error = result.error(); });
    QVERIFY(!error.has_value());
    QTRY_VERIFY(error.has_value());
    QCOMPARE(error->kind, ApiError::Kind::Unauthorized);
    QCOMPARE(m_loopback->server.count(), 0);
}

QTEST_GUILESS_MAIN(TestSessionEnds)
#include "tst_sessionends.moc"
