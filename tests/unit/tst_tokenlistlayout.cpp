#include "models/tokens/tokenlistlayout.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyfob;

class TestTokenListLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsByNameWithoutOtherColumns();
    void isRememberedInWords();
    void wordsThatItDoesNotKnowAreAsAtTheFirstStart_data();
    void wordsThatItDoesNotKnowAreAsAtTheFirstStart();
    void tellsOfChangesOnly();
};

void TestTokenListLayout::beginsByNameWithoutOtherColumns()
{
    const TokenListLayout layout;
    QCOMPARE(layout.order(), TokenOrder::Name);
    QCOMPARE(layout.direction(), Qt::AscendingOrder);
    QVERIFY(layout.columns().empty());
}

void TestTokenListLayout::isRememberedInWords()
{
    TokenListLayout layout;
    layout.setOrder(TokenOrder::Expires, Qt::DescendingOrder);
    layout.setColumn(TokenOrder::Created, true);
    layout.setColumn(TokenOrder::Status, true);
    QCOMPARE(layout.words(), QStringLiteral("expires down; created status"));
    TokenListLayout again;
    again.setWords(layout.words());
    QCOMPARE(again.words(), layout.words());
    QCOMPARE(again.order(), TokenOrder::Expires);
    QCOMPARE(again.direction(), Qt::DescendingOrder);
    QCOMPARE(again.columns(), (std::set{TokenOrder::Created, TokenOrder::Status}));
}

void TestTokenListLayout::wordsThatItDoesNotKnowAreAsAtTheFirstStart_data()
{
    QTest::addColumn<QString>("words");
    for (const char* words : {"", ";", "size; colour", "  ;;; ", "NAME up;name creator"}) {
        QTest::newRow(words) << QString::fromLatin1(words);
    }
}

void TestTokenListLayout::wordsThatItDoesNotKnowAreAsAtTheFirstStart()
{
    QFETCH(QString, words);
    TokenListLayout layout;
    layout.setColumn(TokenOrder::Created, true);
    layout.setOrder(TokenOrder::Creator, Qt::DescendingOrder);
    layout.setWords(words);
    QCOMPARE(layout.words(), TokenListLayout().words());
}

void TestTokenListLayout::tellsOfChangesOnly()
{
    TokenListLayout layout;
    QSignalSpy changes(&layout, &TokenListLayout::changed);
    layout.setOrder(TokenOrder::Name, Qt::AscendingOrder);
    layout.setColumn(TokenOrder::Created, false);
    layout.setWords(layout.words());
    QCOMPARE(changes.count(), 0);
    layout.setWords(QStringLiteral("created; created"));
    QCOMPARE(changes.count(), 1);
    layout.setColumn(TokenOrder::Created, false);
    layout.setOrder(TokenOrder::Created, Qt::DescendingOrder);
    QCOMPARE(changes.count(), 3);
}

QTEST_APPLESS_MAIN(TestTokenListLayout)
#include "tst_tokenlistlayout.moc"
