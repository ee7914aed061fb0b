#include "tests/support/tokentablefixture.h"
#include "ui/tokens/tokenselection.h"

#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>

using namespace keyfob;
using namespace keyfob::test;

class TestTokenTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void thereIsACurrentRowWhileThereAreRows();
    void theCurrentRowIsKeptThroughSorting();
    void theCurrentRowIsKeptThroughFiltering();
    void theCurrentRowIsKeptThroughInsertionAndRefresh();
    void aRemovedCurrentRowPassesToItsNeighbour();
    void aNeighbourOfManyThatHaveGoneIsSelected();
    void theRowIsCurrentAgainAfterAFilterThatMatchesNothing();
    void anEmptiedTableHasNoCurrentRow();
    void homeAndEndGoThroughTheList();
    void selectingByIdFindsTheRowAndShowsIt();
    void selectingAFilteredRowChangesNothing();
    void changesOfTheCurrentRowAreToldOnce();
    void cellsHaveTheTextsOfTheContract();
    void keysForCopyingPutNoCellIntoTheClipboard_data();
    void keysForCopyingPutNoCellIntoTheClipboard();
    void aTokenOnDisplayFitsItsColumn();
    void aHiddenTokenLeavesTheRoomToNames();
    void columnsStandInTheOrderOfTheContract();

private:
    [[nodiscard]] QString cellName(int row, int column) const;

    std::unique_ptr<TokenTableFixture> m_fixture;
    TokenListModel* m_model = nullptr;
    TokenFilterModel* m_filter = nullptr;
    TokenTable* m_table = nullptr;
};

void TestTokenTable::init()
{
    m_fixture = std::make_unique<TokenTableFixture>();
    m_model = &m_fixture->model;
    m_filter = &m_fixture->filter;
    m_table = m_fixture->table;
    QTRY_VERIFY(m_fixture->page.isActiveWindow());
    m_table->setFocus();
    QTRY_VERIFY(m_table->hasFocus());
}

void TestTokenTable::cleanup()
{
    m_fixture.reset();
}

QString TestTokenTable::cellName(int row, int column) const
{
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(m_table);
    return table->tableInterface()->cellAt(row, column)->text(QAccessible::Name);
}

void TestTokenTable::thereIsACurrentRowWhileThereAreRows()
{
    QCOMPARE(m_table->currentId(), std::optional<qint64>(1));
    m_model->clear();
    QVERIFY(!m_table->currentId());
    m_model->insertToken(sampleToken(9, QStringLiteral("nine")));
    QCOMPARE(m_table->currentId(), std::optional<qint64>(9));
}

void TestTokenTable::theCurrentRowIsKeptThroughSorting()
{
    m_table->selectId(2);
    m_table->sortByColumn(TokenListModel::NameColumn, Qt::DescendingOrder);
    QCOMPARE(m_table->currentId(), std::optional<qint64>(2));
    QCOMPARE(m_table->currentIndex().row(), 3);
}

void TestTokenTable::theCurrentRowIsKeptThroughFiltering()
{
    m_table->selectId(4);
    m_filter->setFilterText(QStringLiteral("4"));
    QCOMPARE(m_filter->rowCount(), 1);
    QCOMPARE(m_table->currentId(), std::optional<qint64>(4));
    m_filter->setFilterText({});
    QCOMPARE(m_table->currentId(), std::optional<qint64>(4));
    QCOMPARE(m_table->currentIndex().row(), 3);
}

void TestTokenTable::theCurrentRowIsKeptThroughInsertionAndRefresh()
{
    m_table->selectId(3);
    m_model->insertToken(sampleToken(6, QStringLiteral("a first one")));
    QCOMPARE(m_table->currentId(), std::optional<qint64>(3));
    QCOMPARE(m_table->currentIndex().row(), 3);
    m_model->keepOnly({3, 6});
    QCOMPARE(m_table->currentId(), std::optional<qint64>(3));
    m_model->insertToken(sampleToken(3, QStringLiteral("zzz renamed")));
    QTRY_COMPARE(m_table->currentIndex().row(), 1);
    QCOMPARE(m_table->currentId(), std::optional<qint64>(3));
}

void TestTokenTable::aRemovedCurrentRowPassesToItsNeighbour()
{
    m_table->selectId(3);
    m_model->keepOnly({1, 2, 4, 5});
    QTRY_COMPARE(m_table->currentId(), std::optional<qint64>(4));
    m_table->selectId(5);
    m_model->keepOnly({1, 2, 4});
    QTRY_COMPARE(m_table->currentId(), std::optional<qint64>(4));
    QVERIFY(m_table->selectionModel()->isRowSelected(2));
}

void TestTokenTable::aNeighbourOfManyThatHaveGoneIsSelected()
{
    m_table->selectId(2);
    QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
    m_model->keepOnly({1, 3, 5});
    QCOMPARE(selectedIds(*m_table), std::vector<qint64>{3});
    QTRY_COMPARE(m_table->currentId(), std::optional<qint64>(5));
    m_model->keepOnly({1, 5});
    QTRY_VERIFY(m_table->selectionModel()->isRowSelected(1));
    QCOMPARE(selectedIds(*m_table), std::vector<qint64>{5});
}

void TestTokenTable::theRowIsCurrentAgainAfterAFilterThatMatchesNothing()
{
    m_table->selectId(4);
    m_filter->setFilterText(QStringLiteral("4"));
    m_filter->setFilterText(QStringLiteral("4x"));
    QTRY_VERIFY(!m_table->currentId());
    m_filter->setFilterText({});
    QTRY_COMPARE(m_table->currentId(), std::optional<qint64>(4));
}

void TestTokenTable::anEmptiedTableHasNoCurrentRow()
{
    QSignalSpy changes(m_table, &TokenTable::currentIdChanged);
    m_model->keepOnly({});
    QTRY_VERIFY(!m_table->currentId());
    QTRY_COMPARE(changes.count(), 1);
}

void TestTokenTable::homeAndEndGoThroughTheList()
{
    QTest::keyClick(m_table, Qt::Key_End);
    QCOMPARE(m_table->currentIndex().row(), m_filter->rowCount() - 1);
    QTest::keyClick(m_table, Qt::Key_Home);
    QCOMPARE(m_table->currentIndex().row(), 0);
    m_filter->setFilterText(QStringLiteral("no such token"));
    QTest::keyClick(m_table, Qt::Key_End);
    QVERIFY(!m_table->currentIndex().isValid());
}

void TestTokenTable::selectingByIdFindsTheRowAndShowsIt()
{
    m_fixture->page.resize(1100, 150);
    for (qint64 id = 10; id < 200; ++id) {
        m_model->insertToken(sampleToken(id, QStringLiteral("tok %1").arg(id)));
    }
    m_table->selectId(150);
    QCOMPARE(m_table->currentId(), std::optional<qint64>(150));
    QVERIFY(m_table->viewport()->rect().contains(m_fixture->cellRect(150, 0).center()));
}

void TestTokenTable::selectingAFilteredRowChangesNothing()
{
    m_filter->setFilterText(QStringLiteral("tok 2"));
    QTRY_COMPARE(m_table->currentId(), std::optional<qint64>(2));
    m_table->selectId(5);
    QCOMPARE(m_table->currentId(), std::optional<qint64>(2));
}

void TestTokenTable::changesOfTheCurrentRowAreToldOnce()
{
    QSignalSpy changes(m_table, &TokenTable::currentIdChanged);
    m_table->selectId(4);
    QCOMPARE(changes.count(), 1);
    QTest::keyClick(m_table, Qt::Key_Right);
    QCOMPARE(changes.count(), 1);
    QTest::keyClick(m_table, Qt::Key_Down);
    QCOMPARE(changes.count(), 2);
    QCOMPARE(m_table->currentId(), std::optional<qint64>(5));
}

void TestTokenTable::cellsHaveTheTextsOfTheContract()
{
    const QString name = QStringLiteral("<b>\u202Eci\n");
    m_model->insertToken(sampleToken(1, name));
    m_model->insertToken(sampleToken(2, QString()));
    const int named = m_filter->mapFromSource(m_model->indexOf(1)).row();
    const int nameless = m_filter->mapFromSource(m_model->indexOf(2)).row();
    QCOMPARE(cellName(named, TokenListModel::NameColumn), name);
    QCOMPARE(cellName(nameless, TokenListModel::NameColumn), QStringLiteral("(no name)"));
    QCOMPARE(cellName(named, TokenListModel::CreatorColumn), QStringLiteral("us1@example.com"));
    QCOMPARE(cellName(named, TokenListModel::TokenColumn), QStringLiteral("hidden"));
    QCOMPARE(cellName(named, TokenListModel::ActionsColumn), QStringLiteral("Actions for ") + name);
    m_model->setShownToken(1);
    QCOMPARE(cellName(named, TokenListModel::TokenColumn), m_model->copyOfSecret(1).toText());
    QCOMPARE(cellName(nameless, TokenListModel::TokenColumn), QStringLiteral("hidden"));
}

void TestTokenTable::keysForCopyingPutNoCellIntoTheClipboard_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Ctrl+C") << Qt::Key_C;
    QTest::newRow("Ctrl+Ins") << Qt::Key_Insert;
}

// Qt's views copy the current cell's text: a shown secret, without any of SecretClipboard's care.
void TestTokenTable::keysForCopyingPutNoCellIntoTheClipboard()
{
    QFETCH(Qt::Key, key);
    QApplication::clipboard()->setText(QStringLiteral("before"));
    m_model->setShownToken(1);
    m_table->setCurrentIndex(m_filter->index(0, TokenListModel::TokenColumn));
    QTest::keyClick(m_table, key, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
}

void TestTokenTable::aTokenOnDisplayFitsItsColumn()
{
    const QFontMetrics mono(theme::font(theme::TypeRole::Mono));
    const int text = mono.horizontalAdvance(m_model->copyOfSecret(1).toText());
    const int wanted = text + 2 * theme::space(theme::Space::M);
    m_model->setShownToken(1);
    for (const int width : {600, 1000, 1600}) {
        m_fixture->page.resize(width, 300);
        m_table->revealToken();
        QVERIFY(m_table->columnWidth(TokenListModel::TokenColumn) >= wanted);
        const QRect cell = m_fixture->cellRect(1, TokenListModel::TokenColumn);
        QVERIFY(m_table->viewport()->rect().intersects(cell));
    }
}

void TestTokenTable::aHiddenTokenLeavesTheRoomToNames()
{
    m_fixture->page.resize(600, 300);
    QTRY_VERIFY(m_table->viewport()->width() < 600);
    const int hidden = m_table->columnWidth(TokenListModel::TokenColumn);
    m_table->revealToken();
    m_table->concealToken();
    QCOMPARE(m_table->columnWidth(TokenListModel::TokenColumn), hidden);
    const QRect actions = m_fixture->cellRect(1, TokenListModel::ActionsColumn);
    QVERIFY(actions.right() <= m_table->viewport()->rect().right());
}

void TestTokenTable::columnsStandInTheOrderOfTheContract()
{
    QStringList titles;
    for (int column = 0; column < m_filter->columnCount(); ++column) {
        const int logical = m_table->horizontalHeader()->logicalIndex(column);
        titles += m_filter->headerData(logical, Qt::Horizontal).toString();
    }
    QCOMPARE(titles, QStringList({QStringLiteral("Token name"), QStringLiteral("Creator"),
                                  QStringLiteral("Token"), QStringLiteral("Actions")}));
}

KEYFOB_UI_TEST_MAIN(TestTokenTable)
#include "tst_tokentable.moc"
