#include "ui/text/displaytext.h"
#include "ui/tokens/tokennames.h"

#include <QGuiApplication>
#include <QScopeGuard>
#include <QTest>

using namespace keyfob;

namespace {

const QChar kIsolate(0x2068);
const QChar kPop(0x2069);

QString isolated(const QString& text)
{
    return kIsolate + text + kPop;
}

} // namespace

class TestDisplayText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatThereIs_data();
    void showsWhatThereIs();
    void onlyTextWithoutADirectionNeedsNoIsolates();
    void aQuotationIsIsolatedWhereItCouldTurn();
    void neverBreaksTheLine();
    void anIsolateCannotBeLeft();
    void aListIsolatesEachName();
    void ourOwnDatesKeepTheirMarks();
    void aLongWordMayGoOnInTheNextLine_data();
    void aLongWordMayGoOnInTheNextLine();
};

void TestDisplayText::showsWhatThereIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* title, const QString& text, const QString& shown) {
        QTest::newRow(title) << text << shown;
    };
    row("empty", QString(), QString());
    row("plain", QStringLiteral("nightly backup"), QStringLiteral("nightly backup"));
    row("markup", QStringLiteral("<b>ci</b> &amp;"), QStringLiteral("<b>ci</b> &amp;"));
    row("formula", QStringLiteral("=1+1"), QStringLiteral("=1+1"));
    row("newline", QStringLiteral("a\nb"), QStringLiteral("a␊b"));
    row("carriage return", QStringLiteral("a\r\nb"), QStringLiteral("a␍␊b"));
    row("tab", QStringLiteral("a\tb"), QStringLiteral("a␉b"));
    row("nul", QStringLiteral("a") + QChar(u'\0') + u'b', QStringLiteral("a␀b"));
    row("escape", QStringLiteral("\x1b[31m"), QStringLiteral("␛[31m"));
    row("delete", QStringLiteral("a\x7f"), QStringLiteral("a␡"));
    row("next line", QStringLiteral("a\u0085b"), QStringLiteral("a␤b"));
    row("line separator", QStringLiteral("a\u2028b"), QStringLiteral("a␤b"));
    row("paragraph separator", QStringLiteral("a\u2029b"), QStringLiteral("a␤b"));
    row("C1 control", QStringLiteral("a\u009bb"), QStringLiteral("a\ufffdb"));
    row("right-to-left override", QStringLiteral("\u202Etxt"), QStringLiteral("\ufffdtxt"));
    row("zero width space", QStringLiteral("a\u200bb"), QStringLiteral("a\ufffdb"));
    row("zero width joiner", QStringLiteral("👩\u200d💻"), QStringLiteral("👩\u200d💻"));
    row("zero width non-joiner", QStringLiteral("می\u200cخواهم"), QStringLiteral("می\u200cخواهم"));
    row("emoji", QStringLiteral("🔑"), QStringLiteral("🔑"));
    row("Arabic", QStringLiteral("مفتاح"), QStringLiteral("مفتاح"));
    row("spaces", QStringLiteral("  a  b "), QStringLiteral("  a  b "));
}

void TestDisplayText::showsWhatThereIs()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(displayText(text), isolated(shown));
}

void TestDisplayText::onlyTextWithoutADirectionNeedsNoIsolates()
{
    for (const QString& text : {QString(), QStringLiteral("a\nb (1)"), QStringLiteral("Übung"),
                                QStringLiteral("ключ")}) {
        QVERIFY2(hasNoDirection(text), qPrintable(text));
    }
    for (const QString& text : {QStringLiteral("مفتاح"), QStringLiteral("a\u202Eb"),
                                QStringLiteral("a\u200Fb"), QStringLiteral("שלום")}) {
        QVERIFY2(!hasNoDirection(text), qPrintable(text));
    }
}

void TestDisplayText::aQuotationIsIsolatedWhereItCouldTurn()
{
    const auto direction
        = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    const QString plain = QStringLiteral("Not allowed.");
    const QString arabic = QStringLiteral("مفتاح");
    QCOMPARE(quotedText(plain), plain);
    QCOMPARE(quotedText(arabic), isolated(arabic));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(quotedText(plain), isolated(plain)); // its full stop would stand before it
    QCOMPARE(quotedText(arabic), isolated(arabic));
}

void TestDisplayText::neverBreaksTheLine()
{
    for (char16_t code = 0; code < 0x3000; ++code) {
        const QString shown = displayText(QString(QChar(code)));
        for (const char16_t breaking :
             {u'\n', u'\v', u'\f', u'\r', u'\u0085', u'\u2028', u'\u2029'}) {
            QVERIFY2(!shown.contains(QChar(breaking)), qPrintable(QString::number(code, 16)));
        }
    }
}

void TestDisplayText::anIsolateCannotBeLeft()
{
    const QString shown = displayText(kPop + QStringLiteral("\u202Eabc"));
    QCOMPARE(shown.count(kPop), 1);
    QVERIFY(shown.endsWith(kPop));
    QVERIFY(shown.startsWith(kIsolate));
}

// As a whole, a list that begins in one script would turn the others around.
void TestDisplayText::aListIsolatesEachName()
{
    const Sentence list = quotedNames({QStringLiteral("ci"), QStringLiteral("مفتاح")});
    QVERIFY(list.shown.contains(isolated(QStringLiteral("ci"))));
    QVERIFY(list.shown.contains(isolated(QStringLiteral("مفتاح"))));
    QVERIFY(!list.spoken.contains(kIsolate));
    QVERIFY(!list.shown.startsWith(kIsolate));
}

// An Arabic date has marks that keep its parts in order.
void TestDisplayText::ourOwnDatesKeepTheirMarks()
{
    const QString date = QStringLiteral("24‏/11‏/2026");
    const auto sentence = Sentence::quoting(QStringLiteral("%1 until %2"),
                                            Sentence::ofServer(QStringLiteral("a‏b")),
                                            Sentence(date));
    QCOMPARE(sentence.shown, isolated(QStringLiteral("a�b")) + QStringLiteral(" until ") + date);
}

void TestDisplayText::aLongWordMayGoOnInTheNextLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("breaks");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("short words") << QStringLiteral("nightly backup ").repeated(9) << 0;
    QTest::newRow("16 letters") << QString(16, u'a') << 0;
    QTest::newRow("17 letters") << QString(17, u'a') << 1;
    QTest::newRow("255 letters") << QString(255, u'a') << 15;
    QTest::newRow("letters of two code points") << QStringLiteral("e\u0301").repeated(17) << 1;
    QTest::newRow("letters of two units") << QStringLiteral("𐐀").repeated(33) << 2;
    QTest::newRow("a script without spaces") << QStringLiteral("他のユーザーのトークンが含まれて"
                                                               "います：ada@example.com") << 0;
}

void TestDisplayText::aLongWordMayGoOnInTheNextLine()
{
    QFETCH(QString, text);
    QFETCH(int, breaks);
    QString shown = wrappableText(text);
    QCOMPARE(shown.count(QChar(u'\u200b')), breaks);
    QVERIFY(!shown.contains(QStringLiteral("\u200b\u0301")));
    QCOMPARE(shown.remove(QChar(u'\u200b')), text);
}

QTEST_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
