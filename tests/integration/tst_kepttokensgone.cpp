#include "models/tokens/tokenbatch.h"
#include "tests/support/kepttokensfixture.h"

#include <QSignalSpy>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using Kind = SecretStoreError::Kind;

/// Copies of tokens that are shown only once: when they leave the keychain.
class TestKeptTokensGone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_it.reset(); }
    void aDeletedTokenTakesItsCopyAlong();
    void manyDeletedTokensTakeTheirCopiesAlong();
    void oneDeletedElsewhereLosesItsCopyWithTheNextWholeList();
    void aListThatCouldNotBeReadRemovesNothing();
    void aForgottenCopyLeavesTheTokenAndItsText();
    void bothLogOutsEmptyTheKeychain_data();
    void bothLogOutsEmptyTheKeychain();
    void aLogOutWithoutTheServerRemovesThemToo();
    void anEndedSessionLoggedOutRemovesThemToo();
    void aRefusedRemovalIsToldAndStaysMarked();
    void aRefusedRemovalIsTriedOnceInASession();
    void aLogOutThatLeavesEntriesSaysSoOnceAtItsEnd_data();
    void aLogOutThatLeavesEntriesSaysSoOnceAtItsEnd();
    void aLogOutWhileACopyIsWrittenLeavesNone();
    void anAccountThatIsGoneDoesNothingMore();

private:
    [[nodiscard]] AccountId ada() const { return AccountsFixture::id(m_it->one, m_it->kAda); }
    [[nodiscard]] const std::set<qint64>& marks() const { return m_it->marks[ada().key()]; }
    [[nodiscard]] bool isGone(qint64 id) const
    {
        return !m_it->isCopyInStore(ada(), id) && !marks().contains(id);
    }

    std::unique_ptr<KeptTokensFixture> m_it;
    Account* m_account = nullptr;
    qint64 m_id = 0;
};

// Each test begins signed in, with one copy in the keychain.
void TestKeptTokensGone::init()
{
    m_it = std::make_unique<KeptTokensFixture>();
    m_account = &m_it->signIn(m_it->one, m_it->kAda);
    m_id = m_it->add(*m_account, "kept");
    QTRY_VERIFY(m_it->list->isSettled());
    QVERIFY(m_it->isCopyInStore(ada(), m_id));
    QCOMPARE(marks(), std::set({m_id}));
}

void TestKeptTokensGone::aDeletedTokenTakesItsCopyAlong()
{
    m_account->service().remove(m_id);
    QTRY_VERIFY(isGone(m_id));
    QVERIFY(!m_account->keptTokens().isKept(m_id));
}

void TestKeptTokensGone::manyDeletedTokensTakeTheirCopiesAlong()
{
    const qint64 second = m_it->add(*m_account, "second");
    const qint64 stays = m_it->add(*m_account, "stays");
    TokenBatch batch(m_account->service(), m_account->tokens());
    batch.begin({{m_id, QStringLiteral("kept")}, {second, QStringLiteral("second")}});
    QTRY_VERIFY(isGone(m_id) && isGone(second));
    QVERIFY(m_it->isCopyInStore(ada(), stays));
}

void TestKeptTokensGone::oneDeletedElsewhereLosesItsCopyWithTheNextWholeList()
{
    m_it->one.server.deleteToken(m_id);
    m_it->restart();
    m_it->restore(ada());
    QTRY_VERIFY(isGone(m_id));
}

void TestKeptTokensGone::aListThatCouldNotBeReadRemovesNothing()
{
    m_it->restart();
    const Fault fault = Fault::reply(500, "{}");
    m_it->one.server.addFault(fault, "GET", "/api/v1/tokens", FakeNocoDb::kForEver);
    Account& account = m_it->list->addStored(ada());
    m_it->list->makeCurrent(account);
    QTRY_COMPARE(account.service().listState(), TokenService::ListState::Failed);
    QVERIFY(account.tokens().token(m_id) == nullptr);
    QTRY_VERIFY(m_it->list->isSettled());
    QVERIFY(m_it->isCopyInStore(ada(), m_id));
    QVERIFY(account.keptTokens().isKept(m_id));
}

void TestKeptTokensGone::aForgottenCopyLeavesTheTokenAndItsText()
{
    QSignalSpy forgotten(&m_account->keptTokens(), &KeptTokens::forgotten);
    m_account->keptTokens().forget(m_id);
    QTRY_COMPARE(forgotten.count(), 1);
    QVERIFY(isGone(m_id));
    QVERIFY(!m_account->keptTokens().isKept(m_id));
    QVERIFY(m_it->one.server.token(m_id));
    QVERIFY(m_account->tokens().token(m_id)->canCopy());
    m_it->restart();
    QVERIFY(!m_it->restore(ada()).tokens().token(m_id)->canCopy());
}

void TestKeptTokensGone::bothLogOutsEmptyTheKeychain_data()
{
    QTest::addColumn<Session::LogOut>("how");
    QTest::newRow("everywhere") << Session::LogOut::Everywhere;
    QTest::newRow("here") << Session::LogOut::ThisComputer;
}

void TestKeptTokensGone::bothLogOutsEmptyTheKeychain()
{
    QFETCH(Session::LogOut, how);
    const qint64 second = m_it->add(*m_account, "second");
    m_account->session().logOut(how);
    QTRY_VERIFY(m_it->list->isSettled());
    QVERIFY(isGone(m_id) && isGone(second));
    QVERIFY(!m_it->isInStore(ada()));
}

void TestKeptTokensGone::aLogOutWithoutTheServerRemovesThemToo()
{
    m_it->restart();
    m_it->one.server.stop();
    Account& account = m_it->list->addStored(ada());
    m_it->list->makeCurrent(account);
    QTRY_COMPARE(account.session().state(), SessionState::Offline);
    account.session().logOut(Session::LogOut::ThisComputer);
    QTRY_VERIFY(isGone(m_id));
}

void TestKeptTokensGone::anEndedSessionLoggedOutRemovesThemToo()
{
    m_it->one.server.revokeSessions();
    m_account->service().reload();
    QTRY_COMPARE(m_account->session().state(), SessionState::Expired);
    m_account->session().logOut(Session::LogOut::ThisComputer);
    QTRY_VERIFY(isGone(m_id));
}

void TestKeptTokensGone::aRefusedRemovalIsToldAndStaysMarked()
{
    m_it->store.removeError = Kind::Locked;
    QSignalSpy stays(&m_account->keptTokens(), &KeptTokens::entryStays);
    m_account->keptTokens().forget(m_id);
    QTRY_COMPARE(stays.count(), 1);
    QVERIFY(m_account->keptTokens().isKept(m_id));
    QVERIFY(marks().contains(m_id));
    m_it->store.removeError.reset();
    m_account->keptTokens().forget(m_id);
    QTRY_VERIFY(isGone(m_id));
}

void TestKeptTokensGone::aRefusedRemovalIsTriedOnceInASession()
{
    m_it->store.removeError = Kind::Locked;
    m_it->one.server.deleteToken(m_id);
    QSignalSpy stays(&m_account->keptTokens(), &KeptTokens::entryStays);
    for (int i = 0; i < 2; ++i) {
        m_account->service().reload();
        QTRY_VERIFY(m_it->hasRead(*m_account) && !stays.isEmpty());
    }
    QTRY_VERIFY(m_account->isSettled());
    QCOMPARE(stays.count(), 1);
    m_it->store.removeError.reset();
    m_it->restart();
    m_it->restore(ada());
    QTRY_VERIFY(isGone(m_id));
}

void TestKeptTokensGone::aLogOutThatLeavesEntriesSaysSoOnceAtItsEnd_data()
{
    QTest::addColumn<bool>("isSilent");
    QTest::newRow("refused") << false;
    QTest::newRow("silent") << true;
}

void TestKeptTokensGone::aLogOutThatLeavesEntriesSaysSoOnceAtItsEnd()
{
    QFETCH(bool, isSilent);
    m_it->add(*m_account, "second");
    m_it->signIn(m_it->one, m_it->kBob); // so that the account leaves the list
    QTRY_VERIFY(m_it->list->isSettled());
    m_it->store.silent = isSilent;
    m_it->store.removeError = Kind::Locked;
    QStringList told;
    connect(&m_account->session(), &Session::notice, this,
            [&told] { told += QStringLiteral("session"); });
    connect(&m_account->keptTokens(), &KeptTokens::entriesStay, this,
            [&told] { told += QStringLiteral("tokens"); });
    const QPointer<Account> account(m_account);
    m_account->session().logOut(Session::LogOut::ThisComputer);
    QVERIFY(!m_it->list->isSettled());
    QTRY_VERIFY(!account);
    QCOMPARE(told, QStringList({QStringLiteral("session"), QStringLiteral("tokens")}));
    QVERIFY(marks().empty()); // as for the session: nothing is counted on
}

void TestKeptTokensGone::aLogOutWhileACopyIsWrittenLeavesNone()
{
    const qint64 second = m_it->add(*m_account, "second", false);
    m_account->keptTokens().keep(second, m_account->tokens().copyOfSecret(second));
    m_account->session().logOut(Session::LogOut::ThisComputer);
    QTRY_VERIFY(m_it->list->isSettled());
    QVERIFY(isGone(second));
}

void TestKeptTokensGone::anAccountThatIsGoneDoesNothingMore()
{
    m_it->store.writeTakes = 100ms;
    const qint64 second = m_it->add(*m_account, "second", false);
    m_account->keptTokens().keep(second, m_account->tokens().copyOfSecret(second));
    m_it->store.silent = true;
    m_account->keptTokens().forget(m_id);
    m_it->restart(); // under way: a write, a removal
    m_it->store.silent = false;
    m_it->store.writeTakes = 0ms;
    QVERIFY(marks().contains(second)); // an entry may be there
    Account& account = m_it->restore(ada());
    QTRY_VERIFY(account.tokens().token(m_id)->canCopy());
    QCOMPARE(account.tokens().rowCount(), 2);
}

QTEST_GUILESS_MAIN(TestKeptTokensGone)
#include "tst_kepttokensgone.moc"
