#include "tests/support/keepingwindow.h"

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = SecretStoreError::Kind;

namespace {

constexpr auto kKept = "Your keyring keeps a copy of token “ci”.";

} // namespace

/// Copies of tokens with a keyring that is missing, locked, slow or refusing: each is told, and
/// nothing is lost.
class TestTokenKeepingTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_it = std::make_unique<KeepingWindow>(); }
    void cleanup() { m_it.reset(); }
    void withoutAKeptSessionTheTickIsOffAndSaysWhy();
    void withARefusingKeyringTheTickIsOffAndSaysWhy();
    void eachRefusalHasItsSentence_data();
    void eachRefusalHasItsSentence();
    void aSlowKeyringIsToldAndTakesItBack();
    void aLockedKeyringIsWhyCopyIsOff();
    void anEntryThatStaysIsTold();
    void entriesThatStayAfterALogOutAreTold();

private:
    std::unique_ptr<KeepingWindow> m_it;
};

void TestTokenKeepingTrouble::withoutAKeptSessionTheTickIsOffAndSaysWhy()
{
    m_it->session->logOut(Session::LogOut::ThisComputer);
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedOut);
    m_it->session->signIn(m_it->account(), SecretString::fromText(m_it->kPassword), false);
    QTRY_VERIFY(m_it->service->listState() == TokenService::ListState::Ready);
    QVERIFY(m_it->add());
    QVERIFY(!m_it->tick()->isEnabled());
    QVERIFY(m_it->says("You are signed in until Keyfob is closed, so no copies are kept."));
    QVERIFY(m_it->tick()->accessibleDescription().contains(u"Keep me signed in"_s));
    m_it->copyAndClose();
    QVERIFY(!m_it->isCopyInStore());
}

void TestTokenKeepingTrouble::withARefusingKeyringTheTickIsOffAndSaysWhy()
{
    m_it->session->logOut(Session::LogOut::ThisComputer);
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedOut);
    m_it->store.writeError = Kind::Locked;
    QVERIFY(m_it->signIn());
    QTRY_VERIFY(m_it->session->isSettled());
    QVERIFY(m_it->add());
    QVERIFY(!m_it->tick()->isEnabled());
    QVERIFY(m_it->says("Your keyring has not taken the session, so it is not asked"));
}

void TestTokenKeepingTrouble::eachRefusalHasItsSentence_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* name, Kind kind, const char* sentence) {
        QTest::newRow(name) << kind << QByteArray(sentence);
    };
    row("locked", Kind::Locked, "Your keyring is locked, so no copy of token “ci” is kept.");
    row("missing", Kind::Unavailable, "No keyring answers on this computer, so no copy of token");
    row("too large", Kind::TooLarge, "Token “ci” is too long for your keyring");
    row("failed", Kind::Failed, "Your keyring has not taken a copy of token “ci”.");
}

void TestTokenKeepingTrouble::eachRefusalHasItsSentence()
{
    QFETCH(Kind, kind);
    QFETCH(QByteArray, sentence);
    QVERIFY(m_it->add());
    m_it->tick()->click();
    m_it->store.writeError = kind;
    m_it->copyAndClose();
    QTRY_VERIFY(m_it->says(sentence.constData()));
    QVERIFY(!m_it->action(KeepingWindow::kForget)->isVisible());
    QApplication::clipboard()->clear();
    m_it->action("Copy")->trigger(); // nothing is lost
    QCOMPARE(m_it->copied(), m_it->secret());
}

void TestTokenKeepingTrouble::aSlowKeyringIsToldAndTakesItBack()
{
    QVERIFY(m_it->add());
    m_it->tick()->click();
    m_it->store.writeTakes = SessionVault::kAnswerWithin + 2s;
    m_it->copyAndClose();
    const auto sentence = "Your keyring has not taken a copy of token “ci”.";
    QVERIFY(!m_it->says(sentence));
    QTRY_VERIFY(m_it->says(sentence));
    QTRY_VERIFY(m_it->says(kKept));
    QVERIFY(!m_it->says(sentence));
}

void TestTokenKeepingTrouble::aLockedKeyringIsWhyCopyIsOff()
{
    m_it->addAndKeep();
    m_it->restartProgram();
    m_it->store.readError.reset();
    connect(m_it->session, &Session::credentialsReady, m_it->session,
            [this] { m_it->store.readError = Kind::Locked; });
    QTRY_VERIFY(m_it->session->state() == SessionState::SignedIn);
    QTRY_VERIFY(!m_it->service->isReading());
    QVERIFY(!m_it->action("Copy")->isEnabled());
    QVERIFY(m_it->action("Copy")->toolTip().startsWith(u"Your keyring has not given the copy"_s));
    m_it->store.readError.reset();
    m_it->action("Refresh")->trigger();
    QTRY_VERIFY(m_it->action("Copy")->isEnabled());
    QVERIFY(m_it->endSession());
    QCOMPARE(m_it->action("Copy")->toolTip(), u"Sign in again to copy or show it."_s);
}

void TestTokenKeepingTrouble::anEntryThatStaysIsTold()
{
    m_it->addAndKeep();
    m_it->store.removeError = Kind::Locked;
    m_it->action(KeepingWindow::kForget)->trigger();
    const QString end = u"ends with “token %1”"_s.arg(m_it->id());
    QTRY_VERIFY(m_it->says("Your keyring did not remove the copy of a token."));
    QVERIFY(m_it->says(qPrintable(end)));
    QVERIFY(m_it->action(KeepingWindow::kForget)->isVisible());
    m_it->store.removeError.reset();
    m_it->action(KeepingWindow::kForget)->trigger();
    QTRY_VERIFY(!m_it->says(qPrintable(end)));
}

void TestTokenKeepingTrouble::entriesThatStayAfterALogOutAreTold()
{
    m_it->addAndKeep();
    m_it->store.removeError = Kind::Locked;
    m_it->session->logOut(Session::LogOut::ThisComputer);
    QTRY_VERIFY(m_it->says("Your keyring did not remove all copies of your tokens."));
    QVERIFY(m_it->button("Sign In"));
}

KEYFOB_UI_TEST_MAIN(TestTokenKeepingTrouble)
#include "tst_tokenkeepingtrouble.moc"
