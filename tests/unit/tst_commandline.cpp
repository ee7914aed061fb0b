#include "app/commandline.h"
#include "ui/places.h"

#include <QTest>

using namespace keyfob;
using namespace Qt::StringLiterals;
using Kind = Command::Kind;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedForIsTakenAsTyped();
    void oneCommandAtATime();
    void everyTabOfTheSettingsCanBeNamed_data();
    void everyTabOfTheSettingsCanBeNamed();
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

void TestCommandLine::oneCommandAtATime()
{
    QVERIFY(!parsed({})->command);
    const auto copy = parsed({u"--copy-auth-token"_s});
    QVERIFY(copy && copy->command->kind == Kind::CopyAuthToken);
    const auto add = parsed({u"--add-token"_s, u" nightly – 100% "_s, u"--server=a.example"_s});
    QVERIFY(add && add->command->kind == Kind::AddToken);
    QCOMPARE(add->command->word, u" nightly – 100% "_s);
    QCOMPARE(add->server, u"a.example"_s);
    const auto unnamed = parsed({u"--add-token="_s});
    QVERIFY(unnamed && unnamed->command->kind == Kind::AddToken);
    QCOMPARE(unnamed->command->word, QString());
}

void TestCommandLine::everyTabOfTheSettingsCanBeNamed_data()
{
    QTest::addColumn<QString>("tab");
    for (const QString& tab : places::kTabs) {
        QTest::newRow(qPrintable(tab)) << tab;
    }
}

void TestCommandLine::everyTabOfTheSettingsCanBeNamed()
{
    QFETCH(QString, tab);
    const auto result = parsed({u"--settings"_s, tab});
    QVERIFY(result && result->command->kind == Kind::ShowSettings);
    QCOMPARE(result->command->word, tab);
}

void TestCommandLine::informationGoesToStandardOutput_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("text");
    QTest::newRow("version") << "--version" << "keyfob " KEYFOB_VERSION "\n";
    QTest::newRow("help") << "--help" << "--email";
    QTest::newRow("the tabs") << "--help" << "profile, tokens, server";
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
    QTest::newRow("a tab there is not") << QStringList{u"--settings=tokns"_s}
                                        << "“tokns”. The tabs are profile, tokens, server";
    QTest::newRow("no tab") << QStringList{u"--settings="_s} << "The tabs are";
    QTest::newRow("two commands") << QStringList{u"--copy-auth-token"_s, u"--add-token=ci"_s}
                                  << "do not go together";
    QTest::newRow("two others") << QStringList{u"--settings=server"_s, u"--add-token=ci"_s}
                                << "do not go together";
    QTest::newRow("a word for what takes none") << QStringList{u"--copy-auth-token=1"_s}
                                                << "copy-auth-token";
    QTest::newRow("no name") << QStringList{u"--add-token"_s} << "add-token";
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
