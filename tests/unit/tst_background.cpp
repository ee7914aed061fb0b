#include "models/core/background.h"

#include <QTest>
#include <QThread>

using namespace keyfob;

/// What is computed in another thread, and how its result comes back.
class TestBackground : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorkIsDoneElsewhereAndTheResultComesHere();
    void nothingComesAfterTheContext();
};

void TestBackground::theWorkIsDoneElsewhereAndTheResultComesHere()
{
    const QThread* here = QThread::currentThread();
    std::optional<QString> result;
    const auto work = [here] {
        return QThread::currentThread() == here ? QString() : QStringLiteral("elsewhere");
    };
    inBackground(this, work, [&result, here](const QString& text) {
        QCOMPARE(QThread::currentThread(), here);
        result = text;
    });
    QVERIFY(!result); // later, and not inside the call
    QTRY_VERIFY(result);
    QCOMPARE(*result, QStringLiteral("elsewhere"));
}

void TestBackground::nothingComesAfterTheContext()
{
    bool hasCome = false;
    auto context = std::make_unique<QObject>();
    inBackground(context.get(), [] { return 1; }, [&hasCome](int) { hasCome = true; });
    context.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone()); // its result has been posted
    QCoreApplication::processEvents();
    QVERIFY(!hasCome);
}

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
