#include "models/api/replyreader.h"

#include <QTest>

using namespace keyfob;
using Error = QNetworkReply::NetworkError;
using Kind = ApiError::Kind;

class TestReplyReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void networkErrorsHaveTheirKinds_data();
    void networkErrorsHaveTheirKinds();
    void theServersWordsAreFoundInEveryForm_data();
    void theServersWordsAreFoundInEveryForm();
    void theServersWordsAreOneShortSentence();
    void noLetterIsCutInTwo();
};

void TestReplyReader::networkErrorsHaveTheirKinds_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("no such host") << QNetworkReply::HostNotFoundError << Kind::HostNotFound;
    QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << Kind::Refused;
    QTest::newRow("closed") << QNetworkReply::RemoteHostClosedError << Kind::ConnectionLost;
    QTest::newRow("timeout") << QNetworkReply::TimeoutError << Kind::Timeout;
    QTest::newRow("inactive") << QNetworkReply::OperationCanceledError << Kind::Timeout;
    QTest::newRow("handshake") << QNetworkReply::SslHandshakeFailedError << Kind::TlsOther;
    QTest::newRow("proxy refused")
        << QNetworkReply::ProxyConnectionRefusedError << Kind::ProxyUnreachable;
    QTest::newRow("proxy closed") << QNetworkReply::ProxyConnectionClosedError
                                  << Kind::ProxyUnreachable;
    QTest::newRow("no such proxy") << QNetworkReply::ProxyNotFoundError << Kind::ProxyUnreachable;
    QTest::newRow("proxy timeout") << QNetworkReply::ProxyTimeoutError << Kind::ProxyUnreachable;
    QTest::newRow("proxy, unknown") << QNetworkReply::UnknownProxyError << Kind::ProxyUnreachable;
    QTest::newRow("proxy password")
        << QNetworkReply::ProxyAuthenticationRequiredError << Kind::ProxyAuth;
    QTest::newRow("network down") << QNetworkReply::TemporaryNetworkFailureError
                                  << Kind::ConnectionLost;
    QTest::newRow("unknown") << QNetworkReply::UnknownNetworkError << Kind::ConnectionLost;
}

void TestReplyReader::networkErrorsHaveTheirKinds()
{
    QFETCH(Error, error);
    QFETCH(Kind, kind);
    QCOMPARE(kindOfNetworkError(error), kind);
}

void TestReplyReader::theServersWordsAreFoundInEveryForm_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* body, const char* expected) {
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(expected);
    };
    row("msg", R"({"msg":"Invalid credentials"})", "Invalid credentials");
    row("message", R"({"error":"ERR","message":"Token Expired"})", "Token Expired");
    row("msg first", R"({"msg":"one","message":"two"})", "one");
    row("errors", R"({"msg":"Invalid request body","errors":[{"message":"too long"}]})",
        "too long");
    row("errors without a message", R"({"msg":"Invalid","errors":[{"code":1}]})", "Invalid");
    row("no errors", R"({"msg":"Invalid","errors":[]})", "Invalid");
    row("a code", R"({"error":"ERR","code":"E1"})", "");
    row("a stack", R"({"innerError":{"stack":"at /usr/src/app","message":"secret"}})", "");
    row("a stack beside it", R"({"msg":"no","innerError":{"message":"secret"}})", "no");
    row("not text", R"({"msg":{"a":1},"message":["x"]})", "");
    row("an array", R"([{"msg":"no"}])", "");
    row("HTML", "<h1>Bad Gateway</h1>", "");
    row("empty", "", "");
    row("cut", R"({"msg":"Invalid)", "");
    row("line ends", R"({"msg":" two\n\tlines "})", "two lines");
    row("not ASCII", R"({"msg":"ung\u00fcltig"})", "ung\xc3\xbcltig");
}

void TestReplyReader::theServersWordsAreFoundInEveryForm()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(serverMessageOf(body), expected);
}

void TestReplyReader::theServersWordsAreOneShortSentence()
{
    const QByteArray body = R"({"msg":")" + QByteArray("ab ").repeated(1000) + R"("})";
    const QString message = serverMessageOf(body);
    QCOMPARE(message.size(), 300);
    QVERIFY(message.startsWith(QStringLiteral("ab ab ")));
}

void TestReplyReader::noLetterIsCutInTwo()
{
    const QByteArray key = "\xf0\x9f\x94\x91"; // two UTF-16 units
    const QString message
        = serverMessageOf(R"({"msg":")" + QByteArray(299, 'a') + key + R"("})");
    QCOMPARE(message, QString(299, u'a'));
}

QTEST_GUILESS_MAIN(TestReplyReader)
#include "tst_replyreader.moc"
