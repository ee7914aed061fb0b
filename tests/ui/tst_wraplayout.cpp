#include "tests/support/uitest.h"
#include "ui/widgets/wraplayout.h"

using namespace keyfob;

namespace {

constexpr QSize kItem(100, 30);
constexpr int kGap = 10;

struct Item : QWidget
{
    [[nodiscard]] QSize sizeHint() const override { return kItem; }
    [[nodiscard]] QSize minimumSizeHint() const override { return kItem / 2; }
};

} // namespace

class TestWrapLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneRowWhereThereIsRoom();
    void whatDoesNotFitGoesBelow();
    void anItemAloneMayBeNarrowerThanItsHint();
    void rightToLeftIsMirrored();
    void rowsStandWhereTheyAreTold();
    void aStretchPushesTheRestToTheEnd();
    void hiddenItemsTakeNoRoom();
    void aDeletedItemLeaves();
    void aTakenItemIsTheCallers();
    void marginsCount();

private:
    void setWidth(int width);
    [[nodiscard]] QList<QPoint> places() const;

    std::unique_ptr<QWidget> m_window;
    WrapLayout* m_layout = nullptr;
    QList<QWidget*> m_items;
};

void TestWrapLayout::init()
{
    m_window = std::make_unique<QWidget>();
    m_layout = new WrapLayout(m_window.get());
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kGap);
    for (int i = 0; i < 3; ++i) {
        m_items.append(new Item);
        m_layout->addWidget(m_items.last());
    }
}

void TestWrapLayout::cleanup()
{
    m_window.reset();
    m_items.clear();
}

// Lays out as a window of that width would, without one on the screen.
void TestWrapLayout::setWidth(int width)
{
    m_layout->setGeometry({0, 0, width, m_layout->heightForWidth(width)});
}

QList<QPoint> TestWrapLayout::places() const
{
    QList<QPoint> places;
    for (const QWidget* item : m_items) {
        places.append(item->pos());
    }
    return places;
}

void TestWrapLayout::oneRowWhereThereIsRoom()
{
    QCOMPARE(m_layout->sizeHint(), QSize(320, 30));
    QCOMPARE(m_layout->heightForWidth(320), 30);
    setWidth(320);
    QCOMPARE(places(), (QList{QPoint(0, 0), QPoint(110, 0), QPoint(220, 0)}));
    QCOMPARE(m_items.first()->size(), kItem);
}

void TestWrapLayout::whatDoesNotFitGoesBelow()
{
    QCOMPARE(m_layout->heightForWidth(319), 70);
    setWidth(319);
    QCOMPARE(places(), (QList{QPoint(0, 0), QPoint(110, 0), QPoint(0, 40)}));
    QCOMPARE(m_layout->heightForWidth(150), 110);
    setWidth(150);
    QCOMPARE(places(), (QList{QPoint(0, 0), QPoint(0, 40), QPoint(0, 80)}));
}

void TestWrapLayout::anItemAloneMayBeNarrowerThanItsHint()
{
    QCOMPARE(m_layout->minimumSize(), kItem / 2);
    setWidth(60);
    QCOMPARE(m_items.first()->width(), 60);
    QCOMPARE(m_items.last()->y(), 80);
}

void TestWrapLayout::rightToLeftIsMirrored()
{
    m_window->setLayoutDirection(Qt::RightToLeft);
    setWidth(319);
    QCOMPARE(places(), (QList{QPoint(219, 0), QPoint(109, 0), QPoint(219, 40)}));
}

void TestWrapLayout::rowsStandWhereTheyAreTold()
{
    m_layout->setRowAlignment(Qt::AlignHCenter);
    setWidth(240);
    QCOMPARE(places(), (QList{QPoint(15, 0), QPoint(125, 0), QPoint(70, 40)}));
    m_layout->setRowAlignment(Qt::AlignTrailing);
    setWidth(240);
    QCOMPARE(places(), (QList{QPoint(30, 0), QPoint(140, 0), QPoint(140, 40)}));
    m_window->setLayoutDirection(Qt::RightToLeft);
    setWidth(240);
    QCOMPARE(places(), (QList{QPoint(110, 0), QPoint(0, 0), QPoint(0, 40)}));
}

void TestWrapLayout::aStretchPushesTheRestToTheEnd()
{
    QWidget window;
    auto* layout = new WrapLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    auto* first = new Item;
    auto* last = new Item;
    layout->addWidget(first);
    layout->addStretch();
    layout->addWidget(last);
    layout->setGeometry({0, 0, 500, 30});
    QCOMPARE(first->x(), 0);
    QCOMPARE(last->geometry().right(), 499);
    QCOMPARE(last->y(), first->y());
}

void TestWrapLayout::hiddenItemsTakeNoRoom()
{
    m_items.at(1)->hide();
    QCOMPARE(m_layout->heightForWidth(210), 30);
    setWidth(210);
    QCOMPARE(m_items.last()->pos(), QPoint(110, 0));
}

void TestWrapLayout::aDeletedItemLeaves()
{
    delete m_items.takeAt(1);
    QCOMPARE(m_layout->count(), 2);
    QCOMPARE(m_layout->sizeHint(), QSize(210, 30));
}

void TestWrapLayout::aTakenItemIsTheCallers()
{
    const std::unique_ptr<QLayoutItem> taken(m_layout->takeAt(0));
    QCOMPARE(taken->widget(), m_items.first());
    QCOMPARE(m_layout->count(), 2);
    QVERIFY(!m_layout->takeAt(2));
    QVERIFY(!m_layout->itemAt(-1));
}

void TestWrapLayout::marginsCount()
{
    m_layout->setContentsMargins(5, 6, 7, 8);
    QCOMPARE(m_layout->sizeHint(), QSize(332, 44));
    QCOMPARE(m_layout->heightForWidth(332), 44);
    QCOMPARE(m_layout->heightForWidth(331), 84);
    setWidth(332);
    QCOMPARE(m_items.first()->pos(), QPoint(5, 6));
}

KEYFOB_UI_TEST_MAIN(TestWrapLayout)
#include "tst_wraplayout.moc"
