#include "models/api/jsonreader.h"

#include <QTest>

#include <ctime>
#include <limits>

using namespace keyfob;
using Int = std::optional<qint64>;

namespace {

const QString kKey = QStringLiteral("key");

/// An object with one field, whose value is written as JSON; empty: without the field.
QJsonObject with(const QByteArray& value)
{
    const QByteArray body = value.isEmpty() ? QByteArray("{}") : "{\"key\":" + value + '}';
    return json::object(body).value();
}

QDateTime utc(int year, int month, int day, int hour, int minute, int second, int ms = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second, ms), Qt::UTC);
}

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsEndWhereNobodyReadsOn();
    void initTestCase();
    void onlyAnObjectIsAnObject_data();
    void onlyAnObjectIsAnObject();
    void integersAreWholeNumbersOrTheirText_data();
    void integersAreWholeNumbersOrTheirText();
    void textIsTextOrANumber_data();
    void textIsTextOrANumber();
    void flagsAreReadInEveryForm_data();
    void flagsAreReadInEveryForm();
    void timestampsAreReadInEveryForm_data();
    void timestampsAreReadInEveryForm();
    void whatIsNoTimestampIsInvalid_data();
    void whatIsNoTimestampIsInvalid();
};

void TestJsonReader::initTestCase()
{
    // A zone with a gap in March: times without a zone must not become local ones on the way.
    qputenv("TZ", "Europe/Berlin");
    tzset();
}

void TestJsonReader::onlyAnObjectIsAnObject_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isObject");
    const auto row = [](const char* body, bool isObject) {
        QTest::newRow(*body ? body : "empty") << QByteArray(body) << isObject;
    };
    row("{}", true);
    row(" {\"a\":1}\r\n", true);
    row("", false);
    row("   ", false);
    row("[]", false);
    row("[{\"a\":1}]", false);
    row("null", false);
    row("\"text\"", false);
    row("{\"a\":1", false);
    row("{\"a\":1} x", false);
    row("<!DOCTYPE html><p>no</p>", false);
}

void TestJsonReader::onlyAnObjectIsAnObject()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isObject);
    const auto object = json::object(body);
    QCOMPARE(object.has_value(), isObject);
    QVERIFY(isObject || object.error().kind == ApiError::Kind::BadResponse);
}

void TestJsonReader::integersAreWholeNumbersOrTheirText_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Int>("expected");
    const auto row = [](const char* value, Int expected) {
        QTest::newRow(*value ? value : "missing") << QByteArray(value) << expected;
    };
    row("7", 7);
    row("0", 0);
    row("1", 1);
    row("-3", -3);
    row("\"7\"", 7);
    row("9007199254740993", 9007199254740993); // one more than a double can tell apart
    row("9223372036854775807", std::numeric_limits<qint64>::max());
    row("\"9223372036854775807\"", std::numeric_limits<qint64>::max());
    row("\"9223372036854775808\"", std::nullopt);
    row("1e300", std::nullopt);
    row("7.5", std::nullopt);
    row("\"7.5\"", std::nullopt);
    row("\"\"", std::nullopt);
    row("\"seven\"", std::nullopt);
    row("true", std::nullopt);
    row("null", std::nullopt);
    row("[7]", std::nullopt);
    row("{\"a\":7}", std::nullopt);
    row("", std::nullopt);
}

void TestJsonReader::integersAreWholeNumbersOrTheirText()
{
    QFETCH(QByteArray, value);
    QFETCH(Int, expected);
    QCOMPARE(json::integer(with(value), kKey), expected);
}

void TestJsonReader::textIsTextOrANumber_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* value, const char* expected) {
        QTest::newRow(*value ? value : "missing")
            << QByteArray(value) << QString::fromUtf8(expected);
    };
    row("\"ci\"", "ci");
    row("\" two  blanks \"", " two  blanks ");
    row("\"\\u00fc\\ud83d\\udd11\"", "\xc3\xbc\xf0\x9f\x94\x91");
    row("\"\"", "");
    row("7", "7");
    row("9007199254740993", "9007199254740993");
    row("1.5", "1.5");
    row("true", "");
    row("null", "");
    row("[\"ci\"]", "");
    row("{\"a\":\"ci\"}", "");
    row("", "");
}

void TestJsonReader::textIsTextOrANumber()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    QCOMPARE(json::text(with(value), kKey), expected);
}

void TestJsonReader::flagsAreReadInEveryForm_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("expected");
    for (const char* value : {"true", "1", "\"1\"", "\"true\"", "\"TRUE\"", "1.0"}) {
        QTest::newRow(value) << QByteArray(value) << true;
    }
    for (const char* value : {"false", "0", "\"0\"", "\"false\"", "\"\"", "\"yes\"", "2", "-1",
                              "null", "[true]", "{\"a\":true}"}) {
        QTest::newRow(value) << QByteArray(value) << false;
    }
    QTest::newRow("missing") << QByteArray() << false;
}

void TestJsonReader::flagsAreReadInEveryForm()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, expected);
    QCOMPARE(json::flag(with(value), kKey), expected);
}

void TestJsonReader::timestampsAreReadInEveryForm_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QDateTime>("expected");
    const auto row = [](const char* written, const QDateTime& expected) {
        QTest::newRow(written) << QString::fromLatin1(written) << expected;
    };
    row("2026-11-24 10:00:00+00:00", utc(2026, 11, 24, 10, 0, 0));
    row("2026-11-24 10:00:00 +00:00", utc(2026, 11, 24, 10, 0, 0));
    row("2026-11-24 10:00:00.123 +00:00", utc(2026, 11, 24, 10, 0, 0, 123));
    row("2026-11-24T10:00:00.123Z", utc(2026, 11, 24, 10, 0, 0, 123));
    row("2026-11-24T10:00:00Z", utc(2026, 11, 24, 10, 0, 0));
    row("2026-11-24 10:00:00+05:30", utc(2026, 11, 24, 4, 30, 0));
    row("2026-11-24 10:00:00 -05:00", utc(2026, 11, 24, 15, 0, 0));
    row("2026-11-24 10:00:00-0500", utc(2026, 11, 24, 15, 0, 0));
    row("2026-11-24 10:00:00", utc(2026, 11, 24, 10, 0, 0));
    row("2026-11-24T10:00:00.5", utc(2026, 11, 24, 10, 0, 0, 500));
    row(" 2026-11-24 10:00:00 ", utc(2026, 11, 24, 10, 0, 0));
    // Clocks in the computer's own zone never showed the first, and twice the second.
    row("2026-03-29 02:30:00", utc(2026, 3, 29, 2, 30, 0));
    row("2026-10-25 02:30:00", utc(2026, 10, 25, 2, 30, 0));
    row("1970-01-01 00:00:00", utc(1970, 1, 1, 0, 0, 0));
}

void TestJsonReader::timestampsAreReadInEveryForm()
{
    QFETCH(QString, written);
    QFETCH(QDateTime, expected);
    const QDateTime time = json::timestamp({{kKey, written}}, kKey);
    QCOMPARE(time, expected);
    QCOMPARE(time.timeSpec(), Qt::UTC);
}

void TestJsonReader::whatIsNoTimestampIsInvalid_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char* value :
         {"\"\"", "\"yesterday\"", "\"2026-13-24 10:00:00\"", "\"2026-02-30 10:00:00Z\"",
          "\"9999-12-31T23:59:59-14:00\"", "\"0001-01-01 00:00:00 +14:00\"", "\"24.11.2026 10:00\"",
          "\" +00:00\"", "1795000000", "null", "true", "[]"}) {
        QTest::newRow(value) << QByteArray(value);
    }
    QTest::newRow("missing") << QByteArray();
}

void TestJsonReader::whatIsNoTimestampIsInvalid()
{
    QFETCH(QByteArray, value);
    QVERIFY(!json::timestamp(with(value), kKey).isValid());
}

void TestJsonReader::wordsEndWhereNobodyReadsOn()
{
    const auto read = [](const QString& text) {
        return json::words({{QStringLiteral("name"), text}}, QStringLiteral("name"));
    };
    const QString most(json::kMostLetters, u'a');
    QCOMPARE(read(most), most);
    QCOMPARE(read(most + u'b'), most + u'…');
    QCOMPARE(read(QString(1'000'000, u'a')), most + u'…');
    const QString emoji = QStringLiteral("🔑");
    const QString cut = read(u'a' + emoji.repeated(json::kMostLetters)); // not within a letter
    QCOMPARE(cut, u'a' + emoji.repeated((json::kMostLetters - 1) / 2) + u'…');
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
