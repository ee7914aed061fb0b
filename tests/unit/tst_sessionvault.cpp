#include "models/session/sessionvault.h"
#include "tests/support/answer.h"
#include "tests/support/scriptedsecretstore.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using Kind = SecretStoreError::Kind;
using Loaded = Answer<Credentials, SecretStoreError>;
using Done = Answer<void, SecretStoreError>;

namespace {

const QString kKey = QStringLiteral("https://nocodb.example ada@example.com");

/// Keeps the callbacks, for a keychain that answers late.
class LateSecretStore : public SecretStore
{
public:
    void read(const QString&, QObject*, ReadCallback callback) override { reads = callback; }
    void write(const QString&, SecretString, QObject*, DoneCallback callback) override
    {
        done = callback;
    }
    void remove(const QString&, QObject*, DoneCallback callback) override { done = callback; }

    ReadCallback reads;
    DoneCallback done;
};

Credentials credentials()
{
    return {SecretString("auth"), SecretString("refresh")};
}

} // namespace

class TestSessionVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsLoaded();
    void whatIsErasedIsNotFound();
    void anEmptyEntryIsNotFound();
    void anEntryThatIsNoCredentialsIsUnreadable_data();
    void anEntryThatIsNoCredentialsIsUnreadable();
    void errorsOfTheStoreArePassedOn_data();
    void errorsOfTheStoreArePassedOn();
    void aSlowReadIsToldAndGoesOn();
    void aQuickReadIsNotCalledSlow();
    void writesWithoutAnAnswerFailInTime();
    void aLateAnswerIsNotASecondOne();
    void noAnswerComesAfterTheContext();
    void nothingPilesUpInTheContext();
};

void TestSessionVault::whatIsSavedIsLoaded()
{
    MemorySecretStore store;
    SessionVault vault(store);
    const Done saved;
    vault.save(kKey, credentials(), this, saved.callback());
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(saved.succeeded());
    const Loaded loaded;
    vault.load(kKey, this, loaded.callback());
    QTRY_COMPARE(loaded.count(), 1);
    QVERIFY(loaded.succeeded());
    QVERIFY(loaded.result()->authToken == SecretString("auth"));
    QVERIFY(loaded.result()->refreshToken == SecretString("refresh"));
}

void TestSessionVault::whatIsErasedIsNotFound()
{
    MemorySecretStore store;
    SessionVault vault(store);
    const Done done;
    vault.save(kKey, credentials(), this, done.callback());
    vault.erase(kKey, this, done.callback());
    QTRY_COMPARE(done.count(), 2);
    const Loaded loaded;
    vault.load(kKey, this, loaded.callback());
    QTRY_COMPARE(loaded.count(), 1);
    QVERIFY(loaded.failedWith(Kind::NotFound));
}

void TestSessionVault::anEmptyEntryIsNotFound()
{
    MemorySecretStore store;
    SessionVault vault(store);
    const Done written;
    // What a removal that was cut short leaves.
    store.write(kKey, SecretString(), this, written.callback());
    const Loaded loaded;
    vault.load(kKey, this, loaded.callback());
    QTRY_COMPARE(loaded.count(), 1);
    QVERIFY(loaded.failedWith(Kind::NotFound));
}

void TestSessionVault::anEntryThatIsNoCredentialsIsUnreadable_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("garbage") << QByteArray("garbage");
    QTest::newRow("cut") << credentials().packed().view().toByteArray().chopped(3);
    QTest::newRow("no auth token") << QByteArray(R"({"refresh":"abc"})");
    QTest::newRow("other types") << QByteArray(R"({"auth":["abc"],"refresh":null})");
    QTest::newRow("not text") << QByteArray("\xff\x00\xfe", 3);
}

void TestSessionVault::anEntryThatIsNoCredentialsIsUnreadable()
{
    QFETCH(QByteArray, entry);
    MemorySecretStore store;
    SessionVault vault(store);
    const Done written;
    store.write(kKey, SecretString(entry), this, written.callback());
    const Loaded loaded;
    vault.load(kKey, this, loaded.callback());
    QTRY_COMPARE(loaded.count(), 1);
    QVERIFY(loaded.failedWith(Kind::Unreadable));
}

void TestSessionVault::errorsOfTheStoreArePassedOn_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("NotFound") << Kind::NotFound;
    QTest::newRow("Locked") << Kind::Locked;
    QTest::newRow("Unavailable") << Kind::Unavailable;
    QTest::newRow("TooLarge") << Kind::TooLarge;
    QTest::newRow("Unreadable") << Kind::Unreadable;
    QTest::newRow("Failed") << Kind::Failed;
}

void TestSessionVault::errorsOfTheStoreArePassedOn()
{
    QFETCH(Kind, kind);
    ScriptedSecretStore store;
    store.readError = kind;
    store.writeError = kind;
    store.removeError = kind;
    SessionVault vault(store);
    const Loaded loaded;
    const Done saved;
    const Done erased;
    vault.load(kKey, this, loaded.callback());
    vault.save(kKey, credentials(), this, saved.callback());
    vault.erase(kKey, this, erased.callback());
    QCOMPARE(loaded.count() + saved.count() + erased.count(), 0);
    QTRY_COMPARE(loaded.count() + saved.count() + erased.count(), 3);
    QVERIFY(loaded.failedWith(kind));
    QVERIFY(saved.failedWith(kind));
    QVERIFY(erased.failedWith(kind));
}

void TestSessionVault::aSlowReadIsToldAndGoesOn()
{
    LateSecretStore store;
    SessionVault vault(store);
    QSignalSpy slow(&vault, &SessionVault::slow);
    const Loaded loaded;
    QElapsedTimer sinceStart;
    sinceStart.start();
    vault.load(kKey, this, loaded.callback());
    QVERIFY(slow.wait());
    QVERIFY(sinceStart.elapsed() >= SessionVault::kSlowAfter.count() * 9 / 10); // a coarse timer
    QCOMPARE(loaded.count(), 0);
    store.reads(credentials().packed());
    QCOMPARE(loaded.count(), 1);
    QVERIFY(loaded.succeeded());
}

void TestSessionVault::aQuickReadIsNotCalledSlow()
{
    LateSecretStore slowStore;
    SessionVault slowVault(slowStore);
    ScriptedSecretStore store;
    store.readError = Kind::NotFound;
    SessionVault vault(store);
    QSignalSpy slow(&vault, &SessionVault::slow);
    QSignalSpy otherSlow(&slowVault, &SessionVault::slow);
    const Loaded loaded;
    vault.load(kKey, this, loaded.callback());
    QTRY_COMPARE(loaded.count(), 1);
    // By the time that a read begun later is called slow, the answered one would have been too.
    const Loaded waiting;
    slowVault.load(kKey, this, waiting.callback());
    QVERIFY(otherSlow.wait());
    QCOMPARE(slow.count(), 0);
}

void TestSessionVault::writesWithoutAnAnswerFailInTime()
{
    ScriptedSecretStore store;
    store.silent = true;
    SessionVault vault(store);
    const Done saved;
    const Done erased;
    vault.save(kKey, credentials(), this, saved.callback());
    vault.erase(kKey, this, erased.callback());
    QTRY_COMPARE_WITH_TIMEOUT(saved.count() + erased.count(), 2, 4000);
    QVERIFY(saved.failedWith(Kind::Failed));
    QVERIFY(erased.failedWith(Kind::Failed));
}

void TestSessionVault::aLateAnswerIsNotASecondOne()
{
    LateSecretStore store;
    SessionVault vault(store);
    const Done done;
    vault.save(kKey, credentials(), this, done.callback());
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, 4000);
    store.done({});
    QCOMPARE(done.count(), 1);
    QVERIFY(done.failedWith(Kind::Failed));
}

void TestSessionVault::noAnswerComesAfterTheContext()
{
    ScriptedSecretStore store;
    SessionVault vault(store);
    QSignalSpy slow(&vault, &SessionVault::slow);
    const Done forgotten;
    const Loaded forgottenLoad;
    auto context = std::make_unique<QObject>();
    vault.load(kKey, context.get(), forgottenLoad.callback());
    vault.save(kKey, credentials(), context.get(), forgotten.callback());
    store.silent = true;
    vault.erase(kKey, context.get(), forgotten.callback());
    context.reset();
    // A limit of the same length, begun later, has run out: so would theirs have.
    const Done last;
    vault.save(kKey, credentials(), this, last.callback());
    QTRY_COMPARE_WITH_TIMEOUT(last.count(), 1, 4000);
    QCOMPARE(forgotten.count() + forgottenLoad.count() + static_cast<int>(slow.count()), 0);
}

void TestSessionVault::nothingPilesUpInTheContext()
{
    MemorySecretStore store;
    SessionVault vault(store);
    QObject context;
    const Done done;
    const Loaded loaded;
    for (int time = 0; time < 3; ++time) {
        vault.save(kKey, credentials(), &context, done.callback());
        vault.load(kKey, &context, loaded.callback());
    }
    QTRY_COMPARE(done.count() + loaded.count(), 6);
    QTRY_VERIFY(context.children().isEmpty());
}

QTEST_GUILESS_MAIN(TestSessionVault)
#include "tst_sessionvault.moc"
