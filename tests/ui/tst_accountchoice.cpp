#include "app/accountchoice.h"
#include "app/manageddefaults.h"
#include "app/preferences.h"
#include "tests/support/windowundertest.h"
#include "ui/signin/signinpage.h"

#include <QTemporaryDir>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

namespace {

const QString kBob = u"bob@example.com"_s;
const QString kElsewhere = u"https://elsewhere.example"_s;

} // namespace

/// To which account the window goes when a later start hands --server and --email over.
class TestAccountChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingAskedForChangesNothing();
    void aKnownAccountIsGoneTo();
    void anUnknownOneIsAdded();
    void anEmailAloneIsOfTheLastServer();
    void aPageThatNobodyHasTypedInIsFilledIn();
    void aSignInThatIsBeingTypedIsKept();
    void aSignInUnderWayIsKept();
    void whileLockedNobodyIsGoneTo();
    void aLockedServerWins();

private:
    [[nodiscard]] bool go(const std::optional<QString>& server,
                          const std::optional<QString>& email = {});
    [[nodiscard]] QString address() const { return m_it->server.url().toString(); }
    [[nodiscard]] QString text(const char* field) const { return m_it->field(field)->text(); }

    std::unique_ptr<WindowUnderTest> m_it;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    ManagedDefaults m_managed;
    std::unique_ptr<AccountChoice> m_choice;
};

void TestAccountChoice::init()
{
    m_it = std::make_unique<WindowUnderTest>();
    m_it->server.addUser(kBob, WindowUnderTest::kPassword);
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(u"keyfob.conf"_s));
    m_managed = {};
    m_choice = std::make_unique<AccountChoice>(
        AccountChoice::Parts{*m_it->accounts, *m_it->window, *m_preferences, m_managed});
}

void TestAccountChoice::cleanup()
{
    m_choice.reset();
    m_it.reset();
}

bool TestAccountChoice::go(const std::optional<QString>& server,
                           const std::optional<QString>& email)
{
    return m_choice->go(m_choice->allowed({.server = server, .email = email, .command = {}}));
}

void TestAccountChoice::nothingAskedForChangesNothing()
{
    QVERIFY(m_it->signIn());
    const Account* ada = &m_it->accounts->current();
    QVERIFY(go({}));
    QCOMPARE(&m_it->accounts->current(), ada);
}

void TestAccountChoice::aKnownAccountIsGoneTo()
{
    QVERIFY(m_it->signIn());
    Account& ada = m_it->accounts->current();
    m_preferences->setLastAccount(m_it->account());
    Account& bob = m_it->accounts->addStored({m_it->account().server, kBob});
    QVERIFY(go(address(), kBob));
    QCOMPARE(&m_it->accounts->current(), &bob);
    QVERIFY(go(address(), WindowUnderTest::kEmail.toUpper()));
    QCOMPARE(&m_it->accounts->current(), &ada);
}

void TestAccountChoice::anUnknownOneIsAdded()
{
    QVERIFY(m_it->signIn());
    m_preferences->setLastAccount(m_it->account());
    QVERIFY(go(kElsewhere, kBob));
    QVERIFY(!m_it->accounts->current().knownAs());
    QCOMPARE(text("Server"), kElsewhere);
    QCOMPARE(text("Email"), kBob);
    QCOMPARE(m_it->keyboard(), m_it->field("Password"));
    m_it->press("Cancel");
    QCOMPARE(m_it->accounts->current().knownAs(), m_it->account());
}

void TestAccountChoice::anEmailAloneIsOfTheLastServer()
{
    QVERIFY(m_it->signIn());
    m_preferences->setLastAccount(m_it->account());
    QVERIFY(go({}, kBob));
    QCOMPARE(text("Server"), m_it->account().server.toReadableString());
    QCOMPARE(text("Email"), kBob);
}

void TestAccountChoice::aPageThatNobodyHasTypedInIsFilledIn()
{
    QVERIFY(go(address(), WindowUnderTest::kEmail));
    QVERIFY(go(kElsewhere, kBob));
    QCOMPARE(text("Server"), kElsewhere);
    QCOMPARE(text("Email"), kBob);
}

void TestAccountChoice::aSignInThatIsBeingTypedIsKept()
{
    QVERIFY(m_it->signIn());
    m_preferences->setLastAccount(m_it->account());
    m_it->accounts->beginAdding();
    QTest::keyClicks(m_it->field("Server"), kElsewhere);
    QVERIFY(!go(address(), WindowUnderTest::kEmail)); // to leave it would be to lose it
    QVERIFY(!go(u"https://third.example"_s, kBob));
    QCOMPARE(text("Server"), kElsewhere);
    QVERIFY(m_it->says("Keyfob was asked to go to https://third.example meanwhile."));
    m_it->press("Cancel");
    QVERIFY(go(u"https://third.example"_s, kBob));
    QCOMPARE(text("Server"), u"https://third.example"_s);
}

void TestAccountChoice::aSignInUnderWayIsKept()
{
    m_it->server.addFault(Fault::neverAnswer(), "POST", "/api/v1/auth/user/signin");
    m_it->submit();
    QTRY_COMPARE(m_it->session->state(), SessionState::SigningIn);
    QVERIFY(!go(kElsewhere, kBob));
    QCOMPARE(m_it->session->state(), SessionState::SigningIn);
    QCOMPARE(text("Server"), address());
}

void TestAccountChoice::whileLockedNobodyIsGoneTo()
{
    QVERIFY(m_it->signIn());
    Account& ada = m_it->accounts->current();
    m_it->accounts->lock();
    m_it->server.clearRequests();
    QVERIFY(!go(address(), kBob));
    QCOMPARE(&m_it->accounts->current(), &ada);
    m_it->press("Unlock");
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QCOMPARE(&m_it->accounts->current(), &ada);
    QCOMPARE(m_it->server.count("GET", "/api/v1/db/meta/nocodb/info"), 0);
}

void TestAccountChoice::aLockedServerWins()
{
    m_managed.server = Managed<ServerUrl>{.value = m_it->account().server, .isLocked = true};
    QVERIFY(m_it->signIn());
    m_preferences->setLastAccount(m_it->account());
    QTest::ignoreMessage(QtWarningMsg, qPrintable(lockedServerSentence()));
    QVERIFY(go(kElsewhere));
    QCOMPARE(m_it->accounts->current().knownAs(), m_it->account());
    QVERIFY(m_it->says("Your administrator has set the server"));
}

KEYFOB_UI_TEST_MAIN(TestAccountChoice)
#include "tst_accountchoice.moc"
