#include "tests/support/uitest.h"
#include "ui/clipboard/secretclipboard.h"

#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>

using namespace keyfob;
using namespace std::chrono_literals;

namespace {

const QString kSecret = QStringLiteral("aB3-_secret-of-forty-characters-0123456");

QString windowsFormat(const char* name)
{
    return QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QLatin1String(name));
}

} // namespace

/// The offscreen clipboard lives in this process and has no primary selection: what other programs
/// see of a copied secret, and that PRIMARY is left alone, is for the tests of the whole program.
class TestSecretClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aSecretIsCopiedWhole();
    void historiesAreAskedToLeaveItOut();
    void theCountdownBeginsAtTheLifetime();
    void theCountdownTicksAndEndsWithAnEmptyClipboard();
    void somebodyElsesTextStays();
    void somebodyElsesTextEndsTheCountdown();
    void clearingAtTheEndEmptiesIt();
    void afterTheEndNothingIsCopied();
    void withoutEndItStaysUntilCleared();
    void aChoiceOfNoEndCountsForWhatIsThere();
    void aNewLifetimeCountsForWhatIsThere();
    void anotherSecretStartsAgain();
    void theComputersSleepCounts();
    void whatIsPromisedIsTheLifetime();
    void nothingOfOursIsNothingToClear();

private:
    void copy(const QString& secret = kSecret);

    QClipboard* m_clipboard = nullptr;
    std::unique_ptr<SecretClipboard> m_secrets;
};

void TestSecretClipboard::init()
{
    m_clipboard = QApplication::clipboard();
    m_clipboard->clear();
    m_secrets = std::make_unique<SecretClipboard>(*m_clipboard);
}

void TestSecretClipboard::cleanup()
{
    m_secrets.reset();
}

void TestSecretClipboard::copy(const QString& secret)
{
    m_secrets->copy(SecretString::fromText(secret));
}

void TestSecretClipboard::aSecretIsCopiedWhole()
{
    copy();
    QCOMPARE(m_clipboard->text(), kSecret);
}

void TestSecretClipboard::historiesAreAskedToLeaveItOut()
{
    copy();
    const QMimeData* data = m_clipboard->mimeData();
    QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    QVERIFY(data->hasFormat(QStringLiteral("application/x-nspasteboard-concealed-type")));
    for (const char* format : {"ExcludeClipboardContentFromMonitorProcessing",
                               "CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"}) {
        QCOMPARE(data->data(windowsFormat(format)), QByteArray(4, '\0'));
    }
}

void TestSecretClipboard::theCountdownBeginsAtTheLifetime()
{
    QCOMPARE(m_secrets->lifetime(), 60s);
    QCOMPARE(m_secrets->remaining(), 0s);
    QSignalSpy changes(m_secrets.get(), &SecretClipboard::remainingChanged);
    copy();
    QCOMPARE(m_secrets->remaining(), 60s);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().value<std::chrono::seconds>(), 60s);
}

void TestSecretClipboard::theCountdownTicksAndEndsWithAnEmptyClipboard()
{
    m_secrets->setLifetime(2s);
    QSignalSpy changes(m_secrets.get(), &SecretClipboard::remainingChanged);
    copy();
    QTRY_COMPARE(changes.count(), 2);
    QCOMPARE(m_secrets->remaining(), 1s);
    QCOMPARE(m_clipboard->text(), kSecret);
    QTRY_COMPARE(m_clipboard->text(), QString());
    QCOMPARE(changes.last().first().value<std::chrono::seconds>(), 0s);
    QCOMPARE(m_secrets->remaining(), 0s);
}

void TestSecretClipboard::somebodyElsesTextStays()
{
    m_secrets->setLifetime(1s);
    copy();
    m_clipboard->setText(QStringLiteral("shopping list"));
    m_secrets->clear();
    QCOMPARE(m_clipboard->text(), QStringLiteral("shopping list"));
    QSignalSpy changes(m_clipboard, &QClipboard::dataChanged);
    QVERIFY(!changes.wait(1500));
    QCOMPARE(m_clipboard->text(), QStringLiteral("shopping list"));
}

void TestSecretClipboard::somebodyElsesTextEndsTheCountdown()
{
    copy();
    QSignalSpy changes(m_secrets.get(), &SecretClipboard::remainingChanged);
    m_clipboard->setText(QStringLiteral("shopping list"));
    QCOMPARE(m_secrets->remaining(), 0s);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().value<std::chrono::seconds>(), 0s);
}

void TestSecretClipboard::clearingAtTheEndEmptiesIt()
{
    copy();
    m_secrets->clear();
    QCOMPARE(m_clipboard->text(), QString());
    QCOMPARE(m_secrets->remaining(), 0s);
}

void TestSecretClipboard::afterTheEndNothingIsCopied()
{
    copy();
    m_secrets->close();
    QCOMPARE(m_clipboard->text(), QString());
    copy(QStringLiteral("late")); // an answer that was under way
    QCOMPARE(m_clipboard->text(), QString());
    QVERIFY(!m_secrets->holdsSecret());
}

void TestSecretClipboard::withoutEndItStaysUntilCleared()
{
    m_secrets->setLifetime(0s);
    QSignalSpy changes(m_secrets.get(), &SecretClipboard::remainingChanged);
    copy();
    QCOMPARE(m_secrets->remaining(), 0s);
    changes.clear();
    QVERIFY(!changes.wait(1500));
    QCOMPARE(m_clipboard->text(), kSecret);
    m_secrets->clear();
    QCOMPARE(m_clipboard->text(), QString());
}

void TestSecretClipboard::aChoiceOfNoEndCountsForWhatIsThere()
{
    copy();
    m_secrets->setLifetime(0s);
    QSignalSpy cleared(m_clipboard, &QClipboard::dataChanged);
    QVERIFY(!cleared.wait(1500));
    QCOMPARE(m_clipboard->text(), kSecret);
}

void TestSecretClipboard::aNewLifetimeCountsForWhatIsThere()
{
    m_secrets->setLifetime(0s);
    copy();
    QSignalSpy changes(m_secrets.get(), &SecretClipboard::remainingChanged);
    m_secrets->setLifetime(1s);
    QCOMPARE(m_secrets->remaining(), 1s);
    QCOMPARE(changes.count(), 1);
    QTRY_COMPARE(m_clipboard->text(), QString());
}

void TestSecretClipboard::anotherSecretStartsAgain()
{
    m_secrets->setLifetime(2s);
    QSignalSpy changes(m_secrets.get(), &SecretClipboard::remainingChanged);
    copy();
    QTRY_COMPARE(m_secrets->remaining(), 1s);
    copy(QStringLiteral("another"));
    QCOMPARE(m_secrets->remaining(), 2s);
    QCOMPARE(m_clipboard->text(), QStringLiteral("another"));
    for (const QList<QVariant>& change : changes) {
        QVERIFY(change.first().value<std::chrono::seconds>() > 0s);
    }
}

void TestSecretClipboard::theComputersSleepCounts()
{
    std::chrono::milliseconds slept{0};
    m_secrets = std::make_unique<SecretClipboard>(*m_clipboard,
                                                  [&slept] { return sinceBoot() + slept; });
    copy();
    QCOMPARE(m_secrets->remaining(), 60s);
    slept = 61s;
    QTRY_COMPARE(m_clipboard->text(), QString());
    m_secrets.reset();
}

void TestSecretClipboard::whatIsPromisedIsTheLifetime()
{
    QVERIFY(m_secrets->promise().contains(QStringLiteral("60 s")));
    m_secrets->setLifetime(10s);
    QVERIFY(m_secrets->promise().contains(QStringLiteral("10 s")));
    m_secrets->setLifetime(0s);
    QVERIFY(m_secrets->promise().contains(QStringLiteral("closed")));
}

void TestSecretClipboard::nothingOfOursIsNothingToClear()
{
    m_clipboard->setText(QStringLiteral("shopping list"));
    m_secrets->clear();
    QCOMPARE(m_clipboard->text(), QStringLiteral("shopping list"));
}

KEYFOB_UI_TEST_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"
