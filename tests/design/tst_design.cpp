#include "tests/design/designvalues.h"
#include "tests/support/uitest.h"

#include <QImage>

using namespace keyfob;
using namespace Qt::StringLiterals;

/// Whether docs/design.md still tells what the code does.
class TestDesign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColorHasAName();
    void thePictureShowsTheValuesOfTheCode();
};

void TestDesign::everyColorHasAName()
{
    QList<theme::Role> named;
    for (const auto& color : design::colors()) {
        named.append(color.value);
    }
    QCOMPARE(named, theme::allRoles());
}

// After a change: build keyfob_design and let it make the picture anew.
void TestDesign::thePictureShowsTheValuesOfTheCode()
{
    const QImage picture(QStringLiteral(KEYFOB_DESIGN_PICTURE));
    QVERIFY(!picture.isNull());
    QCOMPARE(picture.text(design::kKey).split(u'\n'), design::values().split(u'\n'));
}

KEYFOB_UI_TEST_MAIN(TestDesign)
#include "tst_design.moc"
