#include "tests/gallery/cuttexts.h"
#include "tests/gallery/faintwords.h"
#include "tests/gallery/misplaced.h"
#include "tests/support/uitest.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/toast.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

namespace {

const QString kWords = u"Words that need their room"_s;
constexpr QRect kPlace(20, 20, 300, 60);

} // namespace

/// Whether what looks for faults in the gallery's pictures finds those that are planted, and none
/// in what is good.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void goodThingsAreLeftAlone();
    void aTextWithTooLittleRoomIsCut_data();
    void aTextWithTooLittleRoomIsCut();
    void aWrappedTextThatIsTooHighIsCut();
    void whatMayBeShortenedNeedsAToolTip();
    void aShortenedCellNeedsAToolTip();
    void headerSectionsAndTabsAreLookedAt();
    void whatSticksOutIsTold();
    void aPageThatIsTooWideIsTold();
    void wordsOverWordsAreTold();
    void aButtonUnderAToastIsTold();
    void faintWordsAreTold();
    void aMarkThatCannotBeSeenIsTold();

private:
    template<typename Widget>
    Widget* add(Widget* widget, const QRect& place = kPlace) const
    {
        widget->setParent(m_window.get());
        widget->setGeometry(place);
        widget->show();
        return widget;
    }
    [[nodiscard]] QStringList faint() const
    {
        return faintWords(*m_window, m_window->grab().toImage());
    }

    std::unique_ptr<QWidget> m_window;
};

void TestFaults::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 300);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestFaults::goodThingsAreLeftAlone()
{
    add(new QLabel(kWords));
    add(new QPushButton(kWords), {20, 100, 300, 60});
    add(new QLineEdit, {20, 180, 300, 60})->setPlaceholderText(kWords);
    QCOMPARE(cutTexts(*m_window) + misplaced(*m_window) + faint(), QStringList());
}

void TestFaults::aTextWithTooLittleRoomIsCut_data()
{
    QTest::addColumn<QWidget*>("widget");
    auto* field = new QLineEdit;
    field->setPlaceholderText(kWords);
    QTest::newRow("label") << static_cast<QWidget*>(new QLabel(kWords));
    QTest::newRow("button") << static_cast<QWidget*>(new QPushButton(kWords));
    QTest::newRow("placeholder") << static_cast<QWidget*>(field);
}

void TestFaults::aTextWithTooLittleRoomIsCut()
{
    QFETCH(QWidget*, widget);
    add(widget, {20, 20, 60, 60});
    const QStringList found = cutTexts(*m_window);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains(kWords), qPrintable(found.first()));
}

void TestFaults::aWrappedTextThatIsTooHighIsCut()
{
    add(new TextLabel(theme::TypeRole::Body), {20, 20, 80, 20})->setText(kWords);
    QCOMPARE(cutTexts(*m_window).size(), 1);
}

void TestFaults::whatMayBeShortenedNeedsAToolTip()
{
    auto* label = add(new ElidedLabel(theme::TypeRole::Body), {20, 20, 80, 20});
    label->setText(kWords);
    QCOMPARE(cutTexts(*m_window), QStringList());
    label->setToolTip(u"Something else"_s); // takes the place of the whole text
    QCOMPARE(cutTexts(*m_window).size(), 1);
}

void TestFaults::aShortenedCellNeedsAToolTip()
{
    QStandardItemModel model(1, 1);
    auto* table = add(new QTableView, {20, 20, 200, 200});
    model.setItem(0, 0, new QStandardItem(kWords + kWords));
    model.item(0)->setAccessibleText(kWords + kWords);
    table->setModel(&model);
    table->horizontalHeader()->hide();
    table->setColumnWidth(0, 100);
    QCOMPARE(cutTexts(*m_window).size(), 1);
    model.item(0)->setToolTip(kWords + kWords);
    QCOMPARE(cutTexts(*m_window), QStringList());
    table->setModel(nullptr);
    delete table;
}

void TestFaults::headerSectionsAndTabsAreLookedAt()
{
    QStandardItemModel model(0, 1);
    model.setHorizontalHeaderLabels({kWords});
    auto* header = add(new QHeaderView(Qt::Horizontal));
    header->setModel(&model);
    header->resizeSection(0, 60);
    add(new QTabBar, {20, 100, 60, 40})->addTab(kWords);
    const QStringList found = cutTexts(*m_window);
    QVERIFY2(found.filter(u"QHeaderView"_s).size() == 1, qPrintable(found.join(u'\n')));
    QVERIFY2(found.filter(u"QTabBar"_s).size() == 1, qPrintable(found.join(u'\n')));
    delete header;
}

void TestFaults::whatSticksOutIsTold()
{
    add(new QLabel(kWords), {300, 20, 300, 60});
    QCOMPARE(misplaced(*m_window).size(), 1);
}

void TestFaults::aPageThatIsTooWideIsTold()
{
    auto* area = add(new QScrollArea, {20, 20, 200, 200});
    auto* page = new QLabel(kWords);
    page->setMinimumSize(100, 600);
    area->setWidget(page);
    page->resize(150, 600);
    QCOMPARE(misplaced(*m_window), QStringList());
    page->resize(300, 600);
    QCOMPARE(misplaced(*m_window).size(), 1);
}

void TestFaults::wordsOverWordsAreTold()
{
    add(new QLabel(kWords));
    add(new QWidget, {20, 40, 300, 60}); // without words
    QCOMPARE(misplaced(*m_window), QStringList());
    add(new QLabel(kWords), {20, 70, 300, 60});
    QCOMPARE(misplaced(*m_window).size(), 1);
}

void TestFaults::aButtonUnderAToastIsTold()
{
    auto* toast = new Toast(m_window.get());
    toast->showText(kWords);
    QCOMPARE(misplaced(*m_window), QStringList());
    m_window->setUpdatesEnabled(false); // else it would move
    add(new QPushButton(kWords), toast->geometry());
    QCOMPARE(misplaced(*m_window).size(), 1);
}

void TestFaults::faintWordsAreTold()
{
    auto* label = add(new QLabel(kWords));
    QPalette colors = label->palette();
    colors.setColor(QPalette::WindowText, QColor(0x76, 0x76, 0x76)); // 4.54 to 1 on white
    colors.setColor(QPalette::Window, Qt::white);
    label->setAutoFillBackground(true);
    label->setPalette(colors);
    QCOMPARE(faint(), QStringList());
    colors.setColor(QPalette::WindowText, QColor(0x80, 0x80, 0x80)); // 3.95 to 1
    label->setPalette(colors);
    QCOMPARE(faint().size(), 1);
    label->setFont(theme::font(theme::TypeRole::Heading)); // large and bold
    QCOMPARE(faint(), QStringList());
}

void TestFaults::aMarkThatCannotBeSeenIsTold()
{
    auto* button = add(new QPushButton(kWords));
    button->setFocus();
    QCOMPARE(faint(), QStringList());
    button->setStyleSheet(u"border: none; outline: none"_s);
    QVERIFY2(faint().join(u'\n').contains(u"has the keyboard"_s), qPrintable(faint().join(u'\n')));
}

KEYFOB_UI_TEST_MAIN(TestFaults)
#include "tst_faults.moc"
