#include "tests/support/allocationcounter.h"
#include "tests/support/tokentablefixture.h"
#include "ui/tokens/tokendelegate.h"

#include <QPainter>

#include <functional>

using namespace keyfob;
using namespace keyfob::test;

namespace {

struct OpenDelegate : TokenDelegate
{
    using TokenDelegate::initStyleOption;
};

QImage picture(const TokenTableFixture& it)
{
    QImage image(it.table->viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    it.table->viewport()->render(&image);
    return image;
}

// As if it had never been painted.
QImage freshPicture(const TokenTableFixture& it)
{
    qobject_cast<TokenDelegate*>(it.table->itemDelegate())->forgetPainted();
    return picture(it);
}

std::optional<int> allocationsOfAPicture(const TokenTableFixture& it)
{
    QImage image = picture(it); // lays out what has not been painted yet
    const AllocationCounter counter;
    it.table->viewport()->render(&image);
    return AllocationCounter::count();
}

} // namespace

/// What painting the table again costs, and that it shows what is so all the same.
class TestPaintedCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moreRowsTakeNoMoreMemoryWhenTheyArePaintedAgain();
    void whatChangesIsPainted_data();
    void whatChangesIsPainted();
    void cellsLookAsQtPaintsThem_data();
    void cellsLookAsQtPaintsThem();
};

void TestPaintedCells::moreRowsTakeNoMoreMemoryWhenTheyArePaintedAgain()
{
    TokenTableFixture it;
    it.page.resize(1100, 700);
    const auto few = allocationsOfAPicture(it);
    if (!few) {
        QSKIP("a sanitizer has a heap of its own, whose blocks this test cannot count");
    }
    for (qint64 id = 6; id <= 9; ++id) {
        it.model.insertToken(sampleToken(id, QStringLiteral("tok %1").arg(id)));
    }
    QVERIFY(it.table->visualRect(it.filter.index(8, 0)).bottom() < it.table->viewport()->height());
    QCOMPARE(allocationsOfAPicture(it), few);
}

using Change = std::function<void(TokenTableFixture&)>;

void TestPaintedCells::whatChangesIsPainted_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, Change change) { QTest::newRow(name) << change; };
    row("a name", [](auto& it) { it.model.insertToken(sampleToken(2, QStringLiteral("other"))); });
    row("a new row", [](auto& it) { it.model.insertToken(sampleToken(6, QStringLiteral("a"))); });
    row("a row less", [](auto& it) { it.model.keepOnly({1, 3, 4, 5}); });
    row("the filter", [](auto& it) { it.filter.setFilterText(QStringLiteral("4")); });
    row("the order", [](auto& it) {
        it.filter.sortBy(TokenOrder::Name, Qt::DescendingOrder);
    });
    row("a token on display", [](auto& it) { it.model.setShownToken(3); });
    row("the selection", [](auto& it) { it.table->selectId(4); });
    row("the direction", [](auto& it) { it.page.setLayoutDirection(Qt::RightToLeft); });
    row("no more to be had", [](auto& it) { it.table->setEnabled(false); });
    row("a narrow window", [](auto& it) { it.page.resize(700, 400); });
    row("the colours", [](auto& it) {
        QPalette other = it.table->palette();
        other.setColor(QPalette::Text, Qt::red);
        it.table->setPalette(other);
    });
}

void TestPaintedCells::whatChangesIsPainted()
{
    QFETCH(const Change, change);
    TokenTableFixture it;
    const QImage before = picture(it);
    change(it);
    const QImage after = picture(it);
    QVERIFY(after != before);
    QCOMPARE(after, freshPicture(it));
    if (it.model.shownToken()) {
        it.model.setShownToken(std::nullopt);
        QCOMPARE(picture(it), before);
    }
}

void TestPaintedCells::cellsLookAsQtPaintsThem_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const char* where = direction == Qt::LeftToRight ? "left" : "right";
        const auto row = [&](const char* what, const QString& name) {
            QTest::addRow("%s, from the %s", what, where) << name << direction;
        };
        row("a name", QStringLiteral("ci"));
        row("no name", QString());
        row("a name that is too long", QStringLiteral("many words ").repeated(20));
        row("an Arabic name", QStringLiteral("مفتاح 3"));
        row("a long Arabic name", QStringLiteral("مفتاح الواجهة ").repeated(20));
        row("high letters", QStringLiteral("Ågård q̄"));
    }
}

void TestPaintedCells::cellsLookAsQtPaintsThem()
{
    QFETCH(const QString, name);
    QFETCH(const Qt::LayoutDirection, direction);
    TokenTableFixture it;
    it.model.insertToken(sampleToken(1, name));
    const OpenDelegate delegate;
    for (const int column : {TokenListModel::NameColumn, TokenListModel::CreatorColumn,
                             TokenListModel::TokenColumn}) {
        const QModelIndex cell = it.model.indexOf(1, column);
        QStyleOptionViewItem option;
        option.initFrom(it.table);
        option.widget = it.table;
        option.direction = direction;
        option.displayAlignment = Qt::AlignLeading | Qt::AlignVCenter;
        option.rect = QRect(7, 3, 180, theme::rowHeight());
        const auto painted = [&option](const auto& paint) {
            QImage image(200, 60, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            paint(painter, option);
            return image;
        };
        const QImage ours = painted([&](QPainter& painter, const QStyleOptionViewItem& how) {
            delegate.paint(&painter, how, cell);
        });
        const QImage qts = painted([&](QPainter& painter, QStyleOptionViewItem how) {
            delegate.initStyleOption(&how, cell);
            it.table->style()->drawControl(QStyle::CE_ItemViewItem, &how, &painter, it.table);
        });
        QCOMPARE(ours, qts);
    }
}

KEYFOB_UI_TEST_MAIN(TestPaintedCells)
#include "tst_paintedcells.moc"
