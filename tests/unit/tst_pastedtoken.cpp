#include "models/session/pastedtoken.h"

#include <QTest>

using namespace keyfob;

namespace {

// {"alg":"HS256"}.{"email":"a@b.c"}.c2ln
const QString kJwt = QStringLiteral("eyJhbGciOiJIUzI1NiJ9.eyJlbWFpbCI6ImFAYi5jIn0.c2ln");
const QString kApiToken = QString(40, QLatin1Char('a'));

} // namespace

class TestPastedToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAroundATokenIsDropped_data();
    void whatIsAroundATokenIsDropped();
    void whatIsNoAuthTokenIsToldApart_data();
    void whatIsNoAuthTokenIsToldApart();
    void apiTokensAreWholeWords_data();
    void apiTokensAreWholeWords();
};

void TestPastedToken::whatIsAroundATokenIsDropped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("bare") << kJwt;
    QTest::newRow("blanks") << QStringLiteral("  ") + kJwt + QStringLiteral("\n\t");
    QTest::newRow("header") << QStringLiteral("xc-auth: ") + kJwt;
    QTest::newRow("header in capitals") << QStringLiteral("XC-Auth:") + kJwt;
    QTest::newRow("quotes") << QStringLiteral("\"xc-auth\": \"") + kJwt + QLatin1Char('"');
    QString broken = kJwt;
    QTest::newRow("lines") << broken.insert(20, QStringLiteral("\r\n "));
    QTest::newRow("no-break and zero-width") << QStringLiteral("\u00A0\uFEFF") + kJwt;
}

void TestPastedToken::whatIsAroundATokenIsDropped()
{
    QFETCH(QString, text);
    const auto token = readPastedToken(text);
    QVERIFY(token.has_value());
    QCOMPARE(token->toText(), kJwt);
}

void TestPastedToken::whatIsNoAuthTokenIsToldApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PasteProblem>("problem");
    QTest::newRow("nothing") << QString() << PasteProblem::Empty;
    QTest::newRow("blanks") << QStringLiteral(" \n") << PasteProblem::Empty;
    QTest::newRow("an API token") << kApiToken << PasteProblem::ApiToken;
    QTest::newRow("its header") << QStringLiteral("xc-token: ") + kApiToken
                                << PasteProblem::ApiToken;
    QTest::newRow("a newer one") << QStringLiteral("nc_pat_") + kApiToken
                                 << PasteProblem::ApiToken;
    QTest::newRow("a word") << QStringLiteral("garbage") << PasteProblem::NotAToken;
    QTest::newRow("half") << kJwt.left(40) << PasteProblem::NotAToken;
    QTest::newRow("letters no header takes") << kJwt + QStringLiteral("é")
                                             << PasteProblem::NotAToken;
    QTest::newRow("dots") << QStringLiteral("..") << PasteProblem::NotAToken;
}

void TestPastedToken::whatIsNoAuthTokenIsToldApart()
{
    QFETCH(QString, text);
    QFETCH(PasteProblem, problem);
    const auto token = readPastedToken(text);
    QVERIFY(!token.has_value());
    QCOMPARE(token.error(), problem);
}

void TestPastedToken::apiTokensAreWholeWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("token");
    const QString newer = QStringLiteral("nc_pat_") + kApiToken;
    QTest::newRow("bare") << kApiToken << kApiToken;
    QTest::newRow("blanks around") << u' ' + kApiToken + u'\n' << kApiToken;
    QTest::newRow("header") << QStringLiteral("XC-Token: ") + kApiToken << kApiToken;
    QTest::newRow("JSON") << QStringLiteral("\"xc-token\": \"") + kApiToken + u'"' << kApiToken;
    QTest::newRow("newer") << newer << newer;
    QTest::newRow("bearer") << QStringLiteral("Authorization: Bearer ") + newer << newer;
    QTest::newRow("curl") << QStringLiteral("curl -H 'xc-token: ") + kApiToken
                                 + QStringLiteral("' 'http://localhost/api'")
                          << kApiToken;
    QTest::newRow(".env") << QStringLiteral("NOCODB_TOKEN=") + kApiToken << kApiToken;
    QTest::newRow("two") << newer + QStringLiteral("\n\n") + kApiToken
                         << newer + u' ' + kApiToken;
    const QString beginsLikeTheHeader = QStringLiteral("xc-token").leftJustified(40, u'a');
    QTest::newRow("no header") << beginsLikeTheHeader << beginsLikeTheHeader;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("one short") << kApiToken.left(39) << QString();
    QTest::newRow("one too many") << kApiToken + u'a' << QString();
    QTest::newRow("newer, one short") << newer.chopped(1) << QString();
    QTest::newRow("how newer ones begin") << QStringLiteral("nc_pat_") << QString();
    QTest::newRow("words of 40 letters") << QStringLiteral("a ").repeated(40) << QString();
    QTest::newRow("another letter") << kApiToken.left(39) + u'é' << QString();
}

void TestPastedToken::apiTokensAreWholeWords()
{
    QFETCH(QString, text);
    QFETCH(QString, token);
    QStringList read;
    for (const SecretString& each : readPastedApiTokens(text)) {
        read.append(each.toText());
    }
    QCOMPARE(read.join(u' '), token);
}

QTEST_GUILESS_MAIN(TestPastedToken)
#include "tst_pastedtoken.moc"
