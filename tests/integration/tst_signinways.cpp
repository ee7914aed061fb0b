#include "models/session/session.h"
#include "tests/support/loopback.h"
#include "tests/support/scriptedsecretstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using State = SessionState;
using Reason = SignedOutReason::Kind;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kPassword = QStringLiteral("correct horse 1");
const QString kCode = QStringLiteral("123456");
constexpr auto kVerify = "/api/v2/auth/mfa/verify";

} // namespace

/// Signing in by an auth token from elsewhere, and by a password with a code.
class TestSignInWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPastedTokenSignsItsOwnerIn();
    void aPastedTokenIsKeptAndRestored();
    void aTokenThatNobodyHasIsRefused_data();
    void aTokenThatNobodyHasIsRefused();
    void anotherAccountsTokenIsRefusedWhereOneIsExpected();
    void theSameAccountGoesOnWithATokenOfItsOwn();
    void whatIsKeptOfTheSameAccountGoesWhenItIsNotToBeKept();
    void anUnreachableServerIsNoRefusalOfTheToken();
    void atItsEndAPastedTokenEndsTheSession();
    void aCodeIsWantedAndSignsIn();
    void aWrongCodeCanBeTypedAgain_data();
    void aWrongCodeCanBeTypedAgain();
    void cancelLeavesTheCodeStep();
    void aCodeThatNobodyWantsIsNotSent();

private:
    [[nodiscard]] AccountId account(const QString& email = kEmail) const
    {
        return {m_loopback->serverUrl(), email};
    }
    void paste(const QByteArray& jwt, const QString& email = {}, bool keep = false);
    void signInUpToTheCode();

    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<ScriptedSecretStore> m_store;
    std::unique_ptr<Session> m_session;
};

void TestSignInWays::init()
{
    m_loopback = std::make_unique<Loopback>();
    m_loopback->server.addSuperAdmin(kEmail, kPassword);
    m_store = std::make_unique<ScriptedSecretStore>();
    m_session = std::make_unique<Session>(m_loopback->manager, *m_store, systemNow);
}

void TestSignInWays::cleanup()
{
    m_session.reset();
    m_store.reset();
    m_loopback.reset();
}

void TestSignInWays::paste(const QByteArray& jwt, const QString& email, bool keep)
{
    m_session->signInWithToken(account(email), SecretString(jwt), keep);
    QCOMPARE(m_session->state(), State::SigningIn);
    QTRY_VERIFY(m_session->state() != State::SigningIn);
}

void TestSignInWays::signInUpToTheCode()
{
    m_loopback->server.behaviour().twoFactorCode = kCode;
    QSignalSpy wanted(m_session.get(), &Session::codeWanted);
    m_session->signIn(account(), SecretString::fromText(kPassword), true);
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(m_session->state(), State::SigningIn);
}

void TestSignInWays::aPastedTokenSignsItsOwnerIn()
{
    m_loopback->server.behaviour().emailAuthDisabled = true;
    const FakeSession elsewhere = m_loopback->server.signIn(kEmail);
    paste(elsewhere.jwt);
    QCOMPARE(m_session->state(), State::SignedIn);
    QCOMPARE(*m_session->account(), account());
    QVERIFY(!m_session->userId().isEmpty());
    QVERIFY(!m_session->renewsItself());
    QVERIFY(m_session->expiresAt().isValid());
    QCOMPARE(m_store->writes, 0);
    QCOMPARE(m_loopback->server.count("POST"), 0);
}

void TestSignInWays::aPastedTokenIsKeptAndRestored()
{
    QStringList stored;
    connect(m_session.get(), &Session::stored, this,
            [&stored](const AccountId& kept) { stored.append(kept.key()); });
    paste(m_loopback->server.signIn(kEmail).jwt, {}, true);
    QTRY_COMPARE(stored, QStringList{account().key()});
    m_session = std::make_unique<Session>(m_loopback->manager, *m_store, systemNow);
    QSignalSpy ready(m_session.get(), &Session::credentialsReady);
    m_session->restore(account());
    QVERIFY(ready.wait());
    m_session->send({.routeTemplate = QStringLiteral("/api/v1/tokens")}, this, [](const auto&) {});
    QTRY_COMPARE(m_session->state(), State::SignedIn);
    QVERIFY(!m_session->renewsItself());
}

void TestSignInWays::aTokenThatNobodyHasIsRefused_data()
{
    QTest::addColumn<int>("meStatus"); // 0: as recorded, 200 to anybody
    QTest::newRow("as recorded") << 0;
    QTest::newRow("401") << 401;
    QTest::newRow("403") << 403;
    QTest::newRow("400") << 400;
}

void TestSignInWays::aTokenThatNobodyHasIsRefused()
{
    QFETCH(int, meStatus);
    FakeNocoDb other;
    other.addSuperAdmin(kEmail, kPassword);
    if (meStatus > 0) {
        const QJsonObject why{{QStringLiteral("msg"), QStringLiteral("Unauthorized")}};
        m_loopback->server.addFault(Fault::json(meStatus, why), "GET", "/api/v1/auth/user/me");
    }
    paste(other.signIn(kEmail).jwt, {}, true);
    QCOMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(m_session->reason().kind, Reason::TokenRefused);
    QCOMPARE(m_session->account()->server, m_loopback->serverUrl()); // nothing typed is lost
    QVERIFY(!m_session->hasCredentials());
    QCOMPARE(m_store->writes, 0);
}

void TestSignInWays::anotherAccountsTokenIsRefusedWhereOneIsExpected()
{
    const QString bob = QStringLiteral("bob@example.com");
    m_loopback->server.addUser(bob, kPassword);
    paste(m_loopback->server.signIn(bob).jwt, kEmail);
    QCOMPARE(m_session->reason().kind, Reason::OtherAccount);
    QCOMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(m_session->account()->email, kEmail);
}

void TestSignInWays::theSameAccountGoesOnWithATokenOfItsOwn()
{
    paste(m_loopback->server.signIn(kEmail).jwt);
    const QString userId = m_session->userId();
    m_loopback->server.revokeSessions();
    m_session->send({.routeTemplate = QStringLiteral("/api/v1/tokens")}, this, [](const auto&) {});
    QTRY_COMPARE(m_session->state(), State::Expired);
    paste(m_loopback->server.signIn(kEmail).jwt, QStringLiteral("Ada@Example.com"));
    QCOMPARE(m_session->state(), State::SignedIn);
    QCOMPARE(m_session->userId(), userId);
}

// Restoring was given up, so that the keychain still holds a session.
void TestSignInWays::whatIsKeptOfTheSameAccountGoesWhenItIsNotToBeKept()
{
    m_session->restore(account());
    m_session->cancel();
    QCOMPARE(m_session->state(), State::SignedOut);
    QStringList forgotten;
    connect(m_session.get(), &Session::forgotten, this,
            [&forgotten](const AccountId& gone) { forgotten.append(gone.key()); });
    paste(m_loopback->server.signIn(kEmail).jwt);
    QTRY_COMPARE(forgotten, QStringList{account().key()});
}

void TestSignInWays::anUnreachableServerIsNoRefusalOfTheToken()
{
    const QByteArray jwt = m_loopback->server.signIn(kEmail).jwt;
    m_loopback->server.stop();
    paste(jwt);
    QCOMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(m_session->reason().kind, Reason::SignInFailed);
    QCOMPARE(m_session->reason().error.kind, ApiError::Kind::Refused);
}

// Nobody has to press anything to see that it is over.
void TestSignInWays::atItsEndAPastedTokenEndsTheSession()
{
    paste(m_loopback->server.makeJwt(kEmail, 0s, 2s));
    QCOMPARE(m_session->state(), State::SignedIn);
    QTRY_COMPARE(m_session->state(), State::Expired);
    QCOMPARE(m_loopback->server.count("POST"), 0); // no renewal was tried
}

void TestSignInWays::aCodeIsWantedAndSignsIn()
{
    signInUpToTheCode();
    QVERIFY(!m_session->hasCredentials());
    m_session->submitCode(SecretString::fromText(kCode));
    QTRY_COMPARE(m_session->state(), State::SignedIn);
    QTRY_COMPARE(m_store->writes, 1);
    QCOMPARE(m_loopback->server.count("POST", kVerify), 1);
}

void TestSignInWays::aWrongCodeCanBeTypedAgain_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("refused") << Fault::delay(1ms) << ApiError::Kind::Validation;
    QTest::newRow("no answer") << Fault::closeBeforeEffect() << ApiError::Kind::ConnectionLost;
    QTest::newRow("a page") << Fault::html(200, "<p>hello</p>") << ApiError::Kind::BadResponse;
}

void TestSignInWays::aWrongCodeCanBeTypedAgain()
{
    QFETCH(Fault, fault);
    QFETCH(ApiError::Kind, kind);
    signInUpToTheCode();
    QSignalSpy refused(m_session.get(), &Session::codeRefused);
    m_loopback->server.addFault(fault, "POST", kVerify);
    m_session->submitCode(SecretString("000000"));
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.first().first().value<ApiError>().kind, kind);
    QCOMPARE(m_session->state(), State::SigningIn);
    m_session->submitCode(SecretString::fromText(kCode));
    QTRY_COMPARE(m_session->state(), State::SignedIn);
}

void TestSignInWays::cancelLeavesTheCodeStep()
{
    signInUpToTheCode();
    m_session->cancel();
    QCOMPARE(m_session->state(), State::SignedOut);
    QCOMPARE(m_session->reason().kind, Reason::Cancelled);
    m_session->submitCode(SecretString::fromText(kCode)); // too late
    m_loopback->server.behaviour().twoFactorCode.clear();
    m_session->signIn(account(), SecretString::fromText(kPassword), false);
    QTRY_COMPARE(m_session->state(), State::SignedIn);
    QCOMPARE(m_loopback->server.count("POST", kVerify), 0);
}

void TestSignInWays::aCodeThatNobodyWantsIsNotSent()
{
    m_loopback->server.addFault(Fault::delay(50ms), "POST", "/api/v1/auth/user/signin");
    m_session->signIn(account(), SecretString::fromText(kPassword), false);
    m_session->submitCode(SecretString::fromText(kCode));
    QTRY_COMPARE(m_session->state(), State::SignedIn);
    QCOMPARE(m_loopback->server.count("POST", kVerify), 0);
}

QTEST_GUILESS_MAIN(TestSignInWays)
#include "tst_signinways.moc"
