#include "tests/support/accountsfixture.h"

#include <QPointer>
#include <QSignalSpy>

using namespace keyfob;
using namespace keyfob::test;
using State = SessionState;
using LogOut = Session::LogOut;

namespace {

const QString kAda = AccountsFixture::kAda;
const QString kBob = AccountsFixture::kBob;

SecretString password()
{
    return SecretString::fromText(AccountsFixture::kPassword);
}

} // namespace

/// One account in two places: signed in to again, by another spelling, or on another one's page.
class TestAccountTakeover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_it = std::make_unique<AccountsFixture>(); }
    void cleanup() { m_it.reset(); }
    void aSlowSignInThatTakesTheAccountInUseOverIsUsedInItsPlace();
    void anEmailInOtherLettersIsTheSameAccount();
    void whoeverDoesNotWantItKeptAnyMoreFindsNoOlderSessionInTheKeychain();
    void norAfterATypo();
    void aLogOutIsOfTheServerThatWasLeft();

private:
    [[nodiscard]] AccountId adaOne() const { return m_it->id(m_it->one, kAda); }
    [[nodiscard]] AccountId bobOne() const { return m_it->id(m_it->one, kBob); }

    std::unique_ptr<AccountsFixture> m_it;
};

void TestAccountTakeover::aSlowSignInThatTakesTheAccountInUseOverIsUsedInItsPlace()
{
    m_it->signIn(m_it->one, kAda);
    m_it->signIn(m_it->one, kBob);
    m_it->restart();
    Account& adas = m_it->list->addStored(adaOne());
    Account& bobs = m_it->list->addStored(bobOne());
    m_it->store.readError = SecretStoreError::Kind::NotFound;
    m_it->list->makeCurrent(adas);
    QTRY_COMPARE(adas.session().state(), State::SignedOut);
    m_it->store.readError.reset();
    m_it->one.server.addFault(Fault::delay(std::chrono::seconds(2)), "POST",
                              "/api/v1/auth/user/signin");
    adas.session().signIn(bobOne(), password(), true); // on Ada's page
    m_it->list->makeCurrent(bobs);
    const QPointer<Account> older(&bobs);
    QTRY_VERIFY(older && older->session().state() == State::SignedIn);
    QTRY_VERIFY(!older);
    QCOMPARE(&m_it->list->current(), &adas);
    QCOMPARE(adas.id(), bobOne());
    QVERIFY(m_it->list->find(adaOne()) != nullptr);
}

void TestAccountTakeover::anEmailInOtherLettersIsTheSameAccount()
{
    m_it->signIn(m_it->one, kAda);
    Account& second = m_it->signIn(m_it->one, QStringLiteral("Ada@Example.COM"));
    QCOMPARE(m_it->list->known(), std::vector<Account*>{&second});
    QVERIFY(m_it->isInStore(adaOne()));
    second.session().logOut(LogOut::ThisComputer);
    QTRY_COMPARE(second.session().state(), State::SignedOut);
    QVERIFY(!m_it->isInStore(adaOne()));
}

void TestAccountTakeover::whoeverDoesNotWantItKeptAnyMoreFindsNoOlderSessionInTheKeychain()
{
    m_it->signIn(m_it->one, kAda);
    m_it->restart();
    m_it->list->addStored(adaOne());
    Account& second = m_it->list->current();
    QSignalSpy forgotten(&second.session(), &Session::forgotten);
    second.session().signIn(adaOne(), password(), false);
    QTRY_COMPARE(forgotten.size(), 1);
    QVERIFY(!m_it->isInStore(adaOne()));
    QCOMPARE(second.session().state(), State::SignedIn);
}

void TestAccountTakeover::norAfterATypo()
{
    m_it->signIn(m_it->one, kAda);
    m_it->restart();
    Account& ada = m_it->list->addStored(adaOne());
    m_it->store.readError = SecretStoreError::Kind::Failed;
    m_it->list->makeCurrent(ada);
    QTRY_COMPARE(ada.session().state(), State::SignedOut);
    m_it->store.readError.reset();
    const AccountId typo = m_it->id(m_it->one, QStringLiteral("adda@example.com"));
    ada.session().signIn(typo, password(), false);
    QTRY_COMPARE(ada.session().state(), State::SignedOut);
    ada.session().signIn(adaOne(), password(), false);
    QTRY_COMPARE(ada.session().state(), State::SignedIn);
    QTRY_VERIFY(!m_it->isInStore(adaOne()));
}

void TestAccountTakeover::aLogOutIsOfTheServerThatWasLeft()
{
    Account& ada = m_it->signIn(m_it->one, kAda);
    m_it->one.server.addFault(Fault::delay(std::chrono::milliseconds(400)), "POST",
                              "/api/v1/auth/user/signout");
    ada.session().logOut(LogOut::Everywhere);
    QTRY_COMPARE(ada.session().state(), State::SignedOut);
    ada.session().signIn(m_it->id(m_it->two, kAda), password(), false);
    QVERIFY(m_it->list->isLoggingOutOf(m_it->one.serverUrl()));
    QVERIFY(!m_it->list->isLoggingOutOf(m_it->two.serverUrl()));
    QTRY_VERIFY(!m_it->list->isLoggingOutOf(m_it->one.serverUrl()));
}

QTEST_GUILESS_MAIN(TestAccountTakeover)
#include "tst_accounttakeover.moc"
