#include "models/tokens/tokensearch.h"
#include "tests/support/tokensamples.h"

#include <QTest>

using namespace keyfob;
using namespace keyfob::test;

namespace {

ApiToken shownOnce(qint64 id, const QString& prefix)
{
    ApiToken token = tokenWithoutSecret(id, QStringLiteral("once"));
    token.isShownOnce = true;
    token.prefix = prefix;
    return token;
}

SecretString withPrefix(const char* prefix)
{
    return SecretString(QByteArray(prefix).leftJustified(47, 'x'));
}

} // namespace

class TestTokenSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsFoundByItsWholeText();
    void aTokenShownOnceIsFoundByHowItBegins();
    void ofRowsThatBeginAlikeNoneIsGuessed();
};

void TestTokenSearch::aTokenIsFoundByItsWholeText()
{
    TokenListModel model;
    for (qint64 id = 1; id <= 50; ++id) {
        model.insertToken(sampleToken(id, QStringLiteral("same name")));
    }
    model.insertToken(tokenWithoutSecret(51, QStringLiteral("same name")));
    const SecretString wanted = model.copyOfSecret(37);
    QCOMPARE(findBySecret(model, wanted), std::vector<qint64>{37});
    const auto half = SecretString(wanted.view().first(wanted.view().size() / 2));
    QVERIFY(findBySecret(model, half).empty());
    QVERIFY(findBySecret(model, SecretString()).empty());
}

void TestTokenSearch::aTokenShownOnceIsFoundByHowItBegins()
{
    TokenListModel model;
    model.insertToken(shownOnce(1, QStringLiteral("nc_pat_aaaaa")));
    model.insertToken(shownOnce(2, QStringLiteral("nc_pat_bbbbb")));
    model.insertToken(shownOnce(3, QString()));
    QCOMPARE(findBySecret(model, withPrefix("nc_pat_bbbbb")), std::vector<qint64>{2});
    QVERIFY(findBySecret(model, withPrefix("nc_pat_ccccc")).empty());
}

void TestTokenSearch::ofRowsThatBeginAlikeNoneIsGuessed()
{
    TokenListModel model;
    model.insertToken(shownOnce(1, QStringLiteral("nc_pat_aaaaa")));
    model.insertToken(shownOnce(2, QStringLiteral("nc_pat_aaaaa")));
    const std::vector<qint64> both{1, 2};
    QCOMPARE(findBySecret(model, withPrefix("nc_pat_aaaaa")), both);
}

QTEST_GUILESS_MAIN(TestTokenSearch)
#include "tst_tokensearch.moc"
