#include "tests/support/windowundertest.h"
#include "ui/places.h"
#include "ui/preferences/programchoices.h"
#include "ui/sidebar/appearancemenu.h"
#include "ui/sidebar/languagemenu.h"
#include "ui/sidebar/programmenus.h"
#include "ui/tokens/tokenreveal.h"
#include "ui/tokens/tokentable.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The Preferences tab: what can be chosen there, by its names, and that each choice counts at
/// once.
class TestPreferencesTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theLanguageIsTheUserMenusToo();
    void theAppearanceIsTheUserMenusToo();
    void theClipboardGoesByIt();
    void aShownTokenGoesByIt();
    void aTimeThatSomebodyElseHasSetIsShown();
    void whatAnAdministratorHasLockedCanOnlyBeRead();
    void theLockAndTheStartPageAreRemembered();
    void theScreensLockIsOfferedWhereSomebodyTellsOfIt();
    void whatALockCostsIsSaidBeforehand();
    void whatIsChosenIsHeard();
    void theKeyboardBeginsAtTheFirstChoice();

private:
    [[nodiscard]] ProgramChoices& choices() const { return m_it->window->choices(); }
    [[nodiscard]] const ProgramChoices::Values& values() const { return choices().values(); }
    /// Opens the list of that name, and chooses what is called so.
    void choose(const char* list, const QString& entry) const;
    [[nodiscard]] QString chosen(const char* list) const { return m_it->button(list)->text(); }

    std::unique_ptr<WindowUnderTest> m_it;
    std::unique_ptr<QSignalSpy> m_edited;
};

void TestPreferencesTab::init()
{
    m_it = std::make_unique<WindowUnderTest>();
    m_it->server.addToken(WindowUnderTest::kEmail, u"alpha"_s);
    choices().setLimits({.languages = {u"de"_s, u"en"_s}});
    QVERIFY(m_it->signIn());
    m_it->window->workspace().goTo(places::kPreferences);
    m_edited = std::make_unique<QSignalSpy>(&choices(), &ProgramChoices::edited);
}

void TestPreferencesTab::cleanup()
{
    m_it.reset();
    theme::setAppearance(theme::Appearance::System);
}

void TestPreferencesTab::choose(const char* list, const QString& entry) const
{
    m_it->press(list);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    for (QAction* action : menu->actions()) {
        if (action->text() == entry) {
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
    }
    QFAIL(qPrintable(entry));
}

void TestPreferencesTab::theLanguageIsTheUserMenusToo()
{
    QCOMPARE(chosen("Language"), u"System Default"_s);
    choose("Language", u"Deutsch"_s);
    QCOMPARE(values().language, u"de"_s);
    QCOMPARE(m_edited->size(), 1);
    const auto entries = m_it->window->menus().language().actions();
    const auto checked = std::find_if(entries.begin(), entries.end(),
                                      [](const QAction* entry) { return entry->isChecked(); });
    QVERIFY(checked != entries.end());
    QCOMPARE((*checked)->text(), u"Deutsch"_s);
    entries.first()->trigger();
    QCOMPARE(values().language, QString());
    QCOMPARE(chosen("Language"), u"System Default"_s);
}

void TestPreferencesTab::theAppearanceIsTheUserMenusToo()
{
    m_it->press("Dark");
    QCOMPARE(values().appearance, theme::Appearance::Dark);
    QCOMPARE(theme::appearance(), theme::Appearance::Dark);
    QCOMPARE(m_edited->size(), 1);
    m_it->window->menus().appearance().actions().at(1)->trigger();
    QCOMPARE(values().appearance, theme::Appearance::Light);
    QVERIFY(m_it->button("Light")->isChecked());
}

void TestPreferencesTab::theClipboardGoesByIt()
{
    m_it->clipboard->copy(SecretString::fromText(u"a secret"_s));
    choose("Clear the clipboard after", u"10 s"_s);
    QVERIFY(m_it->clipboard->lifetime() == 10s);
    QVERIFY(m_it->clipboard->remaining() <= 10s);
    choose("Clear the clipboard after", u"Never"_s);
    QVERIFY(m_it->clipboard->lifetime() == 0s);
    QCOMPARE(QApplication::clipboard()->text(), u"a secret"_s);
}

void TestPreferencesTab::aShownTokenGoesByIt()
{
    auto* timer = m_it->window->findChild<TokenReveal*>()->findChild<QTimer*>();
    m_it->window->workspace().goTo(places::kTokens);
    QTest::keyClick(m_it->find<TokenTable>("API tokens"), Qt::Key_Space);
    QVERIFY(m_it->tokens->shownToken());
    QVERIFY(timer->isActive() && timer->intervalAsDuration() == 30s);
    m_it->window->workspace().goTo(places::kPreferences);
    choose("Hide a shown token after", u"120 s"_s);
    QVERIFY(timer->isActive() && timer->intervalAsDuration() == 120s);
    choose("Hide a shown token after", u"Never"_s);
    QVERIFY(!timer->isActive() && m_it->tokens->shownToken());
    m_it->window->lock();
    QVERIFY(!m_it->tokens->shownToken());
}

void TestPreferencesTab::aTimeThatSomebodyElseHasSetIsShown()
{
    ProgramChoices::Values other;
    other.clipboardTime = 45s;
    other.lockAfter = 90min;
    choices().set(other);
    QCOMPARE(chosen("Clear the clipboard after"), u"45 s"_s);
    QCOMPARE(chosen("Lock after"), u"90 min"_s);
    choose("Clear the clipboard after", u"30 s"_s);
    QVERIFY(values().clipboardTime == 30s && values().lockAfter == 90min);
}

void TestPreferencesTab::whatAnAdministratorHasLockedCanOnlyBeRead()
{
    QVERIFY(m_it->button("Clear the clipboard after")->isEnabled());
    choices().setLimits({.languages = {}, .isClipboardTimeLocked = true});
    QVERIFY(!m_it->button("Clear the clipboard after")->isEnabled());
    QCOMPARE(chosen("Clear the clipboard after"), u"60 s"_s);
    QVERIFY(m_it->says("Set by your administrator."));
}

void TestPreferencesTab::theLockAndTheStartPageAreRemembered()
{
    QCOMPARE(chosen("Lock after"), u"Never"_s);
    choose("Lock after", u"5 min"_s);
    QVERIFY(values().lockAfter == 5min);
    QCOMPARE(chosen("Start page"), u"Where I Left Off"_s);
    choose("Start page", u"Overview"_s);
    QCOMPARE(values().startPlace, places::kOverview);
    QCOMPARE(m_edited->size(), 2);
}

void TestPreferencesTab::theScreensLockIsOfferedWhereSomebodyTellsOfIt()
{
    constexpr auto kTick = "Lock when the screen is locked";
    QVERIFY(m_it->find<QCheckBox>(kTick) == nullptr);
    const QSignalSpy looked(&choices(), &ProgramChoices::looked);
    m_it->window->workspace().goTo(places::kTokens);
    m_it->window->workspace().goTo(places::kPreferences);
    QCOMPARE(looked.size(), 1);
    choices().setLimits({.languages = {}, .canLockWithScreen = true});
    QVERIFY(!m_it->find<QCheckBox>(kTick)->isChecked());
    m_it->find<QCheckBox>(kTick)->click();
    QVERIFY(values().locksWithScreen);
}

void TestPreferencesTab::whatALockCostsIsSaidBeforehand()
{
    QVERIFY(m_it->says("Unlock reads the session from your keyring again."));
    QVERIFY(m_it->endSession());
    m_it->press("Sign In Again");
    m_it->find<QCheckBox>("Keep me signed in")->setChecked(false);
    m_it->field("Password")->setText(WindowUnderTest::kPassword);
    m_it->press("Sign In");
    QTRY_VERIFY(m_it->says("This session is not in your keyring"));
}

void TestPreferencesTab::whatIsChosenIsHeard()
{
    const QAccessibleInterface* heard
        = QAccessible::queryAccessibleInterface(m_it->button("Lock after"));
    QCOMPARE(heard->text(QAccessible::Name), u"Lock after"_s);
    QVERIFY(heard->text(QAccessible::Description).startsWith(u"Never"_s));
    choose("Lock after", u"5 min"_s);
    QVERIFY(heard->text(QAccessible::Description).startsWith(u"5 min"_s));
}

void TestPreferencesTab::theKeyboardBeginsAtTheFirstChoice()
{
    m_it->window->workspace().focusContent();
    QCOMPARE(m_it->keyboard(), m_it->button("Language"));
    QTest::keyClick(m_it->keyboard(), Qt::Key_Space);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    menu->close();
}

KEYFOB_UI_TEST_MAIN(TestPreferencesTab)
#include "tst_preferencestab.moc"
