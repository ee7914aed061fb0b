#include "tests/support/windowundertest.h"
#include "ui/signin/signinpage.h"
#include "ui/statusline.h"
#include "ui/text/errortext.h"
#include "ui/tokens/tokentable.h"
#include "ui/widgets/toast.h"

#include <QLabel>
#include <QSignalSpy>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using Notice = Session::Notice;

namespace {

constexpr auto kSignOut = "/api/v1/auth/user/signout";

} // namespace

/// What the window tells of a session: that it is not kept, away, over, or not quite over.
class TestWindowSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_it = std::make_unique<WindowUnderTest>(); }
    void cleanup() { m_it.reset(); }
    void whatALogOutLeftUndoneIsToldOnTheSignInPage_data();
    void whatALogOutLeftUndoneIsToldOnTheSignInPage();
    void bothThingsThatALogOutLeftUndoneAreTold();
    void anEndedSessionCanOnlyBeForgotten();
    void aQuestionAboutLoggingOutGoesWithTheSession();
    void aSessionThatIsNotKeptSaysWhyAndForHowLong();
    void aLateKeyringTakesItsNoticeBack();
    void noNoticeHidesWhyTheServerIsAway();
    void theKeyboardStaysOnRetry();
    void whileOfflineTheNextTryIsCountedDown();
    void theStatusLineSaysNothingOfTheAccountBefore();
    void aNameThatWasBegunGoesOnAfterSigningInAgain();

private:
    [[nodiscard]] bool says(Notice notice) const
    {
        return m_it->says(errortext::sentence(notice).toUtf8().constData());
    }
    [[nodiscard]] bool isSignedOut() const { return m_it->button("Sign In") != nullptr; }

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestWindowSession::whatALogOutLeftUndoneIsToldOnTheSignInPage_data()
{
    QTest::addColumn<Notice>("notice");
    QTest::newRow("the keyring's entry stays") << Notice::KeychainEntryStays;
    QTest::newRow("the server was not told") << Notice::ServerNotTold;
}

void TestWindowSession::whatALogOutLeftUndoneIsToldOnTheSignInPage()
{
    QFETCH(Notice, notice);
    QVERIFY(m_it->signIn());
    QTRY_VERIFY(m_it->session->isSettled());
    if (notice == Notice::KeychainEntryStays) {
        m_it->store.removeError = SecretStoreError::Kind::Locked;
    } else {
        m_it->server.addFault(Fault::html(503), "POST", kSignOut);
    }
    m_it->session->logOut(Session::LogOut::Everywhere);
    QTRY_VERIFY(isSignedOut() && says(notice));
    QVERIFY(!m_it->window->findChild<Toast*>()->isVisible());
    QVERIFY(m_it->signIn());
    QVERIFY(!says(notice));
}

// The server's answer comes long before the keyring has been given up.
void TestWindowSession::bothThingsThatALogOutLeftUndoneAreTold()
{
    QVERIFY(m_it->signIn());
    QTRY_VERIFY(m_it->session->isSettled());
    m_it->store.silent = true;
    m_it->server.addFault(Fault::html(503), "POST", kSignOut);
    m_it->session->logOut(Session::LogOut::Everywhere);
    QTRY_VERIFY(isSignedOut());
    QTRY_VERIFY(says(Notice::KeychainEntryStays));
    QVERIFY(says(Notice::ServerNotTold));
    QVERIFY(!m_it->window->findChild<Toast*>()->isVisible());
    m_it->store.silent = false;
    QVERIFY(m_it->signIn());
    QVERIFY(!says(Notice::KeychainEntryStays) && !says(Notice::ServerNotTold));
}

void TestWindowSession::anEndedSessionCanOnlyBeForgotten()
{
    QVERIFY(m_it->signIn());
    QVERIFY(m_it->endSession());
    m_it->action("Log Out…")->trigger();
    QTRY_VERIFY(m_it->button("Forget on This Computer"));
    QVERIFY(!m_it->button("Log Out Everywhere"));
    m_it->press("Forget on This Computer");
    QTRY_VERIFY(isSignedOut());
    QVERIFY(!m_it->field("Email")->isReadOnly());
    QVERIFY(!m_it->button("Cancel")); // there is nothing to go back to
    QCOMPARE(m_it->tokens->rowCount(), 0);
}

void TestWindowSession::aQuestionAboutLoggingOutGoesWithTheSession()
{
    QVERIFY(m_it->signIn());
    m_it->action("Log Out…")->trigger();
    QTRY_VERIFY(m_it->button("Log Out Everywhere"));
    m_it->session->logOut(Session::LogOut::ThisComputer);
    QTRY_VERIFY(isSignedOut());
    QVERIFY(!m_it->button("Log Out Everywhere"));
    QVERIFY(!QApplication::activeModalWidget());
}

void TestWindowSession::aSessionThatIsNotKeptSaysWhyAndForHowLong()
{
    m_it->store.writeError = SecretStoreError::Kind::Locked;
    QVERIFY(m_it->signIn());
    QTRY_VERIFY(m_it->says("Your keyring is locked, so you stay signed in until Keyfob is closed"));
    m_it->press("Close");
    QVERIFY(!m_it->says("Your keyring is locked"));
}

void TestWindowSession::aLateKeyringTakesItsNoticeBack()
{
    m_it->store.writeTakes = SessionVault::kAnswerWithin + 2s;
    QVERIFY(m_it->signIn());
    QTRY_VERIFY(m_it->says("Your keyring has not taken the session"));
    QTRY_VERIFY(!m_it->says("Your keyring has not taken the session"));
    QCOMPARE(m_it->session->state(), SessionState::SignedIn);
}

void TestWindowSession::noNoticeHidesWhyTheServerIsAway()
{
    m_it->store.silent = true;
    QSignalSpy notices(m_it->session, &Session::notice);
    QVERIFY(m_it->signIn());
    m_it->server.stop();
    m_it->service->reload();
    QTRY_VERIFY(m_it->says("does not accept connections"));
    QTRY_COMPARE(notices.count(), 1);
    QCOMPARE(notices.first().first().value<Notice>(), Notice::KeychainRefused);
    QVERIFY(m_it->says("does not accept connections"));
    QVERIFY(m_it->button("Retry"));
}

void TestWindowSession::theKeyboardStaysOnRetry()
{
    QVERIFY(m_it->signIn());
    m_it->server.stop();
    m_it->service->reload();
    QTRY_COMPARE(m_it->session->state(), SessionState::Offline);
    QPushButton* retry = m_it->button("Retry");
    retry->setFocus();
    QTRY_VERIFY(retry->hasFocus());
    for (int round = 0; round < 2; ++round) {
        QTest::keyClick(retry, Qt::Key_Space);
        QVERIFY(m_it->service->isReading());
        QVERIFY(retry->hasFocus());
        QTRY_VERIFY(!m_it->service->isReading());
        QCOMPARE(m_it->button("Retry"), retry);
        QVERIFY(retry->hasFocus());
    }
    QVERIFY(m_it->server.start());
    QTest::keyClick(retry, Qt::Key_Space);
    QTRY_VERIFY(!m_it->button("Retry"));
}

void TestWindowSession::whileOfflineTheNextTryIsCountedDown()
{
    QVERIFY(m_it->signIn());
    QVERIFY(m_it->says("Connected ·"));
    m_it->server.stop();
    m_it->service->reload();
    const auto* state = m_it->window->findChild<StatusLine*>()->findChild<QLabel*>();
    QTRY_VERIFY(state->text().startsWith(QStringLiteral("Not connected · next try in ")));
    const QString first = state->text();
    QTRY_VERIFY(state->text() != first);
    QVERIFY(state->text().startsWith(QStringLiteral("Not connected · next try in ")));
    QVERIFY(m_it->server.start());
    m_it->press("Retry");
    QTRY_VERIFY(m_it->says("Connected ·"));
}

void TestWindowSession::theStatusLineSaysNothingOfTheAccountBefore()
{
    m_it->server.addToken(WindowUnderTest::kEmail, QStringLiteral("ada's"));
    m_it->server.addUser(QStringLiteral("bob@example.com"), QStringLiteral("secret 123"));
    QVERIFY(m_it->signIn());
    m_it->find<TokenTable>("API tokens")->selectRow(0);
    m_it->action("Copy")->trigger();
    QWidget& line = *m_it->window->findChild<StatusLine*>();
    QVERIFY(named<QLabel>(line, QStringLiteral("Copied token “ada's”.")));
    m_it->session->logOut(Session::LogOut::ThisComputer);
    QTRY_VERIFY(isSignedOut());
    m_it->field("Email")->setText(QStringLiteral("bob@example.com"));
    m_it->field("Password")->setText(QStringLiteral("secret 123"));
    m_it->press("Sign In");
    QTRY_COMPARE(m_it->service->listState(), TokenService::ListState::Ready);
    QVERIFY(line.isVisible());
    for (QLabel* label : line.findChildren<QLabel*>()) {
        QVERIFY2(!accessibleName(label).contains(QStringLiteral("ada")), qPrintable(label->text()));
    }
}

void TestWindowSession::aNameThatWasBegunGoesOnAfterSigningInAgain()
{
    QVERIFY(m_it->signIn());
    m_it->press("Add New API Token");
    QTest::keyClicks(m_it->field("Token name"), QStringLiteral("half a na"));
    QVERIFY(m_it->endSession());
    m_it->press("Sign In Again");
    m_it->field("Password")->setText(WindowUnderTest::kPassword);
    m_it->press("Sign In");
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QTRY_VERIFY(m_it->field("Token name")->hasFocus());
    QCOMPARE(m_it->field("Token name")->text(), QStringLiteral("half a na"));
}

KEYFOB_UI_TEST_MAIN(TestWindowSession)
#include "tst_windowsession.moc"
