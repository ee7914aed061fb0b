#include "tests/support/uitest.h"
#include "ui/widgets/menuchoice.h"

#include <QActionGroup>
#include <QMenu>

using namespace keyfob;
using namespace keyfob::test;

class TestMenuChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofOneGroupExactlyOneIsOn();
    void withoutAGroupEachIsOnItsOwn();
};

void TestMenuChoice::ofOneGroupExactlyOneIsOn()
{
    QMenu menu;
    auto* group = new QActionGroup(&menu);
    const QAction* light = addChoice(menu, group, QStringLiteral("Light"), true);
    QAction* dark = addChoice(menu, group, QStringLiteral("Dark"));
    QCOMPARE(menu.actions().size(), 2);
    QVERIFY(light->isChecked() && !dark->isChecked());
    dark->trigger();
    QVERIFY(dark->isChecked() && !light->isChecked());
    dark->trigger();
    QVERIFY(dark->isChecked());
}

void TestMenuChoice::withoutAGroupEachIsOnItsOwn()
{
    QMenu menu;
    QAction* created = addChoice(menu, nullptr, QStringLiteral("Created"), true);
    QAction* expires = addChoice(menu, nullptr, QStringLiteral("Expires"), true);
    QVERIFY(created->isChecked() && expires->isChecked());
    created->trigger();
    QVERIFY(!created->isChecked() && expires->isChecked());
}

KEYFOB_UI_TEST_MAIN(TestMenuChoice)
#include "tst_menuchoice.moc"
