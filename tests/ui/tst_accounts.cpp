#include "tests/support/windowundertest.h"
#include "ui/signin/signinpage.h"
#include "ui/workspace.h"

#include <QMenu>
#include <QTableView>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

namespace {

const QString kBob = QStringLiteral("bob@example.com");

} // namespace

/// Several accounts in one window.
class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theMenuListsEveryAccountAndChecksTheCurrentOne();
    void switchingShowsTheOtherAccountsRowsAndName();
    void eachAccountsPageIsKeptAsItWasLeft();
    void addingCanBeGivenUpAndLeavesWhatWasThere();
    void loggingOutGoesBackToTheOtherAccount();
    void whatALogOutLeftUndoneIsSaidOnTheNextAccountsPage();
    void anAccountThatEndedUnseenAsksForItsPassword();
    void signingInWaitsForTheOtherAccountsLogOut();

private:
    [[nodiscard]] QMenu* menu() const;
    [[nodiscard]] QAction* entry(const QString& email) const;
    [[nodiscard]] bool addBob();
    /// The names in the table that is on screen.
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] TokenService& current() { return m_it->accounts->current().service(); }

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestAccounts::init()
{
    m_it = std::make_unique<WindowUnderTest>();
    m_it->server.addUser(kBob, WindowUnderTest::kPassword);
    m_it->server.addToken(WindowUnderTest::kEmail, u"ada's"_s);
    m_it->server.addToken(kBob, u"bob's"_s);
}

void TestAccounts::cleanup()
{
    m_it.reset();
}

QMenu* TestAccounts::menu() const
{
    return m_it->action("Switch Account")->menu();
}

QAction* TestAccounts::entry(const QString& email) const
{
    for (QAction* action : menu()->actions()) {
        if (action->text().startsWith(email)) {
            return action;
        }
    }
    return nullptr;
}

bool TestAccounts::addBob()
{
    m_it->action("Add Account…")->trigger();
    m_it->window->signInPage().fillIn(m_it->server.url().toString(), kBob);
    m_it->field("Password")->setText(WindowUnderTest::kPassword);
    m_it->press("Sign In");
    return QTest::qWaitFor(
        [this] { return current().listState() == TokenService::ListState::Ready; });
}

QStringList TestAccounts::rows() const
{
    const auto* table = m_it->find<QTableView>("API tokens");
    QStringList names;
    for (int row = 0; table != nullptr && row < table->model()->rowCount(); ++row) {
        names.append(table->model()->index(row, 0).data().toString());
    }
    return names;
}

void TestAccounts::theMenuListsEveryAccountAndChecksTheCurrentOne()
{
    QVERIFY(m_it->signIn());
    QVERIFY(addBob());
    QStringList texts;
    for (const QAction* action : menu()->actions()) {
        texts.append(action->isSeparator() ? u"-"_s : action->text());
    }
    const QString server = m_it->account().server.displayName();
    QCOMPARE(texts, (QStringList{u"ada@example.com on "_s + server,
                                 u"bob@example.com on "_s + server, u"-"_s, u"Add Account…"_s}));
    QVERIFY(entry(kBob)->isChecked());
    QVERIFY(!entry(WindowUnderTest::kEmail)->isChecked());
}

void TestAccounts::switchingShowsTheOtherAccountsRowsAndName()
{
    QVERIFY(m_it->signIn());
    QVERIFY(addBob());
    QCOMPARE(rows(), QStringList{u"bob's"_s});
    QVERIFY(m_it->button("User menu, bob@example.com"));
    entry(WindowUnderTest::kEmail)->trigger();
    QTRY_COMPARE(rows(), QStringList{u"ada's"_s});
    QVERIFY(m_it->button("User menu, ada@example.com"));
    QVERIFY(!m_it->button("User menu, bob@example.com"));
    QVERIFY(m_it->window->workspace().isAncestorOf(m_it->keyboard()));
}

void TestAccounts::eachAccountsPageIsKeptAsItWasLeft()
{
    QVERIFY(m_it->signIn());
    m_it->field("Filter tokens")->setText(u"ada"_s);
    m_it->press("Add New API Token");
    m_it->field("Token name")->setText(u"half a na"_s);
    QVERIFY(addBob());
    QVERIFY(m_it->field("Filter tokens")->text().isEmpty());
    QVERIFY(!m_it->field("Token name"));
    entry(WindowUnderTest::kEmail)->trigger();
    QCOMPARE(m_it->field("Filter tokens")->text(), u"ada"_s);
    QCOMPARE(m_it->field("Token name")->text(), u"half a na"_s);
    QCOMPARE(m_it->keyboard(), m_it->field("Token name"));
}

void TestAccounts::addingCanBeGivenUpAndLeavesWhatWasThere()
{
    QVERIFY(m_it->signIn());
    m_it->action("Add Account…")->trigger();
    QVERIFY(m_it->button("Sign In"));
    QVERIFY(m_it->field("Email")->text().isEmpty());
    m_it->field("Password")->setText(u"secret"_s);
    m_it->press("Cancel");
    QVERIFY(!m_it->button("Sign In"));
    QCOMPARE(rows(), QStringList{u"ada's"_s});
    m_it->action("Add Account…")->trigger();
    QVERIFY(m_it->field("Password")->text().isEmpty());
    QTest::keyClick(m_it->keyboard(), Qt::Key_Escape);
    QCOMPARE(rows(), QStringList{u"ada's"_s});
}

void TestAccounts::loggingOutGoesBackToTheOtherAccount()
{
    QVERIFY(m_it->signIn());
    QVERIFY(addBob());
    m_it->accounts->current().session().logOut(Session::LogOut::Everywhere);
    QTRY_COMPARE(rows(), QStringList{u"ada's"_s});
    QVERIFY(!entry(kBob));
    QVERIFY(entry(WindowUnderTest::kEmail)->isChecked());
    m_it->session->logOut(Session::LogOut::ThisComputer);
    QTRY_VERIFY(m_it->button("Sign In"));
    QVERIFY(!m_it->button("Cancel"));
}

void TestAccounts::whatALogOutLeftUndoneIsSaidOnTheNextAccountsPage()
{
    QVERIFY(m_it->signIn());
    QVERIFY(addBob());
    m_it->store.removeError = SecretStoreError::Kind::Failed;
    m_it->accounts->current().session().logOut(Session::LogOut::ThisComputer);
    QTRY_COMPARE(rows(), QStringList{u"ada's"_s});
    QTRY_VERIFY(m_it->says("Your keyring did not remove the saved session."));
}

void TestAccounts::anAccountThatEndedUnseenAsksForItsPassword()
{
    QVERIFY(m_it->signIn());
    m_it->restart();
    Account& ada = m_it->accounts->addStored(m_it->account());
    m_it->server.revokeSessions();
    QVERIFY(addBob()); // its view is made first
    ada.restore();
    QTRY_COMPARE(ada.session().state(), SessionState::Expired);
    entry(WindowUnderTest::kEmail)->trigger();
    QVERIFY(m_it->says("Your session has ended."));
    m_it->press("Sign In Again");
    QVERIFY(m_it->field("Email")->isReadOnly());
    m_it->field("Password")->setText(WindowUnderTest::kPassword);
    m_it->press("Sign In");
    QTRY_COMPARE(rows(), QStringList{u"ada's"_s});
}

void TestAccounts::signingInWaitsForTheOtherAccountsLogOut()
{
    QVERIFY(m_it->signIn());
    QVERIFY(addBob());
    m_it->server.addFault(Fault::delay(std::chrono::milliseconds(400)), "POST",
                          "/api/v1/auth/user/signout");
    m_it->accounts->current().session().logOut(Session::LogOut::Everywhere);
    QTRY_COMPARE(m_it->server.count("POST", "/api/v1/auth/user/signout"), 1);
    QTRY_VERIFY(!entry(kBob));
    QVERIFY(addBob()); // it would be ended by the log-out if it were not waited for
    current().reload();
    QTRY_VERIFY(!current().isReading());
    QCOMPARE(m_it->accounts->current().session().state(), SessionState::SignedIn);
}

KEYFOB_UI_TEST_MAIN(TestAccounts)
#include "tst_accounts.moc"
