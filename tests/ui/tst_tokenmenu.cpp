#include "tests/support/tokentablefixture.h"

#include <QContextMenuEvent>
#include <QMenu>

using namespace keyfob;
using namespace keyfob::test;

/// How the menu of a row is reached: by its cell, by the keyboard, by a right click.
class TestTokenMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anActionsCellOpensTheMenuOfItsRow();
    void otherCellsOpenNoMenu();
    void keysOpenTheMenu_data();
    void keysOpenTheMenu();
    void theRowThatTheMenuIsOpenedForIsTheOneThatIsSelected();
    void mirroredItOpensWithinItsCell();
    void aRightClickOpensTheMenuOfItsRow();
    void aRightClickBesideTheRowsOpensNothing();
    void anEmptyTableOpensNoMenu();

private:
    void rightClick(const QPoint& place);

    std::unique_ptr<TokenTableFixture> m_fixture;
    std::unique_ptr<QMenu> m_menu;
    TokenTable* m_table = nullptr;
};

void TestTokenMenu::init()
{
    m_fixture = std::make_unique<TokenTableFixture>();
    m_table = m_fixture->table;
    m_menu = std::make_unique<QMenu>();
    m_menu->addAction(QStringLiteral("Copy"));
    m_table->setRowMenu(m_menu.get());
    QTRY_VERIFY(m_fixture->page.isActiveWindow());
    m_table->setFocus();
    QTRY_VERIFY(m_table->hasFocus());
}

void TestTokenMenu::cleanup()
{
    m_menu.reset();
    m_fixture.reset();
}

void TestTokenMenu::rightClick(const QPoint& place)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                            m_table->viewport()->mapToGlobal(place));
    QApplication::sendEvent(m_table->viewport(), &event);
}

void TestTokenMenu::anActionsCellOpensTheMenuOfItsRow()
{
    m_fixture->click(3, TokenListModel::ActionsColumn);
    QTRY_VERIFY(m_menu->isVisible());
    QCOMPARE(m_table->currentId(), std::optional<qint64>(3));
    const QRect cell = m_fixture->cellRect(3, TokenListModel::ActionsColumn);
    QVERIFY(m_menu->y() >= m_table->viewport()->mapToGlobal(cell.topLeft()).y());
}

void TestTokenMenu::otherCellsOpenNoMenu()
{
    for (const int column :
         {TokenListModel::NameColumn, TokenListModel::CreatorColumn, TokenListModel::TokenColumn}) {
        m_fixture->click(3, column);
        QVERIFY(!m_menu->isVisible());
        QCOMPARE(m_table->currentId(), std::optional<qint64>(3));
    }
}

void TestTokenMenu::keysOpenTheMenu_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::newRow("Return") << Qt::Key_Return << Qt::NoModifier;
    QTest::newRow("Enter") << Qt::Key_Enter << Qt::KeypadModifier;
    QTest::newRow("Shift+F10") << Qt::Key_F10 << Qt::ShiftModifier;
}

void TestTokenMenu::keysOpenTheMenu()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifier, modifier);
    m_table->selectId(2);
    QTest::keyClick(m_table, key, modifier);
    QTRY_VERIFY(m_menu->isVisible());
    QCOMPARE(m_table->currentId(), std::optional<qint64>(2));
}

// With Ctrl the current row can be one that is not selected.
void TestTokenMenu::theRowThatTheMenuIsOpenedForIsTheOneThatIsSelected()
{
    m_table->selectId(2);
    const QModelIndex other = m_fixture->filter.mapFromSource(m_fixture->model.indexOf(4));
    m_table->selectionModel()->setCurrentIndex(other, QItemSelectionModel::NoUpdate);
    QTest::keyClick(m_table, Qt::Key_Return);
    QTRY_VERIFY(m_menu->isVisible());
    QCOMPARE(m_table->currentId(), std::optional<qint64>(4));
    QCOMPARE(m_table->selectionModel()->selectedRows(), QModelIndexList{other});
}

void TestTokenMenu::mirroredItOpensWithinItsCell()
{
    m_fixture->page.setLayoutDirection(Qt::RightToLeft);
    m_fixture->click(3, TokenListModel::ActionsColumn);
    QTRY_VERIFY(m_menu->isVisible());
    const QRect cell = m_fixture->cellRect(3, TokenListModel::ActionsColumn);
    QCOMPARE(m_menu->geometry().right(), m_table->viewport()->mapToGlobal(cell.topRight()).x());
}

void TestTokenMenu::aRightClickOpensTheMenuOfItsRow()
{
    const QPoint place = m_fixture->cellRect(4, TokenListModel::NameColumn).center();
    rightClick(place);
    QTRY_VERIFY(m_menu->isVisible());
    QCOMPARE(m_table->currentId(), std::optional<qint64>(4));
    QCOMPARE(m_menu->pos(), m_table->viewport()->mapToGlobal(place));
}

void TestTokenMenu::aRightClickBesideTheRowsOpensNothing()
{
    rightClick(m_table->viewport()->rect().bottomLeft() + QPoint(20, -5));
    QVERIFY(!m_menu->isVisible());
}

void TestTokenMenu::anEmptyTableOpensNoMenu()
{
    m_fixture->model.clear();
    QTest::keyClick(m_table, Qt::Key_Return);
    QTest::keyClick(m_table, Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(!m_menu->isVisible());
}

KEYFOB_UI_TEST_MAIN(TestTokenMenu)
#include "tst_tokenmenu.moc"
