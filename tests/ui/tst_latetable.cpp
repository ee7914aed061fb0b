#include "tests/support/windowundertest.h"
#include "ui/places.h"
#include "ui/tokens/tokentable.h"
#include "ui/workspace.h"

#include <QHeaderView>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;

/// The table of tokens, made when the list has long been read: somebody began with the Overview.
class TestLateTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOverviewMakesNoTable();
    void theChosenColumnsAreThere();
};

void TestLateTable::theOverviewMakesNoTable()
{
    WindowUnderTest it;
    it.window->goTo(places::kOverview);
    QVERIFY(it.signIn());
    QCOMPARE(it.window->place(), places::kOverview);
    QVERIFY(it.window->findChildren<TokenTable*>().isEmpty());
    it.window->goTo(places::kTokens);
    QVERIFY(it.find<TokenTable>("API tokens"));
}

void TestLateTable::theChosenColumnsAreThere()
{
    WindowUnderTest it;
    it.server.behaviour().rows = RowStyle::WithPrefix;
    FakeToken token;
    token.id = 1;
    token.token = QString(40, u'x');
    token.description = QStringLiteral("ci");
    token.userId = it.server.user(WindowUnderTest::kEmail)->id;
    token.expiry = QDateTime::currentDateTimeUtc().addDays(3);
    it.server.insertToken(token);
    it.window->goTo(places::kOverview);
    it.accounts->current().listLayout().setWords(QStringLiteral("name down; expires"));
    QVERIFY(it.signIn());
    it.window->goTo(places::kTokens);
    const auto* table = it.find<TokenTable>("API tokens");
    QVERIFY(table);
    QCOMPARE(table->model()->columnCount(), 5);
    QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

KEYFOB_UI_TEST_MAIN(TestLateTable)
#include "tst_latetable.moc"
