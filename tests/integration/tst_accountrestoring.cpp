#include "tests/support/accountsfixture.h"

using namespace keyfob;
using namespace keyfob::test;
using State = SessionState;
using Kind = SecretStoreError::Kind;

/// When the sessions of the accounts that are not in use are had from the keychain: as soon as it
/// has shown that it is open, and never with a question for each of them.
class TestAccountRestoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_it.reset(); }
    void theOthersLiveOnThoughTheServerOfTheFirstIsAway();
    void theOthersLiveOnThoughTheFirstSessionHasEnded();
    void aLockedKeychainIsAskedForOneMoreAtMost();
    void nobodyIsAskedForEachOfThemWhereASignInIsNotKept();
    void aKeychainThatTakesASessionIsOpenForTheOthers();

private:
    void signInToFirst(bool keep);

    std::unique_ptr<AccountsFixture> m_it;
    std::vector<Account*> m_accounts; ///< Ada's on the one server, Bob's there, Ada's on the other
};

void TestAccountRestoring::init()
{
    m_it = std::make_unique<AccountsFixture>();
    const std::array ids{m_it->id(m_it->one, AccountsFixture::kAda),
                         m_it->id(m_it->one, AccountsFixture::kBob),
                         m_it->id(m_it->two, AccountsFixture::kAda)};
    for (const AccountId& id : ids) {
        m_it->signIn(id.server == m_it->one.serverUrl() ? m_it->one : m_it->two, id.email);
    }
    m_it->restart();
    m_accounts.clear();
    for (const AccountId& id : ids) {
        m_accounts.push_back(&m_it->list->addStored(id));
    }
    m_it->store.reads = 0;
}

void TestAccountRestoring::signInToFirst(bool keep)
{
    m_accounts[0]->session().signIn(m_it->id(m_it->one, AccountsFixture::kAda),
                                    SecretString::fromText(AccountsFixture::kPassword), keep);
    QTRY_COMPARE(m_accounts[0]->session().state(), State::SignedIn);
}

void TestAccountRestoring::theOthersLiveOnThoughTheServerOfTheFirstIsAway()
{
    m_it->two.server.stop();
    m_it->list->makeCurrent(*m_accounts[2]);
    QTRY_COMPARE(m_accounts[2]->session().state(), State::Offline);
    QTRY_COMPARE(m_accounts[0]->session().state(), State::SignedIn);
    QTRY_COMPARE(m_accounts[1]->session().state(), State::SignedIn);
    QCOMPARE(&m_it->list->current(), m_accounts[2]);
}

void TestAccountRestoring::theOthersLiveOnThoughTheFirstSessionHasEnded()
{
    m_it->one.server.revokeSessions(AccountsFixture::kAda);
    m_it->list->makeCurrent(*m_accounts[0]);
    QTRY_COMPARE(m_accounts[0]->session().state(), State::Expired);
    QTRY_COMPARE(m_accounts[2]->session().state(), State::SignedIn);
}

void TestAccountRestoring::aLockedKeychainIsAskedForOneMoreAtMost()
{
    m_it->store.readError = Kind::Locked;
    m_it->store.writeError = Kind::Locked;
    m_it->list->makeCurrent(*m_accounts[0]);
    QTRY_COMPARE(m_accounts[0]->session().state(), State::SignedOut);
    QCOMPARE(m_it->store.reads, 1);
    signInToFirst(true); // which asks for the entry to be written
    QTRY_VERIFY(m_it->list->isSettled());
    QCOMPARE(m_it->store.reads, 1);
    m_accounts[0]->session().logOut(Session::LogOut::ThisComputer);
    QTRY_COMPARE(&m_it->list->current(), m_accounts[1]); // it is used: the second question
    QTRY_COMPARE(m_accounts[1]->session().state(), State::SignedOut);
    QCOMPARE(m_it->store.reads, 2);
    QVERIFY(!m_accounts[2]->session().account());
}

void TestAccountRestoring::nobodyIsAskedForEachOfThemWhereASignInIsNotKept()
{
    m_it->store.readError = Kind::Locked;
    signInToFirst(false);
    QTRY_COMPARE(m_accounts[1]->session().state(), State::SignedOut);
    QCOMPARE(m_it->store.reads, 1);
    QVERIFY(!m_accounts[2]->session().account());
    m_it->store.readError.reset();
    m_it->list->makeCurrent(*m_accounts[2]);
    QTRY_COMPARE(m_accounts[2]->session().state(), State::SignedIn);
}

void TestAccountRestoring::aKeychainThatTakesASessionIsOpenForTheOthers()
{
    m_it->store.readError = Kind::Locked;
    m_it->list->makeCurrent(*m_accounts[0]);
    QTRY_COMPARE(m_accounts[0]->session().state(), State::SignedOut);
    m_it->store.readError.reset();
    signInToFirst(true);
    QTRY_COMPARE(m_accounts[1]->session().state(), State::SignedIn);
    QTRY_COMPARE(m_accounts[2]->session().state(), State::SignedIn);
}

QTEST_GUILESS_MAIN(TestAccountRestoring)
#include "tst_accountrestoring.moc"
