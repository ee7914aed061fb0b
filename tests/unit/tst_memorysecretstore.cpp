#include "models/session/memorysecretstore.h"
#include "tests/support/answer.h"

#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using Kind = SecretStoreError::Kind;
using Read = Answer<SecretString, SecretStoreError>;
using Done = Answer<void, SecretStoreError>;

namespace {

const QString kKey = QStringLiteral("https://nocodb.example ada@example.com");

} // namespace

class TestMemorySecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAsOftenAsWanted();
    void whatWasNeverWrittenIsNotFound();
    void theLastWriteCounts();
    void keysAreKeptApart();
    void whatIsRemovedIsNotFound();
    void removingWhatIsNotThereSucceeds();
    void callsTakeEffectInTheirOrder();
    void noAnswerComesInsideTheCall();
    void noAnswerComesAfterTheContext();
    void aReadOutlivesTheStore();
};

void TestMemorySecretStore::whatIsWrittenIsReadAsOftenAsWanted()
{
    MemorySecretStore store;
    const Done written;
    store.write(kKey, SecretString("secret"), this, written.callback());
    QTRY_COMPARE(written.count(), 1);
    QVERIFY(written.succeeded());
    for (int time = 0; time < 2; ++time) {
        const Read answer;
        store.read(kKey, this, answer.callback());
        QTRY_COMPARE(answer.count(), 1);
        QVERIFY(answer.result() == SecretString("secret"));
    }
}

void TestMemorySecretStore::whatWasNeverWrittenIsNotFound()
{
    MemorySecretStore store;
    const Read answer;
    store.read(kKey, this, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedWith(Kind::NotFound));
}

void TestMemorySecretStore::theLastWriteCounts()
{
    MemorySecretStore store;
    const Done written;
    store.write(kKey, SecretString("first"), this, written.callback());
    store.write(kKey, SecretString("second"), this, written.callback());
    const Read answer;
    store.read(kKey, this, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.result() == SecretString("second"));
    QCOMPARE(written.count(), 2);
}

void TestMemorySecretStore::keysAreKeptApart()
{
    MemorySecretStore store;
    const Done written;
    store.write(kKey, SecretString("of ada"), this, written.callback());
    const Read answer;
    store.read(kKey.toUpper(), this, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedWith(Kind::NotFound));
}

void TestMemorySecretStore::whatIsRemovedIsNotFound()
{
    MemorySecretStore store;
    const Done done;
    store.write(kKey, SecretString("secret"), this, done.callback());
    store.remove(kKey, this, done.callback());
    QTRY_COMPARE(done.count(), 2);
    QVERIFY(done.succeeded());
    const Read answer;
    store.read(kKey, this, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedWith(Kind::NotFound));
}

void TestMemorySecretStore::removingWhatIsNotThereSucceeds()
{
    MemorySecretStore store;
    const Done removed;
    store.remove(kKey, this, removed.callback());
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(removed.succeeded());
}

void TestMemorySecretStore::callsTakeEffectInTheirOrder()
{
    MemorySecretStore store;
    const Done done;
    const Read before;
    const Read between;
    store.read(kKey, this, before.callback());
    store.write(kKey, SecretString("secret"), this, done.callback());
    store.read(kKey, this, between.callback());
    store.remove(kKey, this, done.callback());
    QTRY_COMPARE(done.count(), 2);
    QVERIFY(before.failedWith(Kind::NotFound));
    QVERIFY(between.result() == SecretString("secret"));
}

void TestMemorySecretStore::noAnswerComesInsideTheCall()
{
    MemorySecretStore store;
    const Read read;
    const Done done;
    store.write(kKey, SecretString("secret"), this, done.callback());
    store.read(kKey, this, read.callback());
    store.remove(kKey, this, done.callback());
    QCOMPARE(read.count() + done.count(), 0);
    QTRY_COMPARE(read.count() + done.count(), 3);
}

void TestMemorySecretStore::noAnswerComesAfterTheContext()
{
    MemorySecretStore store;
    const Read forgottenRead;
    const Done forgotten;
    auto context = std::make_unique<QObject>();
    store.write(kKey, SecretString("secret"), context.get(), forgotten.callback());
    store.read(kKey, context.get(), forgottenRead.callback());
    store.remove(kKey, context.get(), forgotten.callback());
    context.reset();
    const Read last;
    store.read(kKey, this, last.callback());
    QTRY_COMPARE(last.count(), 1);
    QCOMPARE(forgotten.count() + forgottenRead.count(), 0);
}

void TestMemorySecretStore::aReadOutlivesTheStore()
{
    auto store = std::make_unique<MemorySecretStore>();
    const Done written;
    const Read answer;
    store->write(kKey, SecretString("secret"), this, written.callback());
    store->read(kKey, this, answer.callback());
    store.reset();
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.result() == SecretString("secret"));
}

QTEST_GUILESS_MAIN(TestMemorySecretStore)
#include "tst_memorysecretstore.moc"
