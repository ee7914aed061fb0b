#include "app/commandline.h"

#include <QTest>

using namespace keyfob;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedForIsTakenAsTyped();
    void informationGoesToStandardOutput_data();
    void informationGoesToStandardOutput();
    void aMistakeEndsWithTwoAndAHint_data();
    void aMistakeEndsWithTwoAndAHint();
};

namespace {

std::expected<CommandLine, CommandLine::Exit> parsed(const QStringList& options)
{
    return CommandLine::parse(QStringList(QStringLiteral("keyfob")) + options);
}

} // namespace

void TestCommandLine::whatIsAskedForIsTakenAsTyped()
{
    const auto nothing = parsed({});
    QVERIFY(nothing && !nothing->server && !nothing->email);
    const auto both = parsed({QStringLiteral("--server"), QStringLiteral(" nocodb.example "),
                              QStringLiteral("--email=ada@example.com")});
    QVERIFY(both.has_value());
    QCOMPARE(both->server, QStringLiteral(" nocodb.example "));
    QCOMPARE(both->email, QStringLiteral("ada@example.com"));
}

void TestCommandLine::informationGoesToStandardOutput_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("text");
    QTest::newRow("version") << "--version" << "keyfob " KEYFOB_VERSION "\n";
    QTest::newRow("help") << "--help" << "--email";
    QTest::newRow("short help") << "-h" << "--server";
}

void TestCommandLine::informationGoesToStandardOutput()
{
    QFETCH(QString, option);
    QFETCH(QString, text);
    const auto result = parsed({option});
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().status, 0);
    QVERIFY2(result.error().text.contains(text), qPrintable(result.error().text));
}

void TestCommandLine::aMistakeEndsWithTwoAndAHint_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown") << QStringList{u"--passwrod"_s} << "passwrod";
    QTest::newRow("stray") << QStringList{u"https://nocodb.example"_s} << "https://nocodb.example";
    QTest::newRow("no value") << QStringList{u"--server"_s} << "server";
    QTest::newRow("unknown beside help") << QStringList{u"--help"_s, u"--nonsense"_s} << "nonsense";
}

void TestCommandLine::aMistakeEndsWithTwoAndAHint()
{
    QFETCH(QStringList, options);
    QFETCH(QString, named);
    const auto result = parsed(options);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().status, 2);
    QVERIFY2(result.error().text.contains(named), qPrintable(result.error().text));
    QVERIFY(result.error().text.contains(QStringLiteral("keyfob --help")));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
