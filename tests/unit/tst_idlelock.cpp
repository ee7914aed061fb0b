#include "app/idlelock.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace std::chrono_literals;

/// When nobody has used the program for a while, by a clock of the test's own; the last one by the
/// computer's.
class TestIdleLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_lock.reset(); }
    void whoComesBackInTimeIsLeftAlone();
    void theFirstKeyAfterTheLimitLocksAndGoesNowhere();
    void whatTheProgramSendsItselfIsNoUse();
    void offNothingIsWatched();
    void itIsToldAgainAfterEachFurtherLimit();
    void nobodyHasToComeBackForIt();

protected:
    bool event(QEvent* event) override
    {
        m_keys += event->type() == QEvent::KeyPress ? 1 : 0;
        return QObject::event(event);
    }

private:
    void press(bool isReal = true);

    std::chrono::milliseconds m_now{1h};
    std::unique_ptr<IdleLock> m_lock;
    std::unique_ptr<QSignalSpy> m_due;
    int m_keys = 0;
};

void TestIdleLock::init()
{
    m_keys = 0;
    m_lock = std::make_unique<IdleLock>(nullptr, [this] { return m_now; });
    m_due = std::make_unique<QSignalSpy>(m_lock.get(), &IdleLock::due);
    m_lock->setLimit(5min);
}

void TestIdleLock::press(bool isReal)
{
    QKeyEvent event(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
    if (isReal) {
        QSpontaneKeyEvent::setSpontaneous(&event);
    }
    QCoreApplication::instance()->notify(this, &event); // sendEvent() would make it ours
}

void TestIdleLock::whoComesBackInTimeIsLeftAlone()
{
    for (int i = 0; i < 3; ++i) {
        m_now += 5min - 1ms;
        press();
    }
    QCOMPARE(m_due->size(), 0);
    QCOMPARE(m_keys, 3);
}

// As after a sleep, when the timer has had no chance.
void TestIdleLock::theFirstKeyAfterTheLimitLocksAndGoesNowhere()
{
    m_now += 5min;
    press();
    QCOMPARE(m_due->size(), 1);
    QCOMPARE(m_keys, 0);
    press();
    QCOMPARE(m_due->size(), 1);
    QCOMPARE(m_keys, 1);
}

void TestIdleLock::whatTheProgramSendsItselfIsNoUse()
{
    m_now += 4min;
    press(false);
    m_now += 1min;
    press();
    QCOMPARE(m_due->size(), 1);
}

void TestIdleLock::offNothingIsWatched()
{
    m_lock->setLimit(0ms);
    m_now += 24h;
    press();
    QCOMPARE(m_due->size(), 0);
    QCOMPARE(m_keys, 1);
    QVERIFY(m_lock->children().isEmpty());
    m_lock->setLimit(5min); // counts from now
    press();
    QCOMPARE(m_due->size(), 0);
}

void TestIdleLock::itIsToldAgainAfterEachFurtherLimit()
{
    m_now += 5min;
    press();
    m_now += 5min;
    press();
    QCOMPARE(m_due->size(), 2);
}

void TestIdleLock::nobodyHasToComeBackForIt()
{
    IdleLock lock;
    const QSignalSpy due(&lock, &IdleLock::due);
    const auto before = sinceBoot();
    lock.setLimit(150ms);
    QTRY_COMPARE(due.size(), 2);
    QVERIFY(sinceBoot() - before >= 300ms);
}

QTEST_GUILESS_MAIN(TestIdleLock)
#include "tst_idlelock.moc"
