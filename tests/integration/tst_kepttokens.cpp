#include "models/tokens/tokensearch.h"
#include "tests/support/kepttokensfixture.h"

#include <QSignalSpy>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using Kind = SecretStoreError::Kind;
using Obstacle = KeptTokens::Obstacle;

/// Copies of tokens that are shown only once: how they get into the keychain and back.
class TestKeptTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_it.reset(); }
    void aKeptTokenIsThereAgainAfterARestart();
    void whoKeepsNoneCausesNoRead();
    void anEndedSessionTakesTheTextAndSigningInBringsItBack();
    void aSessionThatIsNotKeptKeepsNoTokens();
    void aKeychainThatRefusedTheSessionIsNotAsked();
    void aRefusalIsToldAndNothingIsLost_data();
    void aRefusalIsToldAndNothingIsLost();
    void aTokenTooLongForOneEntryIsRefused();
    void aSilentKeychainIsToldAndMayStillTakeIt();
    void accountsNeverMix();
    void anotherTokenOfTheSameIdGetsNoText();
    void aLockedKeychainIsAskedOnceAndAgainByARefresh();
    void oneThatIsMissingDoesNotHideTheOthers();
    void whatIsReadTooLateIsDropped();
    void theEndWaitsForACopyThatIsWritten();

private:
    /// Without keeping the session, so that nothing shows whether the keychain is open.
    void signInAnew(Account& account);
    [[nodiscard]] static bool hasText(Account& account, qint64 id)
    {
        return account.tokens().token(id) != nullptr && account.tokens().token(id)->canCopy();
    }
    [[nodiscard]] AccountId ada() const { return AccountsFixture::id(m_it->one, m_it->kAda); }

    std::unique_ptr<KeptTokensFixture> m_it;
};

void TestKeptTokens::init()
{
    m_it = std::make_unique<KeptTokensFixture>();
}

void TestKeptTokens::aKeptTokenIsThereAgainAfterARestart()
{
    Account& before = m_it->signIn(m_it->one, m_it->kAda);
    const qint64 kept = m_it->add(before, "kept");
    const qint64 other = m_it->add(before, "not kept", false);
    QVERIFY(m_it->isCopyInStore(ada(), kept));
    QVERIFY(!m_it->isCopyInStore(ada(), other));
    m_it->restart();
    Account& after = m_it->restore(ada());
    QTRY_VERIFY(hasText(after, kept));
    const SecretString text = m_it->secretOf(m_it->one, kept);
    QVERIFY(after.tokens().copyOfSecret(kept) == text);
    QCOMPARE(findBySecret(after.tokens(), text), std::vector{kept});
    QVERIFY(after.keptTokens().isKept(kept));
    QVERIFY(!after.keptTokens().isKept(other));
    QVERIFY(!hasText(after, other));
    after.service().reload();
    QTRY_VERIFY(m_it->hasRead(after));
    QVERIFY(hasText(after, kept));
}

void TestKeptTokens::whoKeepsNoneCausesNoRead()
{
    m_it->add(m_it->signIn(m_it->one, m_it->kAda), "not kept", false);
    m_it->restart();
    m_it->store.reads = 0;
    m_it->restore(ada());
    QCOMPARE(m_it->store.reads, 1); // the session
}

void TestKeptTokens::anEndedSessionTakesTheTextAndSigningInBringsItBack()
{
    Account& account = m_it->signIn(m_it->one, m_it->kAda);
    const qint64 id = m_it->add(account, "kept");
    m_it->one.server.revokeSessions();
    account.service().reload();
    QTRY_COMPARE(account.session().state(), SessionState::Expired);
    QVERIFY(!hasText(account, id));
    QVERIFY(account.keptTokens().isKept(id));
    QVERIFY(m_it->isCopyInStore(ada(), id));
    account.session().signIn(ada(), SecretString::fromText(m_it->kPassword), true);
    QTRY_VERIFY(hasText(account, id));
}

void TestKeptTokens::aSessionThatIsNotKeptKeepsNoTokens()
{
    m_it->list->beginAdding();
    Account& account = m_it->list->current();
    account.session().signIn(ada(), SecretString::fromText(m_it->kPassword), false);
    QTRY_VERIFY(m_it->hasRead(account));
    const qint64 id = m_it->add(account, "ci", false);
    QVERIFY(account.keptTokens().obstacle() == Obstacle::SessionNotKept);
    QSignalSpy refused(&account.keptTokens(), &KeptTokens::notKept);
    account.keptTokens().keep(id, account.tokens().copyOfSecret(id));
    QCOMPARE(refused.count(), 1);
    QVERIFY(!m_it->isCopyInStore(ada(), id));
}

void TestKeptTokens::aKeychainThatRefusedTheSessionIsNotAsked()
{
    m_it->store.writeError = Kind::Locked;
    Account& account = m_it->signIn(m_it->one, m_it->kAda);
    QTRY_VERIFY(account.keptTokens().obstacle() == Obstacle::KeychainRefused);
}

void TestKeptTokens::aRefusalIsToldAndNothingIsLost_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("locked") << Kind::Locked;
    QTest::newRow("missing") << Kind::Unavailable;
    QTest::newRow("failed") << Kind::Failed;
}

void TestKeptTokens::aRefusalIsToldAndNothingIsLost()
{
    QFETCH(Kind, kind);
    Account& account = m_it->signIn(m_it->one, m_it->kAda);
    const qint64 id = m_it->add(account, "ci", false);
    QTRY_VERIFY(account.session().isSettled());
    m_it->store.writeError = kind;
    QSignalSpy refused(&account.keptTokens(), &KeptTokens::notKept);
    account.keptTokens().keep(id, account.tokens().copyOfSecret(id));
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.first().at(1).value<SecretStoreError>().kind, kind);
    QVERIFY(!account.keptTokens().isKept(id));
    QVERIFY(m_it->marks[ada().key()].empty());
    QVERIFY(hasText(account, id));
}

void TestKeptTokens::aTokenTooLongForOneEntryIsRefused()
{
    Account& account = m_it->signIn(m_it->one, m_it->kAda);
    const qint64 id = m_it->add(account, "ci", false);
    QTRY_VERIFY(account.session().isSettled());
    QSignalSpy refused(&account.keptTokens(), &KeptTokens::notKept);
    const int before = m_it->store.writes;
    account.keptTokens().keep(id, SecretString(QByteArray(KeptTokens::kLargest + 1, 't')));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.first().at(1).value<SecretStoreError>().kind, Kind::TooLarge);
    QCOMPARE(m_it->store.writes, before);
    account.keptTokens().keep(id, SecretString(QByteArray(KeptTokens::kLargest, 't')));
    QTRY_VERIFY(account.keptTokens().isKept(id));
}

void TestKeptTokens::aSilentKeychainIsToldAndMayStillTakeIt()
{
    Account& account = m_it->signIn(m_it->one, m_it->kAda);
    const qint64 id = m_it->add(account, "ci", false);
    QTRY_VERIFY(account.session().isSettled());
    m_it->store.writeTakes = SessionVault::kAnswerWithin + 2s;
    QSignalSpy refused(&account.keptTokens(), &KeptTokens::notKept);
    QSignalSpy kept(&account.keptTokens(), &KeptTokens::kept);
    account.keptTokens().keep(id, account.tokens().copyOfSecret(id));
    QVERIFY(m_it->marks[ada().key()].contains(id)); // whatever happens to the program now
    QVERIFY(!account.isSettled());
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(account.isSettled());
    QVERIFY(!account.keptTokens().isKept(id));
    QVERIFY(hasText(account, id));
    QTRY_COMPARE(kept.count(), 1);
    QVERIFY(account.keptTokens().isKept(id));
}

// The servers count alike, so that the first token of each has the same id.
void TestKeptTokens::accountsNeverMix()
{
    struct Kept
    {
        Loopback* at;
        QString email;
        qint64 id = 0;
    };
    std::array all{Kept{&m_it->one, m_it->kAda}, Kept{&m_it->one, m_it->kBob},
                   Kept{&m_it->two, m_it->kAda}, Kept{&m_it->two, m_it->kBob}};
    for (Kept& each : all) {
        each.id = m_it->add(m_it->signIn(*each.at, each.email), "kept");
    }
    QCOMPARE(all[0].id, all[2].id);
    m_it->restart();
    for (const Kept& each : all) {
        Account& account = m_it->restore(m_it->id(*each.at, each.email));
        QTRY_VERIFY(hasText(account, each.id));
        QVERIFY(account.tokens().copyOfSecret(each.id) == m_it->secretOf(*each.at, each.id));
        QCOMPARE(m_it->marks[m_it->id(*each.at, each.email).key()], std::set({each.id}));
    }
    Account& first = *m_it->list->find(ada());
    first.session().logOut(Session::LogOut::ThisComputer);
    QTRY_VERIFY(!m_it->isCopyInStore(ada(), all[0].id));
    for (const Kept& each : std::span(all).subspan(1)) {
        QVERIFY(m_it->isCopyInStore(m_it->id(*each.at, each.email), each.id));
    }
}

void TestKeptTokens::anotherTokenOfTheSameIdGetsNoText()
{
    Account& before = m_it->signIn(m_it->one, m_it->kAda);
    const qint64 id = m_it->add(before, "kept");
    FakeToken other = *m_it->one.server.token(id);
    m_it->one.server.deleteToken(id);
    other.token = QStringLiteral("nc_pat_another_one_of_the_same_id");
    m_it->one.server.insertToken(other);
    m_it->restart();
    Account& after = m_it->restore(ada());
    QTRY_VERIFY(!after.keptTokens().isKept(id));
    QVERIFY(!hasText(after, id));
    QVERIFY(!m_it->isCopyInStore(ada(), id));
}

void TestKeptTokens::signInAnew(Account& account)
{
    m_it->one.server.revokeSessions();
    account.service().reload();
    QTRY_COMPARE(account.session().state(), SessionState::Expired);
    m_it->store.reads = 0;
    account.session().signIn(ada(), SecretString::fromText(m_it->kPassword), false);
    QTRY_VERIFY(m_it->hasRead(account) && m_it->store.reads > 0);
}

void TestKeptTokens::aLockedKeychainIsAskedOnceAndAgainByARefresh()
{
    Account& account = m_it->signIn(m_it->one, m_it->kAda);
    const qint64 first = m_it->add(account, "first");
    const qint64 second = m_it->add(account, "second");
    m_it->store.readError = Kind::NotFound; // as a prompt that is dismissed looks
    signInAnew(account);
    QVERIFY(m_it->isCopyInStore(ada(), first)); // a second question would have come by then
    QCOMPARE(m_it->store.reads, 1);
    QVERIFY(account.keptTokens().isKept(first) && account.keptTokens().isKept(second));
    m_it->store.readError.reset();
    account.service().reload();
    QTRY_VERIFY(hasText(account, first) && hasText(account, second));
}

void TestKeptTokens::oneThatIsMissingDoesNotHideTheOthers()
{
    Account& account = m_it->signIn(m_it->one, m_it->kAda);
    const qint64 first = m_it->add(account, "first");
    const qint64 second = m_it->add(account, "second");
    for (const qint64 missing : {first, second}) {
        const QString key = m_it->entry(ada(), missing);
        const qint64 other = missing == first ? second : first;
        m_it->store.MemorySecretStore::remove(key, this, [](const auto&) {});
        signInAnew(account);
        account.service().reload();
        QTRY_VERIFY(hasText(account, other));
        QVERIFY(!hasText(account, missing));
        QVERIFY(account.keptTokens().isKept(missing)); // it may come back with the keyring
        m_it->store.MemorySecretStore::write(key, m_it->secretOf(m_it->one, missing), this,
                                             [](const auto&) {});
    }
}

void TestKeptTokens::whatIsReadTooLateIsDropped()
{
    Account& before = m_it->signIn(m_it->one, m_it->kAda);
    const qint64 id = m_it->add(before, "kept");
    m_it->restart();
    Account& after = m_it->list->addStored(ada());
    connect(&after.session(), &Session::credentialsReady, this,
            [this] { m_it->store.silent = true; });
    m_it->list->makeCurrent(after);
    QTRY_VERIFY(m_it->hasRead(after));
    m_it->one.server.revokeSessions();
    after.service().reload();
    QTRY_COMPARE(after.session().state(), SessionState::Expired);
    m_it->store.answerLate();
    QVERIFY(m_it->isCopyInStore(ada(), id)); // what it has answered has arrived by then
    QVERIFY(!hasText(after, id));
}

void TestKeptTokens::theEndWaitsForACopyThatIsWritten()
{
    Account& account = m_it->signIn(m_it->one, m_it->kAda);
    const qint64 id = m_it->add(account, "ci", false);
    QTRY_VERIFY(m_it->list->isSettled());
    m_it->store.writeTakes = 300ms;
    QSignalSpy settled(m_it->list.get(), &AccountList::settled);
    account.keptTokens().keep(id, account.tokens().copyOfSecret(id));
    QVERIFY(!m_it->list->isSettled());
    QTRY_VERIFY(!settled.isEmpty() && m_it->list->isSettled());
    QVERIFY(m_it->isCopyInStore(ada(), id));
}

QTEST_GUILESS_MAIN(TestKeptTokens)
#include "tst_kepttokens.moc"
