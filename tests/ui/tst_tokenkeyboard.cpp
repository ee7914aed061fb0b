#include "tests/support/tokentablefixture.h"

using namespace keyfob;
using namespace keyfob::test;

/// How the keyboard moves through the table; what its other keys do is in tst_tokenactions.
class TestTokenKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void arrowsGoFromRowToRow();
    void pagesGoByWhatIsSeen();
    void typingGoesToTheNameThatBeginsSo_data();
    void typingGoesToTheNameThatBeginsSo();
    void tabLeavesTheTable();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_fixture->table, key, modifiers);
    }
    [[nodiscard]] int row() const { return m_fixture->table->currentIndex().row(); }

    std::unique_ptr<TokenTableFixture> m_fixture;
};

void TestTokenKeyboard::init()
{
    m_fixture = std::make_unique<TokenTableFixture>();
    QTRY_VERIFY(m_fixture->page.isActiveWindow());
    m_fixture->table->setFocus();
    QTRY_VERIFY(m_fixture->table->hasFocus());
}

void TestTokenKeyboard::cleanup()
{
    m_fixture.reset();
}

void TestTokenKeyboard::arrowsGoFromRowToRow()
{
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(row(), 2);
    press(Qt::Key_Up);
    QCOMPARE(row(), 1);
    QVERIFY(m_fixture->table->selectionModel()->isRowSelected(1));
}

void TestTokenKeyboard::pagesGoByWhatIsSeen()
{
    for (qint64 id = 6; id <= 100; ++id) {
        m_fixture->model.insertToken(sampleToken(id, QStringLiteral("tok %1").arg(id)));
    }
    press(Qt::Key_PageDown);
    const int page = row();
    QVERIFY(page > 1 && page < 50);
    press(Qt::Key_PageDown);
    QVERIFY(row() > page);
    QVERIFY(m_fixture->table->viewport()->rect().contains(
        m_fixture->table->visualRect(m_fixture->table->currentIndex()).center()));
    press(Qt::Key_PageUp);
    press(Qt::Key_PageUp);
    QCOMPARE(row(), 0);
}

void TestTokenKeyboard::typingGoesToTheNameThatBeginsSo_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("from the name") << int(TokenListModel::NameColumn);
    QTest::newRow("from the token") << int(TokenListModel::TokenColumn);
    QTest::newRow("from the actions") << int(TokenListModel::ActionsColumn);
}

void TestTokenKeyboard::typingGoesToTheNameThatBeginsSo()
{
    QFETCH(int, column);
    m_fixture->model.insertToken(sampleToken(6, QStringLiteral("Grafana")));
    m_fixture->model.insertToken(sampleToken(7, QStringLiteral("grep")));
    m_fixture->table->selectId(3);
    TokenTable* table = m_fixture->table;
    table->setCurrentIndex(table->currentIndex().siblingAtColumn(column));
    QTest::keyClicks(table, QStringLiteral("gre"));
    QCOMPARE(table->currentId(), std::optional<qint64>(7));
    QVERIFY(table->selectionModel()->isRowSelected(row()));
}

void TestTokenKeyboard::tabLeavesTheTable()
{
    press(Qt::Key_Tab);
    QTRY_VERIFY(!m_fixture->table->hasFocus());
    QVERIFY(m_fixture->field->hasFocus());
    m_fixture->table->setFocus();
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QTRY_VERIFY(m_fixture->field->hasFocus());
    QCOMPARE(row(), 0);
}

KEYFOB_UI_TEST_MAIN(TestTokenKeyboard)
#include "tst_tokenkeyboard.moc"
