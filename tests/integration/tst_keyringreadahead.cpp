#include "app/keyringreadahead.h"
#include "tests/support/keychainanswers.h"
#include "tests/support/passwordprompter.h"
#include "tests/support/secretservice.h"

#include <QTest>

using namespace keyfob;
using namespace keyfob::test;
using Outcome = KeyringReadAhead::Outcome;

/// Against a real gnome-keyring; see withkeyring.sh.
class TestKeyringReadAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theEntryIsFound();
    void whatIsNotThereIsNotFound();
    void theAnswerWaitsForWhoAsks();
    void noAnswerComesAfterTheContext();
    void theStoreGivesItOnceAndThenReadsAsEver();
    void anotherEntryIsReadAsEver();
    void whatWasDroppedIsReadAnew();
    void onPlasmaNothingIsReadAhead();
    void anEntryInPartsIsReadWhole();
    void aLockedKeyringWithoutAPromptIsNotFound();
    void anOpenPromptHoldsNobodyUp();

private:
    void write(const QByteArray& secret);
    [[nodiscard]] std::optional<QByteArray> read(KeychainSecretStore& store, const QString& key);
    [[nodiscard]] std::optional<Outcome> outcome(KeyringReadAhead& ahead);

    QString m_service;
    QByteArray m_found;
};

void TestKeyringReadAhead::init()
{
    static int s_test = 0;
    m_service = QStringLiteral("keyfob-test-%1").arg(++s_test);
    m_found.clear();
    QVERIFY2(SecretService::isRunning(), "run it by tests/support/withkeyring.sh");
    QVERIFY(SecretService::unlock());
}

void TestKeyringReadAhead::write(const QByteArray& secret)
{
    KeychainSecretStore store(m_service);
    const Done done;
    store.write(kKey, SecretString(secret), this, done.callback());
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(done.succeeded());
}

std::optional<QByteArray> TestKeyringReadAhead::read(KeychainSecretStore& store, const QString& key)
{
    const Read answer;
    store.read(key, this, answer.callback());
    [&answer] { QTRY_COMPARE(answer.count(), 1); }();
    return answer.succeeded() ? std::optional(answer.result()->view().toByteArray()) : std::nullopt;
}

std::optional<Outcome> TestKeyringReadAhead::outcome(KeyringReadAhead& ahead)
{
    std::optional<Outcome> found;
    ahead.take(this, [this, &found](Outcome outcome, const SecretString& text) {
        found = outcome;
        m_found = text.view().toByteArray();
    });
    [&found] {
        QVERIFY(!found); // never inside the call
        QTRY_VERIFY(found);
    }();
    return found;
}

void TestKeyringReadAhead::theEntryIsFound()
{
    write(kSecret);
    KeyringReadAhead ahead(m_service, kKey);
    QCOMPARE(outcome(ahead), Outcome::Found);
    QCOMPARE(m_found, '.' + kSecret); // with the mark of a last part
}

void TestKeyringReadAhead::whatIsNotThereIsNotFound()
{
    KeyringReadAhead ahead(m_service, kKey);
    QCOMPARE(outcome(ahead), Outcome::NotFound);
    QVERIFY(m_found.isEmpty());
}

void TestKeyringReadAhead::theAnswerWaitsForWhoAsks()
{
    write(kSecret);
    KeyringReadAhead ahead(m_service, kKey);
    KeychainSecretStore store(m_service);
    for (int i = 0; i < 3; ++i) { // which takes longer, three times
        QCOMPARE(read(store, kKey), kSecret);
    }
    QCOMPARE(outcome(ahead), Outcome::Found);
}

void TestKeyringReadAhead::noAnswerComesAfterTheContext()
{
    write(kSecret);
    KeyringReadAhead ahead(m_service, kKey);
    auto context = std::make_unique<QObject>();
    bool isCalled = false;
    ahead.take(context.get(), [&isCalled](Outcome, const SecretString&) { isCalled = true; });
    context.reset();
    KeychainSecretStore store(m_service);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(read(store, kKey), kSecret);
    }
    QVERIFY(!isCalled);
}

void TestKeyringReadAhead::theStoreGivesItOnceAndThenReadsAsEver()
{
    write(kSecret);
    KeychainSecretStore store(m_service, kKey);
    QCOMPARE(read(store, kKey), kSecret);
    write("another");
    QCOMPARE(read(store, kKey), QByteArray("another"));
}

void TestKeyringReadAhead::anotherEntryIsReadAsEver()
{
    write(kSecret);
    KeychainSecretStore store(m_service, QStringLiteral("https://elsewhere.example x@y.example"));
    QCOMPARE(read(store, kKey), kSecret);
}

// Whoever begins with another account may sign in to this one later.
void TestKeyringReadAhead::whatWasDroppedIsReadAnew()
{
    write(kSecret);
    KeychainSecretStore store(m_service, kKey);
    store.dropAhead();
    write("another");
    QCOMPARE(read(store, kKey), QByteArray("another"));
}

// QtKeychain takes KWallet there, and what another keyring has is not what it has.
void TestKeyringReadAhead::onPlasmaNothingIsReadAhead()
{
    QVERIFY(KeyringReadAhead::isPossible());
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    const bool isPossible = KeyringReadAhead::isPossible();
    qunsetenv("XDG_CURRENT_DESKTOP");
    QVERIFY(!isPossible);
}

void TestKeyringReadAhead::anEntryInPartsIsReadWhole()
{
    const QByteArray longSecret(5000, 'c');
    write(longSecret);
    KeychainSecretStore store(m_service, kKey);
    QCOMPARE(read(store, kKey), longSecret);
}

void TestKeyringReadAhead::aLockedKeyringWithoutAPromptIsNotFound()
{
    write(kSecret);
    QVERIFY(SecretService::lock());
    KeychainSecretStore store(m_service, kKey);
    const Read answer;
    store.read(kKey, this, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.failedWith(Kind::NotFound));
}

// As when somebody ends the program instead of answering. libsecret 0.20.5 never ends a reading
// that is cancelled while its question is open.
void TestKeyringReadAhead::anOpenPromptHoldsNobodyUp()
{
    write(kSecret);
    QVERIFY(SecretService::lock());
    PasswordPrompter prompter;
    QVERIFY(prompter.isReady());
    auto ahead = std::make_unique<KeyringReadAhead>(m_service, kKey);
    QTRY_COMPARE(prompter.questions(), 1);
    ahead.reset();
    prompter.dismiss();
    QVERIFY(SecretService::unlock());
    KeychainSecretStore store(m_service);
    QCOMPARE(read(store, kKey), kSecret);
}

QTEST_GUILESS_MAIN(TestKeyringReadAhead)
#include "tst_keyringreadahead.moc"
