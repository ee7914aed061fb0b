#include "tests/support/tooltip.h"
#include "tests/support/uitest.h"
#include "ui/widgets/navbutton.h"
#include "ui/widgets/userbutton.h"

#include <QHelpEvent>
#include <QMenu>
#include <QScreen>
#include <QSignalSpy>
#include <QToolTip>

using namespace keyfob;
using namespace keyfob::test;

namespace {

QAccessibleInterface* accessible(QWidget& widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

} // namespace

class TestSidebarButtons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theUserButtonNamesMenuPersonAndEmail();
    void withoutANameTheEmailIsSaidOnce();
    void namesAreNoHtmlInToolTips();
    void whatCannotBeSeenInANameIsPaintedAsSigns();
    void theMenuOpensUpward();
    void inArabicTheMenuEndsWhereTheButtonEnds();
    void theMenuOpensByKeyboard_data();
    void theMenuOpensByKeyboard();
    void withoutAMenuAClickDoesNothing();
    void aMenuThatIsGoneIsNotOpened();
    void aPageButtonIsAPushButtonWithItsText();
    void theCurrentPageIsTold();
    void aNarrowPageButtonTellsItsTextAsToolTip();
    void aPageButtonFitsANarrowSidebar();

private:
    std::unique_ptr<QWidget> m_window;
    UserButton* m_user = nullptr;
    std::unique_ptr<QMenu> m_menu;
};

void TestSidebarButtons::init()
{
    m_window = std::make_unique<QWidget>();
    m_user = new UserButton(m_window.get());
    m_user->setUser(QStringLiteral("us1"), QStringLiteral("Ada"),
                    QStringLiteral("ada@example.com"));
    m_menu = std::make_unique<QMenu>();
    m_menu->addAction(QStringLiteral("Account Settings"));
    m_menu->addAction(QStringLiteral("Log Out…"));
    m_user->setUserMenu(m_menu.get());
    m_window->setGeometry(100, 100, 400, 400);
    m_user->setGeometry(10, 330, 240, 60);
    m_window->show();
    QTRY_VERIFY(m_window->isActiveWindow());
}

void TestSidebarButtons::cleanup()
{
    m_menu.reset();
    m_window.reset();
    QToolTip::hideText();
}

void TestSidebarButtons::theUserButtonNamesMenuPersonAndEmail()
{
    QCOMPARE(accessible(*m_user)->text(QAccessible::Name),
             QStringLiteral("User menu, Ada, ada@example.com"));
    QCOMPARE(accessible(*m_user)->role(), QAccessible::Button);
}

void TestSidebarButtons::withoutANameTheEmailIsSaidOnce()
{
    m_user->setUser(QStringLiteral("us1"), QString(), QStringLiteral("ada@example.com"));
    QCOMPARE(accessibleName(m_user), QStringLiteral("User menu, ada@example.com"));
}

void TestSidebarButtons::namesAreNoHtmlInToolTips()
{
    m_user->setUser(QStringLiteral("us1"), QStringLiteral("<b>Ada</b>"),
                    QStringLiteral("ada & co@example.com"));
    QCOMPARE(accessibleName(m_user), QStringLiteral("User menu, <b>Ada</b>, ada & co@example.com"));
    QCOMPARE(toolTipAsShown(m_user->toolTip()), QStringLiteral("<b>Ada</b>\nada & co@example.com"));
    QCOMPARE(accessible(*m_user)->text(QAccessible::Description),
             QStringLiteral("<b>Ada</b>\nada & co@example.com"));
}

// Else a name could turn the letters around it, and look like another one's.
void TestSidebarButtons::whatCannotBeSeenInANameIsPaintedAsSigns()
{
    const QString id = QStringLiteral("us1");
    const QString email = QStringLiteral("ada@example.com");
    m_user->setUser(id, QStringLiteral("Ada \uFFFD12\u2407"), email);
    const QImage wanted = m_user->grab().toImage();
    m_user->setUser(id, QStringLiteral("Ada \u202E12\u0007"), email);
    QCOMPARE(m_user->grab().toImage(), wanted);
    m_user->setUser(id, QStringLiteral("Ada \u202E12"), email);
    QVERIFY(m_user->grab().toImage() != wanted);
    QCOMPARE(toolTipAsShown(m_user->toolTip()),
             QStringLiteral("\u2068Ada \uFFFD12\u2069\nada@example.com"));
    QCOMPARE(accessible(*m_user)->text(QAccessible::Name),
             QStringLiteral("User menu, Ada \u202E12, ada@example.com"));
}

void TestSidebarButtons::theMenuOpensUpward()
{
    QTest::mouseClick(m_user, Qt::LeftButton);
    QTRY_VERIFY(m_menu->isVisible());
    const QRect button(m_user->mapToGlobal(QPoint()), m_user->size());
    QVERIFY(m_menu->geometry().bottom() < button.top());
    QVERIFY(button.top() - m_menu->geometry().bottom() <= theme::space(theme::Space::S));
    QCOMPARE(m_menu->geometry().left(), button.left());
    QVERIFY(m_menu->width() >= m_user->width());
}

void TestSidebarButtons::inArabicTheMenuEndsWhereTheButtonEnds()
{
    m_window->setLayoutDirection(Qt::RightToLeft);
    m_menu->setLayoutDirection(Qt::RightToLeft);
    m_menu->addAction(QStringLiteral("An entry much wider than the button above which it opens"));
    m_user->openMenu();
    QTRY_VERIFY(m_menu->isVisible());
    const QRect button(m_user->mapToGlobal(QPoint()), m_user->size());
    QVERIFY(m_menu->width() > button.width());
    QVERIFY(m_menu->geometry().bottom() < button.top());
    const int wanted =
        qMax(button.right(), m_window->screen()->geometry().left() + m_menu->width() - 1);
    QCOMPARE(m_menu->geometry().right(), wanted);
}

void TestSidebarButtons::theMenuOpensByKeyboard_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Space") << Qt::Key_Space;
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter") << Qt::Key_Enter;
}

void TestSidebarButtons::theMenuOpensByKeyboard()
{
    QFETCH(Qt::Key, key);
    m_user->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), m_user);
    QTest::keyClick(m_user, key);
    QTRY_VERIFY(m_menu->isVisible());
}

void TestSidebarButtons::withoutAMenuAClickDoesNothing()
{
    UserButton button;
    button.show();
    QSignalSpy clicked(&button, &QPushButton::clicked);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicked.count(), 1);
    QVERIFY(!QApplication::activePopupWidget());
}

void TestSidebarButtons::aMenuThatIsGoneIsNotOpened()
{
    m_menu.reset();
    QTest::mouseClick(m_user, Qt::LeftButton);
    QVERIFY(!QApplication::activePopupWidget());
}

void TestSidebarButtons::aPageButtonIsAPushButtonWithItsText()
{
    NavButton button(theme::Icon::Settings, QStringLiteral("&Account Settings"));
    QCOMPARE(accessible(button)->role(), QAccessible::Button);
    QCOMPARE(accessible(button)->text(QAccessible::Name), QStringLiteral("Account Settings"));
    QVERIFY(!button.isCheckable());
}

void TestSidebarButtons::theCurrentPageIsTold()
{
    NavButton button(theme::Icon::Home, QStringLiteral("Overview"));
    QVERIFY(!button.isCurrent());
    QVERIFY(accessible(button)->text(QAccessible::Description).isEmpty());
    button.setCurrent(true);
    QVERIFY(button.isCurrent());
    QCOMPARE(accessible(button)->text(QAccessible::Description), QStringLiteral("current page"));
    button.setCurrent(false);
    QVERIFY(accessible(button)->text(QAccessible::Description).isEmpty());
}

void TestSidebarButtons::aNarrowPageButtonTellsItsTextAsToolTip()
{
    NavButton button(theme::Icon::Home, QStringLiteral("&Overview <1>"));
    button.resize(button.minimumSizeHint());
    button.show();
    QHelpEvent help(QEvent::ToolTip, QPoint(2, 2), button.mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(&button, &help);
    QCOMPARE(toolTipAsShown(QToolTip::text()), QStringLiteral("Overview <1>"));
}

void TestSidebarButtons::aPageButtonFitsANarrowSidebar()
{
    NavButton button(theme::Icon::Home, QStringLiteral("Account Settings"));
    const int compact = theme::avatarSize() + 4 * theme::space(theme::Space::S);
    QVERIFY(button.minimumSizeHint().width() <= compact);
    QVERIFY(m_user->minimumSizeHint().width() <= compact);
    QVERIFY(button.sizeHint().width() > compact);
}

KEYFOB_UI_TEST_MAIN(TestSidebarButtons)
#include "tst_sidebarbuttons.moc"
