#include "tests/support/languageswitch.h"
#include "tests/support/windowundertest.h"
#include "ui/sidebar/appearancemenu.h"
#include "ui/sidebar/languagemenu.h"
#include "ui/sidebar/programmenus.h"
#include "ui/signin/signinpage.h"
#include "ui/workspace.h"

#include <QSignalSpy>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

/// The language changes while the window is in use: everything that can be read follows at once,
/// and nothing that was typed or chosen is lost.
class TestLanguageSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSignInPageFollows();
    void anErrorOnTheSignInPageFollows();
    void theTokensFollow();
    void whatFailedFollows();
    void theOtherPagesFollow();
    void anEndedSessionFollows();
    void whatWasDoneIsNotLeftInAnotherLanguage();
    void arabicMirrorsTheWindow();
    void theMenuNamesEachLanguageByItself();

private:
    void goTo(const QString& place) const { m_it->window->workspace().goTo(place); }
    [[nodiscard]] QString left() { return m_switch->leftBehind(*m_it->window).join(u'\n'); }

    std::unique_ptr<LanguageSwitch> m_switch;
    std::unique_ptr<WindowUnderTest> m_it;
};

void TestLanguageSwitch::init()
{
    m_switch = std::make_unique<LanguageSwitch>();
    m_it = std::make_unique<WindowUnderTest>();
}

void TestLanguageSwitch::cleanup()
{
    m_it.reset();
    m_switch.reset();
}

void TestLanguageSwitch::theSignInPageFollows()
{
    QCOMPARE(left(), QString());
    m_it->window->signInPage().fillIn(m_it->server.url().toString(), WindowUnderTest::kEmail);
    QTRY_VERIFY(m_it->says("NocoDB answers"));
    QCOMPARE(left(), QString());
    QCOMPARE(m_it->field("Email")->text(), WindowUnderTest::kEmail);
}

void TestLanguageSwitch::anErrorOnTheSignInPageFollows()
{
    m_it->submit(u"wrong"_s);
    QTRY_VERIFY(m_it->says("Email or password is wrong."));
    m_it->window->signInPage().setKeychainProblem(
        SecretStoreError{SecretStoreError::Kind::Unavailable});
    QCOMPARE(left(), QString());
    QCOMPARE(m_it->field("Password")->text(), u"wrong"_s);
}

void TestLanguageSwitch::theTokensFollow()
{
    QVERIFY(m_it->signIn());
    QCOMPARE(left(), QString());
    m_it->server.addTokens(WindowUnderTest::kEmail, 3);
    m_it->service->reload();
    QTRY_COMPARE(m_it->tokens->rowCount(), 3);
    QCOMPARE(left(), QString());
    m_it->press("Add New API Token");
    m_it->field("Token name")->clear();
    m_it->press("Save");
    QVERIFY(m_it->says("Give the token a name"));
    QCOMPARE(left(), QString());
    m_it->field("Filter tokens")->setText(u"zzz"_s);
    QCOMPARE(left(), QString());
    QCOMPARE(m_it->field("Filter tokens")->text(), u"zzz"_s);
}

void TestLanguageSwitch::whatFailedFollows()
{
    m_it->server.addToken(WindowUnderTest::kEmail, u"ci"_s);
    QVERIFY(m_it->signIn());
    m_it->server.addFault(Fault::json(403, {}), "DELETE", "/api/v1/tokens");
    m_it->action("Delete…")->trigger();
    m_it->press("Delete");
    QTRY_VERIFY(m_it->says("Not deleted: “ci”."));
    QCOMPARE(left(), QString());
    m_it->server.addFault(Fault::html(500), "GET", "/api/v1/tokens");
    m_it->service->reload();
    QTRY_VERIFY(m_it->button("Retry"));
    QCOMPARE(left(), QString());
}

void TestLanguageSwitch::theOtherPagesFollow()
{
    m_it->server.addToken(WindowUnderTest::kEmail, std::nullopt);
    QVERIFY(m_it->signIn());
    goTo(u"overview"_s);
    QTRY_VERIFY(m_it->says("Newest tokens"));
    QCOMPARE(left(), QString());
    goTo(u"profile"_s);
    m_it->press("Change Password…");
    m_it->press("Change Password");
    QVERIFY(m_it->says("Enter your current password."));
    QCOMPARE(left(), QString());
    goTo(u"server"_s);
    QTRY_VERIFY(m_it->says("It answers in"));
    m_it->press("Manual");
    QTRY_VERIFY(!m_it->field("Proxy host")->size().isEmpty()); // the page has grown for it
    m_it->field("Time limit in seconds")->setText(u"0"_s);
    QTest::keyClick(m_it->field("Time limit in seconds"), Qt::Key_Return);
    QTRY_VERIFY(m_it->says("Enter a number of seconds"));
    QCOMPARE(left(), QString());
}

void TestLanguageSwitch::anEndedSessionFollows()
{
    QVERIFY(m_it->signIn());
    QVERIFY(m_it->endSession());
    QCOMPARE(left(), QString());
    m_it->press("Sign In Again");
    QCOMPARE(left(), QString());
}

void TestLanguageSwitch::whatWasDoneIsNotLeftInAnotherLanguage()
{
    m_it->server.addToken(WindowUnderTest::kEmail, u"ci"_s);
    QVERIFY(m_it->signIn());
    m_it->action("Copy")->trigger();
    QVERIFY(m_it->says("Copied token “ci”."));
    QVERIFY(m_it->says("Clipboard clears in"));
    m_switch->speak(u"de"_s);
    QVERIFY(!m_it->says("Copied token “ci”."));
    QVERIFY(m_it->says("Zwischenablage wird in"));
    QVERIFY(m_it->clipboard->holdsSecret());
}

void TestLanguageSwitch::arabicMirrorsTheWindow()
{
    QVERIFY(m_it->signIn());
    QVERIFY(!m_it->window->isRightToLeft());
    m_switch->speak(u"ar"_s);
    QVERIFY(m_it->window->isRightToLeft());
    m_switch->speak(u"en"_s);
    QVERIFY(!m_it->window->isRightToLeft());
}

void TestLanguageSwitch::theMenuNamesEachLanguageByItself()
{
    LanguageMenu& menu = m_it->window->menus().language();
    menu.setLanguages(availableLanguages(), u"de"_s);
    QStringList names;
    QStringList chosen;
    for (const QAction* entry : menu.actions()) {
        names += entry->isSeparator() ? QStringList() : QStringList(entry->text());
        chosen += entry->isChecked() ? QStringList(entry->text()) : QStringList();
    }
    QCOMPARE(names.first(), u"System Default"_s);
    QVERIFY(names.contains(u"English"_s) && names.contains(u"العربية"_s));
    QCOMPARE(chosen, QStringList(u"Deutsch"_s));
    QSignalSpy asked(&menu, &LanguageMenu::chosen);
    menu.actions().first()->trigger();
    QCOMPARE(asked.first().first().toString(), QString());
}

KEYFOB_UI_TEST_MAIN(TestLanguageSwitch)
#include "tst_languageswitch.moc"
