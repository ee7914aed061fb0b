#include "tests/support/windowundertest.h"
#include "ui/signin/signinpage.h"

#include <QSignalSpy>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kSignIn = "/api/v1/auth/user/signin";

} // namespace

/// The sign-in page in both of its modes: keys while a sign-in is under way, what is told when it
/// fails, and what is left of the password.
class TestSignInAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_it = std::make_unique<WindowUnderTest>(); }
    void cleanup() { m_it.reset(); }
    void escGivesUpWhereverTheKeyboardIs_data();
    void escGivesUpWhereverTheKeyboardIs();
    void escAtRestLeavesWhatWasTyped();
    void enterPressedTwiceSignsIn_data() { escGivesUpWhereverTheKeyboardIs_data(); }
    void enterPressedTwiceSignsIn();
    void aRefusalIsToldInTheServersWords_data();
    void aRefusalIsToldInTheServersWords();
    void thePasswordGoesWithCancel();
    void thePasswordGoesWithALogOut();
    void anUnreachableSignInAsksForTheServerAgain();
    void aFailedCheckIsToldOnce();
    void aPasswordInTheAddressIsToldToBeOfNoUse();

private:
    void askForPassword();
    void fillIn(bool again);
    [[nodiscard]] int signIns() const { return m_it->server.count("POST", kSignIn); }

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestSignInAgain::askForPassword()
{
    QVERIFY(m_it->signIn());
    QVERIFY(m_it->endSession());
    m_it->press("Sign In Again");
}

void TestSignInAgain::fillIn(bool again)
{
    if (again) {
        askForPassword();
    } else {
        m_it->window->signInPage().fillIn(m_it->server.url().toString(), WindowUnderTest::kEmail);
    }
    m_it->field("Password")->setFocus();
    QTest::keyClicks(m_it->field("Password"), WindowUnderTest::kPassword);
}

void TestSignInAgain::escGivesUpWhereverTheKeyboardIs_data()
{
    QTest::addColumn<bool>("again");
    QTest::newRow("for the first time") << false;
    QTest::newRow("after a session has ended") << true;
}

void TestSignInAgain::escGivesUpWhereverTheKeyboardIs()
{
    QFETCH(bool, again);
    fillIn(again);
    m_it->server.addFault(Fault::neverAnswer(), "POST", kSignIn);
    QTest::keyClick(m_it->field("Password"), Qt::Key_Return);
    QTRY_COMPARE(m_it->session->state(), SessionState::SigningIn);
    QTest::keyClick(m_it->keyboard(), Qt::Key_Escape);
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedOut);
    QCOMPARE(m_it->field("Password")->text(), WindowUnderTest::kPassword);
    QVERIFY(m_it->field("Password")->hasFocus());
}

void TestSignInAgain::escAtRestLeavesWhatWasTyped()
{
    QTRY_VERIFY(m_it->window->isActiveWindow()); // else no key but a typed one arrives
    fillIn(false);
    QTest::keyClick(m_it->keyboard(), Qt::Key_Escape);
    QCOMPARE(m_it->field("Password")->text(), WindowUnderTest::kPassword);
}

void TestSignInAgain::enterPressedTwiceSignsIn()
{
    QFETCH(bool, again);
    fillIn(again);
    const int before = signIns();
    m_it->server.addFault(Fault::delay(100ms), "POST", kSignIn);
    QSignalSpy states(m_it->session, &Session::stateChanged);
    QTest::keyClick(m_it->field("Password"), Qt::Key_Return);
    QTest::keyClick(m_it->keyboard(), Qt::Key_Return);
    QTRY_COMPARE(m_it->session->state(), SessionState::SigningIn);
    QTest::keyClick(m_it->keyboard(), Qt::Key_Return);
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QCOMPARE(states.count(), 2);
    QCOMPARE(signIns(), before + 1);
}

void TestSignInAgain::aRefusalIsToldInTheServersWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("disabled") << "Your account has been disabled"
                              << "“Your account has been disabled”";
    QTest::newRow("wrong pair") << "Invalid credentials"
                                << "Email or password is wrong.";
}

void TestSignInAgain::aRefusalIsToldInTheServersWords()
{
    QFETCH(QString, words);
    QFETCH(QString, sentence);
    m_it->server.addFault(Fault::json(400, {{u"msg"_s, words}}), "POST", kSignIn);
    m_it->submit();
    QTRY_VERIFY(m_it->says(sentence.toUtf8().constData()));
    QCOMPARE(m_it->says("Email or password is wrong."), words == u"Invalid credentials");
}

void TestSignInAgain::thePasswordGoesWithCancel()
{
    askForPassword();
    QTest::keyClicks(m_it->field("Password"), WindowUnderTest::kPassword);
    m_it->press("Cancel");
    m_it->press("Sign In Again");
    QVERIFY(m_it->field("Password")->text().isEmpty());
    QVERIFY(!m_it->field("Password")->isUndoAvailable());
}

void TestSignInAgain::thePasswordGoesWithALogOut()
{
    askForPassword();
    m_it->field("Password")->setText(QStringLiteral("of another server"));
    m_it->press("Sign In");
    QTRY_VERIFY(m_it->says("Email or password is wrong."));
    QVERIFY(!m_it->field("Password")->text().isEmpty());
    m_it->session->logOut(Session::LogOut::ThisComputer);
    QTRY_COMPARE(m_it->session->reason().kind, SignedOutReason::Kind::LoggedOut);
    QTRY_VERIFY(!m_it->field("Server")->isReadOnly());
    QVERIFY(m_it->field("Password")->text().isEmpty());
    QVERIFY(!m_it->says("Email or password is wrong."));
}

void TestSignInAgain::anUnreachableSignInAsksForTheServerAgain()
{
    fillIn(false);
    QTRY_VERIFY(m_it->says("NocoDB answers"));
    m_it->server.stop();
    m_it->press("Sign In");
    QTRY_VERIFY(!m_it->says("NocoDB answers"));
    // Until the check has its own answer: one that was asked before would refuse the next try.
    QTRY_VERIFY(m_it->field("Server")->accessibleDescription().contains(
        QStringLiteral("does not accept connections")));
    QCOMPARE(m_it->timesSaid("does not accept connections"), 1);
    QCOMPARE(m_it->session->reason().kind, SignedOutReason::Kind::SignInFailed);
    QVERIFY(m_it->server.start());
    m_it->press("Sign In");
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
}

void TestSignInAgain::aFailedCheckIsToldOnce()
{
    m_it->server.stop();
    m_it->submit();
    QTRY_VERIFY(m_it->button("Sign In")->isEnabled());
    QCOMPARE(m_it->timesSaid("does not accept connections"), 1);
    QVERIFY(m_it->field("Server")->hasFocus());
    QCOMPARE(m_it->session->state(), SessionState::SignedOut);
}

void TestSignInAgain::aPasswordInTheAddressIsToldToBeOfNoUse()
{
    QString address = m_it->server.url().toString();
    m_it->field("Server")->setText(address);
    QTRY_VERIFY(m_it->says("NocoDB answers, on this computer."));
    m_it->field("Server")->setText(address.replace(u"//"_s, u"//ada:secret@"_s));
    QTRY_VERIFY(m_it->says("The user name and password in the address are not used"));
    m_it->field("Server")->setText(m_it->server.url().toString());
    QTRY_VERIFY(m_it->says("NocoDB answers, on this computer."));
}

KEYFOB_UI_TEST_MAIN(TestSignInAgain)
#include "tst_signinagain.moc"
