#include "models/accounts/accountlist.h"
#include "tests/support/loopback.h"
#include "tests/support/scriptedsecretstore.h"

#include <QPointer>
#include <QSet>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using State = SessionState;
using LogOut = Session::LogOut;

namespace {

const QString kAda = QStringLiteral("ada@example.com");
const QString kBob = QStringLiteral("bob@example.com");
const QString kPassword = QStringLiteral("correct horse 1");

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
    void makeList();
    Account& signIn(const Loopback& at, const QString& email);
    [[nodiscard]] AccountId id(const Loopback& at, const QString& email) const
    {
        return {at.serverUrl(), email};
    }
    [[nodiscard]] bool isInStore(const AccountId& account);
    [[nodiscard]] QStringList knownEmails() const;
    static QStringList names(Account& account);

    std::unique_ptr<Loopback> m_one;
    std::unique_ptr<Loopback> m_two;
    std::unique_ptr<ScriptedSecretStore> m_store;
    std::unique_ptr<AccountList> m_list;
};

void TestAccountList::init()
{
    m_one = std::make_unique<Loopback>();
    m_two = std::make_unique<Loopback>();
    for (const auto& at : {m_one.get(), m_two.get()}) {
        at->server.addUser(kAda, kPassword);
        at->server.addUser(kBob, kPassword);
    }
    m_one->server.addToken(kAda, QStringLiteral("ada on one"));
    m_one->server.addToken(kBob, QStringLiteral("bob on one"));
    m_two->server.addToken(kAda, QStringLiteral("ada on two"));
    m_store = std::make_unique<ScriptedSecretStore>();
    makeList();
}

void TestAccountList::cleanup()
{
    m_list.reset();
    m_store.reset();
    m_two.reset();
    m_one.reset();
}

// As a new start of the program does.
void TestAccountList::makeList()
{
    m_list.reset();
    m_list = std::make_unique<AccountList>(m_one->manager, *m_store, systemNow);
}

Account& TestAccountList::signIn(const Loopback& at, const QString& email)
{
    m_list->beginAdding();
    Account& account = m_list->current();
    account.session().signIn(id(at, email), SecretString::fromText(kPassword), true);
    [&account] {
        QTRY_COMPARE(account.service().listState(), TokenService::ListState::Ready);
    }();
    return account;
}

bool TestAccountList::isInStore(const AccountId& account)
{
    std::optional<bool> found;
    m_store->read(account.key(), this, [&found](const auto& secret) { found = bool(secret); });
    return QTest::qWaitFor([&found] { return found.has_value(); }) && *found;
}

QStringList TestAccountList::knownEmails() const
{
    QStringList emails;
    for (const Account* account : m_list->known()) {
        emails.append(account->id()->email);
    }
    return emails;
}

QStringList TestAccountList::names(Account& account)
{
    QStringList names;
    for (const qint64 tokenId : account.tokens().ids()) {
        names.append(account.tokens().token(tokenId)->name);
    }
    return names;
}

void TestAccountList::eachAccountHasItsOwnRowsSessionAndEntry()
{
    Account& adaOne = signIn(*m_one, kAda);
    Account& bobOne = signIn(*m_one, kBob);
    Account& adaTwo = signIn(*m_two, kAda);
    QCOMPARE(m_list->known(), (std::vector<Account*>{&adaOne, &bobOne, &adaTwo}));
    QCOMPARE(names(adaOne), QStringList{QStringLiteral("ada on one")});
    QCOMPARE(names(bobOne), QStringList{QStringLiteral("bob on one")});
    QCOMPARE(names(adaTwo), QStringList{QStringLiteral("ada on two")});
    for (const auto& account : {id(*m_one, kAda), id(*m_one, kBob), id(*m_two, kAda)}) {
        QVERIFY(isInStore(account));
    }
    m_list->makeCurrent(adaOne);
    adaOne.service().add(QStringLiteral("new"));
    m_list->makeCurrent(adaTwo); // in the middle of it
    QTRY_COMPARE(names(adaOne).size(), 2);
    QCOMPARE(m_two->server.tokens().size(), size_t{1});
    QCOMPARE(names(adaTwo).size(), 1);
}

void TestAccountList::nothingOfOneAccountIsSentToAnothersServer()
{
    Account& adaOne = signIn(*m_one, kAda);
    Account& adaTwo = signIn(*m_two, kAda);
    for (Account* account : {&adaOne, &adaTwo, &adaOne}) {
        m_list->makeCurrent(*account);
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
    QVERIFY(!secretsOf(m_one->server).isEmpty());
    QVERIFY(!secretsOf(m_two->server).isEmpty());
    QVERIFY(!secretsOf(m_one->server).intersects(secretsOf(m_two->server)));
}

void TestAccountList::loggingOutOfOneLeavesTheOthers()
{
    Account& adaOne = signIn(*m_one, kAda);
    Account& bobOne = signIn(*m_one, kBob);
    int removed = 0;
    connect(m_list.get(), &AccountList::removed, this, [&removed] { ++removed; });
    bobOne.session().logOut(LogOut::Everywhere);
    QTRY_COMPARE(&m_list->current(), &adaOne); // the one that was used before
    QCOMPARE(removed, 1);
    QCOMPARE(knownEmails(), QStringList{kAda});
    QVERIFY(!isInStore(id(*m_one, kBob)));
    QVERIFY(isInStore(id(*m_one, kAda)));
    QTRY_VERIFY(m_list->isSettled());
    QCOMPARE(m_one->server.count("POST", "/api/v1/auth/user/signout"), 1);
    QCOMPARE(adaOne.session().state(), State::SignedIn);
    adaOne.service().reload();
    QTRY_VERIFY(!adaOne.service().isReading());
    QCOMPARE(adaOne.service().listState(), TokenService::ListState::Ready);
}

void TestAccountList::theLastAccountLoggedOutWaitsForASignIn()
{
    Account& ada = signIn(*m_one, kAda);
    ada.session().logOut(LogOut::ThisComputer);
    QTRY_COMPARE(ada.session().state(), State::SignedOut);
    QVERIFY(m_list->known().empty());
    QCOMPARE(&m_list->current(), &ada);
    signIn(*m_one, kBob);
    QCOMPARE(knownEmails(), QStringList{kBob});
}

void TestAccountList::storedAccountsAreRestoredWhenTheyAreUsed()
{
    signIn(*m_one, kAda);
    signIn(*m_two, kAda);
    makeList();
    m_one->server.clearRequests();
    m_two->server.clearRequests();
    Account& one = m_list->addStored(id(*m_one, kAda));
    Account& two = m_list->addStored(id(*m_two, kAda));
    QCOMPARE(&m_list->addStored(id(*m_one, kAda)), &one);
    m_list->makeCurrent(one);
    QTRY_COMPARE(names(one), QStringList{QStringLiteral("ada on one")});
    QCOMPARE(m_two->server.count(), 0);
    QCOMPARE(m_list->all().size(), size_t{2}); // the one that waited for a sign-in has gone
    m_list->makeCurrent(two);
    QTRY_COMPARE(names(two), QStringList{QStringLiteral("ada on two")});
    QCOMPARE(m_one->server.count("POST") + m_two->server.count("POST"), 0);
}

void TestAccountList::theRestIsRestoredSoThatItLivesOn()
{
    signIn(*m_one, kAda);
    signIn(*m_two, kAda);
    makeList();
    Account& one = m_list->addStored(id(*m_one, kAda));
    Account& two = m_list->addStored(id(*m_two, kAda));
    m_list->makeCurrent(one);
    m_list->restoreRest();
    QTRY_COMPARE(two.session().state(), State::SignedIn);
    QCOMPARE(&m_list->current(), &one);
}

void TestAccountList::anAdditionThatIsGivenUpLeavesNoTrace()
{
    Account& ada = signIn(*m_one, kAda);
    m_list->beginAdding();
    m_list->beginAdding(); // a second time is the same
    QCOMPARE(m_list->all().size(), size_t{2});
    m_list->current().session().signIn(id(*m_one, kBob), SecretString::fromText(kPassword), true);
    m_list->stopAdding();
    QCOMPARE(&m_list->current(), &ada);
    QCOMPARE(m_list->all(), (std::vector<Account*>{&ada}));
    QTRY_COMPARE(m_one->server.maxConcurrent("POST", "/api/v1/auth/user/signin"), 1);
    QVERIFY(!isInStore(id(*m_one, kBob)));
    QCOMPARE(knownEmails(), QStringList{kAda});
}

void TestAccountList::signingInToAKnownAccountTakesItOver()
{
    Account& first = signIn(*m_one, kAda);
    signIn(*m_two, kAda);
    QPointer<Account> older(&first);
    Account& second = signIn(*m_one, kAda);
    QTRY_VERIFY(!older);
    QCOMPARE(m_list->known().size(), size_t{2});
    QCOMPARE(m_list->find(id(*m_one, kAda)), &second);
    makeList();
    Account& restored = m_list->addStored(id(*m_one, kAda));
    m_list->makeCurrent(restored);
    QTRY_COMPARE(restored.session().state(), State::SignedIn);
}

void TestAccountList::anotherAccountOnAKnownOnesPageDoesNotReplaceIt()
{
    signIn(*m_one, kAda);
    makeList();
    m_store->readError = SecretStoreError::Kind::Locked;
    Account& account = m_list->addStored(id(*m_one, kAda));
    m_list->makeCurrent(account);
    QTRY_COMPARE(account.session().state(), State::SignedOut);
    account.session().signIn(id(*m_one, kBob), SecretString::fromText(kPassword), true);
    QTRY_COMPARE(account.session().state(), State::SignedIn);
    QCOMPARE(account.id()->email, kBob);
    m_store->readError.reset();
    Account* ada = m_list->find(id(*m_one, kAda));
    QVERIFY(ada != nullptr);
    m_list->makeCurrent(*ada);
    QTRY_COMPARE(ada->session().state(), State::SignedIn);
}

void TestAccountList::aLogOutOnItsWayIsKnownThoughItsAccountHasGone()
{
    signIn(*m_one, kAda);
    Account& bob = signIn(*m_one, kBob);
    const QPointer<Account> alive(&bob);
    m_one->server.addFault(Fault::delay(std::chrono::milliseconds(300)), "POST",
                           "/api/v1/auth/user/signout");
    bob.session().logOut(LogOut::Everywhere);
    QTRY_COMPARE(knownEmails(), QStringList{kAda});
    QVERIFY(m_list->isLoggingOutOf(m_one->serverUrl()));
    QVERIFY(!m_list->isLoggingOutOf(m_two->serverUrl()));
    QVERIFY(!m_list->isSettled());
    QVERIFY(alive);
    QTRY_VERIFY(!m_list->isLoggingOutOf(m_one->serverUrl()));
    QTRY_VERIFY(!alive);
}

void TestAccountList::anEndedSessionOfOneIsNothingToTheOthers()
{
    Account& ada = signIn(*m_one, kAda);
    Account& bob = signIn(*m_one, kBob);
    m_one->server.revokeSessions(kAda);
    ada.service().reload();
    QTRY_COMPARE(ada.session().state(), State::Expired);
    QCOMPARE(knownEmails(), (QStringList{kAda, kBob}));
    QCOMPARE(bob.session().state(), State::SignedIn);
    QCOMPARE(names(bob), QStringList{QStringLiteral("bob on one")});
}

QTEST_GUILESS_MAIN(TestAccountList)
#include "tst_accountlist.moc"
