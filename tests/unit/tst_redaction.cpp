#include "models/core/redaction.h"

#include <QTest>

#include <cstdio>
#include <cstdlib>

using namespace keyfob;

namespace {

/// Made before the first line is written, and so gone after everything that was made for it.
struct LastLine
{
    ~LastLine()
    {
        if (redacted(QStringLiteral("password=hunter2")).contains(QStringLiteral("hunter2"))) {
            std::fputs("FAIL: a line after the end of main() has its secret\n", stderr);
            std::_Exit(1);
        }
    }
};
const LastLine g_lastLine;

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreGone_data();
    void secretsAreGone();
    void aValueOfAnyLengthIsGone_data();
    void aValueOfAnyLengthIsGone();
    void ordinaryWordsStay();
};

void TestRedaction::secretsAreGone_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("secret");
    const auto row = [](const char* name, const char* line, const char* secret) {
        QTest::newRow(name) << QString::fromLatin1(line) << QString::fromLatin1(secret);
    };
    row("jwt", "got eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.abcDEF-_12 ok", "eyJpZCI6MX0");
    row("cut jwt", "got eyJhbGciOiJIUzI1NiJ9.eyJp", "eyJhbGci");
    row("api token", "token=aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3-", "aB3_");
    row("bare api token", "see aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3-.", "aB3_");
    row("header", "xc-token: shortone", "shortone");
    row("cookie", "Cookie: refresh_token=0123abcd", "0123abcd");
    row("json password", R"({"email":"a@b","password":"hunter2"})", "hunter2");
    row("json password of several words", R"({"password":"correct \"horse 1","a":"b"})", "horse");
    row("json within a text", R"(said "{\"a\":1,\"password\":\"hunter2\"}")", "hunter2");
    row("basic", "Proxy-Authorization: Basic YWRhOmh1bnRlcjI=", "YWRhOmh1bnRlcjI=");
    row("every cookie", "Set-Cookie: a=b; session=hunter2", "hunter2");
    row("a cookie in quotes", "Set-Cookie: a=\"b\"; session=\"hunter2\"", "hunter2");
    row("an answer to a challenge", "Authorization: Digest username=\"a\", response=\"hunter2\"",
        "hunter2");
    row("json header", R"({"cookie":"a=\"b\"; session=\"hunter2\"","a":"b"})", "hunter2");
    row("a cookie after open quotes", R"(cookie: "a Cookie: b="c"; d="hunter2")", "hunter2");
    row("a field after the name of another", "a new token: xc-token: hunter2", "hunter2");
    row("a field's value that looks like a field", "password: secret=", "secret=");
    row("url", "https://ada:hunter2@nocodb.example/", "hunter2");
    row("url with an @ in it", "https://ada:x@hunter2@nocodb.example/", "hunter2");
    row("api token after an escape", R"("o\naB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3-\n")", "aB3_");
    row("encoded api token", "%22aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3_aB3-%22", "aB3_");
    row("2026 token after an escape", R"("one\tnc_pat_abcdef")", "abcdef");
    row("jwt after an escape", R"("one\neyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.abc")", "eyJhbGci");
    row("refresh token after an escape",
        R"("one\n0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")",
        "0123456789abcdef");
    row("refresh token", "is 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
                         "0123456789abcdef",
        "0123456789abcdef");
    row("2026 token", "nc_pat_abcdef", "abcdef");
}

void TestRedaction::secretsAreGone()
{
    QFETCH(QString, line);
    QFETCH(QString, secret);
    QVERIFY(line.contains(secret));
    const QString clean = redacted(line);
    QVERIFY2(!clean.contains(secret), qPrintable(clean));
    QVERIFY(clean.contains(QStringLiteral("[redacted]")));
}

void TestRedaction::aValueOfAnyLengthIsGone_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* name, const char* begin, const char* part) {
        QTest::newRow(name) << QString::fromLatin1(begin) << QString::fromLatin1(part);
    };
    row("json", R"({"password":")", "x ");
    row("json with quotes", R"({"password":")", R"(\")");
    row("field", "xc-token: ", "x=");
    row("cookie", "Cookie: ", "x; ");
    row("cookie in quotes", "Cookie: \"", R"(\")");
    row("names of fields", "", "token: ");
    row("url", "https://ada:", "x");
}

void TestRedaction::aValueOfAnyLengthIsGone()
{
    QFETCH(QString, begin);
    QFETCH(QString, part);
    const QString line = begin + part.repeated(200'000) + QStringLiteral("hunter2@nocodb.example");
    QVERIFY(!redacted(line).contains(QStringLiteral("hunter2")));
}

void TestRedaction::ordinaryWordsStay()
{
    const QString line = QStringLiteral("# 12 GET /api/v1/tokens/{id} 200 -1 14 ms");
    QCOMPARE(redacted(line), line);
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
