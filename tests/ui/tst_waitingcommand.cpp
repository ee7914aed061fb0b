#include "app/raising.h"
#include "app/waitingcommand.h"
#include "tests/support/windowundertest.h"
#include "ui/signin/signinpage.h"
#include "ui/workspace.h"

#include <QClipboard>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;
using Kind = Command::Kind;

namespace {

constexpr auto kCopyPurpose = "Sign in, and your auth token will be copied.";
constexpr auto kAddPurpose = "Sign in, and you can save the new API token.";
const Command kCopy{Kind::CopyAuthToken, {}};

} // namespace

/// What a command line asks for, in the window: whoever is signed in, or not yet, or not any more.
class TestWaitingCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theAuthTokenIsCopiedAtOnce();
    void nobodySignedInIsToldWhatComesAndThenItComesOnce();
    void anotherCommandTakesItsPlace();
    void whoGoesBackToAnotherAccountGivesItUp();
    void aRestoredSessionIsWaitedFor();
    void aKeyringThatDoesNotAnswerIsToldBesideWhatComes();
    void anEndedSessionIsTold();
    void withoutAConnectionTheEditorSaysWhy();
    void aNewTokenHasItsNameAndIsNotSaved();
    void withoutANameOneIsSuggestedAsEver();
    void whatSomebodyHasTypedStays();
    void aNameThatIsBeingSavedStays();
    void aSettingsTabIsShownWithTheKeyboard_data();
    void aSettingsTabIsShownWithTheKeyboard();
    void aMinimisedWindowComesToTheFront();

private:
    void give(const Command& command) { m_command->give(command); }
    void openEditor(const QString& typed);
    [[nodiscard]] static QString clipboard() { return QApplication::clipboard()->text(); }
    [[nodiscard]] int additions() const
    {
        return m_it->server.count("POST", "/api/v1/tokens");
    }

    std::unique_ptr<WindowUnderTest> m_it;
    std::unique_ptr<WaitingCommand> m_command;
};

void TestWaitingCommand::init()
{
    QApplication::clipboard()->clear();
    m_it = std::make_unique<WindowUnderTest>();
    m_command = std::make_unique<WaitingCommand>(*m_it->accounts, *m_it->window);
}

void TestWaitingCommand::cleanup()
{
    m_command.reset();
    m_it.reset();
}

void TestWaitingCommand::theAuthTokenIsCopiedAtOnce()
{
    QVERIFY(m_it->signIn());
    give(kCopy);
    QTRY_VERIFY(m_it->says("Copied the auth token."));
    QVERIFY(m_it->server.isJwtAlive(clipboard().toUtf8()));
}

void TestWaitingCommand::nobodySignedInIsToldWhatComesAndThenItComesOnce()
{
    give(kCopy);
    QVERIFY(m_it->says(kCopyPurpose));
    m_it->window->signInPage().fillIn(m_it->server.url().toString(), WindowUnderTest::kEmail);
    QTest::keyClicks(m_it->field("Password"), u"wrong"_s);
    QVERIFY(m_it->says(kCopyPurpose)); // and not only until somebody types
    m_it->press("Sign In");
    QTRY_VERIFY(m_it->says("Email or password is wrong."));
    QVERIFY(m_it->says(kCopyPurpose));
    QVERIFY(m_it->signIn());
    QTRY_VERIFY(m_it->server.isJwtAlive(clipboard().toUtf8()));
    QApplication::clipboard()->clear();
    QVERIFY(m_it->endSession());
    m_it->press("Sign In Again");
    QVERIFY(!m_it->says(kCopyPurpose));
    QVERIFY(m_it->signIn());
    QCOMPARE(clipboard(), QString());
}

void TestWaitingCommand::anotherCommandTakesItsPlace()
{
    give(kCopy);
    give({Kind::AddToken, u"ci"_s});
    QVERIFY(m_it->says(kAddPurpose));
    QVERIFY(!m_it->says(kCopyPurpose));
    QVERIFY(m_it->signIn());
    QTRY_VERIFY(m_it->field("Token name"));
    QCOMPARE(m_it->field("Token name")->text(), u"ci"_s);
    QCOMPARE(clipboard(), QString());
}

void TestWaitingCommand::whoGoesBackToAnotherAccountGivesItUp()
{
    QVERIFY(m_it->signIn());
    Account& ada = m_it->accounts->current();
    m_it->accounts->beginAdding();
    give(kCopy);
    QVERIFY(m_it->says(kCopyPurpose));
    m_it->press("Cancel");
    QCOMPARE(&m_it->accounts->current(), &ada);
    m_it->server.stop();
    m_it->service->reload();
    QTRY_COMPARE(m_it->session->state(), SessionState::Offline);
    m_it->server.start();
    m_it->session->retry();
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QVERIFY(!m_it->says("Copied the auth token."));
    QCOMPARE(clipboard(), QString());
}

void TestWaitingCommand::aRestoredSessionIsWaitedFor()
{
    QVERIFY(m_it->signIn());
    m_command.reset();
    m_it->restart();
    m_command = std::make_unique<WaitingCommand>(*m_it->accounts, *m_it->window);
    m_it->accounts->makeCurrent(m_it->accounts->addStored(m_it->account()));
    give({Kind::AddToken, u"ci"_s});
    QVERIFY(!m_it->field("Token name"));
    QTRY_VERIFY(m_it->field("Token name"));
    QCOMPARE(m_it->field("Token name")->text(), u"ci"_s);
    QCOMPARE(m_it->keyboard(), m_it->field("Token name"));
}

void TestWaitingCommand::aKeyringThatDoesNotAnswerIsToldBesideWhatComes()
{
    QVERIFY(m_it->signIn());
    m_command.reset();
    m_it->restart();
    m_command = std::make_unique<WaitingCommand>(*m_it->accounts, *m_it->window);
    m_it->store.readError = SecretStoreError::Kind::Failed;
    m_it->accounts->makeCurrent(m_it->accounts->addStored(m_it->account()));
    give(kCopy);
    QTRY_VERIFY(m_it->says(kCopyPurpose));
    QVERIFY(m_it->says("The keyring could not be read."));
    m_it->store.readError.reset();
    m_it->press("Retry");
    QTRY_VERIFY(m_it->says("Copied the auth token."));
}

void TestWaitingCommand::anEndedSessionIsTold()
{
    QVERIFY(m_it->signIn());
    QVERIFY(m_it->endSession());
    give(kCopy);
    QVERIFY(m_it->says("You are not signed in any more. Sign in again first."));
    QCOMPARE(clipboard(), QString());
}

void TestWaitingCommand::withoutAConnectionTheEditorSaysWhy()
{
    QVERIFY(m_it->signIn());
    m_it->server.stop();
    m_it->service->reload();
    QTRY_COMPARE(m_it->session->state(), SessionState::Offline);
    give({Kind::AddToken, u"ci"_s});
    QVERIFY(m_it->says("The server cannot be reached now. Press Retry first."));
    QCOMPARE(m_it->field("Token name")->text(), u"ci"_s);
    m_it->server.start();
    m_it->press("Retry");
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QVERIFY(!m_it->says("The server cannot be reached now"));
    QCOMPARE(m_it->field("Token name")->text(), u"ci"_s);
}

void TestWaitingCommand::aNewTokenHasItsNameAndIsNotSaved()
{
    QVERIFY(m_it->signIn());
    m_it->window->workspace().showPage(Sidebar::Page::Overview);
    give({Kind::AddToken, u"nightly <b>"_s});
    QVERIFY(m_it->field("Token name"));
    QCOMPARE(m_it->field("Token name")->text(), u"nightly <b>"_s);
    QCOMPARE(m_it->keyboard(), m_it->field("Token name"));
    m_it->service->reload();
    QTRY_COMPARE(m_it->service->listState(), TokenService::ListState::Ready);
    QCOMPARE(additions(), 0);
    m_it->press("Save");
    QTRY_COMPARE(m_it->server.tokens().size(), 1U);
    QCOMPARE(m_it->server.tokens().front().description, u"nightly <b>"_s);
}

void TestWaitingCommand::withoutANameOneIsSuggestedAsEver()
{
    QVERIFY(m_it->signIn());
    give({Kind::AddToken, {}});
    QCOMPARE(m_it->field("Token name")->text(), u"Token 1"_s);
}

void TestWaitingCommand::openEditor(const QString& typed)
{
    QVERIFY(m_it->signIn());
    m_it->press("Add New API Token");
    QTest::keyClicks(m_it->field("Token name"), typed);
}

void TestWaitingCommand::whatSomebodyHasTypedStays()
{
    openEditor(u"begun"_s);
    m_it->window->workspace().goTo(u"profile"_s);
    give({Kind::AddToken, u"ci"_s});
    QCOMPARE(m_it->field("Token name")->text(), u"begun"_s);
    QCOMPARE(m_it->keyboard(), m_it->field("Token name"));
    m_it->press("Cancel");
    give({Kind::AddToken, u"ci"_s});
    give({Kind::AddToken, u"ci two"_s}); // nobody has typed the first
    QCOMPARE(m_it->field("Token name")->text(), u"ci two"_s);
}

void TestWaitingCommand::aNameThatIsBeingSavedStays()
{
    QVERIFY(m_it->signIn());
    give({Kind::AddToken, u"first"_s});
    m_it->server.addFault(Fault::delay(std::chrono::milliseconds(200)), "POST");
    m_it->press("Save");
    give({Kind::AddToken, u"second"_s});
    QCOMPARE(m_it->field("Token name")->text(), u"first"_s);
    QTRY_VERIFY(!m_it->field("Token name"));
    QCOMPARE(m_it->server.tokens().size(), 1U);
}

void TestWaitingCommand::aSettingsTabIsShownWithTheKeyboard_data()
{
    QTest::addColumn<QString>("word");
    for (const char* word : {"profile", "tokens", "server"}) {
        QTest::newRow(word) << QString::fromUtf8(word);
    }
}

void TestWaitingCommand::aSettingsTabIsShownWithTheKeyboard()
{
    QFETCH(QString, word);
    QVERIFY(m_it->signIn());
    m_it->window->workspace().showPage(Sidebar::Page::Overview);
    give({Kind::ShowSettings, word});
    QCOMPARE(m_it->window->workspace().place(), word);
    QVERIFY(m_it->keyboard() != m_it->window.get());
}

void TestWaitingCommand::aMinimisedWindowComesToTheFront()
{
    m_it->window->showMinimized();
    QVERIFY(m_it->window->isMinimized());
    bringToFront(*m_it->window, u"a token of the desktop"_s);
    QVERIFY(!m_it->window->isMinimized());
    QTRY_VERIFY(m_it->window->isActiveWindow());
    QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
}

KEYFOB_UI_TEST_MAIN(TestWaitingCommand)
#include "tst_waitingcommand.moc"
