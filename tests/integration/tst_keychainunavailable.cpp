#include "tests/support/keychainanswers.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;

namespace {

constexpr int kSoonMs = 5000; // without a bus D-Bus itself would wait for 25 s

} // namespace

/// Where there is no keyring at all: on a bus without the service, and without a bus. Run by
/// withkeyring.sh --no-service and --no-bus, whose home folder is empty.
class TestKeychainUnavailable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyCallSaysSoSoon_data();
    void everyCallSaysSoSoon();
    void nothingIsWrittenToAFileInstead();
    void noAnswerComesAfterTheContext();

private:
    QByteArray m_address;
    KeychainSecretStore m_store{QStringLiteral("keyfob-test")};
};

void TestKeychainUnavailable::init()
{
    m_address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    // The kind must not depend on the words that the libraries below have for it.
    qputenv("LANGUAGE", "de");
}

void TestKeychainUnavailable::cleanup()
{
    if (m_address.isEmpty()) {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    } else {
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
    }
}

void TestKeychainUnavailable::everyCallSaysSoSoon_data()
{
    QTest::addColumn<QByteArray>("busAddress");
    QTest::newRow("as it is") << QByteArray();
    QTest::newRow("the bus has ended") << QByteArray("unix:path=/nonexistent/bus");
    QTest::newRow("nobody listens there") << QByteArray("tcp:host=127.0.0.1,port=1");
    QTest::newRow("not an address") << QByteArray("nonsense");
}

void TestKeychainUnavailable::everyCallSaysSoSoon()
{
    QFETCH(QByteArray, busAddress);
    if (!busAddress.isEmpty()) {
        qputenv("DBUS_SESSION_BUS_ADDRESS", busAddress);
    }
    QElapsedTimer sinceStart;
    sinceStart.start();
    const Read read;
    const Done written;
    const Done removed;
    m_store.read(kKey, this, read.callback());
    m_store.write(kKey, SecretString(kSecret), this, written.callback());
    m_store.remove(kKey, this, removed.callback());
    QCOMPARE(read.count() + written.count() + removed.count(), 0);
    QTRY_COMPARE(read.count() + written.count() + removed.count(), 3);
    QVERIFY2(sinceStart.elapsed() < kSoonMs, qPrintable(QString::number(sinceStart.elapsed())));
    QVERIFY(read.failedWith(Kind::Unavailable));
    QVERIFY(written.failedWith(Kind::Unavailable));
    QVERIFY(removed.failedWith(Kind::Unavailable));
}

void TestKeychainUnavailable::nothingIsWrittenToAFileInstead()
{
    const Done written;
    m_store.write(kKey, SecretString(kSecret), this, written.callback());
    QTRY_COMPARE(written.count(), 1);
    QDirIterator files(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(kSecret), qPrintable(file.fileName()));
    }
}

void TestKeychainUnavailable::noAnswerComesAfterTheContext()
{
    const Read forgotten;
    auto context = std::make_unique<QObject>();
    m_store.read(kKey, context.get(), forgotten.callback());
    context.reset();
    const Read last;
    m_store.read(kKey, this, last.callback());
    QTRY_COMPARE(last.count(), 1);
    QCOMPARE(forgotten.count(), 0);
}

QTEST_GUILESS_MAIN(TestKeychainUnavailable)
#include "tst_keychainunavailable.moc"
