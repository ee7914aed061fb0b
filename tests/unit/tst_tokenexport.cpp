#include "models/tokens/tokenexport.h"
#include "tests/support/tokensamples.h"

#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

class TestTokenExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyListIsItsHeader();
    void rowsAreInOrderAndHoldNoSecret();
    void whatTheServerSaysIsThere();
    void everyNameIsOneCell_data();
    void everyNameIsOneCell();
    void aFormulaAsCreatorIsNoneEither();

private:
    [[nodiscard]] static QString exported(const std::vector<ExportedToken>& tokens)
    {
        const QByteArray csv = tokenListAsCsv(
            tokens, {{u"Name"_s, u"Creator"_s, u"ID"_s, u"Created"_s, u"Used"_s, u"Expires"_s,
                      u"Status"_s},
                     u"on"_s,
                     u"off"_s});
        return QString::fromUtf8(csv);
    }
    /// Without the header's line.
    [[nodiscard]] static QString row(const ApiToken& token)
    {
        const QString text = exported({ExportedToken(token)});
        return text.sliced(text.indexOf(u"\r\n"_s) + 2);
    }
};

void TestTokenExport::anEmptyListIsItsHeader()
{
    QCOMPARE(tokenListAsCsv({}, {{u"Näme"_s, u"a,b"_s}, u"on"_s, u"off"_s}),
             QByteArray("\xEF\xBB\xBFN\xC3\xA4me,\"a,b\"\r\n"));
}

void TestTokenExport::rowsAreInOrderAndHoldNoSecret()
{
    const ApiToken second = sampleToken(2, u"b"_s);
    const ApiToken first = sampleToken(1, u"a"_s);
    const QString text = exported({ExportedToken(second), ExportedToken(first)});
    QVERIFY(text.endsWith(u"\r\nb,us1@example.com,2,,,,on\r\na,us1@example.com,1,,,,on\r\n"_s));
    QVERIFY(!text.contains(u"secret"_s));
}

void TestTokenExport::whatTheServerSaysIsThere()
{
    ApiToken token = sampleToken(7, u"ci"_s);
    token.createdAt = QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC);
    token.lastUsedAt = QDateTime({2026, 2, 3}, {1, 0}, Qt::OffsetFromUTC, 7200);
    token.expiresAt = QDateTime({2027, 1, 2}, {0, 0}, Qt::UTC);
    token.isEnabled = false;
    QCOMPARE(row(token), u"ci,us1@example.com,7,2026-01-02T03:04:05Z,2026-02-02T23:00:00Z,"
                         "2027-01-02T00:00:00Z,off\r\n"_s);
}

void TestTokenExport::everyNameIsOneCell_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cell");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("plain") << u"nightly backup"_s << u"nightly backup"_s;
    QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("quotes") << u"say \"hi\""_s << u"\"say \"\"hi\"\"\""_s;
    QTest::newRow("only a quote") << u"\""_s << u"\"\"\"\""_s;
    QTest::newRow("new line") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("both line ends") << u"a\r\nb"_s << u"\"a\r\nb\""_s;
    QTest::newRow("right to left") << u"مفتاح ١"_s << u"مفتاح ١"_s;
    QTest::newRow("override") << u"\u202Etxt.exe"_s << u"\u202Etxt.exe"_s;
    QTest::newRow("emoji") << u"🔑"_s << u"🔑"_s;
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("return") << u"\r=1"_s << u"\"'\r=1\""_s;
    QTest::newRow("formula with quotes") << u"=HYPERLINK(\"x\",1)"_s
                                         << u"\"'=HYPERLINK(\"\"x\"\",1)\""_s;
    QTest::newRow("equals later") << u"a=1"_s << u"a=1"_s;
}

void TestTokenExport::everyNameIsOneCell()
{
    QFETCH(QString, name);
    QFETCH(QString, cell);
    QCOMPARE(row(sampleToken(1, name)), cell + u",us1@example.com,1,,,,on\r\n"_s);
}

void TestTokenExport::aFormulaAsCreatorIsNoneEither()
{
    QCOMPARE(row(sampleToken(1, u"ci"_s, u"=1,"_s)), u"ci,\"'=1,@example.com\",1,,,,on\r\n"_s);
}

QTEST_APPLESS_MAIN(TestTokenExport)
#include "tst_tokenexport.moc"
