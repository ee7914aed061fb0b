#include "tests/support/windowundertest.h"
#include "ui/signin/signinpage.h"

using namespace keyfob;
using namespace keyfob::test;

namespace {

constexpr auto kNote = "Set by your administrator.";

} // namespace

/// The sign-in page where somebody else has decided the server.
class TestManagedServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_it = std::make_unique<WindowUnderTest>(); }
    void cleanup() { m_it.reset(); }
    void aLockedServerIsReadOnlyAndSaysWhoHasSetIt();
    void nothingElseTakesItsPlace();
    void aLockedServerOffersNoOther();
    void signingInWorksWithALockedServer();
    void aSuggestedServerCanBeChanged();
    void aSuggestionReplacesNothing();

private:
    void lock() const { m_it->window->signInPage().lockServer(m_it->server.url().toString()); }

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestManagedServer::aLockedServerIsReadOnlyAndSaysWhoHasSetIt()
{
    QVERIFY(!m_it->says(kNote));
    lock();
    QVERIFY(m_it->says(kNote));
    QLineEdit* field = m_it->field("Server");
    QVERIFY(field->isReadOnly());
    QTest::keyClicks(field, QStringLiteral("more"));
    QCOMPARE(field->text(), m_it->server.url().toString());
    QTRY_VERIFY(m_it->says("NocoDB answers"));
    QVERIFY(field->accessibleDescription().startsWith(QString::fromUtf8(kNote)));
    QVERIFY(field->accessibleDescription().contains(QStringLiteral("NocoDB answers")));
}

void TestManagedServer::nothingElseTakesItsPlace()
{
    lock();
    SignInPage& page = m_it->window->signInPage();
    page.fillIn(QStringLiteral("https://other.example"), QStringLiteral("bob@example.com"));
    page.suggestServer(QStringLiteral("https://other.example"));
    QCOMPARE(m_it->field("Server")->text(), m_it->server.url().toString());
    QCOMPARE(m_it->field("Email")->text(), QStringLiteral("bob@example.com"));
}

void TestManagedServer::aLockedServerOffersNoOther()
{
    m_it->server.addFault(Fault::redirect(QUrl(QStringLiteral("https://other.example/"))), "GET",
                          "/api/v1/db/meta/nocodb/info", FakeNocoDb::kForEver);
    m_it->window->signInPage().fillIn(m_it->server.url().toString(), QString());
    QTRY_VERIFY(m_it->says("sends us on"));
    QVERIFY(m_it->button("Use https://other.example"));
    lock();
    QTRY_VERIFY(m_it->says("sends us on"));
    QVERIFY(m_it->button("Use https://other.example") == nullptr);
}

void TestManagedServer::signingInWorksWithALockedServer()
{
    lock();
    QVERIFY(m_it->signIn());
    m_it->session->logOut(Session::LogOut::ThisComputer);
    QTRY_VERIFY(m_it->button("Sign In") != nullptr);
    QVERIFY(m_it->field("Server")->isReadOnly());
    QVERIFY(m_it->signIn());
}

void TestManagedServer::aSuggestedServerCanBeChanged()
{
    m_it->window->signInPage().suggestServer(QStringLiteral("https://other.example"));
    QCOMPARE(m_it->field("Server")->text(), QStringLiteral("https://other.example"));
    QVERIFY(!m_it->says(kNote));
    QVERIFY(m_it->signIn());
}

void TestManagedServer::aSuggestionReplacesNothing()
{
    m_it->field("Server")->setText(QStringLiteral("https://typed.example"));
    m_it->window->signInPage().suggestServer(QStringLiteral("https://other.example"));
    QCOMPARE(m_it->field("Server")->text(), QStringLiteral("https://typed.example"));
}

KEYFOB_UI_TEST_MAIN(TestManagedServer)
#include "tst_managedserver.moc"
