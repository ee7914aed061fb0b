#include "tests/support/keepingwindow.h"
#include "ui/lock/lockpage.h"
#include "ui/places.h"
#include "ui/signin/signinpage.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QDialog>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

/// The window that is locked: what cannot be seen or found any more, and what is back afterwards.
class TestLocking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_it.reset(); }
    void theKeysLockFromEveryPage_data();
    void theKeysLockFromEveryPage();
    void enterUnlocks();
    void everythingIsWhereItWasLeft();
    void aShownTokenAndTheClipboardAreGone();
    void dialogsClose();
    void aTypedPasswordIsGone();
    void aPasswordToBeChangedIsGone();
    void aTokenShownOnlyOnceIsWaitedFor();
    void aTokenThatNobodyHasSeenYetIsHandedOverAfterwards();
    void deletingManyStopsAndTells();
    void whatIsNotKeptAsksForThePassword();
    void whatHadEndedBeforeIsNotCalledDropped();
    void aLockedKeyringIsTold();
    void nothingIsSaidOverTheLock();
    void helpStaysAway();

private:
    [[nodiscard]] LockPage* page() const
    {
        return m_it->find<LockPage>("Keyfob is locked");
    }
    void lock() const
    {
        QTest::keyClick(m_it->keyboard(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(page());
    }
    void unlock() const
    {
        m_it->press("Unlock");
        QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
        QTRY_VERIFY(!m_it->service->isReading());
    }
    [[nodiscard]] TokenTable* table() const { return m_it->find<TokenTable>("API tokens"); }

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestLocking::init()
{
    m_it = std::make_unique<WindowUnderTest>();
    for (const QString& name : {u"alpha"_s, u"beta"_s, u"gamma"_s}) {
        m_it->server.addToken(WindowUnderTest::kEmail, name);
    }
    QVERIFY(m_it->signIn());
    QTRY_VERIFY(m_it->session->isSettled());
    QTRY_VERIFY(m_it->window->isActiveWindow());
}

void TestLocking::theKeysLockFromEveryPage_data()
{
    QTest::addColumn<QString>("place");
    for (const QString& place : {places::kOverview, places::kProfile, places::kTokens,
                                 places::kServer, places::kPreferences}) {
        QTest::addRow("%s", qPrintable(place)) << place;
    }
}

void TestLocking::theKeysLockFromEveryPage()
{
    QFETCH(QString, place);
    m_it->window->workspace().goTo(place);
    m_it->window->workspace().focusContent();
    lock();
    QCOMPARE(m_it->session->state(), SessionState::Locked);
    QVERIFY(!table() && !m_it->button("Account Settings"));
    QVERIFY(!m_it->says("ada@example.com") && !m_it->says("127.0.0.1"));
    QCOMPARE(m_it->window->windowTitle(), u"Keyfob"_s);
    QCOMPARE(m_it->keyboard(), m_it->button("Unlock"));
    unlock();
    QCOMPARE(m_it->window->workspace().place(), place);
}

void TestLocking::enterUnlocks()
{
    lock();
    QTest::keyClick(m_it->keyboard(), Qt::Key_Return);
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QVERIFY(!page());
    QTRY_COMPARE(m_it->keyboard(), table());
    QVERIFY(m_it->tokens->token(*table()->currentId())->canCopy()
            || QTest::qWaitFor([this] {
                   return m_it->tokens->token(*table()->currentId())->canCopy();
               }));
}

void TestLocking::everythingIsWhereItWasLeft()
{
    m_it->field("Filter tokens")->setText(u"a"_s);
    table()->selectId(m_it->server.tokens().at(1).id);
    m_it->press("Add New API Token");
    m_it->field("Token name")->setText(u"half a na"_s);
    lock();
    unlock();
    QCOMPARE(m_it->field("Filter tokens")->text(), u"a"_s);
    QCOMPARE(table()->currentId(), m_it->server.tokens().at(1).id);
    QCOMPARE(m_it->field("Token name")->text(), u"half a na"_s);
    QTRY_COMPARE(m_it->keyboard(), m_it->field("Token name"));
}

void TestLocking::aShownTokenAndTheClipboardAreGone()
{
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(m_it->clipboard->holdsSecret());
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(m_it->tokens->shownToken());
    lock();
    QCOMPARE(QApplication::clipboard()->text(), QString());
    QVERIFY(!m_it->clipboard->holdsSecret() && !m_it->tokens->shownToken());
    for (const qint64 id : m_it->tokens->ids()) {
        QVERIFY(m_it->tokens->copyOfSecret(id).isEmpty());
    }
}

void TestLocking::dialogsClose()
{
    m_it->action("Delete…")->trigger();
    QTRY_VERIFY(m_it->button("Delete"));
    m_it->window->lock();
    QTRY_VERIFY(m_it->window->findChild<QDialog*>() == nullptr);
    QVERIFY(page());
    unlock();
    QCOMPARE(m_it->server.tokens().size(), std::size_t{3});
}

void TestLocking::aTypedPasswordIsGone()
{
    QVERIFY(m_it->endSession());
    m_it->press("Sign In Again");
    m_it->field("Password")->setText(u"half a pass"_s);
    m_it->window->lock();
    QVERIFY(page());
    m_it->press("Unlock");
    QTRY_COMPARE(m_it->session->state(), SessionState::Expired);
    m_it->press("Sign In Again");
    QCOMPARE(m_it->field("Password")->text(), QString());
}

void TestLocking::aPasswordToBeChangedIsGone()
{
    m_it->window->workspace().goTo(places::kProfile);
    m_it->press("Change Password…");
    m_it->field("Current password")->setText(WindowUnderTest::kPassword);
    lock();
    unlock();
    QCOMPARE(m_it->field("Current password")->text(), QString());
}

// Neither by idle time nor by the screen's lock is it lost.
void TestLocking::aTokenShownOnlyOnceIsWaitedFor()
{
    m_it.reset();
    KeepingWindow it;
    QVERIFY(it.window->canLock());
    QVERIFY(it.add());
    QVERIFY(!it.window->canLock());
    it.window->lock();
    QVERIFY(it.dialog() && it.dialog()->isVisible());
    QCOMPARE(it.session->state(), SessionState::SignedIn);
    it.press("Copy");
    it.press("Done");
    QTRY_COMPARE(it.session->state(), SessionState::Locked);
    QCOMPARE(KeepingWindow::copied(), QString());
}

// The list that would have told that it is shown only once could not be read before the lock.
void TestLocking::aTokenThatNobodyHasSeenYetIsHandedOverAfterwards()
{
    m_it.reset();
    KeepingWindow it;
    it.server.addFault(Fault::html(500), "GET", "/api/v1/tokens");
    it.press("Add New API Token");
    it.field("Token name")->setText(u"ci"_s);
    it.press("Save");
    QTRY_COMPARE(it.service->listState(), TokenService::ListState::Failed);
    QVERIFY(it.window->canLock());
    it.window->lock();
    QVERIFY(it.button("Unlock") && !it.dialog());
    it.press("Unlock");
    QTRY_VERIFY(it.dialog() && it.dialog()->isVisible());
    QVERIFY(it.says(qPrintable(it.secret())));
}

void TestLocking::deletingManyStopsAndTells()
{
    table()->selectAll();
    m_it->server.addFault(Fault::neverAnswer(), "DELETE", "/api/v1/tokens");
    m_it->action("Delete…")->trigger();
    QTRY_VERIFY(m_it->button("Delete"));
    m_it->press("Delete");
    QTRY_COMPARE(m_it->server.count("DELETE", "/api/v1/tokens"), 1);
    m_it->window->lock();
    QVERIFY(page());
    unlock();
    QTRY_VERIFY(m_it->says("of 3 deleted"));
    QCOMPARE(m_it->server.count("DELETE", "/api/v1/tokens"), 1);
}

void TestLocking::whatIsNotKeptAsksForThePassword()
{
    QVERIFY(m_it->endSession());
    m_it->press("Sign In Again");
    m_it->find<QCheckBox>("Keep me signed in")->setChecked(false);
    m_it->field("Password")->setText(WindowUnderTest::kPassword);
    m_it->press("Sign In");
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    lock();
    m_it->press("Unlock");
    QTRY_COMPARE(m_it->session->state(), SessionState::Expired);
    // Nobody has told the server.
    QVERIFY(m_it->says("The lock has dropped your session"));
    QVERIFY(!m_it->says("session has ended"));
    QCOMPARE(m_it->action("Add New API Token")->toolTip(),
             u"You are not signed in any more. Sign in again first."_s);
    m_it->action("Log Out…")->trigger();
    QTRY_VERIFY(m_it->says("Keyfob cannot end this session on the server now"));
    m_it->press("Cancel");
    m_it->press("Sign In Again");
    m_it->field("Password")->setText(WindowUnderTest::kPassword);
    m_it->press("Sign In");
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QTRY_VERIFY(table());
}

void TestLocking::whatHadEndedBeforeIsNotCalledDropped()
{
    QVERIFY(m_it->endSession());
    lock();
    m_it->press("Unlock");
    QTRY_VERIFY(!m_it->accounts->isLocked());
    QVERIFY(!m_it->says("The lock has dropped your session"));
}

void TestLocking::aLockedKeyringIsTold()
{
    lock();
    m_it->store.readError = SecretStoreError::Kind::Locked;
    m_it->press("Unlock");
    QTRY_VERIFY(m_it->button("Retry"));
    m_it->store.readError.reset();
    m_it->press("Retry");
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QTRY_VERIFY(table());
}

void TestLocking::nothingIsSaidOverTheLock()
{
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(m_it->says("alpha"));
    lock();
    QVERIFY(!m_it->says("alpha"));
}

void TestLocking::helpStaysAway()
{
    lock();
    QTest::keyClick(m_it->keyboard(), Qt::Key_F1);
    QVERIFY(QApplication::activePopupWidget() == nullptr);
    unlock();
    QTest::keyClick(m_it->keyboard(), Qt::Key_F1);
    QVERIFY(QApplication::activePopupWidget() != nullptr);
    QApplication::activePopupWidget()->close();
}

KEYFOB_UI_TEST_MAIN(TestLocking)
#include "tst_locking.moc"
