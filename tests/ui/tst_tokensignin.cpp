#include "tests/support/windowundertest.h"
#include "ui/signin/signinpage.h"

#include <QCheckBox>
#include <QDesktopServices>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Signing in by a pasted auth token, in the window, and servers that leave no other way.
class TestTokenSignIn : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void openUrl(const QUrl& url) { m_opened.append(url); }

private Q_SLOTS:
    void init();
    void cleanup();
    void whereEmailIsDisabledTheFormGivesWay();
    void theBrowserOpensWhereTheServerSays();
    void withoutABrowserTheAddressIsTold();
    void anotherServerBringsTheFormBack();
    void aPastedTokenSaysWhoseItIsAndUntilWhen();
    void aPastedTokenSignsInAndLeavesTheField();
    void whatIsNoAuthTokenIsToldBeforeAnythingIsSent_data();
    void whatIsNoAuthTokenIsToldBeforeAnythingIsSent();
    void aRefusedTokenIsToldInlineAndSelected();
    void anUnreachableServerLeavesTheTokenWhereItIs();
    void theWaysCanBeChanged();
    void anEndedSessionAsksForAnotherTokenOfTheSameAccount();
    void aServerThatIsTooOldIsToldBeforeAnythingIsSent();

private:
    void showSso();
    void paste(const QByteArray& token);

    std::unique_ptr<WindowUnderTest> m_it;
    QList<QUrl> m_opened;
};

void TestTokenSignIn::init()
{
    m_it = std::make_unique<WindowUnderTest>();
    m_opened.clear();
    for (const char* scheme : {"http", "https"}) {
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "openUrl");
    }
}

void TestTokenSignIn::cleanup()
{
    for (const char* scheme : {"http", "https"}) {
        QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }
    m_it.reset();
}

void TestTokenSignIn::showSso()
{
    m_it->server.behaviour().emailAuthDisabled = true;
    m_it->window->signInPage().fillIn(m_it->server.url().toString(), {});
    QTRY_VERIFY(m_it->field("Auth token"));
}

void TestTokenSignIn::paste(const QByteArray& token)
{
    m_it->field("Auth token")->setText(QString::fromLatin1(token));
}

void TestTokenSignIn::whereEmailIsDisabledTheFormGivesWay()
{
    m_it->field("Email")->setFocus();
    showSso();
    QVERIFY(!m_it->field("Email") && !m_it->field("Password"));
    QTRY_VERIFY(m_it->field("Auth token")->hasFocus()); // where the keyboard was is gone
    QCOMPARE(m_it->field("Auth token")->echoMode(), QLineEdit::Password);
    QVERIFY(m_it->says("does not allow signing in with email and password. Sign in to it in your"));
    QVERIFY(!m_it->button("Use email and password instead"));
    m_it->press("Open in Browser…");
    QCOMPARE(m_opened, QList<QUrl>{m_it->server.url(u"/"_s)});
    m_it->press("Sign In");
    QVERIFY(m_it->says("Paste your auth token."));
    QCOMPARE(m_it->session->state(), SessionState::SignedOut);
}

void TestTokenSignIn::theBrowserOpensWhereTheServerSays()
{
    const QJsonObject staff{{u"title"_s, u"Staff & Co"_s}, {u"url"_s, u"https://id.test/go"_s}};
    m_it->server.behaviour().infoExtra = {{u"ssoClients"_s, QJsonArray{staff}}};
    showSso();
    QPushButton* open = nullptr;
    for (QPushButton* button : m_it->window->findChildren<QPushButton*>()) {
        open = button->isVisible() && button->text().contains(u"Staff && Co"_s) ? button : open;
    }
    QVERIFY(open != nullptr);
    QVERIFY(!m_it->button("Open in Browser…"));
    open->click();
    QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://id.test/go"_s)});
}

// Qt's offscreen platform opens nothing by itself.
void TestTokenSignIn::withoutABrowserTheAddressIsTold()
{
    showSso();
    QDesktopServices::unsetUrlHandler(u"http"_s);
    m_it->press("Open in Browser…");
    QVERIFY(m_it->says("No browser could be opened. Open http://127.0.0.1:"));
    QVERIFY(m_opened.isEmpty());
}

void TestTokenSignIn::anotherServerBringsTheFormBack()
{
    showSso();
    FakeNocoDb other;
    other.addSuperAdmin(WindowUnderTest::kEmail, WindowUnderTest::kPassword);
    m_it->field("Server")->setText(other.url().toString());
    QTRY_VERIFY(m_it->field("Email"));
    QVERIFY(!m_it->field("Auth token"));
}

void TestTokenSignIn::aPastedTokenSaysWhoseItIsAndUntilWhen()
{
    showSso();
    paste("xc-auth: " + m_it->server.makeJwt(WindowUnderTest::kEmail, 0s, 2h));
    QVERIFY(m_it->says("ada@example.com"));
    QVERIFY(m_it->says("valid until "));
    QVERIFY(m_it->says("It is not renewed: after that Keyfob asks for another one."));
    QVERIFY(m_it->field("Auth token")->accessibleDescription().contains(u"valid until"_s));
}

void TestTokenSignIn::aPastedTokenSignsInAndLeavesTheField()
{
    showSso();
    const QByteArray jwt = m_it->server.signIn(WindowUnderTest::kEmail).jwt;
    QLineEdit* field = m_it->field("Auth token");
    paste(" xc-auth: " + jwt + "\n");
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QTRY_VERIFY(m_it->says("User menu, ada@example.com"));
    QVERIFY(field->text().isEmpty() && !field->isUndoAvailable());
    QVERIFY(m_it->says("session ends"));
    QVERIFY(!m_it->says("renews itself"));
    QCOMPARE(m_it->server.count("POST"), 0);
    QTRY_COMPARE(m_it->store.writes, 1); // Keep me signed in is on
}

void TestTokenSignIn::whatIsNoAuthTokenIsToldBeforeAnythingIsSent_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("nothing") << QByteArray() << QByteArray("Paste your auth token.");
    QTest::newRow("an API token") << QByteArray(40, 'a')
                                  << QByteArray("This is an API token, and an auth token is");
    QTest::newRow("a word") << QByteArray("hello") << QByteArray("This is not an auth token.");
}

void TestTokenSignIn::whatIsNoAuthTokenIsToldBeforeAnythingIsSent()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, sentence);
    showSso();
    const int asked = m_it->server.count();
    paste(text);
    m_it->press("Sign In");
    QVERIFY(m_it->says(sentence.constData()));
    QTRY_VERIFY(m_it->field("Auth token")->hasFocus());
    QCOMPARE(m_it->field("Auth token")->text(), QString::fromLatin1(text));
    QCOMPARE(m_it->session->state(), SessionState::SignedOut);
    QCOMPARE(m_it->server.count(), asked);
}

void TestTokenSignIn::aRefusedTokenIsToldInlineAndSelected()
{
    showSso();
    const QByteArray jwt = m_it->server.makeJwt(WindowUnderTest::kEmail, 2h, 1h);
    paste(jwt);
    m_it->press("Sign In");
    QTRY_VERIFY(m_it->says("The server does not accept this token: it has ended, or belongs to"));
    QLineEdit* field = m_it->field("Auth token");
    QTRY_VERIFY(field->hasFocus());
    QCOMPARE(field->selectionLength(), int(jwt.size()));
    QCOMPARE(m_it->field("Server")->text(), m_it->server.url().toString());
}

void TestTokenSignIn::anUnreachableServerLeavesTheTokenWhereItIs()
{
    showSso();
    const QByteArray jwt = m_it->server.signIn(WindowUnderTest::kEmail).jwt;
    paste(jwt);
    m_it->server.stop();
    m_it->press("Sign In");
    QTRY_VERIFY(m_it->field("Server")->accessibleDescription().contains(
        u"does not accept connections"_s));
    QVERIFY(!m_it->field("Password"));
    QCOMPARE(m_it->field("Auth token")->text(), QString::fromLatin1(jwt));
    QVERIFY(m_it->server.start());
    m_it->press("Sign In");
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
}

void TestTokenSignIn::theWaysCanBeChanged()
{
    m_it->window->signInPage().fillIn(m_it->server.url().toString(), WindowUnderTest::kEmail);
    m_it->field("Password")->setText(WindowUnderTest::kPassword);
    m_it->press("Use an auth token instead");
    QTRY_VERIFY(m_it->field("Auth token")->hasFocus());
    QVERIFY(!m_it->field("Email") && !m_it->says("does not allow signing in"));
    m_it->press("Use email and password instead");
    QVERIFY(!m_it->field("Auth token"));
    QCOMPARE(m_it->field("Password")->text(), WindowUnderTest::kPassword);
    m_it->press("Use an auth token instead");
    paste(m_it->server.signIn(WindowUnderTest::kEmail).jwt);
    m_it->press("Sign In");
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
}

void TestTokenSignIn::anEndedSessionAsksForAnotherTokenOfTheSameAccount()
{
    const QString bob = u"bob@example.com"_s;
    m_it->server.addUser(bob, WindowUnderTest::kPassword);
    showSso();
    paste(m_it->server.signIn(WindowUnderTest::kEmail).jwt);
    m_it->press("Sign In");
    QTRY_COMPARE(m_it->service->listState(), TokenService::ListState::Ready);
    QVERIFY(m_it->endSession());
    m_it->press("Sign In Again");
    QVERIFY(m_it->says("Paste another auth token of "));
    QVERIFY(m_it->field("Auth token")->text().isEmpty());
    paste(m_it->server.signIn(bob).jwt);
    m_it->press("Sign In");
    QTRY_VERIFY(m_it->says("This token belongs to another account"));
    paste(m_it->server.signIn(WindowUnderTest::kEmail).jwt);
    m_it->press("Sign In");
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QCOMPARE(m_it->session->account()->email, WindowUnderTest::kEmail);
}

void TestTokenSignIn::aServerThatIsTooOldIsToldBeforeAnythingIsSent()
{
    m_it->server.behaviour().tooOld = true;
    m_it->submit();
    QTRY_VERIFY(m_it->says("is too old: it has no account tokens. Version 0.109 or newer"));
    QTRY_VERIFY(m_it->button("Sign In")->isEnabled());
    QCOMPARE(m_it->server.count("POST"), 0);
}

KEYFOB_UI_TEST_MAIN(TestTokenSignIn)
#include "tst_tokensignin.moc"
