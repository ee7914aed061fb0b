#include "app/instancemessage.h"

#include <QTest>

using namespace keyfob;
using namespace Qt::StringLiterals;

/// What a second start says to the first, and everything else that could come instead.
class TestInstanceMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead();
    void theTokensAreTheEnvironments();
    void nothingElseIsRead_data();
    void nothingElseIsRead();
};

void TestInstanceMessage::whatIsWrittenIsRead()
{
    const InstanceMessage written{{u"keyfob"_s, u"--add-token"_s, u"a\n\"b\" ü 🔑"_s, QString()},
                                  u"wayland-1"_s, u"host/1_TIME2"_s};
    const QByteArray line = written.line();
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    const auto read = InstanceMessage::read(line.chopped(1));
    QVERIFY(read.has_value());
    QCOMPARE(read->arguments, written.arguments);
    QCOMPARE(read->activationToken, written.activationToken);
    QCOMPARE(read->startupId, written.startupId);
}

void TestInstanceMessage::theTokensAreTheEnvironments()
{
    qputenv("XDG_ACTIVATION_TOKEN", "one");
    qputenv("DESKTOP_STARTUP_ID", "two");
    const auto message = InstanceMessage::of({u"keyfob"_s});
    qunsetenv("XDG_ACTIVATION_TOKEN");
    qunsetenv("DESKTOP_STARTUP_ID");
    QCOMPARE(message.activationToken, u"one"_s);
    QCOMPARE(message.startupId, u"two"_s);
}

void TestInstanceMessage::nothingElseIsRead_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray rest(R"(,"activationToken":"","startupId":""})");
    const auto withArguments = [&rest](const QByteArray& json) {
        return "{\"arguments\":" + json + rest;
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1");
    QTest::newRow("a list") << QByteArray(R"(["keyfob"])");
    QTest::newRow("cut short") << withArguments(R"(["keyfob"])").chopped(1);
    QTest::newRow("no arguments") << QByteArray(R"({"activationToken":"","startupId":""})");
    QTest::newRow("an empty list") << withArguments("[]");
    QTest::newRow("arguments are text") << withArguments(R"("keyfob --help")");
    QTest::newRow("a number among them") << withArguments(R"(["keyfob",1])");
    QTest::newRow("null among them") << withArguments(R"(["keyfob",null])");
    QTest::newRow("a list among them") << withArguments(R"(["keyfob",["x"]])");
    const QByteArray many = QByteArray(R"("x",)").repeated(64);
    QTest::newRow("too many") << withArguments("[" + many + R"("x"])");
    QTest::newRow("a written NUL") << withArguments(R"(["key\u0000fob"])");
    QTest::newRow("a NUL") << withArguments(QByteArray("[\"key\0fob\"]", 11));
    QTest::newRow("no text as a token")
        << QByteArray(R"({"arguments":["k"],"activationToken":7,"startupId":""})");
    QTest::newRow("no token") << QByteArray(R"({"arguments":["k"],"startupId":""})");
    QTest::newRow("a NUL in a token")
        << QByteArray(R"({"arguments":["k"],"activationToken":"","startupId":"\u0000"})");
    QTest::newRow("deep") << withArguments(QByteArray(20000, '[') + QByteArray(20000, ']'));
    QTest::newRow("deep and open") << QByteArray(60000, '[');
    const QByteArray room(InstanceMessage::kMaxBytes, 'x');
    QTest::newRow("too long") << withArguments("[\"" + room + "\"]");
}

void TestInstanceMessage::nothingElseIsRead()
{
    QFETCH(QByteArray, line);
    QVERIFY(!InstanceMessage::read(line));
}

QTEST_GUILESS_MAIN(TestInstanceMessage)
#include "tst_instancemessage.moc"
