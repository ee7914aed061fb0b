#include "tests/support/accountsfixture.h"

#include <QPointer>
#include <QSet>

using namespace keyfob;
using namespace keyfob::test;
using State = SessionState;
using LogOut = Session::LogOut;

namespace {

const QString kAda = AccountsFixture::kAda;
const QString kBob = AccountsFixture::kBob;
const QString kPassword = AccountsFixture::kPassword;

} // namespace

/// Several accounts: two on one server, one on another.
class TestAccountList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachAccountHasItsOwnRowsSessionAndEntry();
    void nothingOfOneAccountIsSentToAnothersServer();
    void loggingOutOfOneLeavesTheOthers();
    void theLastAccountLoggedOutWaitsForASignIn();
    void storedAccountsAreRestoredWhenTheyAreUsed();
    void theRestIsRestoredSoThatItLivesOn();
    void anAdditionThatIsGivenUpLeavesNoTrace();
    void signingInToAKnownAccountTakesItOver();
    void anotherAccountOnAKnownOnesPageDoesNotReplaceIt();
    void aLogOutOnItsWayIsKnownThoughItsAccountHasGone();
    void anEndedSessionOfOneIsNothingToTheOthers();

private:
    std::pair<Account&, Account&> restartWithBoth();
    [[nodiscard]] QStringList knownEmails() const;

    std::unique_ptr<AccountsFixture> m_it;
};

void TestAccountList::init()
{
    m_it = std::make_unique<AccountsFixture>();
    m_it->one.server.addToken(kAda, QStringLiteral("ada on one"));
    m_it->one.server.addToken(kBob, QStringLiteral("bob on one"));
    m_it->two.server.addToken(kAda, QStringLiteral("ada on two"));
}

void TestAccountList::cleanup()
{
    m_it.reset();
}

// Ada's two accounts are known, and nothing has been restored.
std::pair<Account&, Account&> TestAccountList::restartWithBoth()
{
    m_it->signIn(m_it->one, kAda);
    m_it->signIn(m_it->two, kAda);
    m_it->restart();
    m_it->one.server.clearRequests();
    m_it->two.server.clearRequests();
    return {m_it->list->addStored(m_it->id(m_it->one, kAda)),
            m_it->list->addStored(m_it->id(m_it->two, kAda))};
}

QStringList TestAccountList::knownEmails() const
{
    QStringList emails;
    for (const Account* account : m_it->list->known()) {
        emails.append(account->id()->email);
    }
    return emails;
}

void TestAccountList::eachAccountHasItsOwnRowsSessionAndEntry()
{
    Account& adaOne = m_it->signIn(m_it->one, kAda);
    Account& bobOne = m_it->signIn(m_it->one, kBob);
    Account& adaTwo = m_it->signIn(m_it->two, kAda);
    QCOMPARE(m_it->list->known(), (std::vector<Account*>{&adaOne, &bobOne, &adaTwo}));
    QCOMPARE(m_it->names(adaOne), QStringList{QStringLiteral("ada on one")});
    QCOMPARE(m_it->names(bobOne), QStringList{QStringLiteral("bob on one")});
    QCOMPARE(m_it->names(adaTwo), QStringList{QStringLiteral("ada on two")});
    for (const auto& account : {m_it->id(m_it->one, kAda), m_it->id(m_it->one, kBob),
         m_it->id(m_it->two, kAda)}) {
        QVERIFY(m_it->isInStore(account));
    }
    m_it->list->makeCurrent(adaOne);
    adaOne.service().add(QStringLiteral("new"));
    m_it->list->makeCurrent(adaTwo); // in the middle of it
    QTRY_COMPARE(m_it->names(adaOne).size(), 2);
    QCOMPARE(m_it->two.server.tokens().size(), size_t{1});
    QCOMPARE(m_it->names(adaTwo).size(), 1);
}

void TestAccountList::nothingOfOneAccountIsSentToAnothersServer()
{
    Account& adaOne = m_it->signIn(m_it->one, kAda);
    Account& adaTwo = m_it->signIn(m_it->two, kAda);
    for (Account* account : {&adaOne, &adaTwo, &adaOne}) {
        m_it->list->makeCurrent(*account);
        account->service().reload();
        QTRY_VERIFY(!account->service().isReading());
    }
    const auto secretsOf = [](const FakeNocoDb& server) {
        QSet<QByteArray> secrets;
        for (const FakeRequest& request : server.requests()) {
            secrets << request.header("xc-auth") << request.cookie("refresh_token");
        }
        secrets.remove({});
        return secrets;
    };
    QVERIFY(!secretsOf(m_it->one.server).isEmpty());
    QVERIFY(!secretsOf(m_it->two.server).isEmpty());
    QVERIFY(!secretsOf(m_it->one.server).intersects(secretsOf(m_it->two.server)));
}

void TestAccountList::loggingOutOfOneLeavesTheOthers()
{
    Account& adaOne = m_it->signIn(m_it->one, kAda);
    Account& bobOne = m_it->signIn(m_it->one, kBob);
    int removed = 0;
    connect(m_it->list.get(), &AccountList::removed, this, [&removed] { ++removed; });
    bobOne.session().logOut(LogOut::Everywhere);
    QTRY_COMPARE(&m_it->list->current(), &adaOne); // the one that was used before
    QCOMPARE(removed, 1);
    QCOMPARE(knownEmails(), QStringList{kAda});
    QVERIFY(!m_it->isInStore(m_it->id(m_it->one, kBob)));
    QVERIFY(m_it->isInStore(m_it->id(m_it->one, kAda)));
    QTRY_VERIFY(m_it->list->isSettled());
    QCOMPARE(m_it->one.server.count("POST", "/api/v1/auth/user/signout"), 1);
    QCOMPARE(adaOne.session().state(), State::SignedIn);
    adaOne.service().reload();
    QTRY_VERIFY(!adaOne.service().isReading());
    QCOMPARE(adaOne.service().listState(), TokenService::ListState::Ready);
}

void TestAccountList::theLastAccountLoggedOutWaitsForASignIn()
{
    Account& ada = m_it->signIn(m_it->one, kAda);
    ada.session().logOut(LogOut::ThisComputer);
    QTRY_COMPARE(ada.session().state(), State::SignedOut);
    QVERIFY(m_it->list->known().empty());
    QCOMPARE(&m_it->list->current(), &ada);
    m_it->signIn(m_it->one, kBob);
    QCOMPARE(knownEmails(), QStringList{kBob});
}

void TestAccountList::storedAccountsAreRestoredWhenTheyAreUsed()
{
    auto [one, two] = restartWithBoth();
    QCOMPARE(&m_it->list->addStored(m_it->id(m_it->one, kAda)), &one);
    m_it->list->makeCurrent(one);
    QCOMPARE(m_it->two.server.count(), 0);
    QTRY_COMPARE(m_it->names(one), QStringList{QStringLiteral("ada on one")});
    QCOMPARE(m_it->list->all().size(), size_t{2}); // the one that waited for a sign-in has gone
    m_it->list->makeCurrent(two);
    QTRY_COMPARE(m_it->names(two), QStringList{QStringLiteral("ada on two")});
    QCOMPARE(m_it->one.server.count("POST") + m_it->two.server.count("POST"), 0);
}

void TestAccountList::theRestIsRestoredSoThatItLivesOn()
{
    auto [one, two] = restartWithBoth();
    m_it->list->makeCurrent(one);
    QTRY_COMPARE(two.session().state(), State::SignedIn);
    QCOMPARE(&m_it->list->current(), &one);
}

void TestAccountList::anAdditionThatIsGivenUpLeavesNoTrace()
{
    Account& ada = m_it->signIn(m_it->one, kAda);
    m_it->list->beginAdding();
    m_it->list->beginAdding(); // a second time is the same
    QCOMPARE(m_it->list->all().size(), size_t{2});
    m_it->list->current().session().signIn(m_it->id(m_it->one, kBob),
                                           SecretString::fromText(kPassword), true);
    m_it->list->goBack();
    QCOMPARE(&m_it->list->current(), &ada);
    QCOMPARE(m_it->list->all(), (std::vector<Account*>{&ada}));
    QVERIFY(!m_it->isInStore(m_it->id(m_it->one, kBob)));
    QCOMPARE(knownEmails(), QStringList{kAda});
}

void TestAccountList::signingInToAKnownAccountTakesItOver()
{
    Account& first = m_it->signIn(m_it->one, kAda);
    m_it->signIn(m_it->two, kAda);
    QPointer<Account> older(&first);
    Account& second = m_it->signIn(m_it->one, kAda);
    QTRY_VERIFY(!older);
    QCOMPARE(m_it->list->known().size(), size_t{2});
    QCOMPARE(m_it->list->find(m_it->id(m_it->one, kAda)), &second);
    m_it->restart();
    Account& restored = m_it->list->addStored(m_it->id(m_it->one, kAda));
    m_it->list->makeCurrent(restored);
    QTRY_COMPARE(restored.session().state(), State::SignedIn);
}

void TestAccountList::anotherAccountOnAKnownOnesPageDoesNotReplaceIt()
{
    m_it->signIn(m_it->one, kAda);
    m_it->restart();
    m_it->store.readError = SecretStoreError::Kind::Locked;
    Account& account = m_it->list->addStored(m_it->id(m_it->one, kAda));
    m_it->list->makeCurrent(account);
    QTRY_COMPARE(account.session().state(), State::SignedOut);
    m_it->store.readError.reset();
    account.session().signIn(m_it->id(m_it->one, kBob), SecretString::fromText(kPassword), true);
    QTRY_COMPARE(account.session().state(), State::SignedIn);
    QCOMPARE(account.id()->email, kBob);
    Account* ada = m_it->list->find(m_it->id(m_it->one, kAda));
    QVERIFY(ada != nullptr);
    m_it->list->makeCurrent(*ada);
    QTRY_COMPARE(ada->session().state(), State::SignedIn);
}

void TestAccountList::aLogOutOnItsWayIsKnownThoughItsAccountHasGone()
{
    m_it->signIn(m_it->one, kAda);
    Account& bob = m_it->signIn(m_it->one, kBob);
    const QPointer<Account> alive(&bob);
    m_it->one.server.addFault(Fault::delay(std::chrono::milliseconds(300)), "POST",
                           "/api/v1/auth/user/signout");
    bob.session().logOut(LogOut::Everywhere);
    QTRY_COMPARE(knownEmails(), QStringList{kAda});
    QVERIFY(m_it->list->isLoggingOutOf(m_it->one.serverUrl()));
    QVERIFY(!m_it->list->isLoggingOutOf(m_it->two.serverUrl()));
    QVERIFY(!m_it->list->isSettled());
    QVERIFY(alive);
    QTRY_VERIFY(!m_it->list->isLoggingOutOf(m_it->one.serverUrl()));
    QTRY_VERIFY(!alive);
}

void TestAccountList::anEndedSessionOfOneIsNothingToTheOthers()
{
    Account& ada = m_it->signIn(m_it->one, kAda);
    Account& bob = m_it->signIn(m_it->one, kBob);
    m_it->one.server.revokeSessions(kAda);
    ada.service().reload();
    QTRY_COMPARE(ada.session().state(), State::Expired);
    QCOMPARE(knownEmails(), (QStringList{kAda, kBob}));
    QCOMPARE(bob.session().state(), State::SignedIn);
    QCOMPARE(m_it->names(bob), QStringList{QStringLiteral("bob on one")});
}

QTEST_GUILESS_MAIN(TestAccountList)
#include "tst_accountlist.moc"
