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
using namespace std::chrono_literals;
using State = SessionState;
using Changed = Answer<void, PasswordError>;
using Rows = Answer<std::vector<ApiToken>>;
using Fresh = Answer<SecretString>;

namespace {

const QString kEmail = QStringLiteral("ada@example.com");
const QString kPassword = QStringLiteral("correct horse 1");
const QString kNew = QStringLiteral("battery staple 2");
constexpr auto kChange = "/api/v1/auth/password/change";
constexpr auto kRenew = "/api/v1/auth/token/refresh";
constexpr auto kTokens = "/api/v1/tokens";

} // namespace

/// Changing the password, and that the session goes on.
class TestPasswordChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSessionGoesOnAfterAChangeOfPassword_data();
    void theSessionGoesOnAfterAChangeOfPassword();
    void theKeychainHoldsWhatTheSessionGoesOnWith();
    void requestsAtTheSameTimeAreAnswered_data();
    void requestsAtTheSameTimeAreAnswered();
    void aWrongCurrentPasswordIsToldAndEndsNothing_data();
    void aWrongCurrentPasswordIsToldAndEndsNothing();
    void aRefusalIsInTheServersWords();
    void anEndedAuthTokenIsRenewedFirst();
    void aLostReplyIsUnknownAndSentOnce_data();
    void aLostReplyIsUnknownAndSentOnce();
    void aReplyThatCannotBeReadIsUnknown();
    void whatWasNeverDoneLeavesTheSession();
    void aRenewalThatIsAwayIsTriedAgain();
    void theProgramWaitsForTheNewRefreshToken();

private:
    [[nodiscard]] Changed change(const QString& current = kPassword) const;
    [[nodiscard]] bool listWorks();
    [[nodiscard]] FakeNocoDb& server() const { return m_loopback->server; }
    [[nodiscard]] int renewals() const { return server().count("POST", kRenew); }

    std::unique_ptr<Loopback> m_loopback;
    std::unique_ptr<ScriptedSecretStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AccountProfile> m_profile;
};

void TestPasswordChange::init()
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

void TestPasswordChange::cleanup()
{
    m_profile.reset();
    m_session.reset();
    m_store.reset();
    m_loopback.reset();
}

Changed TestPasswordChange::change(const QString& current) const
{
    Changed changed;
    m_profile->changePassword(SecretString::fromText(current), SecretString::fromText(kNew),
                              m_session.get(), changed.callback());
    return changed;
}

bool TestPasswordChange::listWorks()
{
    const Rows rows;
    TokensApi(*m_session).list(0, this, rows.callback());
    return QTest::qWaitFor([&rows] { return rows.count() == 1; }) && rows.succeeded();
}

void TestPasswordChange::theSessionGoesOnAfterAChangeOfPassword_data()
{
    QTest::addColumn<bool>("sparesRefreshTokens");
    QTest::newRow("a new cookie, from 0.260") << false;
    QTest::newRow("the old cookie, up to 0.251") << true;
}

void TestPasswordChange::theSessionGoesOnAfterAChangeOfPassword()
{
    QFETCH(bool, sparesRefreshTokens);
    server().behaviour().passwordChangeSparesRefreshTokens = sparesRefreshTokens;
    QSignalSpy states(m_session.get(), &Session::stateChanged);
    const Fresh before;
    m_session->freshAuthToken(this, before.callback());
    const Changed changed = change();
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(changed.succeeded());
    QCOMPARE(server().user(kEmail)->password, kNew);
    QVERIFY(!server().isJwtAlive(before.result()->view().toByteArray()));
    QTRY_COMPARE(renewals(), 1);
    QVERIFY(listWorks());
    const Fresh after;
    m_session->freshAuthToken(this, after.callback());
    QTRY_COMPARE(after.count(), 1);
    QVERIFY(server().isJwtAlive(after.result()->view().toByteArray()));
    QCOMPARE(renewals(), 1);
    QCOMPARE(states.count(), 0);
}

void TestPasswordChange::theKeychainHoldsWhatTheSessionGoesOnWith()
{
    const int before = m_store->writes;
    const Changed changed = change();
    QTRY_COMPARE(changed.count(), 1);
    QTRY_VERIFY(m_session->isSettled() && renewals() == 1);
    QCOMPARE(m_store->writes, before + 2); // the cookie of the reply, and that of the renewal
    m_session = std::make_unique<Session>(m_loopback->manager, *m_store, systemNow);
    m_session->restore({m_loopback->serverUrl(), kEmail});
    QSignalSpy ready(m_session.get(), &Session::credentialsReady);
    QVERIFY(ready.wait());
    QVERIFY(listWorks());
    QTRY_COMPARE(m_session->state(), State::SignedIn);
}

void TestPasswordChange::requestsAtTheSameTimeAreAnswered_data()
{
    QTest::addColumn<Fault>("list");
    QTest::addColumn<Fault>("change");
    const Fault no = Fault::delay(0ms);
    QTest::newRow("at once") << no << no;
    QTest::newRow("the list is refused while the change is on its way")
        << Fault::json(401, {{QStringLiteral("msg"), QStringLiteral("Unauthorized")}})
        << Fault::delay(300ms);
    QTest::newRow("the list is refused when all is renewed")
        << Fault::json(401, {{QStringLiteral("msg"), QStringLiteral("Unauthorized")}}).after(300ms)
        << no;
}

void TestPasswordChange::requestsAtTheSameTimeAreAnswered()
{
    QFETCH(Fault, list);
    QFETCH(Fault, change);
    QSignalSpy states(m_session.get(), &Session::stateChanged);
    server().addFault(list, "GET", kTokens);
    server().addFault(change, "POST", kChange);
    const Rows before;
    const Rows after;
    TokensApi(*m_session).list(0, this, before.callback());
    const Changed changed = this->change();
    TokensApi(*m_session).list(0, this, after.callback());
    QTRY_COMPARE(before.count() + after.count() + changed.count(), 3);
    QVERIFY(before.succeeded() && after.succeeded() && changed.succeeded());
    QCOMPARE(renewals(), 1);
    QCOMPARE(states.count(), 0);
}

void TestPasswordChange::aWrongCurrentPasswordIsToldAndEndsNothing_data()
{
    QTest::addColumn<QString>("current");
    QTest::newRow("another one") << QStringLiteral("wrong horse 1");
    QTest::newRow("too short to be one") << QStringLiteral("wrong");
}

void TestPasswordChange::aWrongCurrentPasswordIsToldAndEndsNothing()
{
    QFETCH(QString, current);
    const Changed changed = change(current);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(changed.failedWith(PasswordError::Kind::WrongCurrent));
    QCOMPARE(server().user(kEmail)->password, kPassword);
    QVERIFY(listWorks());
    QCOMPARE(renewals(), 0);
    QCOMPARE(server().count("POST", kChange), 1);
}

void TestPasswordChange::aRefusalIsInTheServersWords()
{
    server().addFault(Fault::json(400, {{QStringLiteral("msg"), QStringLiteral("Too simple")}}),
                      "POST", kChange);
    const Changed changed = change();
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(changed.failedWith(PasswordError::Kind::Other));
    QCOMPARE(changed.result().error().error.serverMessage, QStringLiteral("Too simple"));
}

void TestPasswordChange::anEndedAuthTokenIsRenewedFirst()
{
    server().expireJwts();
    const Changed changed = change();
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(changed.succeeded());
    QTRY_COMPARE(renewals(), 2);
    QVERIFY(listWorks());
    QCOMPARE(m_session->state(), State::SignedIn);
}

void TestPasswordChange::aLostReplyIsUnknownAndSentOnce_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("closed") << Fault::closeAfterEffect();
    QTest::newRow("cut") << Fault::cutBody();
    QTest::newRow("500") << Fault::html(500).withEffect();
    QTest::newRow("not JSON") << Fault::html(200, "<p>Please log in to the proxy</p>").withEffect();
}

// The new refresh token was in the reply: without it the session cannot go on.
void TestPasswordChange::aLostReplyIsUnknownAndSentOnce()
{
    QFETCH(Fault, fault);
    server().addFault(fault, "POST", kChange, FakeNocoDb::kForEver);
    const Changed changed = change();
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(changed.failedWith(PasswordError::Kind::Unknown));
    QTRY_COMPARE(m_session->state(), State::Expired);
    QCOMPARE(server().count("POST", kChange), 1);
    QCOMPARE(server().user(kEmail)->password, kNew);
}

void TestPasswordChange::aReplyThatCannotBeReadIsUnknown()
{
    server().addFault(Fault::reply(200, "{\"msg\":", {}), "POST", kChange);
    const Changed changed = change();
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(changed.failedWith(PasswordError::Kind::Unknown));
    QVERIFY(listWorks());
    QCOMPARE(m_session->state(), State::SignedIn);
    QCOMPARE(server().user(kEmail)->password, kPassword);
}

void TestPasswordChange::whatWasNeverDoneLeavesTheSession()
{
    server().addFault(Fault::closeBeforeEffect(), "POST", kChange, FakeNocoDb::kForEver);
    const Changed changed = change();
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(changed.failedWith(PasswordError::Kind::Unknown));
    QVERIFY(listWorks());
    QCOMPARE(m_session->state(), State::SignedIn);
    QCOMPARE(server().count("POST", kChange), 1);
    QCOMPARE(renewals(), 0);
}

void TestPasswordChange::aRenewalThatIsAwayIsTriedAgain()
{
    server().addFault(Fault::html(503), "POST", kRenew);
    const Changed changed = change();
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(changed.succeeded());
    QTRY_COMPARE(m_session->state(), State::Offline);
    const Fresh fresh; // nobody gets the dead one
    m_session->freshAuthToken(this, fresh.callback());
    QTRY_COMPARE(fresh.count(), 1);
    QVERIFY(server().isJwtAlive(fresh.result()->view().toByteArray()));
    QTRY_COMPARE(m_session->state(), State::SignedIn);
}

void TestPasswordChange::theProgramWaitsForTheNewRefreshToken()
{
    server().addFault(Fault::delay(200ms), "POST", kChange);
    const Changed changed = change();
    QVERIFY(!m_session->isSettled());
    QSignalSpy settled(m_session.get(), &Session::settled);
    QVERIFY(settled.wait());
    QVERIFY(m_session->isSettled());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(renewals(), 1);
}

QTEST_GUILESS_MAIN(TestPasswordChange)
#include "tst_passwordchange.moc"
