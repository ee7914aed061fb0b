#include "tests/support/accountsfixture.h"

#include <QSignalSpy>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using State = SessionState;

namespace {

constexpr auto kRefresh = "/api/v1/auth/token/refresh";
constexpr auto kTokens = "/api/v1/tokens";

} // namespace

/// Accounts that are locked and unlocked: what leaves memory, what comes back from the keychain,
/// and what was under way.
class TestSessionLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_it = std::make_unique<AccountsFixture>(); }
    void cleanup() { m_it.reset(); }
    void theSecretsGoAndTheNamesStay();
    void everyAccountComesBackTheOneInUseFirst();
    void aLockedKeyringIsAskedOnce();
    void aSessionOfThisRunOnlyNeedsThePasswordAgain();
    void aRenewalUnderWayIsNotLost();
    void afterALogOutARenewalFromBeforeTheLockBringsNothingBack();
    void nothingIsAnsweredThatWasAskedBefore();
    void aSignInIsGivenUp();
    void oneThatWasBeingRestoredIsRestoredAfterwards();

private:
    [[nodiscard]] Account& signIn(const QString& email, bool keep = true);

    std::unique_ptr<AccountsFixture> m_it;
};

Account& TestSessionLock::signIn(const QString& email, bool keep)
{
    m_it->one.server.addToken(email, email + QStringLiteral("'s"));
    m_it->list->beginAdding();
    Account& account = m_it->list->current();
    account.session().signIn(m_it->id(m_it->one, email),
                             SecretString::fromText(AccountsFixture::kPassword), keep);
    [&account] {
        QTRY_COMPARE(account.service().listState(), TokenService::ListState::Ready);
        QTRY_VERIFY(account.isSettled() && account.session().state() == State::SignedIn);
    }();
    return account;
}

void TestSessionLock::theSecretsGoAndTheNamesStay()
{
    Account& ada = signIn(AccountsFixture::kAda);
    const qint64 id = *ada.tokens().ids().begin();
    QVERIFY(!ada.tokens().copyOfSecret(id).isEmpty());
    const QSignalSpy told(m_it->list.get(), &AccountList::lockedChanged);
    m_it->list->lock();
    m_it->list->lock();
    QCOMPARE(told.size(), 1);
    QCOMPARE(ada.session().state(), State::Locked);
    QVERIFY(!ada.session().hasCredentials());
    QVERIFY(ada.tokens().copyOfSecret(id).isEmpty());
    QCOMPARE(AccountsFixture::names(ada).size(), 1);
    m_it->list->unlock();
    QTRY_COMPARE(ada.session().state(), State::SignedIn);
    QTRY_VERIFY(!ada.tokens().copyOfSecret(id).isEmpty());
}

void TestSessionLock::everyAccountComesBackTheOneInUseFirst()
{
    Account& ada = signIn(AccountsFixture::kAda);
    Account& bob = signIn(AccountsFixture::kBob);
    m_it->list->lock();
    QCOMPARE(ada.session().state(), State::Locked);
    QCOMPARE(bob.session().state(), State::Locked);
    m_it->store.silent = true;
    m_it->list->unlock();
    QCOMPARE(bob.session().state(), State::Restoring);
    QCOMPARE(ada.session().state(), State::Locked);
    m_it->store.answerLate();
    QTRY_COMPARE(bob.session().state(), State::SignedIn);
    QTRY_COMPARE(ada.session().state(), State::SignedIn);
}

void TestSessionLock::aLockedKeyringIsAskedOnce()
{
    Account& ada = signIn(AccountsFixture::kAda);
    Account& bob = signIn(AccountsFixture::kBob);
    m_it->list->lock();
    m_it->store.reads = 0;
    m_it->store.readError = SecretStoreError::Kind::Locked;
    m_it->list->unlock();
    QTRY_COMPARE(bob.session().state(), State::SignedOut);
    QCOMPARE(bob.session().reason().kind, SignedOutReason::Kind::KeychainFailed);
    QCOMPARE(m_it->store.reads, 1);
    QCOMPARE(ada.session().state(), State::Locked);
    m_it->store.readError.reset();
    m_it->list->makeCurrent(ada);
    QTRY_COMPARE(ada.session().state(), State::SignedIn);
}

void TestSessionLock::aSessionOfThisRunOnlyNeedsThePasswordAgain()
{
    Account& ada = signIn(AccountsFixture::kAda);
    Account& bob = signIn(AccountsFixture::kBob, false);
    m_it->list->lock();
    m_it->list->unlock();
    QCOMPARE(bob.session().state(), State::Expired);
    QTRY_COMPARE(ada.session().state(), State::SignedIn);
    bob.session().signIn(m_it->id(m_it->one, AccountsFixture::kBob),
                         SecretString::fromText(AccountsFixture::kPassword), false);
    QTRY_COMPARE(bob.session().state(), State::SignedIn);
}

// The server has ended the old refresh token: only the answer has the one for the keychain.
void TestSessionLock::aRenewalUnderWayIsNotLost()
{
    m_it->one.server.behaviour().jwtLifetime = 4s;
    m_it->one.server.addFault(Fault::delay(700ms), "POST", kRefresh);
    Account& ada = signIn(AccountsFixture::kAda);
    QTRY_COMPARE(m_it->one.server.count("POST", kRefresh), 1);
    m_it->list->lock();
    QVERIFY(!m_it->list->isSettled());
    m_it->store.reads = 0;
    m_it->list->unlock();
    QCOMPARE(m_it->store.reads, 0);
    QTRY_COMPARE(ada.session().state(), State::SignedIn);
    QCOMPARE(m_it->store.reads, 1);
    QVERIFY(ada.session().renewsItself());
}

void TestSessionLock::afterALogOutARenewalFromBeforeTheLockBringsNothingBack()
{
    m_it->one.server.behaviour().jwtLifetime = 4s;
    m_it->one.server.addFault(Fault::delay(700ms), "POST", kRefresh);
    Account& ada = signIn(AccountsFixture::kAda);
    const AccountId id = *ada.id();
    QVERIFY(m_it->isInStore(id));
    QTRY_COMPARE(m_it->one.server.count("POST", kRefresh), 1);
    QSignalSpy answered(&m_it->one.server, &FakeNocoDb::requestEnded);
    m_it->list->lock();
    m_it->list->unlock();
    QCOMPARE(ada.session().state(), State::Restoring);
    const int writes = m_it->store.writes;
    const QSignalSpy forgotten(&ada.session(), &Session::forgotten);
    ada.session().logOut(Session::LogOut::ThisComputer);
    QTRY_COMPARE(forgotten.count(), 1);
    QTRY_VERIFY(!answered.isEmpty());
    QTRY_VERIFY(m_it->list->isSettled());
    QVERIFY(!m_it->isInStore(id));
    QCOMPARE(m_it->store.writes, writes);
}

void TestSessionLock::nothingIsAnsweredThatWasAskedBefore()
{
    Account& ada = signIn(AccountsFixture::kAda);
    FakeNocoDb& server = m_it->one.server;
    const int before = server.count("GET", kTokens);
    server.addFault(Fault::neverAnswer(), "GET", kTokens);
    ada.service().reload();
    QTRY_COMPARE(server.count("GET", kTokens), before + 1);
    const QSignalSpy givenUp(&server, &FakeNocoDb::requestEnded);
    const Answer<SecretString, ApiError> token;
    ada.session().freshAuthToken(this, token.callback());
    m_it->list->lock();
    QTRY_COMPARE(givenUp.size(), 1);
    QCOMPARE(token.count(), 0);
    QVERIFY(ada.tokens().copyOfSecret(*ada.tokens().ids().begin()).isEmpty());
}

void TestSessionLock::aSignInIsGivenUp()
{
    m_it->one.server.addFault(Fault::neverAnswer(), "POST", "/api/v1/auth/user/signin");
    Account& account = m_it->list->current();
    account.session().signIn(m_it->id(m_it->one, AccountsFixture::kAda),
                             SecretString::fromText(AccountsFixture::kPassword), true);
    QTRY_COMPARE(m_it->one.server.count("POST", "/api/v1/auth/user/signin"), 1);
    m_it->list->lock();
    QCOMPARE(account.session().state(), State::SignedOut);
    m_it->list->unlock();
    QCOMPARE(account.session().state(), State::SignedOut);
}

void TestSessionLock::oneThatWasBeingRestoredIsRestoredAfterwards()
{
    const AccountId id = *signIn(AccountsFixture::kAda).id();
    m_it->restart();
    Account& ada = m_it->list->addStored(id);
    m_it->store.silent = true;
    m_it->list->makeCurrent(ada);
    m_it->list->lock();
    m_it->store.answerLate();
    QCOMPARE(ada.session().state(), State::Locked);
    m_it->list->unlock();
    QTRY_COMPARE(ada.session().state(), State::SignedIn);
}

QTEST_GUILESS_MAIN(TestSessionLock)
#include "tst_sessionlock.moc"
