#include "models/api/networkpolicy.h"
#include "tests/support/windowundertest.h"
#include "ui/signin/signinpage.h"

#include <QCheckBox>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The sign-in page in the window, against a server in this process.
class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_it = std::make_unique<WindowUnderTest>(); }
    void cleanup() { m_it.reset(); }
    void whoIsNotSignedInSeesNothingElse();
    void theRightPairLeadsToTheTokensInOneStep();
    void aWrongPairIsToldInlineAndNothingIsLost();
    void whatIsMissingIsNamedAndNothingIsSent_data();
    void whatIsMissingIsNamedAndNothingIsSent();
    void signInWaitsForTheConnectionCheck();
    void aServerThatCannotSignAnybodyInSaysSo_data();
    void aServerThatCannotSignAnybodyInSaysSo();
    void aRefusedConnectionIsToldWhileTyping();
    void escGivesUpAndKeepsWhatWasTyped();
    void aPlainHttpServerAsksOnceBeforeThePasswordIsSent();
    void withoutAKeychainKeepingIsOffAndSaysWhy();
    void aSecondPressSendsNothingMore();

private:
    [[nodiscard]] int signIns() const
    {
        return m_it->server.count("POST", "/api/v1/auth/user/signin");
    }

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestSignIn::whoIsNotSignedInSeesNothingElse()
{
    QVERIFY(m_it->field("Server"));
    QVERIFY(m_it->field("Email"));
    QCOMPARE(m_it->field("Password")->echoMode(), QLineEdit::Password);
    QVERIFY(m_it->find<QCheckBox>("Keep me signed in")->isChecked());
    QVERIFY(!m_it->button("Overview"));
    QVERIFY(!m_it->says("User menu"));
}

void TestSignIn::theRightPairLeadsToTheTokensInOneStep()
{
    QVERIFY(m_it->signIn());
    QVERIFY(m_it->find<QWidget>("API tokens"));
    QVERIFY(m_it->find<QWidget>("API tokens")->hasFocus());
    QVERIFY(m_it->says("User menu, ada@example.com"));
    QVERIFY(!m_it->field("Password"));
    QCOMPARE(signIns(), 1);
}

void TestSignIn::aWrongPairIsToldInlineAndNothingIsLost()
{
    m_it->submit(QStringLiteral("not the password"));
    QTRY_VERIFY(m_it->says("Email or password is wrong."));
    QLineEdit* password = m_it->field("Password");
    QTRY_VERIFY(password->hasFocus());
    QCOMPARE(password->selectedText().size(), password->text().size());
    QCOMPARE(password->text(), QStringLiteral("not the password"));
    QCOMPARE(m_it->field("Email")->text(), WindowUnderTest::kEmail);
    QCOMPARE(m_it->field("Server")->text(), m_it->server.url().toString());
    QVERIFY(m_it->signIn());
}

void TestSignIn::whatIsMissingIsNamedAndNothingIsSent_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("sentence");
    const QString url = QStringLiteral("http://127.0.0.1:1");
    const QString email = WindowUnderTest::kEmail;
    QTest::newRow("no server") << "" << email << "x" << "Enter the address of your NocoDB server.";
    QTest::newRow("no address") << "ftp://x" << email << "x" << "The address must begin with";
    QTest::newRow("no email") << url << " " << "x" << "Enter the email address of your account.";
    QTest::newRow("no password") << url << email << "" << "Enter your password.";
}

void TestSignIn::whatIsMissingIsNamedAndNothingIsSent()
{
    QFETCH(QString, server);
    QFETCH(QString, email);
    QFETCH(QString, password);
    QFETCH(QString, sentence);
    m_it->field("Server")->setText(server);
    m_it->field("Email")->setText(email);
    m_it->field("Password")->setText(password);
    m_it->press("Sign In");
    QVERIFY(m_it->says(qPrintable(sentence)));
    QVERIFY(m_it->button("Sign In")->isEnabled());
    QCOMPARE(m_it->session->state(), SessionState::SignedOut);
}

void TestSignIn::signInWaitsForTheConnectionCheck()
{
    m_it->server.addFault(Fault::delay(300ms), "GET", "/api/v1/db/meta/nocodb/info");
    m_it->submit();
    QVERIFY(!m_it->button("Sign In")->isEnabled());
    QTRY_COMPARE(m_it->server.count("GET", "/api/v1/db/meta/nocodb/info"), 1);
    QCOMPARE(signIns(), 0);
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QCOMPARE(signIns(), 1);
}

void TestSignIn::aServerThatCannotSignAnybodyInSaysSo_data()
{
    QTest::addColumn<QJsonObject>("info");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nobody yet") << QJsonObject{{u"firstUser"_s, true}}
                                << "This NocoDB has no account yet.";
    QTest::newRow("no passwords") << QJsonObject{{u"disableEmailAuth"_s, true}}
                                  << "does not allow signing in with email and password";
}

void TestSignIn::aServerThatCannotSignAnybodyInSaysSo()
{
    QFETCH(QJsonObject, info);
    QFETCH(QString, sentence);
    m_it->server.behaviour().infoExtra = info;
    m_it->submit();
    QTRY_VERIFY(m_it->button("Sign In")->isEnabled());
    QVERIFY(m_it->says(qPrintable(sentence)));
    QCOMPARE(signIns(), 0);
}

void TestSignIn::aRefusedConnectionIsToldWhileTyping()
{
    m_it->server.stop();
    m_it->field("Server")->setText(m_it->server.url().toString());
    QTRY_VERIFY(m_it->says("does not accept connections"));
    QVERIFY(m_it->server.start());
    m_it->submit();
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
}

void TestSignIn::escGivesUpAndKeepsWhatWasTyped()
{
    m_it->server.addFault(Fault::neverAnswer(), "POST", "/api/v1/auth/user/signin");
    m_it->submit();
    QTRY_COMPARE(m_it->session->state(), SessionState::SigningIn);
    QVERIFY(!m_it->field("Email")->isEnabled());
    QVERIFY(m_it->button("Cancel"));
    QTest::keyClick(m_it->button("Cancel"), Qt::Key_Escape);
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedOut);
    QCOMPARE(m_it->field("Password")->text(), WindowUnderTest::kPassword);
    QVERIFY(m_it->field("Password")->isEnabled());
    QVERIFY(!m_it->button("Cancel"));
}

// The server in this process stands in for a proxy, so that the address need not be a loopback one.
void TestSignIn::aPlainHttpServerAsksOnceBeforeThePasswordIsSent()
{
    NetworkSettings settings;
    settings.proxy = {ProxySettings::Mode::Manual, ProxySettings::Type::Http,
                      QStringLiteral("127.0.0.1"), m_it->server.port()};
    NetworkPolicy::of(m_it->manager)->setSettings(settings);
    SignInPage& page = m_it->window->signInPage();
    QStringList accepted;
    connect(&page, &SignInPage::plainHttpAccepted, this, [&](const ServerUrl& server) {
        accepted.append(server.toString());
        page.setPlainHttpAccepted(accepted);
    });
    page.fillIn(QStringLiteral("http://nocodb.test"), WindowUnderTest::kEmail);
    m_it->field("Password")->setText(QStringLiteral("wrong"));
    m_it->press("Sign In");
    QTRY_VERIFY(m_it->button("Sign In Without Encryption"));
    QVERIFY(m_it->says("anybody on the way can read your password"));
    QCOMPARE(signIns(), 0);
    m_it->press("Sign In Without Encryption");
    QTRY_COMPARE(signIns(), 1);
    QCOMPARE(accepted, QStringList{QStringLiteral("http://nocodb.test")});
    QTRY_VERIFY(m_it->button("Sign In")->isEnabled());
    m_it->press("Sign In");
    QTRY_COMPARE(signIns(), 2); // not asked again
}

void TestSignIn::withoutAKeychainKeepingIsOffAndSaysWhy()
{
    SignInPage& page = m_it->window->signInPage();
    page.setKeychainProblem(SecretStoreError{SecretStoreError::Kind::Unavailable});
    auto* keep = m_it->find<QCheckBox>("Keep me signed in");
    QVERIFY(!keep->isChecked());
    QVERIFY(!keep->isEnabled());
    QVERIFY(m_it->says("No keyring answers on this computer"));
    page.setKeychainProblem(std::nullopt); // it has been started
    QVERIFY(keep->isChecked());
    QVERIFY(keep->isEnabled());
    keep->setChecked(false);
    page.setKeychainProblem(std::nullopt); // which changes no choice
    QVERIFY(!keep->isChecked());
    page.setKeychainProblem(SecretStoreError{SecretStoreError::Kind::Unavailable});
    QVERIFY(m_it->signIn());
    QCOMPARE(m_it->store.writes, 0);
}

void TestSignIn::aSecondPressSendsNothingMore()
{
    m_it->server.addFault(Fault::delay(200ms), "POST", "/api/v1/auth/user/signin");
    m_it->submit();
    QTest::keyClick(m_it->field("Password"), Qt::Key_Return);
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QCOMPARE(signIns(), 1);
}

KEYFOB_UI_TEST_MAIN(TestSignIn)
#include "tst_signin.moc"
