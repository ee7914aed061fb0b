#include "tests/support/windowundertest.h"
#include "ui/signin/signinpage.h"

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;

namespace {

const QString kCode = QStringLiteral("123456");
constexpr auto kVerify = "/api/v2/auth/mfa/verify";

} // namespace

/// The second step of a sign-in, in the window. No server that asks for a code could be met: the
/// one in this process does it by NocoDB's documents.
class TestCodeStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_it.reset(); }
    void theRightCodeSignsIn();
    void aWrongCodeIsToldInlineAndSelected();
    void withoutACodeNothingIsSent();
    void escGoesBackAndKeepsWhatWasTyped_data();
    void escGoesBackAndKeepsWhatWasTyped();
    void afterASessionHasEndedEscGoesBackToThePassword();
    void whileTheCodeIsOnItsWayNothingCanBeChanged();
    void anotherStepBeginsEmpty();

private:
    void signInUpToTheCode();
    void enter(const QString& code);

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestCodeStep::init()
{
    m_it = std::make_unique<WindowUnderTest>();
    m_it->server.behaviour().twoFactorCode = kCode;
}

void TestCodeStep::signInUpToTheCode()
{
    m_it->submit();
    QTRY_VERIFY(m_it->field("Code"));
    QTRY_VERIFY(m_it->field("Code")->hasFocus());
}

void TestCodeStep::enter(const QString& code)
{
    QTest::keyClicks(m_it->field("Code"), code);
    QTest::keyClick(m_it->field("Code"), Qt::Key_Return);
}

void TestCodeStep::theRightCodeSignsIn()
{
    signInUpToTheCode();
    QVERIFY(m_it->says("has a second factor"));
    QVERIFY(!m_it->field("Email") && !m_it->field("Password"));
    enter(QStringLiteral(" 123456 "));
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QTRY_VERIFY(m_it->find<QWidget>("API tokens"));
    QCOMPARE(m_it->server.requests("POST", kVerify).front().json().value(u"code").toString(),
             kCode);
}

void TestCodeStep::aWrongCodeIsToldInlineAndSelected()
{
    signInUpToTheCode();
    enter(QStringLiteral("000000"));
    QTRY_VERIFY(m_it->says("The server does not accept this code"));
    QLineEdit* code = m_it->field("Code");
    QTRY_VERIFY(code->hasFocus());
    QCOMPARE(code->selectedText(), QStringLiteral("000000"));
    enter(kCode); // over what is selected
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
}

void TestCodeStep::withoutACodeNothingIsSent()
{
    signInUpToTheCode();
    enter(QStringLiteral("  "));
    QVERIFY(m_it->says("Enter the code that your authenticator shows, or a recovery code."));
    QVERIFY(m_it->button("Sign In")->isEnabled());
    QCOMPARE(m_it->server.count("POST", kVerify), 0);
}

void TestCodeStep::escGoesBackAndKeepsWhatWasTyped_data()
{
    QTest::addColumn<bool>("byButton");
    QTest::newRow("Esc") << false;
    QTest::newRow("Cancel") << true;
}

void TestCodeStep::escGoesBackAndKeepsWhatWasTyped()
{
    QFETCH(bool, byButton);
    signInUpToTheCode();
    QTest::keyClicks(m_it->field("Code"), QStringLiteral("12"));
    if (byButton) {
        m_it->press("Cancel");
    } else {
        QTRY_VERIFY(m_it->window->isActiveWindow());
        QTest::keyClick(m_it->keyboard(), Qt::Key_Escape);
    }
    QTRY_VERIFY(m_it->field("Email"));
    QVERIFY(!m_it->field("Code"));
    QCOMPARE(m_it->field("Email")->text(), WindowUnderTest::kEmail);
    QCOMPARE(m_it->field("Password")->text(), WindowUnderTest::kPassword);
    QVERIFY(m_it->field("Password")->hasFocus());
    QVERIFY(m_it->says("Sign in to NocoDB"));
    QCOMPARE(m_it->session->state(), SessionState::SignedOut);
}

void TestCodeStep::afterASessionHasEndedEscGoesBackToThePassword()
{
    m_it->server.behaviour().twoFactorCode.clear();
    QVERIFY(m_it->signIn());
    m_it->server.behaviour().twoFactorCode = kCode;
    QVERIFY(m_it->endSession());
    m_it->press("Sign In Again");
    m_it->field("Password")->setText(WindowUnderTest::kPassword);
    m_it->press("Sign In");
    QTRY_VERIFY(m_it->field("Code"));
    QTRY_VERIFY(m_it->field("Code")->hasFocus());
    QTest::keyClick(m_it->keyboard(), Qt::Key_Escape);
    QTRY_VERIFY(m_it->field("Password"));
    QVERIFY(m_it->field("Password")->hasFocus());
    QVERIFY(m_it->says("Sign in again"));
    m_it->press("Sign In");
    QTRY_VERIFY(m_it->field("Code"));
    enter(kCode);
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QVERIFY(m_it->find<QWidget>("API tokens"));
}

void TestCodeStep::whileTheCodeIsOnItsWayNothingCanBeChanged()
{
    signInUpToTheCode();
    m_it->server.addFault(Fault::neverAnswer(), "POST", kVerify);
    enter(kCode);
    QVERIFY(!m_it->field("Code")->isEnabled());
    QVERIFY(!m_it->button("Sign In")->isEnabled());
    QTest::keyClick(m_it->keyboard(), Qt::Key_Return); // a second Enter gives nothing up
    QTRY_COMPARE(m_it->server.count("POST", kVerify), 1);
    QCOMPARE(m_it->session->state(), SessionState::SigningIn);
    m_it->press("Cancel");
    QTRY_VERIFY(m_it->field("Password"));
}

void TestCodeStep::anotherStepBeginsEmpty()
{
    signInUpToTheCode();
    enter(QStringLiteral("000000"));
    QTRY_VERIFY(m_it->says("The server does not accept this code"));
    m_it->press("Cancel");
    m_it->press("Sign In");
    QTRY_VERIFY(m_it->field("Code"));
    QVERIFY(m_it->field("Code")->text().isEmpty());
    QVERIFY(!m_it->says("The server does not accept this code"));
}

KEYFOB_UI_TEST_MAIN(TestCodeStep)
#include "tst_codestep.moc"
