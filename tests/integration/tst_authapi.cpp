#include "models/api/authapi.h"
#include "tests/support/answer.h"
#include "tests/support/loopback.h"

#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using Credential = ApiRequest::Credential;
using Kind = ApiError::Kind;
using SignIn = Answer<SignInAnswer>;
using Tokens = Answer<SessionTokens>;
using Profile = Answer<std::optional<UserProfile>>;
using Done = Answer<void>;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kPassword = QStringLiteral("  correct horse 1 ");

} // namespace

class TestAuthApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void signInTrimsTheEmailAndNeverThePassword();
    void aRefusedSignInSaysWhy_data();
    void aRefusedSignInSaysWhy();
    void withoutACookieThereIsNoRefreshToken();
    void aReplyWithoutATokenIsBad_data();
    void aReplyWithoutATokenIsBad();
    void aCodeIsAskedForAndBringsTheToken();
    void renewSendsTheCookieAloneAndEndsTheOldOne();
    void aDeadRefreshTokenIsRefused();
    void signOutEndsEverySessionAndNoApiToken();
    void aFailedSignOutSaysWhy();
    void noAnswerComesInsideTheCallNorAfterItsContext();

private:
    [[nodiscard]] SignIn signIn(const QString& email, const QString& password);
    [[nodiscard]] Profile me(Credential credential, const QByteArray& secret);

    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<AuthApi> m_api;
};

void TestAuthApi::init()
{
    m_loopback = std::make_unique<Loopback>();
    m_loopback->server.addSuperAdmin(kEmail, kPassword);
    m_api = std::make_unique<AuthApi>(*m_loopback);
}

void TestAuthApi::cleanup()
{
    m_api.reset();
    m_loopback.reset();
}

SignIn TestAuthApi::signIn(const QString& email, const QString& password)
{
    SignIn tokens;
    m_api->signIn(email, SecretString::fromText(password), this, tokens.callback());
    [&tokens] { QTRY_COMPARE(tokens.count(), 1); }();
    return tokens;
}

Profile TestAuthApi::me(Credential credential, const QByteArray& secret)
{
    Profile profile;
    m_api->me(credential, SecretString(secret), this, profile.callback());
    [&profile] { QTRY_COMPARE(profile.count(), 1); }();
    return profile;
}

void TestAuthApi::signInTrimsTheEmailAndNeverThePassword()
{
    const SignIn tokens = signIn(QStringLiteral(" ada@example.com\n"), kPassword);
    QVERIFY(tokens.succeeded());
    QVERIFY(m_loopback->server.isJwtAlive(tokens.result()->authToken.view().toByteArray()));
    QVERIFY(
        m_loopback->server.isRefreshTokenAlive(tokens.result()->refreshToken.view().toByteArray()));
    const FakeRequest& request = m_loopback->lastRequest();
    QCOMPARE(request.json().value(QStringLiteral("email")).toString(), kEmail);
    QCOMPARE(request.json().value(QStringLiteral("password")).toString(), kPassword);
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    QVERIFY(!request.hasHeader("xc-auth") && !request.hasHeader("Cookie"));
}

void TestAuthApi::aRefusedSignInSaysWhy_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("passwordsAllowed");
    QTest::addColumn<Kind>("kind");
    const QString nobody = QStringLiteral("eve@example.com");
    QTest::newRow("wrong password") << kEmail << kPassword.trimmed() << true << Kind::Validation;
    QTest::newRow("unknown user") << nobody << kPassword << true << Kind::Validation;
    QTest::newRow("no password") << kEmail << QString() << true << Kind::Unauthorized;
    QTest::newRow("no email") << QString() << kPassword << true << Kind::Unauthorized;
    QTest::newRow("switched off") << kEmail << kPassword << false << Kind::Forbidden;
}

void TestAuthApi::aRefusedSignInSaysWhy()
{
    QFETCH(QString, email);
    QFETCH(QString, password);
    QFETCH(bool, passwordsAllowed);
    QFETCH(Kind, kind);
    m_loopback->server.behaviour().emailAuthDisabled = !passwordsAllowed;
    const SignIn tokens = signIn(email, password);
    QVERIFY(tokens.failedWith(kind));
    QVERIFY(!tokens.result().error().serverMessage.isEmpty());
}

void TestAuthApi::withoutACookieThereIsNoRefreshToken()
{
    m_loopback->server.addFault(Fault::change([](FakeReply& reply) {
        reply.headers.removeIf([](const auto& header) { return header.first == "Set-Cookie"; });
    }));
    const SignIn tokens = signIn(kEmail, kPassword);
    QVERIFY(tokens.succeeded());
    QVERIFY(!tokens.result()->authToken.isEmpty());
    QVERIFY(tokens.result()->refreshToken.isEmpty());
}

void TestAuthApi::aReplyWithoutATokenIsBad_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char* body : {"", "{}", "[]", R"({"token":null})", R"({"token":""})",
                             R"({"token":["a"]})", R"({"token":"a")", "<p>hello</p>",
                             R"({"twoFactorRequired":true,"token":"t"})"}) {
        QTest::newRow(*body ? body : "empty") << QByteArray(body);
    }
}

void TestAuthApi::aReplyWithoutATokenIsBad()
{
    QFETCH(QByteArray, body);
    m_loopback->server.addFault(Fault::reply(200, body), {}, {}, FakeNocoDb::kForEver);
    QVERIFY(signIn(kEmail, kPassword).failedWith(Kind::BadResponse));
    const Tokens renewed;
    m_api->renew(SecretString("r"), this, renewed.callback());
    QTRY_COMPARE(renewed.count(), 1);
    QVERIFY(renewed.failedWith(Kind::BadResponse));
}

// By NocoDB's documents; no server that does this could be met.
void TestAuthApi::aCodeIsAskedForAndBringsTheToken()
{
    m_loopback->server.behaviour().twoFactorCode = QStringLiteral("123456");
    const SignIn asked = signIn(kEmail, kPassword);
    QVERIFY(asked.succeeded());
    QVERIFY(asked.result()->authToken.isEmpty());
    const SecretString& twoFactorToken = asked.result()->twoFactorToken;
    QVERIFY(!twoFactorToken.isEmpty());
    const Tokens wrong;
    m_api->verifyCode(twoFactorToken, SecretString("654321"), this, wrong.callback());
    QTRY_COMPARE(wrong.count(), 1);
    QVERIFY(wrong.failedWith(Kind::Validation));
    const Tokens right;
    m_api->verifyCode(twoFactorToken, SecretString("123456"), this, right.callback());
    QTRY_COMPARE(right.count(), 1);
    QVERIFY(right.succeeded());
    QVERIFY(m_loopback->server.isJwtAlive(right.result()->authToken.view().toByteArray()));
    QCOMPARE(m_loopback->lastRequest().path, QByteArray("/api/v2/auth/mfa/verify"));
    QVERIFY(!m_loopback->lastRequest().hasHeader("xc-auth"));
}

void TestAuthApi::renewSendsTheCookieAloneAndEndsTheOldOne()
{
    const FakeSession session = m_loopback->server.signIn(kEmail);
    const Tokens tokens;
    m_api->renew(SecretString(session.refreshToken), this, tokens.callback());
    QTRY_COMPARE(tokens.count(), 1);
    QVERIFY(tokens.succeeded());
    const QByteArray refreshToken = tokens.result()->refreshToken.view().toByteArray();
    QVERIFY(m_loopback->server.isJwtAlive(tokens.result()->authToken.view().toByteArray()));
    QVERIFY(m_loopback->server.isRefreshTokenAlive(refreshToken));
    QVERIFY(!m_loopback->server.isRefreshTokenAlive(session.refreshToken));
    QCOMPARE(m_loopback->lastRequest().cookie("refresh_token"), session.refreshToken);
    QVERIFY(!m_loopback->lastRequest().hasHeader("xc-auth"));
    // Nobody keeps the cookie: the next request does not carry it.
    QVERIFY(me(Credential::None, {}).succeeded());
    QVERIFY(!m_loopback->lastRequest().hasHeader("Cookie"));
}

void TestAuthApi::aDeadRefreshTokenIsRefused()
{
    const FakeSession session = m_loopback->server.signIn(kEmail);
    m_loopback->server.revokeRefreshTokens();
    const Tokens tokens;
    m_api->renew(SecretString(session.refreshToken), this, tokens.callback());
    QTRY_COMPARE(tokens.count(), 1);
    QVERIFY(!tokens.succeeded());
    const int status = tokens.result().error().httpStatus;
    QVERIFY2(status >= 400 && status < 500, qPrintable(QString::number(status)));
}

void TestAuthApi::signOutEndsEverySessionAndNoApiToken()
{
    const FakeSession ours = m_loopback->server.signIn(kEmail);
    const FakeSession browser = m_loopback->server.signIn(kEmail);
    const FakeToken token = m_loopback->server.addToken(kEmail, QStringLiteral("ci"));
    const Done done;
    m_api->signOut(SecretString(ours.jwt), this, done.callback());
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(done.succeeded());
    QVERIFY(!m_loopback->server.isJwtAlive(ours.jwt));
    QVERIFY(!m_loopback->server.isJwtAlive(browser.jwt));
    QVERIFY(!m_loopback->server.isRefreshTokenAlive(browser.refreshToken));
    QVERIFY(m_loopback->server.isTokenAccepted(token.token));
}

void TestAuthApi::aFailedSignOutSaysWhy()
{
    m_loopback->server.stop();
    const Done done;
    m_api->signOut(SecretString("jwt"), this, done.callback());
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(done.failedWith(Kind::Refused));
}

void TestAuthApi::noAnswerComesInsideTheCallNorAfterItsContext()
{
    const SignIn signedIn;
    const Tokens tokens;
    const Profile profile;
    const Done done;
    auto context = std::make_unique<QObject>();
    m_api->signIn(kEmail, SecretString::fromText(kPassword), context.get(), signedIn.callback());
    m_api->renew(SecretString("r"), context.get(), tokens.callback());
    m_api->me(Credential::None, SecretString(), context.get(), profile.callback());
    m_api->signOut(SecretString("jwt"), context.get(), done.callback());
    connect(&m_loopback->server, &FakeNocoDb::requestReceived, this, [&] { context.reset(); });
    QVERIFY(me(Credential::None, {}).succeeded());
    QCOMPARE(signedIn.count() + tokens.count() + profile.count() + done.count(), 0);
}

QTEST_GUILESS_MAIN(TestAuthApi)
#include "tst_authapi.moc"
