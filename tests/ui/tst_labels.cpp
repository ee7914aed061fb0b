#include "tests/support/uitest.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/elidedlabel.h"

#include <QHelpEvent>
#include <QToolTip>

using namespace keyfob;
using namespace keyfob::test;

namespace {

const QString kAddress = QStringLiteral("https://nocodb.example.com/a/rather/long/folder/<b>");

void askForToolTip(QWidget& widget)
{
    QHelpEvent help(QEvent::ToolTip, QPoint(1, 1), widget.mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(&widget, &help);
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
    void aLabelFollowsTheScheme();
    void aLabelFollowsTheFont();
    void aLongTextIsCutWhereThereIsNoRoom();
    void theMiddleOfAnAddressCanGo();
    void theWholeTextIsTheAccessibleName();
    void theToolTipTellsWhatIsCut();
    void initialsAreTheFirstLetters_data();
    void initialsAreTheFirstLetters();
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
    QCOMPARE(QToolTip::text(), kAddress.toHtmlEscaped());
    QToolTip::hideText();
    QTRY_VERIFY(!QToolTip::isVisible());
    label.resize(label.sizeHint());
    askForToolTip(label);
    QVERIFY(!QToolTip::isVisible());
}

void TestLabels::initialsAreTheFirstLetters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* title, const QString& name, const QString& expected) {
        QTest::newRow(title) << name << expected;
    };
    row("first and last name", QStringLiteral("Ada Lovelace"), QStringLiteral("AL"));
    row("email", QStringLiteral("ops@example.com"), QStringLiteral("O"));
    row("nothing", QString(), QStringLiteral("?"));
    row("blank", QStringLiteral(" \t\n"), QStringLiteral("?"));
    row("one name", QStringLiteral("ada"), QStringLiteral("A"));
    row("three names", QStringLiteral("ada king lovelace"), QStringLiteral("AL"));
    row("many spaces", QStringLiteral("  ada \t lovelace  "), QStringLiteral("AL"));
    row("accents", QStringLiteral("élodie ångström"), QStringLiteral("ÉÅ"));
    row("two code points", QStringLiteral("e\u0301lodie"), QStringLiteral("E\u0301"));
    row("beyond 16 bits", QStringLiteral("😀 smile"), QStringLiteral("😀S"));
    row("other script", QStringLiteral("山田 太郎"), QStringLiteral("山太"));
    row("digits", QStringLiteral("42"), QStringLiteral("4"));
}

void TestLabels::initialsAreTheFirstLetters()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(Avatar::initials(name), expected);
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
