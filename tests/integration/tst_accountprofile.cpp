#include "models/api/tokensapi.h"
#include "models/session/accountprofile.h"
#include "models/session/session.h"
#include "tests/support/answer.h"
#include "tests/support/loopback.h"
#include "tests/support/scriptedsecretstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using State = SessionState;
using Name = Answer<QString>;
using Rows = Answer<std::vector<ApiToken>>;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kPassword = QStringLiteral("correct horse 1");
constexpr auto kProfile = "/api/v1/user/profile";
constexpr auto kRenew = "/api/v1/auth/token/refresh";

} // namespace

/// Changing the display name.
class TestAccountProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewNameIsTheServersAndTheSessions();
    void aNameIsSavedThoughTheAuthTokenHasEnded();
    void aServerWithoutNamesIsKnownBeforehand();
    void aPasswordHashIsNotTakenForAName();

private:
    [[nodiscard]] bool listWorks();
    [[nodiscard]] FakeNocoDb& server() const { return m_loopback->server; }

    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<ScriptedSecretStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AccountProfile> m_profile;
};

void TestAccountProfile::init()
{
    m_loopback = std::make_unique<Loopback>();
    server().addSuperAdmin(kEmail, kPassword);
    m_store = std::make_unique<ScriptedSecretStore>();
    m_session = std::make_unique<Session>(m_loopback->manager, *m_store, systemNow);
    m_profile = std::make_unique<AccountProfile>(*m_session);
    m_session->signIn({m_loopback->serverUrl(), kEmail}, SecretString::fromText(kPassword), true);
    QTRY_COMPARE(m_session->state(), State::SignedIn);
    QTRY_VERIFY(m_session->isSettled());
    m_session->fetchProfile();
    QTRY_VERIFY(m_session->profile().has_value());
}

void TestAccountProfile::cleanup()
{
    m_profile.reset();
    m_session.reset();
    m_store.reset();
    m_loopback.reset();
}

bool TestAccountProfile::listWorks()
{
    const Rows rows;
    TokensApi(*m_session).list(0, this, rows.callback());
    return QTest::qWaitFor([&rows] { return rows.count() == 1; }) && rows.succeeded();
}

void TestAccountProfile::aNewNameIsTheServersAndTheSessions()
{
    QSignalSpy told(m_session.get(), &Session::profileChanged);
    const Name name;
    m_profile->setDisplayName(QStringLiteral("Ada <b>"), this, name.callback());
    QTRY_COMPARE(name.count(), 1);
    QVERIFY(name.succeeded());
    QCOMPARE(*name.result(), QStringLiteral("Ada <b>"));
    QCOMPARE(server().user(kEmail)->displayName, QStringLiteral("Ada <b>"));
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(m_session->profile()->displayName, QStringLiteral("Ada <b>"));
}

void TestAccountProfile::aNameIsSavedThoughTheAuthTokenHasEnded()
{
    server().expireJwts();
    const Name name;
    m_profile->setDisplayName(QStringLiteral("Ada"), this, name.callback());
    QTRY_COMPARE(name.count(), 1);
    QVERIFY(name.succeeded());
    QCOMPARE(server().count("POST", kRenew), 1);
}

void TestAccountProfile::aServerWithoutNamesIsKnownBeforehand()
{
    QVERIFY(m_session->profile()->canHaveDisplayName);
    server().behaviour().hasDisplayNames = false;
    QSignalSpy told(m_session.get(), &Session::profileChanged);
    m_session->fetchProfile();
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(!m_session->profile()->canHaveDisplayName);
    QVERIFY(listWorks());
    const Name name;
    m_profile->setDisplayName(QStringLiteral("Ada"), this, name.callback());
    QTRY_COMPARE(name.count(), 1);
    QVERIFY(name.failedWith(ApiError::Kind::NotFound));
    QCOMPARE(m_session->state(), State::SignedIn);
}

void TestAccountProfile::aPasswordHashIsNotTakenForAName()
{
    server().addFault(Fault::reply(200, R"({"id":"u","password":"$2a$10$hash"})"), "PATCH",
                      kProfile);
    const Name name;
    m_profile->setDisplayName(QStringLiteral("Ada"), this, name.callback());
    QTRY_COMPARE(name.count(), 1);
    QVERIFY(name.failedWith(ApiError::Kind::BadResponse));
}

QTEST_GUILESS_MAIN(TestAccountProfile)
#include "tst_accountprofile.moc"
