#include "tests/support/windowundertest.h"
#include "ui/signin/signinpage.h"
#include "ui/workspace.h"

#include <QTableView>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

namespace {

const QString kBob = u"bob@example.com"_s;

} // namespace

/// What one account does while another one is on screen, and the way from one to the other.
class TestManyAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_it.reset(); }
    void theKeyboardIsOnTheOtherAccountsPageAfterALogOut();
    void anAccountOutOfSightDoesNotTakeTheKeyboard();
    void anAccountThatCannotBeRestoredHasAWayToTheOthers();
    void aQuestionGoesWithTheViewThatAsksIt();
    void aQuestionGoesWhenItsAccountIsLeft();
    void aReplacementOutOfSightWaitsToBeSeen();
    void whatIsDoneForAnotherAccountNamesIt();
    void whatALogOutLeftUndoneNamesItsAccount();

private:
    /// Ada as the program finds her at a start, and Bob signed in.
    Account& signInBobBesideAda();
    [[nodiscard]] QString onServer() const
    {
        return u" on %1: "_s.arg(m_it->account().server.displayName());
    }

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestManyAccounts::init()
{
    m_it = std::make_unique<WindowUnderTest>();
    m_it->server.addUser(kBob, WindowUnderTest::kPassword);
    m_it->server.addToken(WindowUnderTest::kEmail, u"ada's"_s);
}

Account& TestManyAccounts::signInBobBesideAda()
{
    [&] { QVERIFY(m_it->signIn()); }();
    m_it->restart();
    Account& ada = m_it->accounts->addStored(m_it->account());
    m_it->window->signInPage().fillIn(m_it->server.url().toString(), kBob);
    m_it->field("Password")->setText(WindowUnderTest::kPassword);
    m_it->press("Sign In");
    [&] { QTRY_COMPARE(m_it->service->listState(), TokenService::ListState::Ready); }();
    return ada;
}

void TestManyAccounts::theKeyboardIsOnTheOtherAccountsPageAfterALogOut()
{
    Account& ada = signInBobBesideAda();
    ada.restore();
    QTRY_COMPARE(ada.service().listState(), TokenService::ListState::Ready);
    m_it->action("Log Out…")->trigger();
    m_it->press("Forget on This Computer");
    QTRY_COMPARE(&m_it->accounts->current(), &ada);
    QTRY_VERIFY(m_it->window->findChildren<SignInPage*>().isEmpty()); // Bob's view has gone
    QCOMPARE(m_it->window->focusWidget(), m_it->find<QTableView>("API tokens"));
}

// What is typed for one account must not end up in the password field of another.
void TestManyAccounts::anAccountOutOfSightDoesNotTakeTheKeyboard()
{
    m_it->store.readError = SecretStoreError::Kind::Failed;
    Account& ada = signInBobBesideAda();
    Account& bob = m_it->accounts->current();
    QTRY_VERIFY(ada.session().account() && ada.session().state() == SessionState::SignedOut);
    m_it->accounts->makeCurrent(ada);
    QVERIFY(m_it->says("The keyring could not be read.")); // though that was before it was shown
    QVERIFY(m_it->button("Forget This Account"));
    m_it->server.addFault(Fault::delay(std::chrono::milliseconds(300)), "POST",
                          "/api/v1/auth/user/signin");
    m_it->submit(u"wrong"_s);
    QTRY_COMPARE(ada.session().state(), SessionState::SigningIn);
    m_it->accounts->makeCurrent(bob);
    m_it->press("Add New API Token");
    QCOMPARE(m_it->keyboard(), m_it->field("Token name"));
    QTRY_COMPARE(ada.session().state(), SessionState::SignedOut);
    QCOMPARE(m_it->keyboard(), m_it->field("Token name"));
    m_it->accounts->makeCurrent(ada);
    QVERIFY(m_it->says("Email or password is wrong."));
    QCOMPARE(m_it->keyboard(), m_it->field("Password"));
}

void TestManyAccounts::anAccountThatCannotBeRestoredHasAWayToTheOthers()
{
    [&] { QVERIFY(m_it->signIn()); }();
    m_it->restart();
    Account& bob = m_it->accounts->addStored({m_it->account().server, kBob});
    Account& ada = m_it->accounts->addStored(m_it->account());
    m_it->store.readError = SecretStoreError::Kind::Failed;
    m_it->accounts->makeCurrent(bob);
    QTRY_VERIFY(m_it->button("Forget This Account"));
    m_it->store.readError.reset();
    m_it->press("Cancel");
    QCOMPARE(&m_it->accounts->current(), &ada);
    QTRY_COMPARE(ada.session().state(), SessionState::SignedIn);
    QCOMPARE(m_it->accounts->known().size(), size_t{2});
}

// A slow sign-in on Bob's page turns out to be Ada's, and takes the place of her older session.
void TestManyAccounts::aQuestionGoesWithTheViewThatAsksIt()
{
    [&] { QVERIFY(m_it->signIn()); }();
    m_it->restart();
    Account& bob = m_it->accounts->addStored({m_it->account().server, kBob});
    Account& ada = m_it->accounts->addStored(m_it->account());
    m_it->store.readError = SecretStoreError::Kind::NotFound;
    m_it->accounts->makeCurrent(bob);
    QTRY_COMPARE(bob.session().state(), SessionState::SignedOut);
    m_it->store.readError.reset();
    m_it->server.addFault(Fault::delay(std::chrono::seconds(2)), "POST",
                          "/api/v1/auth/user/signin");
    m_it->submit();
    QTRY_COMPARE(bob.session().state(), SessionState::SigningIn);
    m_it->accounts->makeCurrent(ada);
    const QPointer<QTableView> table = m_it->find<QTableView>("API tokens");
    QTRY_COMPARE(ada.service().listState(), TokenService::ListState::Ready);
    m_it->commandOnScreen("Delete…")->trigger();
    QTRY_VERIFY(m_it->button("Delete"));
    QTRY_VERIFY(table.isNull());
    QVERIFY(!m_it->button("Delete"));
}

void TestManyAccounts::aQuestionGoesWhenItsAccountIsLeft()
{
    Account& ada = signInBobBesideAda();
    m_it->action("Log Out…")->trigger();
    QTRY_VERIFY(m_it->button("Forget on This Computer"));
    m_it->accounts->makeCurrent(ada); // as a later start can ask for
    QTRY_VERIFY(!m_it->button("Forget on This Computer"));
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    QCOMPARE(m_it->accounts->known().size(), size_t{2});
}

void TestManyAccounts::aReplacementOutOfSightWaitsToBeSeen()
{
    Account& ada = signInBobBesideAda();
    Account& bob = m_it->accounts->current();
    m_it->accounts->makeCurrent(ada);
    QTRY_COMPARE(ada.service().listState(), TokenService::ListState::Ready);
    m_it->server.addFault(Fault::delay(std::chrono::milliseconds(300)), "POST", "/api/v1/tokens");
    m_it->commandOnScreen("Replace…")->trigger();
    m_it->accounts->makeCurrent(bob);
    QTRY_COMPARE(ada.tokens().rowCount(), 2);
    QVERIFY(!m_it->button("Keep Both"));
    QVERIFY(!m_it->clipboard->holdsSecret());
    m_it->accounts->makeCurrent(ada);
    QTRY_VERIFY(m_it->button("Keep Both"));
    QVERIFY(m_it->clipboard->holdsSecret());
}

void TestManyAccounts::whatIsDoneForAnotherAccountNamesIt()
{
    Account& ada = signInBobBesideAda();
    m_it->server.expireJwts(kBob);
    m_it->server.addFault(Fault::delay(std::chrono::milliseconds(200)), "POST",
                          "/api/v1/auth/token/refresh");
    m_it->action("Copy Auth Token")->trigger();
    m_it->accounts->makeCurrent(ada);
    QTRY_VERIFY(m_it->clipboard->holdsSecret());
    QTRY_VERIFY(m_it->says(qPrintable(kBob + onServer() + u"Copied the auth token."_s)));
}

void TestManyAccounts::whatALogOutLeftUndoneNamesItsAccount()
{
    Account& ada = signInBobBesideAda();
    m_it->server.addFault(Fault::html(502), "POST", "/api/v1/auth/user/signout");
    m_it->accounts->current().session().logOut(Session::LogOut::Everywhere);
    QTRY_COMPARE(&m_it->accounts->current(), &ada);
    QTRY_VERIFY(m_it->says(qPrintable(kBob + onServer() + u"The server could not be told."_s)));
}

KEYFOB_UI_TEST_MAIN(TestManyAccounts)
#include "tst_manyaccounts.moc"
