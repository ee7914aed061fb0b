#include "models/session/credentials.h"

#include <QTest>

using namespace keyfob;

namespace {

AccountId account(const char* server, const char* email)
{
    return {*ServerUrl::parse(QString::fromLatin1(server)), QString::fromLatin1(email)};
}

} // namespace

class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packedIsUnpackedAgain_data();
    void packedIsUnpackedAgain();
    void whatIsNotPackedIsNothing_data();
    void whatIsNotPackedIsNothing();
    void onlyAnAuthTokenMakesCredentials();
    void usualCredentialsFitIntoOneKeychainEntry();
    void keysTellAccountsApart();
    void aKeyIsTheSameHoweverTheServerWasTyped();
};

void TestCredentials::packedIsUnpackedAgain_data()
{
    QTest::addColumn<QByteArray>("auth");
    QTest::addColumn<QByteArray>("refresh");
    QTest::newRow("both") << QByteArray("eyJh.eyJi.c2ln") << QByteArray(80, 'f');
    QTest::newRow("no refresh token") << QByteArray("eyJh.eyJi.c2ln") << QByteArray();
    QTest::newRow("quotes") << QByteArray("a\"b\\c\n") << QByteArray("{\"auth\":1}");
    QTest::newRow("not ASCII") << QByteArray("\xc3\xbc") << QByteArray("\xf0\x9f\x94\x91");
    QTest::newRow("long") << QByteArray(20'000, 'x') << QByteArray("r");
}

void TestCredentials::packedIsUnpackedAgain()
{
    QFETCH(QByteArray, auth);
    QFETCH(QByteArray, refresh);
    const Credentials credentials{SecretString(auth), SecretString(refresh)};
    const auto again = Credentials::unpacked(credentials.packed());
    QVERIFY(again.has_value());
    QVERIFY(again->authToken == credentials.authToken);
    QVERIFY(again->refreshToken == credentials.refreshToken);
}

void TestCredentials::whatIsNotPackedIsNothing_data()
{
    QTest::addColumn<QByteArray>("stored");
    for (const char* stored : {"", "garbage", "[]", "{}", R"({"auth":""})", R"({"auth":null})",
                               R"({"refresh":"r"})", R"({"auth":["a"]})", R"({"auth":"a")"}) {
        QTest::newRow(*stored ? stored : "empty") << QByteArray(stored);
    }
}

void TestCredentials::whatIsNotPackedIsNothing()
{
    QFETCH(QByteArray, stored);
    QVERIFY(!Credentials::unpacked(SecretString(stored)).has_value());
}

void TestCredentials::onlyAnAuthTokenMakesCredentials()
{
    QVERIFY(Credentials().isEmpty());
    QVERIFY((Credentials{SecretString(), SecretString("r")}).isEmpty());
    QVERIFY(!(Credentials{SecretString("a"), SecretString()}).isEmpty());
}

void TestCredentials::usualCredentialsFitIntoOneKeychainEntry()
{
    // A JWT of NocoDB with ten roles has some 700 characters; an entry takes 2,000 bytes.
    const Credentials credentials{SecretString(QByteArray(1200, 'x')),
                                  SecretString(QByteArray(80, 'f'))};
    QVERIFY(credentials.packed().view().size() < 2000);
}

void TestCredentials::keysTellAccountsApart()
{
    const AccountId ada = account("https://nocodb.example/team", "ada@example.com");
    QCOMPARE(ada.key(), QStringLiteral("https://nocodb.example/team ada@example.com"));
    for (const AccountId& other :
         {account("https://nocodb.example/team", "eve@example.com"),
          account("https://nocodb.example", "ada@example.com"),
          account("http://nocodb.example/team", "ada@example.com"),
          account("https://nocodb.example:8443/team", "ada@example.com")}) {
        QVERIFY2(other.key() != ada.key(), qPrintable(other.key()));
        QVERIFY(!(other == ada));
    }
}

void TestCredentials::aKeyIsTheSameHoweverTheServerWasTyped()
{
    const AccountId ada = account("https://nocodb.example", "ada@example.com");
    for (const char* typed : {"nocodb.example", "https://NocoDB.example:443/",
                              "https://ada:secret@nocodb.example/dashboard/#/signin"}) {
        QCOMPARE(account(typed, "ada@example.com").key(), ada.key());
        QVERIFY(account(typed, "ada@example.com") == ada);
    }
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
