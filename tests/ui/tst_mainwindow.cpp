#include "tests/support/stubbornclipboard.h"
#include "tests/support/windowundertest.h"
#include "ui/tokens/tokentable.h"

#include <QClipboard>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The window around the pages: user menu, log-out, panes, and what it does when the session or
/// the server goes away.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_it = std::make_unique<WindowUnderTest>(); }
    void cleanup() { m_it.reset(); }
    void theUserMenuHasItsEntriesInOrder();
    void copyAuthTokenPutsALiveTokenIntoTheClipboard();
    void whatIsNotInTheClipboardIsNotCalledCopied();
    void loggingOutAsksHowAndCancelDoesNothing();
    void loggingOutEverywhereTellsTheServer();
    void forgettingHereTellsTheServerNothing();
    void anEndedSessionKeepsThePageAndAsksForThePasswordOnly();
    void aWrongPasswordAfterAnEndedSessionLosesNothing();
    void nothingOfOneAccountIsShownToTheNext();
    void aRestoredSessionOpensOnTheTokensWithTheKeyboardInTheTable();
    void withoutItsServerAStartShowsTheReasonAndRetry();
    void aSlowKeychainCanBeLeft();
    void aLockedKeychainIsToldOnTheSignInPage();
    void keysMoveBetweenPanesAndTabs();
    void aWindowAtRestLaysNothingOut();

private:
    std::unique_ptr<WindowUnderTest> m_it;
};

void TestMainWindow::theUserMenuHasItsEntriesInOrder()
{
    QVERIFY(m_it->signIn());
    auto* settings = m_it->action("Account Settings");
    const auto menus = m_it->window->findChildren<QMenu*>();
    const auto menu = std::find_if(menus.begin(), menus.end(), [settings](const QMenu* candidate) {
        return candidate->actions().contains(settings);
    });
    QVERIFY(menu != menus.end());
    QStringList entries;
    for (const QAction* action : (*menu)->actions()) {
        if (!action->isSeparator()) {
            entries.append(action->text());
        }
    }
    QCOMPARE(entries, (QStringList{u"Account Settings"_s, u"Copy Auth Token"_s,
                                   u"Switch Account"_s, u"Language"_s, u"Appearance"_s,
                                   u"Log Out…"_s}));
}

void TestMainWindow::whatIsNotInTheClipboardIsNotCalledCopied()
{
    QVERIFY(m_it->signIn());
    const StubbornClipboard manager;
    m_it->action("Copy Auth Token")->trigger();
    QTRY_VERIFY(m_it->says("The auth token was not copied: another program has changed the "
                           "clipboard."));
    QVERIFY(!m_it->says("Copied"));
}

void TestMainWindow::copyAuthTokenPutsALiveTokenIntoTheClipboard()
{
    QVERIFY(m_it->signIn());
    m_it->action("Copy Auth Token")->trigger();
    QTRY_VERIFY(m_it->says("Copied the auth token. It is valid until"));
    QVERIFY(m_it->server.isJwtAlive(QApplication::clipboard()->text().toUtf8()));
    QVERIFY(m_it->says("Clipboard clears in 60 s"));
    m_it->press("Clear Now");
    QVERIFY(QApplication::clipboard()->text().isEmpty());
}

void TestMainWindow::loggingOutAsksHowAndCancelDoesNothing()
{
    QVERIFY(m_it->signIn());
    m_it->action("Log Out…")->trigger();
    QTRY_VERIFY(m_it->button("Log Out Everywhere"));
    QVERIFY(m_it->button("Forget on This Computer"));
    QVERIFY(m_it->says("in every browser and program"));
    m_it->press("Cancel");
    QTRY_VERIFY(!m_it->button("Log Out Everywhere"));
    QCOMPARE(m_it->session->state(), SessionState::SignedIn);
}

void TestMainWindow::loggingOutEverywhereTellsTheServer()
{
    QVERIFY(m_it->signIn());
    m_it->action("Log Out…")->trigger();
    QTRY_VERIFY(m_it->button("Log Out Everywhere"));
    m_it->press("Log Out Everywhere");
    QTRY_VERIFY(m_it->button("Sign In"));
    QTRY_COMPARE(m_it->server.count("POST", "/api/v1/auth/user/signout"), 1);
    QVERIFY(!m_it->find<TokenTable>("API tokens"));
    QCOMPARE(m_it->tokens->rowCount(), 0);
}

void TestMainWindow::forgettingHereTellsTheServerNothing()
{
    QVERIFY(m_it->signIn());
    m_it->action("Log Out…")->trigger();
    QTRY_VERIFY(m_it->button("Forget on This Computer"));
    m_it->press("Forget on This Computer");
    QTRY_VERIFY(m_it->button("Sign In"));
    QTRY_VERIFY(m_it->session->isSettled());
    QCOMPARE(m_it->server.count("POST", "/api/v1/auth/user/signout"), 0);
}

void TestMainWindow::anEndedSessionKeepsThePageAndAsksForThePasswordOnly()
{
    m_it->server.addTokens(WindowUnderTest::kEmail, 5);
    QVERIFY(m_it->signIn());
    m_it->field("Filter tokens")->setText(QStringLiteral("token"));
    auto* table = m_it->find<TokenTable>("API tokens");
    table->selectRow(3);
    const auto selected = table->currentId();
    m_it->press("Add New API Token");
    m_it->field("Token name")->setText(QStringLiteral("half a na"));
    QVERIFY(m_it->endSession());

    QVERIFY(m_it->says("Your session has ended."));
    QCOMPARE(table->model()->rowCount(), 5); // names stay, secrets go
    QVERIFY(m_it->tokens->copyOfSecret(*selected).isEmpty());
    QVERIFY(!m_it->action("Copy")->isEnabled());
    m_it->press("Sign In Again");
    QVERIFY(m_it->field("Email")->isReadOnly());
    QVERIFY(m_it->field("Password")->hasFocus());
    m_it->field("Password")->setText(WindowUnderTest::kPassword);
    m_it->server.addFault(Fault::delay(std::chrono::milliseconds(300)), "GET", "/api/v1/tokens");
    m_it->press("Sign In");
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QVERIFY(!m_it->says("Your session has ended.")); // that was why the list could not be read
    QTRY_VERIFY(!m_it->tokens->copyOfSecret(*selected).isEmpty());
    QCOMPARE(table->currentId(), selected);
    QCOMPARE(m_it->field("Filter tokens")->text(), QStringLiteral("token"));
    QCOMPARE(m_it->field("Token name")->text(), QStringLiteral("half a na"));
    QVERIFY(!m_it->says("Your session has ended."));
}

void TestMainWindow::aWrongPasswordAfterAnEndedSessionLosesNothing()
{
    m_it->server.addTokens(WindowUnderTest::kEmail, 3);
    QVERIFY(m_it->signIn());
    m_it->field("Filter tokens")->setText(QStringLiteral("token"));
    QVERIFY(m_it->endSession());
    m_it->press("Sign In Again");
    m_it->field("Password")->setText(QStringLiteral("wrong"));
    m_it->press("Sign In");
    QTRY_VERIFY(m_it->says("Email or password is wrong."));
    m_it->press("Cancel"); // back to the page, which is still there
    QCOMPARE(m_it->find<TokenTable>("API tokens")->model()->rowCount(), 3);
    m_it->press("Sign In Again");
    m_it->field("Password")->setText(WindowUnderTest::kPassword);
    m_it->press("Sign In");
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QCOMPARE(m_it->field("Filter tokens")->text(), QStringLiteral("token"));
}

void TestMainWindow::nothingOfOneAccountIsShownToTheNext()
{
    m_it->server.addToken(WindowUnderTest::kEmail, QStringLiteral("ada's"));
    m_it->server.addUser(QStringLiteral("bob@example.com"), QStringLiteral("secret 123"));
    QVERIFY(m_it->signIn());
    m_it->field("Filter tokens")->setText(QStringLiteral("ada"));
    m_it->session->logOut(Session::LogOut::ThisComputer);
    QTRY_VERIFY(m_it->button("Sign In"));
    m_it->field("Email")->setText(QStringLiteral("bob@example.com"));
    m_it->field("Password")->setText(QStringLiteral("secret 123"));
    m_it->press("Sign In");
    QTRY_COMPARE(m_it->service->listState(), TokenService::ListState::Ready);
    QVERIFY(m_it->field("Filter tokens")->text().isEmpty());
    QVERIFY(m_it->says("User menu, bob@example.com"));
    QVERIFY(!m_it->says("ada"));
    QCOMPARE(m_it->tokens->rowCount(), 0);
}

void TestMainWindow::aRestoredSessionOpensOnTheTokensWithTheKeyboardInTheTable()
{
    m_it->server.addTokens(WindowUnderTest::kEmail, 2);
    QVERIFY(m_it->signIn());
    QTRY_VERIFY(m_it->session->isSettled());
    m_it->restart();
    m_it->session->restore(m_it->account());
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QTRY_VERIFY(m_it->find<TokenTable>("API tokens")->hasFocus());
    QTRY_COMPARE(m_it->tokens->rowCount(), 2);
    QCOMPARE(m_it->server.count("POST", "/api/v1/auth/user/signin"), 1);
}

void TestMainWindow::withoutItsServerAStartShowsTheReasonAndRetry()
{
    QVERIFY(m_it->signIn());
    QTRY_VERIFY(m_it->session->isSettled());
    m_it->server.stop();
    m_it->restart();
    m_it->session->restore(m_it->account());
    QTRY_VERIFY(m_it->says("does not accept connections"));
    QVERIFY(m_it->says("User menu"));
    QVERIFY(!m_it->says("No API tokens yet"));
    QVERIFY(m_it->server.start());
    m_it->press("Retry");
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QTRY_VERIFY(!m_it->button("Retry"));
}

void TestMainWindow::aSlowKeychainCanBeLeft()
{
    QVERIFY(m_it->signIn());
    QTRY_VERIFY(m_it->session->isSettled());
    m_it->restart();
    m_it->store.silent = true;
    m_it->session->restore(m_it->account());
    QTRY_VERIFY(m_it->says("Waiting for your keyring…"));
    m_it->press("Sign In Instead");
    QTRY_VERIFY(m_it->button("Sign In"));
    QCOMPARE(m_it->field("Email")->text(), WindowUnderTest::kEmail);
}

void TestMainWindow::aLockedKeychainIsToldOnTheSignInPage()
{
    m_it->store.readError = SecretStoreError::Kind::Locked;
    m_it->session->restore(m_it->account());
    QTRY_VERIFY(m_it->says("Your keyring is locked."));
    QVERIFY(m_it->button("Sign In"));
    QVERIFY(!m_it->says("User menu"));
}

void TestMainWindow::keysMoveBetweenPanesAndTabs()
{
    QVERIFY(m_it->signIn());
    auto* table = m_it->find<TokenTable>("API tokens");
    QTest::keyClick(table, Qt::Key_F6);
    QTRY_VERIFY(m_it->button("Account Settings")->hasFocus());
    QTest::keyClick(m_it->button("Account Settings"), Qt::Key_F6);
    QTRY_VERIFY(table->hasFocus());
    auto* tabs = m_it->window->findChild<QTabWidget*>();
    QTest::keyClick(table, Qt::Key_Tab, Qt::ControlModifier);
    QTRY_COMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Server"));
    QTRY_VERIFY(m_it->keyboard() != table);
    QTest::keyClick(m_it->keyboard(), Qt::Key_Tab, Qt::ControlModifier);
    QTRY_COMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Preferences"));
    QTRY_COMPARE(m_it->keyboard(), m_it->button("Language"));
    QTest::keyClick(m_it->keyboard(), Qt::Key_Tab, Qt::ControlModifier);
    QTRY_COMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Profile"));
    QTest::keyClick(tabs->tabBar(), Qt::Key_Tab, Qt::ControlModifier);
    QTRY_COMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("Tokens"));
    QTRY_VERIFY(table->hasFocus());
}

// A bar that asked for a new layout whenever it was laid out once burned a whole processor.
void TestMainWindow::aWindowAtRestLaysNothingOut()
{
    class LayoutWatch : public QObject
    {
    public:
        bool eventFilter(QObject*, QEvent* event) override
        {
            restingBeats = event->type() == QEvent::LayoutRequest ? 0 : restingBeats;
            return false;
        }
        int restingBeats = 0;
    };
    QVERIFY(m_it->signIn());
    m_it->server.stop();
    m_it->service->reload();
    QTRY_VERIFY(m_it->button("Retry"));
    LayoutWatch watch;
    qApp->installEventFilter(&watch);
    QTimer beats;
    connect(&beats, &QTimer::timeout, this, [&watch] { ++watch.restingBeats; });
    beats.start(10ms);
    QTRY_VERIFY(watch.restingBeats >= 30);
}

KEYFOB_UI_TEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
