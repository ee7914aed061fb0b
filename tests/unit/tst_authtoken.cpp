#include "models/session/authtoken.h"

#include <QTest>

using namespace keyfob;
using namespace std::chrono_literals;

namespace {

SecretString jwt(const QByteArray& claims)
{
    const auto part = [](const QByteArray& text) {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return SecretString(part(R"({"alg":"HS256","typ":"JWT"})") + '.' + part(claims) + ".c2ln");
}

} // namespace

class TestAuthToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheClaims();
    void whatIsNotAJwtIsNothing_data();
    void whatIsNotAJwtIsNothing();
    void leadAndMinimumFollowTheLifetime();
    void aTokenThatEndsWhenItBeginsIsDeadOnArrival();
    void timesThatNoCalendarShowsAreNotThere();
};

void TestAuthToken::readsTheClaims()
{
    const auto token = AuthToken::read(
        jwt(R"({"email":"ada@example.com","id":"us1","roles":{"super":true},)"
            R"("iat":1795000000,"exp":1795036000})"));
    QVERIFY(token.has_value());
    QCOMPARE(token->email(), QStringLiteral("ada@example.com"));
    QCOMPARE(token->userId(), QStringLiteral("us1"));
    QCOMPARE(token->expiresAt().toSecsSinceEpoch(), qint64{1795036000});
    QVERIFY(token->lifetime() == 36000s);
    QVERIFY(!token->isDeadOnArrival());
}

void TestAuthToken::whatIsNotAJwtIsNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("word") << QByteArray("garbage");
    QTest::newRow("two parts") << QByteArray("eyJhIjoxfQ.eyJhIjoxfQ");
    QTest::newRow("not base64") << QByteArray("a.*%*.c");
    QTest::newRow("not an object") << QByteArray("a.WzFd.c");
}

void TestAuthToken::whatIsNotAJwtIsNothing()
{
    QFETCH(QByteArray, text);
    QVERIFY(!AuthToken::read(SecretString(text)).has_value());
}

void TestAuthToken::leadAndMinimumFollowTheLifetime()
{
    const auto longLived = AuthToken::read(jwt(R"({"iat":1000,"exp":37000})"));
    QVERIFY(longLived->renewalLead() == 60s);
    QVERIFY(longLived->copyMinimum() == 300s);
    const auto shortLived = AuthToken::read(jwt(R"({"iat":1000,"exp":1060})"));
    QVERIFY(shortLived->renewalLead() == 6s);
    QVERIFY(shortLived->copyMinimum() == 30s);
    const auto shortest = AuthToken::read(jwt(R"({"iat":1000,"exp":1005})"));
    QVERIFY(shortest->renewalLead() == 500ms);
    QVERIFY(shortest->copyMinimum() == 2s);
}

void TestAuthToken::aTokenThatEndsWhenItBeginsIsDeadOnArrival()
{
    QVERIFY(AuthToken::read(jwt(R"({"iat":1000,"exp":1000})"))->isDeadOnArrival());
    QVERIFY(!AuthToken::read(jwt(R"({"iat":1000})"))->isDeadOnArrival());
}

void TestAuthToken::timesThatNoCalendarShowsAreNotThere()
{
    for (const char* claims :
         {R"({"iat":-9000000000000000,"exp":9000000000000000})", R"({"iat":-1,"exp":253402300800})",
          R"({"iat":"9223372036854775807","exp":"-9223372036854775808"})"}) {
        const auto token = AuthToken::read(jwt(claims));
        QVERIFY(token.has_value());
        QVERIFY(!token->issuedAt().isValid());
        QVERIFY(!token->expiresAt().isValid());
        QVERIFY(token->renewalLead() == 0ms);
    }
    const auto last = AuthToken::read(jwt(R"({"iat":0,"exp":253402300799})"));
    QCOMPARE(last->expiresAt().date(), QDate(9999, 12, 31));
    QVERIFY(last->issuedAt().isValid());
}

QTEST_GUILESS_MAIN(TestAuthToken)
#include "tst_authtoken.moc"
