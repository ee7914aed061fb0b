#include "models/tokens/tokenformat.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace keyfob;

namespace {

ServerUrl serverAt(const QString& address)
{
    return *ServerUrl::parse(address);
}

// A shell that prints, instead of calling curl, the words that curl would get.
const QByteArray kShowWords = "curl() { printf '%s\\0' \"$@\"; }\n";

QByteArrayList wordsOf(const QByteArray& output)
{
    QByteArrayList words = output.split('\0');
    words.removeLast();
    return words;
}

} // namespace

/// What Copy As puts into the clipboard, read by those who will read it.
class TestTokenFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFormatIsWrittenAsInItsGoldenFile_data();
    void eachFormatIsWrittenAsInItsGoldenFile();
    void aShellGivesCurlTheAddressAndTheTokenUnchanged_data();
    void aShellGivesCurlTheAddressAndTheTokenUnchanged();
    void aShellReadsTheEnvLineBack_data() { oddTokens(); }
    void aShellReadsTheEnvLineBack();
    void aJsonReaderReadsTheTokenBack_data() { oddTokens(); }
    void aJsonReaderReadsTheTokenBack();

private:
    static void oddTokens();
    [[nodiscard]] QByteArray shell(const QByteArray& script);
};

// By what is left on standard output after the script has been read from standard input.
QByteArray TestTokenFormat::shell(const QByteArray& script)
{
    QProcess process;
    process.setProgram(QStringLiteral("/bin/sh"));
    process.start();
    process.write(script);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0) {
        return "the shell failed";
    }
    return process.readAllStandardOutput();
}

void TestTokenFormat::eachFormatIsWrittenAsInItsGoldenFile_data()
{
    QTest::addColumn<TokenFormat>("format");
    QTest::newRow("header") << TokenFormat::Header;
    QTest::newRow("bearer") << TokenFormat::Bearer;
    QTest::newRow("json") << TokenFormat::Json;
    QTest::newRow("curl") << TokenFormat::Curl;
    QTest::newRow("env") << TokenFormat::Env;
}

void TestTokenFormat::eachFormatIsWrittenAsInItsGoldenFile()
{
    QFETCH(TokenFormat, format);
    QFile golden(QStringLiteral(KEYFOB_GOLDEN "/%1.txt")
                     .arg(QLatin1String(QTest::currentDataTag())));
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
    const SecretString text = formatted(format, SecretString("TOKEN"),
                                        serverAt(QStringLiteral("https://nocodb.example/team")));
    QCOMPARE(text.view().toByteArray() + '\n', golden.readAll());
}

void TestTokenFormat::oddTokens()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("as they are") << QByteArray("aZ09-_") + QByteArray(34, 'x');
    QTest::newRow("single quotes") << QByteArray("'a''b'");
    QTest::newRow("what a shell expands") << QByteArray("$HOME `id` $(id) ~ * ? !x \\n {a,b}");
    QTest::newRow("double quotes") << QByteArray("\"a\\\"b\"");
    QTest::newRow("ends of a word") << QByteArray("a b\tc;d&e|f>g<h#i(j)");
    QTest::newRow("a line end") << QByteArray("a\nb\x01");
    QTest::newRow("beyond ASCII") << QByteArray("é\u2028漢");
}

void TestTokenFormat::aShellGivesCurlTheAddressAndTheTokenUnchanged_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("plain") << QStringLiteral("http://127.0.0.1:8080");
    QTest::newRow("IPv6") << QStringLiteral("http://[::1]:8080");
    QTest::newRow("single quote") << QStringLiteral("https://nocodb.example/it's'");
    QTest::newRow("expansions") << QStringLiteral("https://nocodb.example/$HOME/$(id)/`id`/~/*?");
    QTest::newRow("double quote") << QStringLiteral("https://nocodb.example/a\"b\\c\\");
    QTest::newRow("encoded blank, per cent") << QStringLiteral("https://nocodb.example/a%20b%25%");
    QTest::newRow("ends of a word") << QStringLiteral("https://nocodb.example/a;b&c|d>e<f(g)!h");
    QTest::newRow("what curl expands") << QStringLiteral("https://nocodb.example/[1-9]{a,b}");
    QTest::newRow("beyond ASCII") << QStringLiteral("https://bücher.example/naïve");
}

void TestTokenFormat::aShellGivesCurlTheAddressAndTheTokenUnchanged()
{
    QFETCH(QString, address);
    const ServerUrl server = serverAt(address);
    const QByteArray asked = server.resolved(QStringLiteral("/api/v1/auth/user/me")).toEncoded();
    QVERIFY2(!asked.contains('{'), "curl makes many addresses of one with braces");
    for (const QByteArray token : {"aZ09-_", "it's $HOME `id` \"%\" \\", "a\nb"}) {
        const SecretString line = formatted(TokenFormat::Curl, SecretString(token), server);
        QByteArrayList words{"-H", "xc-token: " + token, asked};
        if (asked.contains('[')) {
            words.prepend("-g"); // or it makes many addresses of this one
        }
        QCOMPARE(wordsOf(shell(kShowWords + line.view().toByteArray())), words);
    }
}

void TestTokenFormat::aShellReadsTheEnvLineBack()
{
    QFETCH(QByteArray, token);
    const SecretString line = formatted(TokenFormat::Env, SecretString(token),
                                        serverAt(QStringLiteral("nocodb.example")));
    QCOMPARE(shell(line.view().toByteArray() + "\nprintf %s \"$NOCODB_TOKEN\""), token);
}

void TestTokenFormat::aJsonReaderReadsTheTokenBack()
{
    QFETCH(QByteArray, token);
    const SecretString text = formatted(TokenFormat::Json, SecretString(token),
                                        serverAt(QStringLiteral("nocodb.example")));
    const QJsonObject object = QJsonDocument::fromJson(text.view().toByteArray()).object();
    QCOMPARE(object.size(), 1);
    QCOMPARE(object.value(QStringLiteral("xc-token")).toString(), QString::fromUtf8(token));
}

QTEST_GUILESS_MAIN(TestTokenFormat)
#include "tst_tokenformat.moc"
