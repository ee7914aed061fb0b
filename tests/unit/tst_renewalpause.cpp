#include "models/session/renewalpause.h"

#include <QTest>

using namespace keyfob;
using namespace std::chrono_literals;
using std::chrono::hours;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(std::chrono::milliseconds)

namespace {

// As AuthToken::renewalLead() has it.
milliseconds leadOf(milliseconds lifetime)
{
    return std::min<milliseconds>(lifetime / 10, 60s);
}

void addLifetimes()
{
    QTest::addColumn<milliseconds>("lifetime");
    QTest::addColumn<milliseconds>("firstPause");
    QTest::newRow("1 s") << milliseconds(1s) << milliseconds(900ms);
    QTest::newRow("5 s") << milliseconds(5s) << milliseconds(4500ms);
    QTest::newRow("1 min") << milliseconds(1min) << milliseconds(54s);
    QTest::newRow("10 min") << milliseconds(10min) << milliseconds(9min);
    QTest::newRow("10 h") << milliseconds(10h) << milliseconds(10h - 1min);
    QTest::newRow("30 days") << milliseconds(hours(24 * 30)) << milliseconds(24h);
    QTest::newRow("10 years") << milliseconds(hours(24 * 3650)) << milliseconds(24h);
}

} // namespace

/// When a session is renewed, for every lifetime that a server may give to its auth tokens.
class TestRenewalPause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPauseFollowsTheLifetime_data() { addLifetimes(); }
    void theFirstPauseFollowsTheLifetime();
    void itIsRenewedBeforeItsEndAndNeverBusily_data() { addLifetimes(); }
    void itIsRenewedBeforeItsEndAndNeverBusily();
    void whatHasEndedIsRenewedNowButNotTooSoonAgain();
};

void TestRenewalPause::theFirstPauseFollowsTheLifetime()
{
    QFETCH(milliseconds, lifetime);
    QFETCH(milliseconds, firstPause);
    QCOMPARE(renewalPause(lifetime, leadOf(lifetime), std::nullopt), firstPause);
}

// A clock that is turned by each pause, through a hundred lifetimes.
void TestRenewalPause::itIsRenewedBeforeItsEndAndNeverBusily()
{
    QFETCH(milliseconds, lifetime);
    milliseconds now{0};
    milliseconds renewedAt{0};
    int looks = 0;
    for (int renewals = 0; renewals < 100; ++looks) {
        const milliseconds left = renewedAt + lifetime - now;
        const milliseconds pause = renewalPause(left, leadOf(lifetime), now - renewedAt);
        QVERIFY(pause.count() <= std::numeric_limits<int>::max()); // what a QTimer takes
        if (pause > 0ms) {
            now += pause;
            continue;
        }
        QVERIFY(now - renewedAt >= 2s);
        QVERIFY(left > 0ms || lifetime < 2s);
        renewedAt = now;
        ++renewals;
    }
    QVERIFY(looks <= 100 * (2 + lifetime / 24h));
}

void TestRenewalPause::whatHasEndedIsRenewedNowButNotTooSoonAgain()
{
    QCOMPARE(renewalPause(-10h, 60s, std::nullopt), milliseconds(0));
    QCOMPARE(renewalPause(-10h, 60s, 500ms), milliseconds(1500));
    QCOMPARE(renewalPause(-10h, 60s, 2s), milliseconds(0));
    QCOMPARE(renewalPause(10s, 60s, std::nullopt), milliseconds(0));
}

QTEST_GUILESS_MAIN(TestRenewalPause)
#include "tst_renewalpause.moc"
