#include "tests/support/uitest.h"

#include <QFontInfo>
#include <QPushButton>

using namespace keyfob;
using theme::Space;
using theme::TypeRole;

namespace {

struct Lengths
{
    int row = theme::rowHeight();
    int control = theme::controlHeight();
    int icon = theme::iconSize();
    int avatar = theme::avatarSize();
    int scrollBar = theme::scrollBarExtent();
    int form = theme::formWidth();
    int words = theme::textWidth(20);
    int gap = theme::space(Space::L);
};

void setFontPixels(int pixels)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    QApplication::setFont(font);
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void lengthsGrowWithTheFont();
    void gapsGrowHalfAsFastAsTheFont();
    void spacesAreInOrder();
    void aHairlineStaysAHairline();
    void iconsHaveASizeTheyAreDrawnIn();
    void rowsHoldTheirText();
    void typeRolesDiffer();
    void tokensAreFixedWidth();
    void buttonsGrowWithTheFont();
    void theSidebarShrinksWhereThePageNeedsTheRoom();

private:
    QFont m_font;
};

void TestMetrics::initTestCase()
{
    m_font = QApplication::font();
}

void TestMetrics::cleanup()
{
    QApplication::setFont(m_font);
}

void TestMetrics::lengthsGrowWithTheFont()
{
    setFontPixels(13);
    const Lengths small;
    setFontPixels(26);
    const Lengths large;
    QVERIFY(large.row > small.row);
    QVERIFY(large.control > small.control);
    QVERIFY(large.icon > small.icon);
    QCOMPARE(large.avatar, 2 * small.avatar);
    QCOMPARE(large.scrollBar, 2 * small.scrollBar);
    QCOMPARE(large.form, 2 * small.form);
    QVERIFY(large.words > small.words * 3 / 2);
}

void TestMetrics::gapsGrowHalfAsFastAsTheFont()
{
    setFontPixels(13);
    const Lengths small;
    setFontPixels(26);
    const Lengths large;
    QCOMPARE(large.gap, small.gap * 3 / 2);
}

void TestMetrics::spacesAreInOrder()
{
    int before = 0;
    for (const Space space : {Space::Hairline, Space::Xxs, Space::Xs, Space::S, Space::M, Space::L,
                              Space::Xl, Space::Xxl}) {
        QVERIFY(theme::space(space) > before);
        before = theme::space(space);
    }
}

void TestMetrics::aHairlineStaysAHairline()
{
    setFontPixels(40);
    QCOMPARE(theme::space(Space::Hairline), 1);
}

void TestMetrics::iconsHaveASizeTheyAreDrawnIn()
{
    for (int pixels = 9; pixels <= 48; ++pixels) {
        setFontPixels(pixels);
        for (const int size : {theme::iconSize(), theme::largeIconSize()}) {
            const QString file = QStringLiteral(":/icons/key-%1.png").arg(size);
            QCOMPARE(QImage(file).size(), QSize(size, size));
        }
        QVERIFY(theme::largeIconSize() >= theme::iconSize());
    }
}

void TestMetrics::rowsHoldTheirText()
{
    for (const int pixels : {10, 13, 20, 32}) {
        setFontPixels(pixels);
        const int text = QFontMetrics(theme::font(TypeRole::Strong)).height();
        QVERIFY(theme::rowHeight() > text);
        QVERIFY(theme::controlHeight() > text);
    }
}

void TestMetrics::typeRolesDiffer()
{
    const auto pixels = [](TypeRole role) { return QFontInfo(theme::font(role)).pixelSize(); };
    QVERIFY(pixels(TypeRole::Small) < pixels(TypeRole::Body));
    QVERIFY(pixels(TypeRole::Title) > pixels(TypeRole::Body));
    QVERIFY(pixels(TypeRole::Heading) > pixels(TypeRole::Title));
    QCOMPARE(pixels(TypeRole::Strong), pixels(TypeRole::Body));
    QVERIFY(theme::font(TypeRole::Strong).weight() > theme::font(TypeRole::Body).weight());
}

void TestMetrics::tokensAreFixedWidth()
{
    const QFontMetrics mono(theme::font(TypeRole::Mono));
    QCOMPARE(mono.horizontalAdvance(QStringLiteral("iiiii")),
             mono.horizontalAdvance(QStringLiteral("WWWWW")));
}

void TestMetrics::buttonsGrowWithTheFont()
{
    setFontPixels(13);
    QPushButton button(QStringLiteral("Save"));
    const QSize small = button.sizeHint();
    QVERIFY(small.height() >= theme::controlHeight());
    setFontPixels(26);
    QTRY_VERIFY(button.sizeHint().height() >= theme::controlHeight());
    QVERIFY(button.sizeHint().width() > small.width());
}

void TestMetrics::theSidebarShrinksWhereThePageNeedsTheRoom()
{
    setFontPixels(13);
    const int full = theme::sidebarWidth(1200);
    QCOMPARE(theme::sidebarWidth(theme::firstWindowSize().width()), full);
    QVERIFY(theme::hasFullSidebar(1200));
    // In the least window the four columns of the token table need the sidebar's words' room.
    QVERIFY(!theme::hasFullSidebar(theme::minimumWindowSize().width()));
    QVERIFY(theme::sidebarWidth(theme::minimumWindowSize().width()) < full);
    setFontPixels(26);
    QVERIFY(theme::sidebarWidth(720) < theme::sidebarWidth(2400));
    QVERIFY(theme::sidebarWidth(720) > theme::avatarSize());
}

KEYFOB_UI_TEST_MAIN(TestMetrics)
#include "tst_metrics.moc"
