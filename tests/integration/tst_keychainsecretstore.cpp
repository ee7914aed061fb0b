#include "tests/support/keychainanswers.h"
#include "tests/support/secretservice.h"

#include <QTest>

using namespace keyfob;
using namespace keyfob::test;

/// Against a real gnome-keyring that is open; see withkeyring.sh.
class TestKeychainSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void aLongSecretIsSplitIntoPartsThatEveryKeychainTakes();
    void aSecretOverAllPartsIsTooLargeAndNothingIsWritten_data();
    void aSecretOverAllPartsIsTooLargeAndNothingIsWritten();
    void aSecondWriteReplacesTheFirst_data();
    void aSecondWriteReplacesTheFirst();
    void whatWasNeverWrittenIsNotFound();
    void keysAndServicesAreKeptApart();
    void aMissingPartIsUnreadable();
    void anEntryOfAnotherHandIsUnreadable_data();
    void anEntryOfAnotherHandIsUnreadable();
    void removingLeavesNoPart();
    void removingWhatIsNotThereSucceeds();
    void noAnswerComesInsideTheCall();
    void noAnswerComesAfterTheContext();
    void aWriteGoesOnWithoutItsContext();
    void aReadOutlivesTheStore();

private:
    [[nodiscard]] bool write(const QString& key, const QByteArray& secret);
    [[nodiscard]] std::optional<QByteArray> read(const QString& key);

    QString m_service;
    std::unique_ptr<KeychainSecretStore> m_store;
};

void TestKeychainSecretStore::init()
{
    // A new service each time, so that no test sees what another one left.
    static int s_test = 0;
    m_service = QStringLiteral("keyfob-test-%1").arg(++s_test);
    m_store = std::make_unique<KeychainSecretStore>(m_service);
    QVERIFY2(SecretService::isRunning(), "run it by tests/support/withkeyring.sh");
    QVERIFY(!SecretService::isLocked());
}

bool TestKeychainSecretStore::write(const QString& key, const QByteArray& secret)
{
    const Done done;
    m_store->write(key, SecretString(secret), this, done.callback());
    [&done] { QTRY_COMPARE(done.count(), 1); }();
    return done.succeeded();
}

std::optional<QByteArray> TestKeychainSecretStore::read(const QString& key)
{
    const Read answer;
    m_store->read(key, this, answer.callback());
    [&answer] { QTRY_COMPARE(answer.count(), 1); }();
    return answer.succeeded() ? std::optional(answer.result()->view().toByteArray()) : std::nullopt;
}

void TestKeychainSecretStore::whatIsWrittenIsRead_data()
{
    QTest::addColumn<QByteArray>("secret");
    const QByteArray umlauts = QByteArrayLiteral("\xc3\xa4\xc3\xb6\xc3\xbc");
    QTest::newRow("short") << QByteArray("correct horse 1");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("begins like a marker") << QByteArray("+.+");
    QTest::newRow("quotes and line ends") << QByteArray("{\"auth\":\"a\\b\"}\n\t");
    QTest::newRow("not ASCII") << umlauts;
    QTest::newRow("just one part") << QByteArray(1999, 'a');
    QTest::newRow("just two parts") << QByteArray(2000, 'b');
    QTest::newRow("three parts") << QByteArray(5000, 'c');
    QTest::newRow("as long as can be") << QByteArray(8 * 1999, 'd');
    // Cut between parts, but never inside a character.
    QTest::newRow("two bytes a character") << umlauts.repeated(1000);
    QTest::newRow("two bytes a character, as long as can be")
        << QByteArray("\xc3\xa4").repeated(8 * 999);
    QTest::newRow("four bytes a character") << "x" + QByteArray("\xf0\x9f\x94\x91").repeated(1200);
}

void TestKeychainSecretStore::whatIsWrittenIsRead()
{
    QFETCH(QByteArray, secret);
    QVERIFY(write(kKey, secret));
    QCOMPARE(read(kKey), std::optional(secret));
}

void TestKeychainSecretStore::aLongSecretIsSplitIntoPartsThatEveryKeychainTakes()
{
    QVERIFY(write(kKey, QByteArray(4500, 'x')));
    const QStringList texts = SecretService::texts(m_service);
    QCOMPARE(texts.size(), 3);
    for (const QString& text : texts) {
        QVERIFY2(text.toUtf8().size() <= 2000, qPrintable(QString::number(text.size())));
        QVERIFY(text.contains(QLatin1Char('x')));
    }
}

void TestKeychainSecretStore::aSecretOverAllPartsIsTooLargeAndNothingIsWritten_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("by a byte") << QByteArray(8 * 1999 + 1, 'x');
    // Two bytes a character leave one byte of every part empty.
    QTest::newRow("by a character") << QByteArray("\xc3\xa4").repeated(8 * 999 + 1);
}

void TestKeychainSecretStore::aSecretOverAllPartsIsTooLargeAndNothingIsWritten()
{
    QFETCH(QByteArray, secret);
    const Done done;
    m_store->write(kKey, SecretString(secret), this, done.callback());
    QCOMPARE(done.count(), 0);
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(done.failedWith(Kind::TooLarge));
    QCOMPARE(SecretService::count(m_service), 0);
}

void TestKeychainSecretStore::aSecondWriteReplacesTheFirst_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("same length") << QByteArray("one") << QByteArray("two");
    QTest::newRow("shorter by parts") << QByteArray(5000, 'a') << QByteArray("two");
    QTest::newRow("longer by parts") << QByteArray("one") << QByteArray(5000, 'b');
}

void TestKeychainSecretStore::aSecondWriteReplacesTheFirst()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QVERIFY(write(kKey, first));
    QVERIFY(write(kKey, second));
    QCOMPARE(read(kKey), std::optional(second));
}

void TestKeychainSecretStore::whatWasNeverWrittenIsNotFound()
{
    const Read answer;
    m_store->read(kKey, this, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedWith(Kind::NotFound));
}

void TestKeychainSecretStore::keysAndServicesAreKeptApart()
{
    const QString otherKey = QStringLiteral("https://nocodb.example eve@example.com");
    QVERIFY(write(kKey, "of ada"));
    QVERIFY(write(otherKey, "of eve"));
    QCOMPARE(read(kKey), std::optional(QByteArray("of ada")));
    QCOMPARE(read(otherKey), std::optional(QByteArray("of eve")));
    m_store = std::make_unique<KeychainSecretStore>(m_service + QStringLiteral("-other"));
    QCOMPARE(read(kKey), std::nullopt);
}

void TestKeychainSecretStore::aMissingPartIsUnreadable()
{
    QVERIFY(write(kKey, QByteArray(5000, 'x')));
    const Done removed;
    m_store->remove(kKey + QStringLiteral(" #2"), this, removed.callback());
    QTRY_COMPARE(removed.count(), 1);
    const Read answer;
    m_store->read(kKey, this, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedWith(Kind::Unreadable));
}

void TestKeychainSecretStore::anEntryOfAnotherHandIsUnreadable_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("text") << QByteArray("garbage");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\xff\x00\xfe", 3);
}

void TestKeychainSecretStore::anEntryOfAnotherHandIsUnreadable()
{
    QFETCH(QByteArray, entry);
    QVERIFY(write(kKey, "secret"));
    QVERIFY(SecretService::overwrite(m_service, entry));
    const Read answer;
    m_store->read(kKey, this, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedWith(Kind::Unreadable));
    QVERIFY(write(kKey, "secret")); // and is replaced by ours
    QCOMPARE(read(kKey), std::optional(QByteArray("secret")));
}

void TestKeychainSecretStore::removingLeavesNoPart()
{
    QVERIFY(write(kKey, QByteArray(8 * 1999, 'x')));
    QCOMPARE(SecretService::count(m_service), 8);
    QVERIFY(write(kKey, "short again"));
    const Done removed;
    m_store->remove(kKey, this, removed.callback());
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(removed.succeeded());
    QCOMPARE(SecretService::count(m_service), 0);
    QCOMPARE(read(kKey), std::nullopt);
}

void TestKeychainSecretStore::removingWhatIsNotThereSucceeds()
{
    const Done removed;
    m_store->remove(kKey, this, removed.callback());
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(removed.succeeded());
    QCOMPARE(SecretService::count(m_service), 0);
}

void TestKeychainSecretStore::noAnswerComesInsideTheCall()
{
    const Done written;
    const Read answer;
    const Done removed;
    m_store->write(kKey, SecretString("x"), this, written.callback());
    m_store->read(kKey, this, answer.callback());
    m_store->remove(kKey, this, removed.callback());
    QCOMPARE(written.count() + answer.count() + removed.count(), 0);
    QTRY_COMPARE(written.count() + answer.count() + removed.count(), 3);
}

void TestKeychainSecretStore::noAnswerComesAfterTheContext()
{
    QVERIFY(write(kKey, QByteArray(5000, 'x')));
    const Done forgotten;
    const Read forgottenRead;
    SecretService::freeze();
    auto context = std::make_unique<QObject>();
    m_store->write(QStringLiteral("other"), SecretString("y"), context.get(), forgotten.callback());
    m_store->read(kKey, context.get(), forgottenRead.callback());
    m_store->remove(kKey, context.get(), forgotten.callback());
    context.reset();
    SecretService::thaw();
    // QtKeychain works off one job after the other: this answer is the last one.
    const Read last;
    m_store->read(QStringLiteral("nothing"), this, last.callback());
    QTRY_COMPARE(last.count(), 1);
    QTRY_COMPARE(SecretService::count(m_service), 1); // the removal is through
    QCOMPARE(forgotten.count() + forgottenRead.count(), 0);
}

void TestKeychainSecretStore::aWriteGoesOnWithoutItsContext()
{
    const QByteArray secret(5000, 'x');
    const Done forgotten;
    auto context = std::make_unique<QObject>();
    m_store->write(kKey, SecretString(secret), context.get(), forgotten.callback());
    context.reset();
    QTRY_COMPARE(SecretService::count(m_service), 3);
    QTRY_COMPARE(read(kKey), std::optional(secret));
    QCOMPARE(forgotten.count(), 0);
}

void TestKeychainSecretStore::aReadOutlivesTheStore()
{
    const QByteArray secret(5000, 'x');
    QVERIFY(write(kKey, secret));
    const Read answer;
    m_store->read(kKey, this, answer.callback());
    m_store.reset();
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.succeeded());
    QCOMPARE(answer.result()->view().toByteArray(), secret);
}

QTEST_GUILESS_MAIN(TestKeychainSecretStore)
#include "tst_keychainsecretstore.moc"
