#include "models/api/oneshotbody.h"

#include <QTest>

using namespace keyfob;

class TestOneShotBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadOnce();
    void isReadInPieces();
    void anEmptyOneIsAtItsEndAtOnce();
    void cannotBeRewound();
    void cannotBeWritten();
};

void TestOneShotBody::isReadOnce()
{
    OneShotBody body("{\"password\":\"p\"}");
    QVERIFY(body.isOpen());
    QVERIFY(body.isSequential());
    QCOMPARE(body.bytesAvailable(), 16);
    QVERIFY(!body.atEnd());
    QCOMPARE(body.readAll(), QByteArray("{\"password\":\"p\"}"));
    QVERIFY(body.atEnd());
    QCOMPARE(body.bytesAvailable(), 0);
    QVERIFY(body.readAll().isEmpty());
    char byte = 0;
    QCOMPARE(body.read(&byte, 1), -1);
}

void TestOneShotBody::isReadInPieces()
{
    OneShotBody body("0123456789");
    QCOMPARE(body.read(4), QByteArray("0123"));
    QCOMPARE(body.bytesAvailable(), 6);
    QCOMPARE(body.peek(2), QByteArray("45"));
    QCOMPARE(body.bytesAvailable(), 6);
    QCOMPARE(body.read(100), QByteArray("456789"));
    QVERIFY(body.atEnd());
}

void TestOneShotBody::anEmptyOneIsAtItsEndAtOnce()
{
    OneShotBody body{QByteArray()};
    QVERIFY(body.atEnd());
    QCOMPARE(body.bytesAvailable(), 0);
    QVERIFY(body.readAll().isEmpty());
}

void TestOneShotBody::cannotBeRewound()
{
    // What makes QNetworkAccessManager give up instead of sending the request a second time.
    OneShotBody body("0123456789");
    QCOMPARE(body.read(4), QByteArray("0123"));
    QTest::ignoreMessage(QtWarningMsg,
                         "QIODevice::seek (keyfob::OneShotBody): Cannot call seek on a sequential "
                         "device");
    QVERIFY(!body.reset());
    QCOMPARE(body.readAll(), QByteArray("456789"));
}

void TestOneShotBody::cannotBeWritten()
{
    OneShotBody body("0123");
    QVERIFY(!body.isWritable());
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (keyfob::OneShotBody): ReadOnly device");
    QCOMPARE(body.write("x"), -1);
    QCOMPARE(body.readAll(), QByteArray("0123"));
}

QTEST_GUILESS_MAIN(TestOneShotBody)
#include "tst_oneshotbody.moc"
