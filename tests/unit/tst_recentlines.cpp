#include "models/core/recentlines.h"

#include <QTest>

using namespace keyfob;

/// What is kept of the log for a report.
class TestRecentLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastFiftyAreKeptInTheirOrder();
    void aLongLineIsCut();
    void whatCannotBeSeenIsWrittenOut();
};

void TestRecentLines::theLastFiftyAreKeptInTheirOrder()
{
    RecentLines recent;
    QCOMPARE(recent.lines(), QStringList());
    for (int number = 1; number <= RecentLines::kMost; ++number) {
        recent.add(QString::number(number));
    }
    QCOMPARE(recent.lines().size(), RecentLines::kMost);
    QCOMPARE(recent.lines().first(), QStringLiteral("1"));
    recent.add(QStringLiteral("51"));
    QCOMPARE(recent.lines().size(), 50);
    QCOMPARE(recent.lines().first(), QStringLiteral("2"));
    QCOMPARE(recent.lines().last(), QStringLiteral("51"));
}

void TestRecentLines::aLongLineIsCut()
{
    RecentLines recent;
    recent.add(QString(1'000'000, QLatin1Char('a')));
    QCOMPARE(recent.lines().first(), QString(RecentLines::kLongest, QLatin1Char('a')));
}

void TestRecentLines::whatCannotBeSeenIsWrittenOut()
{
    RecentLines recent;
    recent.add(QStringLiteral("one\ntwo\x1b[31m \u202eright to left\u2028 مفتاح"));
    QCOMPARE(recent.lines().first(),
             QStringLiteral("one\\u000atwo\\u001b[31m \\u202eright to left\\u2028 مفتاح"));
}

QTEST_GUILESS_MAIN(TestRecentLines)
#include "tst_recentlines.moc"
