#include "tests/support/uitest.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/namelist.h"

#include <QCheckBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>

using namespace keyfob;
using namespace keyfob::test;

class TestConfirmDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cancelIsDefaultAndFocused();
    void enterCancels_data();
    void enterCancels();
    void escCancels();
    void closingTheWindowCancels();
    void onlyItsButtonRunsTheAction();
    void aFocusedButtonNeedsSpace();
    void eachButtonRunsItsOwnAction();
    void factsAreTheServersTextUnchanged();
    void theLongestNameFitsASmallWindow_data();
    void theLongestNameFitsASmallWindow();
    void manyLongNamesScrollInASmallWindow();
    void aListOfNamesIsReadToWhoComesToIt();
    void aTickUnlocksAllButCancel();
    void aHeadingIsSpokenUnchanged();
    void screenReadersHearHeadingAndText();
    void goesAwayWithItsWindow();

private:
    const QString m_heading = QStringLiteral("Delete this token?");
    const QString m_text = QStringLiteral("Programs that use it stop working at once.");
    std::unique_ptr<QWidget> m_window;
    QPointer<ConfirmDialog> m_dialog;
    QPushButton* m_delete = nullptr;
    QPushButton* m_cancel = nullptr;
    int m_deletions = 0;
};

void TestConfirmDialog::init()
{
    m_deletions = 0;
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_dialog = new ConfirmDialog(m_heading, m_text, m_window.get());
    m_delete = m_dialog->addButton(QStringLiteral("Delete"), theme::ButtonRole::Danger,
                                   [this] { ++m_deletions; });
    m_dialog->open();
    QTRY_VERIFY(m_dialog->isActiveWindow());
    m_cancel = named<QPushButton>(*m_dialog, QStringLiteral("Cancel"));
    QVERIFY(m_cancel);
}

void TestConfirmDialog::cleanup()
{
    m_window.reset();
}

void TestConfirmDialog::cancelIsDefaultAndFocused()
{
    QVERIFY(m_cancel->isDefault());
    QVERIFY(!m_delete->isDefault());
    QTRY_COMPARE(QApplication::focusWidget(), m_cancel);
    QCOMPARE(theme::buttonRole(m_delete), theme::ButtonRole::Danger);
}

void TestConfirmDialog::enterCancels_data()
{
    QTest::addColumn<bool>("deleteHasFocus");
    QTest::newRow("focus on Cancel") << false;
    QTest::newRow("focus on Delete") << true;
}

void TestConfirmDialog::enterCancels()
{
    QFETCH(bool, deleteHasFocus);
    QPushButton* focused = deleteHasFocus ? m_delete : m_cancel;
    focused->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), focused);
    QTest::keyClick(focused, Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_deletions, 0);
}

void TestConfirmDialog::escCancels()
{
    QTest::keyClick(m_dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_deletions, 0);
}

void TestConfirmDialog::closingTheWindowCancels()
{
    QVERIFY(m_dialog->close());
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_deletions, 0);
}

void TestConfirmDialog::onlyItsButtonRunsTheAction()
{
    QTest::mouseClick(m_delete, Qt::LeftButton);
    QCOMPARE(m_deletions, 1);
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_deletions, 1);
}

void TestConfirmDialog::aFocusedButtonNeedsSpace()
{
    m_delete->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), m_delete);
    QTest::keyClick(m_delete, Qt::Key_Space);
    QCOMPARE(m_deletions, 1);
}

void TestConfirmDialog::eachButtonRunsItsOwnAction()
{
    int forgotten = 0;
    QPushButton* forget =
        m_dialog->addButton(QStringLiteral("Forget on This Computer"), theme::ButtonRole::Standard,
                            [&forgotten] { ++forgotten; });
    QTest::mouseClick(forget, Qt::LeftButton);
    QCOMPARE(forgotten, 1);
    QCOMPARE(m_deletions, 0);
}

void TestConfirmDialog::factsAreTheServersTextUnchanged()
{
    const QString name = QStringLiteral("<b>ci</b>\n\u202Etxt");
    m_dialog->addFact(QStringLiteral("Name"), name);
    QTRY_VERIFY(named<QLabel>(*m_dialog, name));
    const auto* fact = named<QLabel>(*m_dialog, name);
    QCOMPARE(fact->textFormat(), Qt::PlainText);
    QVERIFY(!fact->text().contains(u'\n'));
    QVERIFY(fact->text().contains(QStringLiteral("<b>ci</b>")));
}

void TestConfirmDialog::theLongestNameFitsASmallWindow_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("words") << QStringLiteral("nightly backup ").repeated(17);
    QTest::newRow("one word") << QString(255, u'W');
    QTest::newRow("emoji") << QStringLiteral("🔑").repeated(127);
}

void TestConfirmDialog::theLongestNameFitsASmallWindow()
{
    QFETCH(QString, name);
    const auto heading = Sentence::quoting(QStringLiteral("Delete “%1”?"), QString(100, u'W'));
    ConfirmDialog dialog(heading, m_text, m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.addFact(QStringLiteral("Name"), name);
    dialog.open();
    auto* fact = named<QLabel>(dialog, name);
    auto* title = named<QLabel>(dialog, heading.spoken);
    QVERIFY(fact && title);
    QVERIFY2(dialog.width() <= 720, qPrintable(QString::number(dialog.width())));
    QVERIFY2(dialog.height() <= 560, qPrintable(QString::number(dialog.height())));
    QTRY_VERIFY(title->height() >= title->heightForWidth(title->width()));
    QVERIFY(title->width() >= title->minimumSizeHint().width());
    QTRY_VERIFY(fact->height() >= fact->heightForWidth(fact->width()));
    QVERIFY(fact->width() >= fact->minimumSizeHint().width());
    QVERIFY(dialog.rect().contains(QRect(fact->mapTo(&dialog, QPoint()), fact->size())));
}

void TestConfirmDialog::manyLongNamesScrollInASmallWindow()
{
    ConfirmDialog dialog(m_heading, m_text, m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto* names = new NameList(200);
    for (int number = 0; number < 8; ++number) {
        names->addName(QString(255, QLatin1Char('W')), QStringLiteral("detail"));
    }
    dialog.addContent(names);
    dialog.open();
    QTRY_COMPARE(names->height(), 200);
    QVERIFY2(dialog.height() <= 480, qPrintable(QString::number(dialog.height())));
    const QScrollBar* bar = names->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    names->setFocus();
    QTest::keyClick(names, Qt::Key_Down);
    QVERIFY(bar->value() > 0);
    const auto* last = names->findChildren<QLabel*>().constLast();
    QVERIFY(last->height() >= last->heightForWidth(last->width()));
    QVERIFY(last->width() <= names->viewport()->width());
}

void TestConfirmDialog::aListOfNamesIsReadToWhoComesToIt()
{
    NameList names(200);
    names.addName(QStringLiteral("a\tb"), Sentence(QStringLiteral("detail")));
    names.addName(QStringLiteral("c"));
    names.addLine(QStringLiteral("and one more"));
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&names);
    QCOMPARE(told->role(), QAccessible::List);
    QVERIFY(told->state().focusable);
    QCOMPARE(told->text(QAccessible::Description),
             QStringLiteral("a\tb\ndetail\nc\nand one more"));
}

void TestConfirmDialog::aTickUnlocksAllButCancel()
{
    ConfirmDialog dialog(m_heading, m_text, m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const auto tick = Sentence::quoting(QStringLiteral("It is %1’s"), QStringLiteral("a\n&b"));
    dialog.addTick(tick);
    int runs = 0;
    QPushButton* go = dialog.addButton(QStringLiteral("Go"), theme::ButtonRole::Danger,
                                             [&runs] { ++runs; });
    dialog.open();
    QVERIFY(!go->isEnabled());
    QVERIFY(named<QPushButton>(dialog, QStringLiteral("Cancel"))->isEnabled());
    auto* box = named<QCheckBox>(dialog, tick.spoken);
    auto* sentence = named<QLabel>(dialog, tick.spoken);
    QVERIFY(box && sentence);
    QTest::mouseClick(sentence, Qt::LeftButton);
    QVERIFY(box->isChecked());
    QVERIFY(go->isEnabled());
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(!go->isEnabled());
    box->click();
    go->click();
    QCOMPARE(runs, 1);
}

void TestConfirmDialog::aHeadingIsSpokenUnchanged()
{
    const QString name = QStringLiteral("a\n\u202Eb");
    ConfirmDialog dialog(Sentence::quoting(QStringLiteral("Delete “%1”?"), name), m_text,
                         m_window.get());
    const QString spoken = QStringLiteral("Delete “%1”?").arg(name);
    QCOMPARE(accessibleName(&dialog), spoken);
    QVERIFY(!dialog.windowTitle().contains(u'\n'));
    const auto* title = dialog.findChild<QLabel*>();
    QVERIFY(!title->text().contains(u'\n'));
    QCOMPARE(title->accessibleName(), spoken);
}

void TestConfirmDialog::screenReadersHearHeadingAndText()
{
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(m_dialog.data());
    QCOMPARE(accessible->role(), QAccessible::Dialog);
    QCOMPARE(accessible->text(QAccessible::Name), m_heading);
    QCOMPARE(accessible->text(QAccessible::Description), m_text);
}

void TestConfirmDialog::goesAwayWithItsWindow()
{
    m_window.reset();
    QVERIFY(!m_dialog);
    QCOMPARE(m_deletions, 0);
}

KEYFOB_UI_TEST_MAIN(TestConfirmDialog)
#include "tst_confirmdialog.moc"
