#include "models/api/authapi.h"
#include "tests/support/answer.h"
#include "tests/support/loopback.h"

#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using Credential = ApiRequest::Credential;
using Profile = Answer<std::optional<UserProfile>>;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kPassword = QStringLiteral("correct horse 1");
constexpr auto kMe = "/api/v1/auth/user/me";

} // namespace

class TestUserProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void meNamesTheUserOfASession();
    void meNamesTheOwnerOfAnApiToken();
    void meIsNobodyWithoutALiveSecret_data();
    void meIsNobodyWithoutALiveSecret();
    void profilesAreReadInEveryForm_data();
    void profilesAreReadInEveryForm();

private:
    [[nodiscard]] Profile me(Credential credential, const QByteArray& secret);

    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<AuthApi> m_api;
};

void TestUserProfile::init()
{
    m_loopback = std::make_unique<Loopback>();
    m_loopback->server.addSuperAdmin(kEmail, kPassword);
    m_api = std::make_unique<AuthApi>(*m_loopback);
}

void TestUserProfile::cleanup()
{
    m_api.reset();
    m_loopback.reset();
}

Profile TestUserProfile::me(Credential credential, const QByteArray& secret)
{
    Profile profile;
    m_api->me(credential, SecretString(secret), this, profile.callback());
    [&profile] { QTRY_COMPARE(profile.count(), 1); }();
    return profile;
}

void TestUserProfile::meNamesTheUserOfASession()
{
    m_loopback->server.setDisplayName(kEmail, QStringLiteral("Ada"));
    const QByteArray jwt = m_loopback->server.signIn(kEmail).jwt;
    const Profile profile = me(Credential::AuthToken, jwt);
    QVERIFY(profile.succeeded() && profile.result()->has_value());
    const UserProfile& user = **profile.result();
    QCOMPARE(user.id, m_loopback->server.user(kEmail)->id);
    QCOMPARE(user.email, kEmail);
    QCOMPARE(user.displayName, QStringLiteral("Ada"));
    QVERIFY(user.isSuperAdmin());
    QCOMPARE(m_loopback->lastRequest().header("xc-auth"), jwt);
    QVERIFY(!m_loopback->lastRequest().hasHeader("xc-token"));
}

void TestUserProfile::meNamesTheOwnerOfAnApiToken()
{
    const QString dev = QStringLiteral("dev@example.com");
    m_loopback->server.addUser(dev, kPassword);
    const QByteArray token =
        m_loopback->server.addToken(dev, QStringLiteral("ci")).token.toLatin1();
    const Profile profile = me(Credential::ApiToken, token);
    QVERIFY(profile.succeeded() && profile.result()->has_value());
    QCOMPARE((*profile.result())->email, dev);
    QVERIFY(!(*profile.result())->isSuperAdmin());
    QCOMPARE(m_loopback->lastRequest().header("xc-token"), token);
    QVERIFY(!m_loopback->lastRequest().hasHeader("xc-auth"));
}

void TestUserProfile::meIsNobodyWithoutALiveSecret_data()
{
    QTest::addColumn<Credential>("credential");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("none") << Credential::None << QByteArray();
    QTest::newRow("no auth token") << Credential::AuthToken << QByteArray("garbage");
    QTest::newRow("no API token") << Credential::ApiToken << QByteArray(40, 'x');
    QTest::newRow("expired") << Credential::AuthToken << QByteArray();
}

void TestUserProfile::meIsNobodyWithoutALiveSecret()
{
    QFETCH(Credential, credential);
    QFETCH(QByteArray, secret);
    if (secret.isEmpty() && credential == Credential::AuthToken) {
        secret = m_loopback->server.makeJwt(kEmail, 20s, 10s);
    }
    const Profile profile = me(credential, secret);
    QVERIFY(profile.succeeded());
    QVERIFY(!profile.result()->has_value());
}

void TestUserProfile::profilesAreReadInEveryForm_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("email"); // empty: nobody
    QTest::addColumn<QStringList>("roles");
    const auto row = [](const char* body, const char* email, const QStringList& roles) {
        QTest::newRow(body) << QByteArray(body) << QString::fromLatin1(email) << roles;
    };
    const QStringList both{QStringLiteral("org-level-creator"), QStringLiteral("super")};
    row(R"({"id":"u","email":"a@b","roles":{"org-level-creator":true,"super":true,"x":false}})",
        "a@b", both);
    row(R"({"id":"u","email":"a@b","roles":"org-level-creator,super"})", "a@b", both);
    row(R"({"id":"u","email":"a@b","roles":{"org-level-creator":1,"super":"true"}})", "a@b", both);
    row(R"({"id":"u","email":"a@b","roles":{"":true}})", "a@b", {});
    row(R"({"id":"u","email":"a@b","roles":null})", "a@b", {});
    row(R"({"id":7,"email":"a@b","password":"hash","salt":"s"})", "a@b", {});
    row(R"({"id":"u"})", "", {});
    row(R"({"email":"a@b"})", "", {});
    row(R"({"id":null,"email":"a@b"})", "", {});
    row(R"({"id":"u","email":["a@b"]})", "", {});
    row(R"({"roles":{"guest":true}})", "", {});
}

void TestUserProfile::profilesAreReadInEveryForm()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, email);
    QFETCH(QStringList, roles);
    m_loopback->server.addFault(Fault::reply(200, body), "GET", kMe);
    const Profile profile = me(Credential::AuthToken, "jwt");
    QVERIFY(profile.succeeded());
    QCOMPARE(profile.result()->has_value(), !email.isEmpty());
    if (!email.isEmpty()) {
        QCOMPARE((*profile.result())->email, email);
        QCOMPARE((*profile.result())->roles, roles);
    }
}

QTEST_GUILESS_MAIN(TestUserProfile)
#include "tst_userprofile.moc"
