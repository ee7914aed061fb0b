#include "models/api/serverurl.h"

#include <QTest>

using namespace keyfob;
using ParseError = ServerUrl::ParseError;

class TestServerUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreNormalised_data();
    void addressesAreNormalised();
    void pathsOfPagesAreCutAndOthersKept_data();
    void pathsOfPagesAreCutAndOthersKept();
    void readableAddressesAreReadAsTheSameServer_data() { addressesAreNormalised_data(); }
    void readableAddressesAreReadAsTheSameServer();
    void readableAddressesAreNotEncoded();
    void unusableAddressesSayWhy_data();
    void unusableAddressesSayWhy();
    void userInfoIsDroppedAndReported();
    void loopbackIsKnown();
    void routesGoBelowThePrefix();
    void withoutEncryptionItsDefaultPortIsLeftOut();
};

namespace {

void row(const char* typed, const char* expected)
{
    QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
}

} // namespace

void TestServerUrl::addressesAreNormalised_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    row("https://nocodb.example", "https://nocodb.example");
    row("https://nocodb.example/", "https://nocodb.example");
    row("nocodb.example", "https://nocodb.example");
    row("  nocodb.example \n", "https://nocodb.example");
    row("HTTPS://NocoDB.Example", "https://nocodb.example");
    row("http://nocodb.example:80", "http://nocodb.example");
    row("https://nocodb.example:443/", "https://nocodb.example");
    row("https://nocodb.example:8443", "https://nocodb.example:8443");
    row("nocodb.example:8080", "https://nocodb.example:8080");
    row("localhost:8080", "http://localhost:8080");
    row("127.0.0.1:8080", "http://127.0.0.1:8080");
    row("[::1]:8080", "http://[::1]:8080");
    row("::1", "http://[::1]");
    row("http://[2001:db8::1]:8080/", "http://[2001:db8::1]:8080");
    row("2001:db8::1", "https://[2001:db8::1]");
    row("https://nocodb.example/?a=b#c", "https://nocodb.example");
    row("https://ada:secret@nocodb.example", "https://nocodb.example");
    row("https://b\xc3\xbc" "cher.example", "https://xn--bcher-kva.example");
    row("https://nocodb.example.", "https://nocodb.example");
    row("//nocodb.example/x", "https://nocodb.example/x");
    row("https://nocodb.example/a%20b", "https://nocodb.example/a%20b");
    row("https://nocodb.example/a%C2%A0b", "https://nocodb.example/a%C2%A0b");
    row("https://nocodb.example/a%E2%80%8Bb", "https://nocodb.example/a%E2%80%8Bb");
    row("https://nocodb.example/100%25%23%3F", "https://nocodb.example/100%25%23%3F");
    row("fe80::1%eth0..", "https://[fe80::1%25eth0..]");
    row("10.0.0.7", "https://10.0.0.7");
    row("\xe2\x80\x8bnocodb.example", "https://nocodb.example");
}

void TestServerUrl::addressesAreNormalised()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const auto server = ServerUrl::parse(typed);
    QVERIFY(server.has_value());
    QCOMPARE(server->toString(), expected);
    const auto again = ServerUrl::parse(server->toString());
    QVERIFY(again.has_value());
    QVERIFY(*again == *server);
}

void TestServerUrl::pathsOfPagesAreCutAndOthersKept_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    row("https://nocodb.example/dashboard", "https://nocodb.example");
    row("https://nocodb.example/dashboard/#/nc/account/tokens", "https://nocodb.example");
    row("https://nocodb.example/team/db/dashboard/#/signin", "https://nocodb.example/team/db");
    row("https://nocodb.example/team/", "https://nocodb.example/team");
    row("https://nocodb.example//team//", "https://nocodb.example/team");
    row("https://nocodb.example/api/v1/tokens?limit=10", "https://nocodb.example");
    row("https://nocodb.example/api/v2", "https://nocodb.example");
    row("https://nocodb.example/team/api/v2/meta/bases", "https://nocodb.example/team");
    row("https://nocodb.example/index.html", "https://nocodb.example");
    // Only NocoDB's own pages are cut: people put it below paths of any name.
    row("https://nocodb.example/nc", "https://nocodb.example/nc");
    row("https://nocodb.example/account/", "https://nocodb.example/account");
    row("https://nocodb.example/api", "https://nocodb.example/api");
    row("https://nocodb.example/signin/api/v1/tokens", "https://nocodb.example/signin");
}

void TestServerUrl::pathsOfPagesAreCutAndOthersKept()
{
    addressesAreNormalised();
}

void TestServerUrl::readableAddressesAreReadAsTheSameServer()
{
    QFETCH(QString, typed);
    const auto server = ServerUrl::parse(typed);
    QVERIFY(server.has_value());
    const auto again = ServerUrl::parse(server->toReadableString());
    QVERIFY(again.has_value());
    QCOMPARE(again->toString(), server->toString());
}

void TestServerUrl::readableAddressesAreNotEncoded()
{
    const auto server = ServerUrl::parse(QStringLiteral("https://xn--bcher-kva.de/b%C3%BCro"));
    QVERIFY(server.has_value());
    QCOMPARE(server->toReadableString(), QStringLiteral("https://bücher.de/büro"));
}

void TestServerUrl::unusableAddressesSayWhy_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("error");
    const auto row = [](const char* typed, ParseError error) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << static_cast<int>(error);
    };
    row("", ParseError::Empty);
    row("   ", ParseError::Empty);
    row("ftp://nocodb.example", ParseError::BadScheme);
    row("file:///etc/passwd", ParseError::BadScheme);
    row("javascript://alert", ParseError::BadScheme);
    row("https://", ParseError::BadHost);
    row("https://:8080", ParseError::BadHost);
    row("https://a_b\"c.example", ParseError::BadHost);
    row("https://nocodb.example:99999", ParseError::BadPort);
    row("https://nocodb.example:0", ParseError::BadPort);
    row("https://nocodb.example:80a", ParseError::BadPort);
}

void TestServerUrl::unusableAddressesSayWhy()
{
    QFETCH(QString, typed);
    QFETCH(int, error);
    const auto server = ServerUrl::parse(typed);
    QVERIFY(!server.has_value());
    QCOMPARE(static_cast<int>(server.error()), error);
}

void TestServerUrl::userInfoIsDroppedAndReported()
{
    const auto server = ServerUrl::parse(QStringLiteral("https://ada:secret@nocodb.example/x"));
    QVERIFY(server.has_value());
    QVERIFY(server->hadUserInfo());
    QVERIFY(!server->toString().contains(QStringLiteral("secret")));
    QVERIFY(!ServerUrl::parse(QStringLiteral("https://nocodb.example"))->hadUserInfo());
}

void TestServerUrl::loopbackIsKnown()
{
    const auto isLoopback = [](const char* text) {
        return ServerUrl::parse(QString::fromLatin1(text))->isLoopback();
    };
    QVERIFY(isLoopback("localhost"));
    QVERIFY(isLoopback("127.0.0.1"));
    QVERIFY(isLoopback("http://127.8.9.10:99"));
    QVERIFY(isLoopback("[::1]"));
    QVERIFY(!isLoopback("127.example"));
    QVERIFY(!isLoopback("localhost.example"));
    QVERIFY(!isLoopback("192.168.1.1"));
}

void TestServerUrl::routesGoBelowThePrefix()
{
    const auto server = ServerUrl::parse(QStringLiteral("https://nocodb.example/team"));
    QVERIFY(server.has_value());
    QCOMPARE(server->resolved(QStringLiteral("/api/v1/tokens")).toString(),
             QStringLiteral("https://nocodb.example/team/api/v1/tokens"));
    QCOMPARE(server->displayName(), QStringLiteral("nocodb.example/team"));
}

void TestServerUrl::withoutEncryptionItsDefaultPortIsLeftOut()
{
    const auto plain = [](const char* text) {
        return ServerUrl::parse(QString::fromLatin1(text))->unencrypted();
    };
    QCOMPARE(plain("nocodb.example:80").toString(), QStringLiteral("http://nocodb.example"));
    QVERIFY(plain("nocodb.example:80") == plain("nocodb.example"));
    QCOMPARE(plain("nocodb.example:8080").toString(), QStringLiteral("http://nocodb.example:8080"));
}

QTEST_GUILESS_MAIN(TestServerUrl)
#include "tst_serverurl.moc"
