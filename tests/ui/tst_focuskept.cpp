#include "tests/support/everypage.h"
#include "ui/tokens/tokentable.h"
#include "ui/workspace.h"

#include <QDialog>
#include <QTabBar>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

/// The keyboard is never left nowhere: where it is after what had it has gone.
class TestFocusKept : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_it.reset(); }
    void afterTheEditorHasClosedItIsInTheTable_data();
    void afterTheEditorHasClosedItIsInTheTable();
    void afterADeletionTheNextRowHasIt();
    void afterTheLastRowTheTableKeepsIt();
    void afterAQuestionItIsWhereItWas_data();
    void afterAQuestionItIsWhereItWas();
    void aFilterThatHidesEverythingKeepsIt();
    void clearingTheFilterLeadsToTheTable();
    void aBarThatGoesGivesItToThePage_data();
    void aBarThatGoesGivesItToThePage();
    void clearingTheClipboardGivesItToThePage();
    void anotherCheckLeavesItOnItsButton();
    void afterSigningInAgainItIsInTheTable();
    void f6GoesThroughThePanesBothWays();

private:
    void show(const char* page);
    /// Presses as a person does whose keyboard is there.
    void pressByKey(const char* button);
    [[nodiscard]] bool isInTable() const { return m_it->keyboard() == m_table; }

    std::unique_ptr<WindowUnderTest> m_it;
    QWidget* m_table = nullptr;
};

void TestFocusKept::init()
{
    m_it = std::make_unique<WindowUnderTest>();
    m_table = nullptr;
}

void TestFocusKept::show(const char* page)
{
    QVERIFY(EveryPage::show(*m_it, QString::fromUtf8(page)) != nullptr);
    m_table = m_it->find<TokenTable>("API tokens");
}

void TestFocusKept::pressByKey(const char* name)
{
    QPushButton* button = m_it->button(name);
    QVERIFY2(button != nullptr, name);
    button->window()->activateWindow();
    QTRY_VERIFY(button->window()->isActiveWindow());
    button->setFocus(Qt::TabFocusReason);
    QCOMPARE(button->window()->focusWidget(), button);
    QTest::keyClick(button, Qt::Key_Space);
}

void TestFocusKept::afterTheEditorHasClosedItIsInTheTable_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::newRow("saved") << QByteArray("Save");
    QTest::newRow("given up") << QByteArray("Cancel");
    QTest::newRow("given up by Esc") << QByteArray();
}

void TestFocusKept::afterTheEditorHasClosedItIsInTheTable()
{
    QFETCH(QByteArray, button);
    show("tokens, adding");
    if (button.isEmpty()) {
        QTest::keyClick(m_it->field("Token name"), Qt::Key_Escape);
    } else {
        pressByKey(button.constData());
    }
    QTRY_VERIFY(m_it->field("Token name") == nullptr);
    QVERIFY(isInTable());
}

void TestFocusKept::afterADeletionTheNextRowHasIt()
{
    show("tokens, delete");
    pressByKey("Delete");
    QTRY_COMPARE(m_it->tokens->rowCount(), 2);
    QVERIFY(isInTable());
    const auto* table = m_it->find<TokenTable>("API tokens");
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"beta"_s);
    QVERIFY(table->selectionModel()->isSelected(table->currentIndex()));
}

void TestFocusKept::afterTheLastRowTheTableKeepsIt()
{
    show("tokens");
    for (int left = 2; left >= 0; --left) {
        m_it->window->activateWindow(); // as the desktop does when a dialog closes
        QTRY_VERIFY(m_it->window->isActiveWindow());
        QTest::keyClick(m_table, Qt::Key_Delete);
        QTRY_VERIFY(m_it->button("Delete"));
        pressByKey("Delete");
        QTRY_COMPARE(m_it->tokens->rowCount(), left);
    }
    QVERIFY(isInTable());
    QTRY_VERIFY(m_it->says("No API tokens yet"));
}

void TestFocusKept::afterAQuestionItIsWhereItWas_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QByteArray>("button");
    QTest::newRow("deletion") << u"tokens, delete"_s << QByteArray("Cancel");
    QTest::newRow("log-out") << u"log out"_s << QByteArray("Cancel");
    QTest::newRow("network") << u"sign-in, network dialog"_s << QByteArray("Close");
}

void TestFocusKept::afterAQuestionItIsWhereItWas()
{
    QFETCH(QString, page);
    QFETCH(QByteArray, button);
    QVERIFY(EveryPage::show(*m_it, page) != nullptr);
    const QWidget* before = m_it->window->focusWidget();
    QVERIFY(before != nullptr);
    pressByKey(button.constData());
    QTRY_VERIFY(m_it->window->findChild<QDialog*>() == nullptr);
    QCOMPARE(m_it->keyboard(), before);
    QVERIFY(before->isVisible() && before->isEnabled());
}

void TestFocusKept::aFilterThatHidesEverythingKeepsIt()
{
    show("tokens");
    QLineEdit* filter = m_it->field("Filter tokens");
    filter->setFocus();
    QTest::keyClicks(filter, u"nothing like it"_s);
    QTRY_VERIFY(m_it->button("Clear Filter"));
    QCOMPARE(m_it->keyboard(), filter);
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(m_it->keyboard(), filter);
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(isInTable());
}

void TestFocusKept::clearingTheFilterLeadsToTheTable()
{
    show("tokens, no match");
    pressByKey("Clear Filter");
    QTRY_VERIFY(m_it->button("Clear Filter") == nullptr);
    QVERIFY(isInTable());
}

void TestFocusKept::aBarThatGoesGivesItToThePage_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QByteArray>("button");
    QTest::newRow("closed") << u"tokens, still accepted"_s << QByteArray("Close");
    QTest::newRow("came to nothing") << u"tokens, offline"_s << QByteArray("Retry");
}

void TestFocusKept::aBarThatGoesGivesItToThePage()
{
    QFETCH(QString, page);
    QFETCH(QByteArray, button);
    show(qUtf8Printable(page));
    if (button == QByteArray("Retry")) {
        m_it->server.start();
    }
    pressByKey(button.constData());
    QTRY_VERIFY(m_it->button(button.constData()) == nullptr);
    QVERIFY(isInTable());
}

void TestFocusKept::clearingTheClipboardGivesItToThePage()
{
    show("tokens, copied");
    pressByKey("Clear Now");
    QTRY_VERIFY(m_it->button("Clear Now") == nullptr);
    QVERIFY(isInTable());
}

void TestFocusKept::anotherCheckLeavesItOnItsButton()
{
    show("server");
    QCOMPARE(m_it->keyboard(), m_it->button("Check Again"));
    pressByKey("Check Again");
    QTRY_VERIFY(m_it->says("Looking for NocoDB") || m_it->says("It answers in"));
    QTRY_VERIFY(m_it->says("It answers in"));
    QCOMPARE(m_it->keyboard(), m_it->button("Check Again"));
}

void TestFocusKept::afterSigningInAgainItIsInTheTable()
{
    show("sign-in again");
    QCOMPARE(m_it->keyboard(), m_it->field("Password"));
    QTest::keyClicks(m_it->field("Password"), WindowUnderTest::kPassword);
    QTest::keyClick(m_it->field("Password"), Qt::Key_Return);
    QTRY_VERIFY(m_it->find<TokenTable>("API tokens"));
    QCOMPARE(m_it->keyboard(), m_it->find<TokenTable>("API tokens"));
}

void TestFocusKept::f6GoesThroughThePanesBothWays()
{
    show("tokens, copied");
    QList<QWidget*> panes{m_table, m_it->button("Clear Now"), m_it->button("Account Settings")};
    for (QWidget* pane : panes) {
        QCOMPARE(m_it->keyboard(), pane);
        QTest::keyClick(pane, Qt::Key_F6);
    }
    for (QWidget* pane : {panes[0], panes[2], panes[1]}) {
        QCOMPARE(m_it->keyboard(), pane);
        QTest::keyClick(pane, Qt::Key_F6, Qt::ShiftModifier);
    }
    m_it->press("Clear Now");
    QTest::keyClick(m_table, Qt::Key_F6);
    QCOMPARE(m_it->keyboard(), panes[2]);
}

KEYFOB_UI_TEST_MAIN(TestFocusKept)
#include "tst_focuskept.moc"
