#include "tests/support/keychainanswers.h"
#include "tests/support/passwordprompter.h"
#include "tests/support/secretservice.h"

#include <QTest>
#include <QTimer>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;

/// Against a real gnome-keyring that is locked; see withkeyring.sh.
class TestKeychainLocked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutAPromptAReadIsNotFound();
    void withoutAPromptAWriteIsLocked();
    void withoutAPromptARemovalIsRefusedAndTheEntryStays();
    void anOpenPromptKeepsAReadWaitingUntilItIsDismissed();
    void aDismissedPromptRefusesAWrite();
    void aDismissedPromptRefusesARemovalAndTheEntryStays();
    void noAnswerComesAfterTheContextOfAnOpenPrompt();
    void aKeyringThatDiesWhileAskedIsUnavailable();

private:
    [[nodiscard]] bool isStillThere();

    QString m_service;
    std::unique_ptr<KeychainSecretStore> m_store;
    std::unique_ptr<PasswordPrompter> m_prompter;
};

void TestKeychainLocked::init()
{
    static int s_test = 0;
    m_service = QStringLiteral("keyfob-test-%1").arg(++s_test);
    m_store = std::make_unique<KeychainSecretStore>(m_service);
    QVERIFY2(SecretService::isRunning(), "run it by tests/support/withkeyring.sh");
    QVERIFY(SecretService::unlock());
    const Done written;
    m_store->write(kKey, SecretString(kSecret), this, written.callback());
    QTRY_COMPARE(written.count(), 1);
    QVERIFY(written.succeeded());
    QVERIFY(SecretService::lock());
}

void TestKeychainLocked::cleanup()
{
    m_prompter.reset();
    m_store.reset();
}

bool TestKeychainLocked::isStillThere()
{
    const Read answer;
    m_store->read(kKey, this, answer.callback());
    [&answer] { QTRY_COMPARE(answer.count(), 1); }();
    return answer.succeeded() && answer.result()->view() == kSecret;
}

void TestKeychainLocked::withoutAPromptAReadIsNotFound()
{
    // All that QtKeychain 0.13.2 says; only the "stored" marker of the preferences knows better.
    const Read answer;
    m_store->read(kKey, this, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedWith(Kind::NotFound));
    QVERIFY(SecretService::isLocked());
}

void TestKeychainLocked::withoutAPromptAWriteIsLocked()
{
    const Done done;
    m_store->write(kKey, SecretString("new"), this, done.callback());
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(done.failedWith(Kind::Locked));
    QVERIFY(SecretService::unlock());
    QVERIFY(isStillThere());
}

void TestKeychainLocked::withoutAPromptARemovalIsRefusedAndTheEntryStays()
{
    const Done removed;
    m_store->remove(kKey, this, removed.callback());
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(removed.failedWith(Kind::Locked));
    QVERIFY(SecretService::unlock());
    QVERIFY(isStillThere());
}

void TestKeychainLocked::anOpenPromptKeepsAReadWaitingUntilItIsDismissed()
{
    m_prompter = std::make_unique<PasswordPrompter>();
    QVERIFY(m_prompter->isReady());
    const Read answer;
    m_store->read(kKey, this, answer.callback());
    QTRY_COMPARE(m_prompter->questions(), 1);
    QCOMPARE(answer.count(), 0);
    m_prompter->dismiss();
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedWith(Kind::NotFound));
}

void TestKeychainLocked::aDismissedPromptRefusesAWrite()
{
    m_prompter = std::make_unique<PasswordPrompter>();
    QVERIFY(m_prompter->isReady());
    const Done done;
    m_store->write(kKey, SecretString("new"), this, done.callback());
    QTRY_COMPARE(m_prompter->questions(), 1);
    m_prompter->dismiss();
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(done.failedWith(Kind::Locked));
    QVERIFY(SecretService::unlock());
    QVERIFY(isStillThere());
}

void TestKeychainLocked::aDismissedPromptRefusesARemovalAndTheEntryStays()
{
    m_prompter = std::make_unique<PasswordPrompter>();
    QVERIFY(m_prompter->isReady());
    const Done removed;
    m_store->remove(kKey, this, removed.callback());
    QTRY_COMPARE(m_prompter->questions(), 1);
    m_prompter->dismiss();
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(removed.failedWith(Kind::Locked));
    QVERIFY(SecretService::unlock());
    QVERIFY(isStillThere());
}

void TestKeychainLocked::noAnswerComesAfterTheContextOfAnOpenPrompt()
{
    m_prompter = std::make_unique<PasswordPrompter>();
    QVERIFY(m_prompter->isReady());
    const Read forgotten;
    auto context = std::make_unique<QObject>();
    m_store->read(kKey, context.get(), forgotten.callback());
    QTRY_COMPARE(m_prompter->questions(), 1);
    context.reset();
    m_prompter->dismiss();
    // QtKeychain works off one job after the other: when this one is answered, that one is over.
    QVERIFY(SecretService::unlock());
    QVERIFY(isStillThere());
    QCOMPARE(forgotten.count(), 0);
}

void TestKeychainLocked::aKeyringThatDiesWhileAskedIsUnavailable()
{
    SecretService::freeze();
    const Read answer;
    m_store->read(kKey, this, answer.callback());
    // By then the question is on its way; QtKeychain begins a job when the event loop runs.
    QTimer::singleShot(200ms, this, &SecretService::kill);
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedWith(Kind::Unavailable));
}

QTEST_GUILESS_MAIN(TestKeychainLocked)
#include "tst_keychainlocked.moc"
