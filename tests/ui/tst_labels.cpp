#include "tests/support/tooltip.h"
#include "tests/support/uitest.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/elidedlabel.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

using namespace keyfob;
using namespace keyfob::test;

namespace {

const QString kAddress = QStringLiteral("https://nocodb.example.com/a/rather/long/folder/<b>&c");

void askForToolTip(QWidget& widget)
{
    QHelpEvent help(QEvent::ToolTip, QPoint(1, 1), widget.mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(&widget, &help);
}

// How far from the right edge the first ink of a picture is.
int rightMargin(const QImage& picture)
{
    for (int column = 0; column < picture.width(); ++column) {
        for (int row = 0; row < picture.height(); ++row) {
            if (picture.pixel(picture.width() - 1 - column, row) != picture.pixel(0, 0)) {
                return column;
            }
        }
    }
    return picture.width();
}

QImage picture(const QString& userId, const QString& name)
{
    Avatar avatar;
    avatar.setUser(userId, name);
    avatar.resize(avatar.sizeHint());
    return avatar.grab().toImage();
}

} // namespace

class TestLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void aLabelShowsPlainTextOnly();
    void anotherDirectionStaysAtTheLeadingEdge_data();
    void anotherDirectionStaysAtTheLeadingEdge();
    void everyLineOfAWrappedArabicTextBeginsAtTheRightEdge();
    void aLabelFollowsTheScheme();
    void aLabelFollowsTheFont();
    void whatIsInAWindowFollowsTheFont();
    void aLongTextIsCutWhereThereIsNoRoom();
    void theMiddleOfAnAddressCanGo();
    void theWholeTextIsTheAccessibleName();
    void theToolTipTellsWhatIsCut();
    void anAvatarKeepsItsColorWithTheUser();
    void aLargeAvatarIsTwiceAsLarge();
};

void TestLabels::cleanup()
{
    theme::setAppearance(theme::Appearance::System);
    QToolTip::hideText();
}

void TestLabels::aLabelShowsPlainTextOnly()
{
    TextLabel label(theme::TypeRole::Body);
    label.setText(QStringLiteral("<b>not bold</b>"));
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(accessibleName(&label), QStringLiteral("<b>not bold</b>"));
}

void TestLabels::anotherDirectionStaysAtTheLeadingEdge_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("window");
    QTest::newRow("address in Arabic") << QStringLiteral("http://a.b") << Qt::RightToLeft;
    QTest::newRow("Arabic in Arabic") << QStringLiteral("مفتاح") << Qt::RightToLeft;
    QTest::newRow("Arabic in English") << QStringLiteral("مفتاح") << Qt::LeftToRight;
}

void TestLabels::anotherDirectionStaysAtTheLeadingEdge()
{
    QFETCH(QString, text);
    QFETCH(Qt::LayoutDirection, window);
    QWidget page;
    auto* label = new TextLabel(theme::TypeRole::Body, theme::Role::Text, &page);
    label->setText(text);
    label->resize(400, 30);
    page.setLayoutDirection(window);
    const QImage picture = label->grab().toImage();
    const QImage middle = picture.copy(150, 0, 100, picture.height());
    const bool isRight = window == Qt::RightToLeft;
    const QImage leading = picture.copy(isRight ? 300 : 0, 0, 100, picture.height());
    QImage empty = middle;
    empty.fill(middle.pixel(50, 0));
    QCOMPARE(middle, empty);
    QVERIFY(leading != empty);
}

// The same word again and again: every line begins with the same ink.
void TestLabels::everyLineOfAWrappedArabicTextBeginsAtTheRightEdge()
{
    QWidget page;
    page.setLayoutDirection(Qt::RightToLeft);
    auto* label = new TextLabel(theme::TypeRole::Body, theme::Role::Text, &page);
    label->setText(QStringLiteral("مفتاح ").repeated(20).trimmed());
    label->resize(200, label->heightForWidth(200));
    const QImage picture = label->grab().toImage();
    const int height = label->fontMetrics().lineSpacing();
    QList<int> margins;
    for (int top = 0; top + height <= picture.height(); top += height) {
        margins.append(rightMargin(picture.copy(0, top, 200, height)));
    }
    QVERIFY(margins.size() > 2);
    const auto [least, most] = std::minmax_element(margins.cbegin(), margins.cend());
    QVERIFY2(*most - *least <= 1, // a width is no whole number
             qPrintable(QStringLiteral("from %1 to %2 px").arg(*least).arg(*most)));
}

void TestLabels::aLabelFollowsTheScheme()
{
    TextLabel label(theme::TypeRole::Body, theme::Role::Danger);
    for (const auto appearance : {theme::Appearance::Dark, theme::Appearance::Light}) {
        theme::setAppearance(appearance);
        QTRY_COMPARE(label.palette().color(QPalette::WindowText),
                     theme::color(theme::Role::Danger));
    }
}

void TestLabels::aLabelFollowsTheFont()
{
    const QFont before = QApplication::font();
    TextLabel label(theme::TypeRole::Heading);
    const int small = label.fontMetrics().height();
    QFont larger = before;
    larger.setPixelSize(40);
    QApplication::setFont(larger);
    QTRY_VERIFY(label.fontMetrics().height() > small);
    QApplication::setFont(before);
}

// Qt tells the window alone.
void TestLabels::whatIsInAWindowFollowsTheFont()
{
    QWidget window;
    auto* label = new TextLabel(theme::TypeRole::Small, theme::Role::Text, &window);
    auto* avatar = new Avatar(&window);
    label->setText(QStringLiteral("Small"));
    window.show();
    const QFont before = QApplication::font();
    const int height = label->sizeHint().height();
    const int edge = avatar->sizeHint().width();
    QFont twice = before;
    twice.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(twice);
    QTRY_COMPARE(label->font().pointSizeF(), theme::font(theme::TypeRole::Small).pointSizeF());
    QVERIFY(label->sizeHint().height() > height);
    QVERIFY(avatar->sizeHint().width() > edge);
    QApplication::setFont(before);
}

void TestLabels::aLongTextIsCutWhereThereIsNoRoom()
{
    ElidedLabel label(theme::TypeRole::Body);
    label.setText(kAddress);
    label.resize(label.sizeHint());
    QCOMPARE(label.shownText(), kAddress);
    label.resize(100, label.height());
    QVERIFY(label.shownText().endsWith(u'…'));
    QVERIFY(label.shownText().startsWith(QStringLiteral("https")));
    QVERIFY(label.fontMetrics().horizontalAdvance(label.shownText()) <= 100);
    QVERIFY(label.minimumSizeHint().width() < 100);
}

void TestLabels::theMiddleOfAnAddressCanGo()
{
    ElidedLabel label(theme::TypeRole::Body);
    label.setElideMode(Qt::ElideMiddle);
    label.setText(kAddress);
    label.resize(160, 20);
    QVERIFY(label.shownText().contains(u'…'));
    QCOMPARE(label.shownText().front(), kAddress.front());
    QCOMPARE(label.shownText().back(), kAddress.back());
}

void TestLabels::theWholeTextIsTheAccessibleName()
{
    ElidedLabel label(theme::TypeRole::Body);
    label.setText(kAddress);
    label.resize(60, 20);
    QCOMPARE(accessibleName(&label), kAddress);
}

void TestLabels::theToolTipTellsWhatIsCut()
{
    ElidedLabel label(theme::TypeRole::Body);
    label.setText(kAddress);
    label.resize(100, 20);
    label.show();
    askForToolTip(label);
    QCOMPARE(toolTipAsShown(QToolTip::text()), kAddress);
    QToolTip::hideText();
    QTRY_VERIFY(!QToolTip::isVisible());
    label.resize(label.sizeHint());
    askForToolTip(label);
    QVERIFY(!QToolTip::isVisible());
}

void TestLabels::anAvatarKeepsItsColorWithTheUser()
{
    const auto ground = [](const QImage& image) {
        return image.pixel(image.width() / 8, image.height() / 2);
    };
    const QRgb ada = ground(picture(QStringLiteral("us1"), QStringLiteral("Ada")));
    QCOMPARE(ground(picture(QStringLiteral("us1"), QStringLiteral("Countess Lovelace"))), ada);
    QSet<QRgb> grounds;
    for (int user = 0; user < 50; ++user) {
        grounds.insert(ground(picture(QStringLiteral("us%1").arg(user), QStringLiteral("Ada"))));
    }
    QCOMPARE(grounds.size(), theme::avatarGroundCount());
}

void TestLabels::aLargeAvatarIsTwiceAsLarge()
{
    Avatar avatar;
    QCOMPARE(avatar.sizeHint(), QSize(theme::avatarSize(), theme::avatarSize()));
    avatar.setLarge(true);
    QCOMPARE(avatar.sizeHint(), 2 * QSize(theme::avatarSize(), theme::avatarSize()));
}

KEYFOB_UI_TEST_MAIN(TestLabels)
#include "tst_labels.moc"
