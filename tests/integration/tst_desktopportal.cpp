#include "app/desktopportal.h"
#include "tests/support/settingsportal.h"
#include "tests/support/uitest.h"

#include <QDBusConnectionInterface>
#include <QDBusError>
#include <QStyle>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;
using theme::Scheme;

namespace {

const QString kAppearance = u"org.freedesktop.appearance"_s;
const QString kColorScheme = u"color-scheme"_s;
const QString kReducedMotion = u"reduced-motion"_s;
const QString kGnome = u"org.gnome.desktop.interface"_s;
const QString kAnimations = u"enable-animations"_s;

constexpr int kQuestions = 3;

bool moves()
{
    const QStyle* style = QApplication::style();
    return style->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

QVariant wrapped(QVariant value, int times)
{
    for (int i = 0; i < times; ++i) {
        value = QVariant::fromValue(QDBusVariant(value));
    }
    return value;
}

} // namespace

/// What the program takes from the desktop's settings, on a real session bus. The platform's own
/// palette, which decides where the desktop does not, is a light one here.
class TestDesktopPortal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDarkDesktopMakesADarkWindow();
    void itFollowsTheDesktopWhileItRuns();
    void thePersonsOwnChoiceGoesBeforeTheDesktops();
    void animationsAreOffWhereTheDesktopSaysSo();
    void answersThatNobodyExpectsChangeNothing_data();
    void answersThatNobodyExpectsChangeNothing();
    void settingsThatAreNotThereChangeNothing();
    void aSilentPortalHoldsNothingUp();
    void aPortalThatComesLaterIsHeard();
    void noBusIsStarted();

private:
    void start() { m_program = std::make_unique<DesktopPortal>(); }
    // Signals and answers of one sender come in the order in which they were sent.
    void waitUntilHeard()
    {
        m_portal->change(kAppearance, kReducedMotion, 1U);
        QTRY_VERIFY(!moves());
    }

    std::unique_ptr<SettingsPortal> m_portal;
    std::unique_ptr<DesktopPortal> m_program;
};

void TestDesktopPortal::init()
{
    const bool wantsBus = qstrcmp(QTest::currentTestFunction(), "noBusIsStarted") != 0;
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") == wantsBus) {
        QSKIP("for a run with a bus, or for one without");
    }
    if (wantsBus) {
        m_portal = std::make_unique<SettingsPortal>();
    }
}

void TestDesktopPortal::cleanup()
{
    m_program.reset();
    m_portal.reset();
    theme::setAppearance(theme::Appearance::System);
    theme::setDesktopScheme(std::nullopt);
    theme::setAnimated(true);
}

void TestDesktopPortal::aDarkDesktopMakesADarkWindow()
{
    m_portal->set(kColorScheme, 1U);
    start();
    QTRY_COMPARE(theme::scheme(), Scheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window),
             theme::color(theme::Role::Window, Scheme::Dark));
}

void TestDesktopPortal::itFollowsTheDesktopWhileItRuns()
{
    m_portal->set(kColorScheme, 1U);
    start();
    QTRY_COMPARE(theme::scheme(), Scheme::Dark);
    m_portal->change(kAppearance, kColorScheme, 2U);
    QTRY_COMPARE(theme::scheme(), Scheme::Light);
    m_portal->change(kAppearance, kColorScheme, 1U);
    QTRY_COMPARE(theme::scheme(), Scheme::Dark);
    m_portal->change(kAppearance, kColorScheme, 0U); // no preference
    QTRY_COMPARE(theme::scheme(), Scheme::Light);
}

void TestDesktopPortal::thePersonsOwnChoiceGoesBeforeTheDesktops()
{
    theme::setAppearance(theme::Appearance::Light);
    start();
    m_portal->change(kAppearance, kColorScheme, 1U);
    waitUntilHeard();
    QCOMPARE(theme::scheme(), Scheme::Light);
    theme::setAppearance(theme::Appearance::System);
    QCOMPARE(theme::scheme(), Scheme::Dark);
}

void TestDesktopPortal::animationsAreOffWhereTheDesktopSaysSo()
{
    QVERIFY(moves());
    m_portal->set(kAnimations, false);
    start();
    QTRY_VERIFY(!moves());
    m_portal->change(kGnome, kAnimations, true);
    QTRY_VERIFY(moves());
    m_portal->change(kAppearance, kReducedMotion, 1U);
    QTRY_VERIFY(!moves());
    m_portal->change(kAppearance, kReducedMotion, 0U);
    QTRY_VERIFY(moves());
}

void TestDesktopPortal::answersThatNobodyExpectsChangeNothing_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("a word") << QVariant(u"prefer-dark"_s);
    QTest::newRow("a number of another type") << QVariant(1);
    QTest::newRow("a truth") << QVariant(true);
    QTest::newRow("a list") << QVariant(QStringList{u"1"_s});
    QTest::newRow("a map") << QVariant(QVariantMap{{u"1"_s, 1U}});
    QTest::newRow("a number that is unknown") << QVariant(77U);
    QTest::newRow("wrapped beyond reason") << wrapped(1U, 20);
}

void TestDesktopPortal::answersThatNobodyExpectsChangeNothing()
{
    QFETCH(QVariant, value);
    m_portal->set(kColorScheme, value);
    m_portal->set(kAnimations, u"false"_s);
    start();
    QTRY_COMPARE(m_portal->timesAsked(), kQuestions);
    m_portal->change(kAppearance, kColorScheme, value);
    m_portal->change(kGnome, kColorScheme, 1U); // another's setting of the same name
    waitUntilHeard();
    QCOMPARE(theme::scheme(), Scheme::Light);
    m_portal->change(kAppearance, kColorScheme, wrapped(1U, 2)); // as some older desktops wrap
    QTRY_COMPARE(theme::scheme(), Scheme::Dark);
}

void TestDesktopPortal::settingsThatAreNotThereChangeNothing()
{
    start();
    QTRY_COMPARE(m_portal->timesAsked(), kQuestions);
    m_portal->change(kAppearance, kColorScheme, 1U);
    QTRY_COMPARE(theme::scheme(), Scheme::Dark);
    QVERIFY(moves());
}

// It lives in this thread: whoever waited for it would wait for ever.
void TestDesktopPortal::aSilentPortalHoldsNothingUp()
{
    m_portal->fallSilent();
    start();
    QCOMPARE(m_portal->timesAsked(), 0);
    QTRY_COMPARE(m_portal->timesAsked(), kQuestions);
    QCOMPARE(theme::scheme(), Scheme::Light);
    QVERIFY(moves());
}

void TestDesktopPortal::aPortalThatComesLaterIsHeard()
{
    m_portal.reset();
    start();
    m_portal = std::make_unique<SettingsPortal>();
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    QVERIFY(QDBusConnection::sessionBus().interface()->isServiceRegistered(service));
    m_portal->change(kAppearance, kColorScheme, 1U);
    QTRY_COMPARE(theme::scheme(), Scheme::Dark);
}

// QtDBus (6.4.2) keeps its session bus under this name, and the error of one that did not come.
void TestDesktopPortal::noBusIsStarted()
{
    start();
    const QDBusConnection bus(u"qt_default_session_bus"_s);
    QCOMPARE(bus.lastError().type(), QDBusError::Disconnected);
    QCOMPARE(theme::scheme(), Scheme::Light);
}

KEYFOB_UI_TEST_MAIN(TestDesktopPortal)
#include "tst_desktopportal.moc"
