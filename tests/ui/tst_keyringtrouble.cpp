#include "tests/support/answer.h"
#include "tests/support/windowundertest.h"

#include <QSignalSpy>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using Kind = SecretStoreError::Kind;

/// The window with a keyring that is locked, gone, silent or spoilt: always a sentence of its own
/// and a way on.
class TestKeyringTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_it.reset(); }
    void eachTroubleHasItsSentenceAndAWayOn_data();
    void eachTroubleHasItsSentenceAndAWayOn();
    void retryAsksTheKeyringAgain();
    void retryGoesWhenSomethingElseIsTyped();
    void aLateKeyringDoesNotDisturbWhoHasSignedIn();
    void aKeyringThatIsSilentAtEveryStepLeavesTheWindowUsable();

private:
    void restore() { m_it->session->restore(m_it->account()); }
    [[nodiscard]] bool isSignedIn() const
    {
        return m_it->session->state() == SessionState::SignedIn;
    }

    std::unique_ptr<WindowUnderTest> m_it;
};

// Each test begins as a start with a session in the store.
void TestKeyringTrouble::init()
{
    m_it = std::make_unique<WindowUnderTest>();
    m_it->server.addToken(WindowUnderTest::kEmail, QStringLiteral("ci"));
    QVERIFY(m_it->signIn());
    QTRY_VERIFY(m_it->session->isSettled());
    m_it->restart();
}

void TestKeyringTrouble::eachTroubleHasItsSentenceAndAWayOn_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<bool>("canRetry");
    const auto row = [](const char* name, Kind kind, const char* sentence, bool canRetry) {
        QTest::newRow(name) << kind << QByteArray(sentence) << canRetry;
    };
    row("locked", Kind::Locked, "Your keyring is locked.", true);
    row("not found", Kind::NotFound, "Your saved session was not found", true);
    row("missing", Kind::Unavailable, "your saved session cannot be read. Start the keyring", true);
    row("failed", Kind::Failed, "The keyring could not be read.", true);
    row("spoilt", Kind::Unreadable, "The saved session could not be read", false);
}

void TestKeyringTrouble::eachTroubleHasItsSentenceAndAWayOn()
{
    QFETCH(Kind, kind);
    QFETCH(QByteArray, sentence);
    QFETCH(bool, canRetry);
    m_it->store.readError = kind;
    restore();
    QTRY_VERIFY(m_it->says(sentence.constData()));
    QVERIFY(m_it->button("Sign In"));
    QVERIFY(!m_it->says("User menu"));
    QCOMPARE(m_it->button("Retry") != nullptr, canRetry);
    QVERIFY(m_it->signIn());
    QVERIFY(!m_it->says(sentence.constData()));
    QTRY_COMPARE(m_it->tokens->rowCount(), 1);
}

void TestKeyringTrouble::retryAsksTheKeyringAgain()
{
    m_it->store.readError = Kind::Locked;
    restore();
    QTRY_VERIFY(m_it->button("Retry"));
    QPushButton* retry = m_it->button("Retry");
    retry->setFocus();
    QTest::keyClick(retry, Qt::Key_Space); // and it is still locked
    QCOMPARE(m_it->store.reads, 2);
    QTRY_VERIFY(m_it->button("Sign In") && m_it->says("Your keyring is locked."));
    m_it->store.readError.reset();
    m_it->press("Retry");
    QTRY_VERIFY(isSignedIn());
    QTRY_COMPARE(m_it->tokens->rowCount(), 1);
    QVERIFY(!m_it->says("Your keyring is locked."));
    m_it->session->logOut(Session::LogOut::ThisComputer);
    QTRY_VERIFY(m_it->button("Sign In"));
    QVERIFY(!m_it->button("Retry"));
}

// Who has begun to sign in must not lose it to a button of before.
void TestKeyringTrouble::retryGoesWhenSomethingElseIsTyped()
{
    m_it->store.readError = Kind::Locked;
    restore();
    QTRY_VERIFY(m_it->button("Retry"));
    QTest::keyClicks(m_it->field("Password"), QStringLiteral("wrong"));
    QVERIFY(!m_it->button("Retry"));
    m_it->press("Sign In");
    QTRY_VERIFY(m_it->says("Email or password is wrong."));
    QVERIFY(!m_it->button("Retry"));
}

void TestKeyringTrouble::aLateKeyringDoesNotDisturbWhoHasSignedIn()
{
    const QString bob = QStringLiteral("bob@example.com");
    m_it->server.addUser(bob, WindowUnderTest::kPassword);
    m_it->store.silent = true;
    restore();
    QTRY_VERIFY(m_it->says("Waiting for your keyring…"));
    m_it->press("Sign In Instead");
    m_it->field("Email")->setText(bob);
    m_it->field("Password")->setText(WindowUnderTest::kPassword);
    m_it->press("Sign In");
    QTRY_VERIFY(isSignedIn());
    QSignalSpy ready(m_it->session, &Session::credentialsReady);
    m_it->store.answerLate();
    const Answer<SecretString, SecretStoreError> later;
    m_it->store.read(m_it->account().key(), this, later.callback());
    QTRY_COMPARE(later.count(), 1);
    QVERIFY(isSignedIn());
    QCOMPARE(ready.count(), 0);
    QCOMPARE(m_it->session->account()->email, bob);
    QVERIFY(!m_it->says("Waiting for your keyring…"));
}

// It neither gives nor takes nor removes: every step goes on by itself, for this run only.
void TestKeyringTrouble::aKeyringThatIsSilentAtEveryStepLeavesTheWindowUsable()
{
    m_it->store.silent = true;
    restore();
    QTRY_VERIFY(m_it->says("Waiting for your keyring…"));
    m_it->press("Sign In Instead");
    QVERIFY(m_it->signIn());
    QTRY_VERIFY(m_it->says("Your keyring has not taken the session"));
    QCOMPARE(m_it->tokens->rowCount(), 1);
    QVERIFY(m_it->session->isSettled()); // the program may be closed
    m_it->session->logOut(Session::LogOut::ThisComputer);
    QTRY_VERIFY(m_it->says("Your keyring did not remove the saved session."));
    QVERIFY(m_it->button("Sign In"));
}

KEYFOB_UI_TEST_MAIN(TestKeyringTrouble)
#include "tst_keyringtrouble.moc"
