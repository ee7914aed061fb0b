#include "tests/support/keychainanswers.h"
#include "tests/support/secretservice.h"

#include <QProcess>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;

/// Against a real gnome-keyring that ends and is started again while we run; see withkeyring.sh.
class TestKeychainRestarted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void aKeyringThatWasStartedAgainServesTheNextCall();

private:
    void write();
    [[nodiscard]] std::optional<QByteArray> read();
    void startKeyring();

    KeychainSecretStore m_store{QStringLiteral("keyfob-test")};
    QProcess m_keyring;
};

void TestKeychainRestarted::cleanup()
{
    m_keyring.kill();
    m_keyring.waitForFinished();
}

void TestKeychainRestarted::write()
{
    const Done written;
    m_store.write(kKey, SecretString(kSecret), this, written.callback());
    QTRY_COMPARE(written.count(), 1);
    QVERIFY(written.succeeded());
}

std::optional<QByteArray> TestKeychainRestarted::read()
{
    const Read answer;
    m_store.read(kKey, this, answer.callback());
    [&answer] { QTRY_COMPARE(answer.count(), 1); }();
    return answer.succeeded() ? std::optional(answer.result()->view().toByteArray()) : std::nullopt;
}

void TestKeychainRestarted::startKeyring()
{
    m_keyring.start(QStringLiteral("gnome-keyring-daemon"),
                    {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                     QStringLiteral("--components=secrets")});
    m_keyring.write(qgetenv("KEYFOB_TEST_KEYRING_PASSWORD"));
    m_keyring.closeWriteChannel();
    QTRY_VERIFY(SecretService::isRunning() && !SecretService::isLocked());
}

void TestKeychainRestarted::aKeyringThatWasStartedAgainServesTheNextCall()
{
    QVERIFY2(SecretService::isRunning(), "run it by tests/support/withkeyring.sh");
    write();
    QCOMPARE(read(), std::optional(kSecret));
    SecretService::kill();
    QTRY_VERIFY(!SecretService::isRunning());
    startKeyring();
    // Refused: it was for the one before. Retry is what a person is offered then.
    const Read first;
    m_store.read(kKey, this, first.callback());
    QTRY_COMPARE(first.count(), 1);
    QVERIFY(first.succeeded() || first.failedWith(Kind::Failed));
    QCOMPARE(read(), std::optional(kSecret));
    write();
}

QTEST_GUILESS_MAIN(TestKeychainRestarted)
#include "tst_keychainrestarted.moc"
