#include "tests/support/tooltip.h"
#include "tests/support/uitest.h"
#include "ui/widgets/plaintooltip.h"

#include <QLabel>
#include <QScreen>
#include <QToolTip>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

namespace {

// Qt's own, as it is on screen; nullptr where there is none.
QLabel* tip()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->inherits("QTipLabel")) {
            return qobject_cast<QLabel*>(widget);
        }
    }
    return nullptr;
}

} // namespace

class TestPlainToolTip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void whateverItIsItIsShownAsItIs_data();
    void whateverItIsItIsShownAsItIs();
    void nothingIsNoToolTip();
    void screenReadersAreGivenTheTextItself();
};

void TestPlainToolTip::cleanup()
{
    QToolTip::hideText();
    QTRY_VERIFY(!tip());
}

void TestPlainToolTip::whateverItIsItIsShownAsItIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines"); // at least
    QTest::newRow("plain") << u"ci"_s << 1;
    QTest::newRow("ampersand") << u"Research & Development"_s << 1;
    QTest::newRow("tags") << u"<b>x</b>"_s << 1;
    QTest::newRow("a tag that does not end") << u"1 <2"_s << 1;
    QTest::newRow("entities") << u"&amp; <i>&lt;</i>"_s << 1;
    QTest::newRow("blanks") << u" two  and   three "_s << 1;
    QTest::newRow("lines") << u"a & b\n<b>c</b>\n\nd"_s << 4;
    QTest::newRow("a document") << u"<html><body><img src='x'>&nbsp;</body></html>"_s << 1;
    QTest::newRow("a long word") << u"W"_s.repeated(255) << 3;
    QTest::newRow("many words") << u"Research & Development "_s.repeated(12) << 2;
}

void TestPlainToolTip::whateverItIsItIsShownAsItIs()
{
    QFETCH(QString, text);
    QFETCH(int, lines);
    QToolTip::showText(QPoint(10, 10), plainToolTip(text));
    QTRY_VERIFY(tip());
    QCOMPARE(toolTipAsShown(tip()->text()), text);
    QVERIFY(tip()->height() >= lines * tip()->fontMetrics().height());
    QVERIFY(tip()->screen()->availableGeometry().contains(tip()->geometry()));
}

void TestPlainToolTip::nothingIsNoToolTip()
{
    QCOMPARE(plainToolTip(QString()), QString());
}

void TestPlainToolTip::screenReadersAreGivenTheTextItself()
{
    QWidget widget;
    const QString text = u"<b>Ada</b>\nada & co@example.com"_s;
    setPlainToolTip(widget, text);
    QCOMPARE(toolTipAsShown(widget.toolTip()), text);
    const QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&widget);
    QCOMPARE(reader->text(QAccessible::Description), text);
}

KEYFOB_UI_TEST_MAIN(TestPlainToolTip)
#include "tst_plaintooltip.moc"
