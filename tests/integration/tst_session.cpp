#include "models/api/tokensapi.h"
#include "models/session/session.h"
#include "tests/support/fakenocodb.h"
#include "tests/support/scriptedsecretstore.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using State = SessionState;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kPassword = QStringLiteral("correct horse 1");

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void signInKeepsTheSessionInTheStore();
    void signInForThisRunWritesNothing();
    void wrongPasswordSaysSoAndKeepsTheAccount();
    void aStoredSessionIsRestoredWithoutAPassword();
    void threeRefusedRequestsMakeOneRenewal();
    void aDeadRefreshTokenExpiresTheSessionWithoutALoop();
    void aForbiddenRequestDoesNotSignOut();
    void anUnreachableServerIsOfflineAndComesBack();
    void aNewRefreshTokenIsStoredBeforeItIsUsed();
    void aSilentKeychainDoesNotStopARenewal();
    void aLockedKeychainSaysSo();
    void tokensDeadOnArrivalAreTold();
    void aCopiedTokenIsRenewedWhenLittleIsLeft();

private:
    void signIn(bool keep = true);
    [[nodiscard]] AccountId account() const;
    [[nodiscard]] int renewals() const { return m_server->count("POST", "/api/v1/auth/token"); }

    std::unique_ptr<FakeNocoDb> m_server;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<ScriptedSecretStore> m_store;
    std::unique_ptr<Session> m_session;
    std::chrono::seconds m_ahead{0}; ///< our clock
};

void TestSession::init()
{
    m_server = std::make_unique<FakeNocoDb>();
    m_server->addSuperAdmin(kEmail, kPassword);
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_manager->setProxy(QNetworkProxy::NoProxy);
    m_store = std::make_unique<ScriptedSecretStore>();
    m_ahead = 0s;
    m_session = std::make_unique<Session>(*m_manager, *m_store,
                                          [this] { return systemNow().addSecs(m_ahead.count()); });
}

void TestSession::cleanup()
{
    m_session.reset();
    m_store.reset();
    m_manager.reset();
    m_server.reset();
}

AccountId TestSession::account() const
{
    return {*ServerUrl::parse(m_server->url().toString()), kEmail};
}

void TestSession::signIn(bool keep)
{
    QSignalSpy stored(m_session.get(), &Session::stored);
    m_session->signIn(account(), SecretString::fromText(kPassword), keep);
    QTRY_COMPARE(m_session->state(), State::SignedIn);
    QTRY_COMPARE(stored.count(), keep ? 1 : 0);
}

void TestSession::signInKeepsTheSessionInTheStore()
{
    signIn();
    QCOMPARE(m_store->writes, 1);
    QVERIFY(m_session->remaining().has_value());
    m_session->fetchProfile();
    QTRY_VERIFY(m_session->profile().has_value());
    QCOMPARE(m_session->profile()->email, kEmail);
    QVERIFY(m_session->profile()->isSuperAdmin());
}

void TestSession::signInForThisRunWritesNothing()
{
    signIn(false);
    QCOMPARE(m_store->writes, 0);
}

void TestSession::wrongPasswordSaysSoAndKeepsTheAccount()
{
    m_session->signIn(account(), SecretString("nope"), true);
    QTRY_COMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(m_session->reason().kind, SignedOutReason::Kind::SignInFailed);
    QCOMPARE(m_session->reason().error.kind, ApiError::Kind::Validation);
    QCOMPARE(m_session->account()->email, kEmail);
}

void TestSession::aStoredSessionIsRestoredWithoutAPassword()
{
    signIn();
    m_session = std::make_unique<Session>(*m_manager, *m_store, systemNow);
    QSignalSpy ready(m_session.get(), &Session::credentialsReady);
    m_session->restore(account());
    QCOMPARE(m_session->state(), State::Restoring);
    QVERIFY(ready.wait());
    std::optional<bool> listed;
    TokensApi(*m_session).list(0, this, [&listed](const auto& rows) { listed = rows.has_value(); });
    QTRY_COMPARE(m_session->state(), State::SignedIn);
    QTRY_COMPARE(listed, std::optional(true));
    QCOMPARE(m_server->count("POST", "/api/v1/auth/user/signin"), 1);
}

void TestSession::threeRefusedRequestsMakeOneRenewal()
{
    signIn();
    m_server->addToken(kEmail, QStringLiteral("ci"));
    m_server->expireJwts();
    TokensApi api(*m_session);
    int listed = 0;
    for (int i = 0; i < 3; ++i) {
        api.list(0, this, [&listed](const auto& rows) { listed += rows ? 1 : 100; });
    }
    QTRY_COMPARE(listed, 3);
    QCOMPARE(renewals(), 1);
    QCOMPARE(m_session->state(), State::SignedIn);
}

void TestSession::aDeadRefreshTokenExpiresTheSessionWithoutALoop()
{
    signIn();
    m_server->revokeSessions();
    std::optional<ApiError> error;
    TokensApi(*m_session).list(0, this, [&error](const auto& rows) { error = rows.error(); });
    QTRY_COMPARE(m_session->state(), State::Expired);
    QVERIFY(error.has_value());
    QVERIFY(!m_session->hasCredentials());
    QCOMPARE(renewals(), 1);
    m_session->signIn(account(), SecretString::fromText(kPassword), true);
    QTRY_COMPARE(m_session->state(), State::SignedIn);
}

void TestSession::aForbiddenRequestDoesNotSignOut()
{
    signIn();
    m_server->addFault(Fault::html(403, "<p>no</p>"), "GET", "/api/v1/tokens");
    std::optional<ApiError> error;
    TokensApi(*m_session).list(0, this, [&error](const auto& rows) { error = rows.error(); });
    QTRY_VERIFY(error.has_value());
    QCOMPARE(error->kind, ApiError::Kind::Forbidden);
    QCOMPARE(m_session->state(), State::SignedIn);
    QCOMPARE(renewals(), 0);
}

void TestSession::anUnreachableServerIsOfflineAndComesBack()
{
    signIn();
    m_server->stop();
    TokensApi(*m_session).list(0, this, [](const auto&) {});
    QTRY_COMPARE(m_session->state(), State::Offline);
    QVERIFY(isUnreachable(m_session->offlineError()));
    QVERIFY(m_server->start());
    m_session->retry();
    QTRY_COMPARE(m_session->state(), State::SignedIn);
}

void TestSession::aNewRefreshTokenIsStoredBeforeItIsUsed()
{
    signIn();
    TokensApi api(*m_session);
    for (int round = 1; round <= 2; ++round) {
        m_server->expireJwts();
        std::optional<bool> listed;
        api.list(0, this, [&listed](const auto& rows) { listed = rows.has_value(); });
        QTRY_COMPARE(listed, std::optional(true));
        QCOMPARE(m_store->writes, round + 1);
    }
    // What the store holds is what the server accepts.
    m_session = std::make_unique<Session>(*m_manager, *m_store, systemNow);
    m_server->expireJwts();
    QSignalSpy ready(m_session.get(), &Session::credentialsReady);
    m_session->restore(account());
    QVERIFY(ready.wait());
    TokensApi(*m_session).list(0, this, [](const auto&) {});
    QTRY_COMPARE(m_session->state(), State::SignedIn);
}

void TestSession::aSilentKeychainDoesNotStopARenewal()
{
    signIn();
    QSignalSpy notices(m_session.get(), &Session::notice);
    m_store->silent = true;
    TokensApi api(*m_session);
    for (int round = 1; round <= 2; ++round) {
        m_server->expireJwts();
        std::optional<bool> listed;
        api.list(0, this, [&listed](const auto& rows) { listed = rows.has_value(); });
        QTRY_COMPARE_WITH_TIMEOUT(listed, std::optional(true), 8000);
    }
    QCOMPARE(renewals(), 2);
    QVERIFY(notices.count() >= 1);
    QCOMPARE(notices.first().first().value<Session::Notice>(), Session::Notice::KeychainRefused);
}

void TestSession::aLockedKeychainSaysSo()
{
    m_store->readError = SecretStoreError::Kind::Locked;
    m_session->restore(account());
    QTRY_COMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(m_session->reason().kind, SignedOutReason::Kind::KeychainFailed);
    QCOMPARE(m_session->reason().store.kind, SecretStoreError::Kind::Locked);
}

void TestSession::tokensDeadOnArrivalAreTold()
{
    m_server->behaviour().jwtLifetime = 0s;
    m_session->signIn(account(), SecretString::fromText(kPassword), true);
    QTRY_COMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(m_session->reason().kind, SignedOutReason::Kind::DeadOnArrival);
}

void TestSession::aCopiedTokenIsRenewedWhenLittleIsLeft()
{
    m_server->behaviour().jwtLifetime = 100s;
    signIn();
    std::optional<QByteArray> copied;
    const auto copy = [&copied](const auto& token) {
        copied = token ? token->view().toByteArray() : QByteArray();
    };
    m_session->freshAuthToken(this, copy);
    QTRY_VERIFY(copied.has_value());
    QCOMPARE(renewals(), 0);
    QVERIFY(m_server->isJwtAlive(*copied));
    const QByteArray first = *std::exchange(copied, std::nullopt);

    m_ahead = 70s;
    m_server->behaviour().clockOffset = m_ahead;
    m_session->freshAuthToken(this, copy);
    QTRY_VERIFY(copied.has_value());
    QCOMPARE(renewals(), 1);
    QVERIFY(*copied != first);
    QVERIFY(m_session->remaining() >= 50s);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
