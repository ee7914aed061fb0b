#include "models/session/serverclock.h"

#include <QTest>

using namespace keyfob;

namespace {

const QDateTime kNow(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC); // as it really is
constexpr qint64 kHalfADay = 12 * 3600;

} // namespace

/// What time the server's tokens go by, with every clock on the way wrong.
class TestServerClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewTokenTellsTheTime_data();
    void aNewTokenTellsTheTime();
    void theDateHeaderFollowsAClockThatIsSet();
    void aHeaderThatComesLateIsBelieved();
    void roundingIsNoCorrection();
};

void TestServerClock::aNewTokenTellsTheTime_data()
{
    QTest::addColumn<qint64>("ours");
    QTest::addColumn<std::optional<QDateTime>>("date");
    for (const qint64 ours : {qint64{0}, kHalfADay, -kHalfADay}) {
        QTest::addRow("ours %lld s, no header", ours) << ours << std::optional<QDateTime>();
        for (const qint64 header : {qint64{0}, kHalfADay, -kHalfADay}) {
            QTest::addRow("ours %lld s, header %lld s", ours, header)
                << ours << std::optional(kNow.addSecs(header));
        }
    }
}

void TestServerClock::aNewTokenTellsTheTime()
{
    QFETCH(qint64, ours);
    QFETCH(std::optional<QDateTime>, date);
    ServerClock clock([ours] { return kNow.addSecs(ours); });
    for (int reply = 0; reply < 3; ++reply) {
        clock.note(date);
        clock.noteIssue(kNow);
        QCOMPARE(clock.now(), kNow);
        clock.note(date); // of a reply without a token
        QCOMPARE(clock.now(), kNow);
    }
}

void TestServerClock::theDateHeaderFollowsAClockThatIsSet()
{
    QDateTime ours = kNow;
    ServerClock clock([&ours] { return ours; });
    clock.note(kNow.addSecs(kHalfADay)); // a proxy's
    clock.noteIssue(kNow);
    ours = kNow.addDays(100);
    clock.note(kNow.addSecs(kHalfADay + 60));
    QCOMPARE(clock.now(), kNow.addSecs(60));
}

void TestServerClock::aHeaderThatComesLateIsBelieved()
{
    ServerClock clock([] { return kNow.addSecs(kHalfADay); });
    clock.noteIssue(kNow);
    QCOMPARE(clock.now(), kNow);
    clock.note(kNow);
    QCOMPARE(clock.now(), kNow);
}

void TestServerClock::roundingIsNoCorrection()
{
    ServerClock clock([] { return kNow; });
    clock.note(kNow);
    clock.noteIssue(kNow.addSecs(-1));
    clock.noteIssue(QDateTime());
    QCOMPARE(clock.now(), kNow);
}

QTEST_GUILESS_MAIN(TestServerClock)
#include "tst_serverclock.moc"
