#include "tests/support/everypage.h"

#include <QLoggingCategory>
#include <QScopeGuard>
#include <QTabBar>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

/// What a screen reader gets to know of the tabs of Account Settings.
class TestTabAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_it.reset(); }
    void tabsAreFoundByNameAndPlace();
    void theCurrentTabAloneIsSelected();
    void itHasTheKeyboardWhileTheBarHas();
    void pressingATabLeadsToIt();
    void withTheBarTheTabsGo();
    void aTabCanBeLoggedWhileItsBarGoes();

private:
    [[nodiscard]] QAccessibleInterface* access() const
    {
        return QAccessible::queryAccessibleInterface(m_bar);
    }
    /// The names of the tabs that are in a state.
    template<typename Condition>
    [[nodiscard]] QStringList tabs(Condition isSo) const
    {
        QStringList names;
        for (int i = 0; i < access()->childCount(); ++i) {
            if (isSo(access()->child(i)->state())) {
                names << access()->child(i)->text(QAccessible::Name);
            }
        }
        return names;
    }
    [[nodiscard]] QStringList selected() const
    {
        return tabs([](const QAccessible::State& state) { return bool(state.selected); });
    }
    [[nodiscard]] QStringList focused() const
    {
        return tabs([](const QAccessible::State& state) { return bool(state.focused); });
    }

    std::unique_ptr<WindowUnderTest> m_it;
    QTabBar* m_bar = nullptr;
};

void TestTabAccess::init()
{
    m_it = std::make_unique<WindowUnderTest>();
    QVERIFY(EveryPage::show(*m_it, u"tokens"_s) != nullptr);
    m_bar = m_it->window->findChild<QTabBar*>();
    QVERIFY(m_bar != nullptr);
}

void TestTabAccess::tabsAreFoundByNameAndPlace()
{
    QCOMPARE(access()->role(), QAccessible::PageTabList);
    QCOMPARE(tabs([](const auto&) { return true; }), QStringList({u"Profile"_s, u"Tokens"_s,
                                                                  u"Server"_s, u"Preferences"_s}));
    for (int i = 0; i < m_bar->count(); ++i) {
        QAccessibleInterface* tab = access()->child(i);
        QCOMPARE(tab->role(), QAccessible::PageTab);
        QCOMPARE(tab->parent(), access());
        QCOMPARE(access()->indexOfChild(tab), i);
        const QPoint middle = m_bar->mapToGlobal(m_bar->tabRect(i).center());
        QCOMPARE(access()->childAt(middle.x(), middle.y()), tab);
    }
    QCOMPARE(access()->indexOfChild(access()), -1);
    QCOMPARE(access()->child(m_bar->count()), nullptr);
}

void TestTabAccess::theCurrentTabAloneIsSelected()
{
    QCOMPARE(tabs([](const auto& state) { return bool(state.selectable); }).size(), 4);
    QCOMPARE(selected(), QStringList(u"Tokens"_s));
    QTest::keyClick(m_it->keyboard(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(selected(), QStringList(u"Server"_s));
}

void TestTabAccess::itHasTheKeyboardWhileTheBarHas()
{
    QVERIFY(m_it->keyboard() != m_bar);
    QCOMPARE(focused(), QStringList());
    m_bar->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(m_bar->hasFocus());
    QCOMPARE(focused(), QStringList(u"Tokens"_s));
    QCOMPARE(accessibleName(m_bar), u"Tokens"_s);
    QTest::keyClick(m_bar, Qt::Key_Left);
    QCOMPARE(focused(), QStringList(u"Profile"_s));
    QCOMPARE(accessibleName(m_bar), u"Profile"_s);
}

void TestTabAccess::pressingATabLeadsToIt()
{
    QAccessibleActionInterface* tab = access()->child(0)->actionInterface();
    QCOMPARE(tab->actionNames(), QStringList(QAccessibleActionInterface::pressAction()));
    tab->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_bar->currentIndex(), 0);
    QCOMPARE(selected(), QStringList(u"Profile"_s));
}

void TestTabAccess::aTabCanBeLoggedWhileItsBarGoes()
{
    const QAccessible::Id tab = QAccessible::uniqueId(access()->child(0));
    const auto quiet = qScopeGuard([] { QLoggingCategory::setFilterRules({}); });
    QLoggingCategory::setFilterRules(u"qt.accessibility.cache=true"_s);
    m_it.reset();
    QCOMPARE(QAccessible::accessibleInterface(tab), nullptr);
}

void TestTabAccess::withTheBarTheTabsGo()
{
    QTabBar bar;
    bar.addTab(u"only"_s);
    QAccessibleInterface* its = QAccessible::queryAccessibleInterface(&bar);
    const QAccessible::Id tab = QAccessible::uniqueId(its->child(0));
    QVERIFY(its->child(0)->state().selected);
    bar.removeTab(0);
    QVERIFY(!QAccessible::accessibleInterface(tab)->isValid());
    QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(its));
    QCOMPARE(QAccessible::accessibleInterface(tab), nullptr);
}

KEYFOB_UI_TEST_MAIN(TestTabAccess)
#include "tst_tabaccess.moc"
