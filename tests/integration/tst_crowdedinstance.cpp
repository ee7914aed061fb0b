#include "app/handover.h"
#include "app/instancemessage.h"
#include "app/singleinstance.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <malloc.h>
#include <sys/stat.h>

using namespace keyfob;
using namespace Qt::StringLiterals;
using Outcome = HandOver::Outcome;

namespace {

constexpr int kSome = 500;
constexpr int kThousands = 3000;
constexpr size_t kMostGrowth = 600'000; // bytes; a socket that stays has more than 200

// Connects again and again, and says something else each time: nothing, garbage, half a line, a
// megabyte, a line whose answer is not waited for. Every tenth connection is kept to the end.
constexpr auto kCrowd = R"(
import socket, sys
path, count, line = sys.argv[1], int(sys.argv[2]), sys.argv[3].encode()
words = [b"", b"GET / HTTP/1.1\r\n\r\n", line[:-1], line + b"\n", b"\0" * 1000000, b"\n"]
kept = []
for i in range(count):
    s = socket.socket(socket.AF_UNIX)
    s.settimeout(0.02)
    try:
        s.connect(path)
        s.sendall(words[i % len(words)])
    except OSError:
        pass
    if i % 10 == 0:
        kept = kept[-20:] + [s]
    else:
        s.close()
)";

qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size();
}

// Of the heap. Always the same under sanitizers, which have one of their own.
size_t bytesInUse()
{
    return ::mallinfo2().uordblks;
}

} // namespace

/// A Keyfob that listens where somebody means harm, or where something else lies: it goes on, gives
/// back what it took, and no later start waits for longer than it has said.
class TestCrowdedInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thousandsOfConnectionsLeaveNothing();
    void whatLiesInPlaceOfTheSocketGivesWay_data();
    void whatLiesInPlaceOfTheSocketGivesWay();
    void aFolderInPlaceOfTheSocketIsToldToLaterStarts();
    void aLockThatIsNoFileIsNotTaken_data();
    void aLockThatIsNoFileIsNotTaken();

private:
    [[nodiscard]] static QByteArray line() { return InstanceMessage{{u"keyfob"_s}, {}, {}}.line(); }
    void comeInCrowds(int connections) const;
    [[nodiscard]] std::optional<Outcome> laterStart() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    InstancePlace m_place;
};

void TestCrowdedInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = {m_folder->filePath(u"lock"_s), m_folder->filePath(u"socket"_s)};
}

void TestCrowdedInstance::comeInCrowds(int connections) const
{
    QProcess crowd;
    crowd.setProcessChannelMode(QProcess::MergedChannels);
    crowd.start(u"/usr/bin/python3"_s,
                {u"-c"_s, QString::fromUtf8(kCrowd), m_place.socket, QString::number(connections),
                 QString::fromUtf8(line().chopped(1))});
    QTRY_COMPARE_WITH_TIMEOUT(crowd.state(), QProcess::NotRunning, 90'000);
    QCOMPARE(crowd.readAll(), QByteArray());
    QCOMPARE(crowd.exitCode(), 0);
}

std::optional<Outcome> TestCrowdedInstance::laterStart() const
{
    InstanceLock lock(m_place.lock);
    HandOver handOver(m_place, lock, line());
    const QSignalSpy spy(&handOver, &HandOver::finished);
    handOver.start();
    const auto patience = static_cast<int>((2 * HandOver::kLimit).count());
    const bool isTold = QTest::qWaitFor([&] { return !spy.isEmpty(); }, patience);
    return isTold ? std::optional(spy.front().front().value<Outcome>()) : std::nullopt;
}

void TestCrowdedInstance::thousandsOfConnectionsLeaveNothing()
{
    InstanceLock lock(m_place.lock);
    QCOMPARE(lock.take(), InstanceLock::Result::Ours);
    SingleInstance first;
    first.listen(m_place.socket);
    const qsizetype files = openFiles();
    comeInCrowds(kSome); // what is made once is there by now
    QTRY_COMPARE(openFiles(), files);
    const size_t before = bytesInUse();
    comeInCrowds(kThousands);
    QTRY_COMPARE(openFiles(), files);
    QTRY_VERIFY(bytesInUse() < before + kMostGrowth); // what is closed is deleted a little later
    QCOMPARE(laterStart(), Outcome::Done);
}

void TestCrowdedInstance::whatLiesInPlaceOfTheSocketGivesWay_data()
{
    QTest::addColumn<QString>("what");
    for (const QString& what : {u"file"_s, u"link"_s, u"dead link"_s, u"loop"_s, u"pipe"_s}) {
        QTest::newRow(qPrintable(what)) << what;
    }
}

void TestCrowdedInstance::whatLiesInPlaceOfTheSocketGivesWay()
{
    QFETCH(const QString, what);
    QFile diary(m_folder->filePath(u"diary"_s));
    QVERIFY(diary.open(QIODevice::WriteOnly) && diary.write("dear diary") > 0);
    diary.close();
    if (what == u"file") {
        QVERIFY(diary.copy(m_place.socket));
    } else if (what == u"pipe") {
        QCOMPARE(::mkfifo(QFile::encodeName(m_place.socket).constData(), 0600), 0);
    } else {
        const QHash<QString, QString> targets{{u"link"_s, diary.fileName()},
                                              {u"dead link"_s, m_folder->filePath(u"nothing"_s)},
                                              {u"loop"_s, m_place.socket}};
        QVERIFY(QFile::link(targets.value(what), m_place.socket));
    }
    InstanceLock lock(m_place.lock);
    QCOMPARE(lock.take(), InstanceLock::Result::Ours);
    SingleInstance first;
    first.listen(m_place.socket);
    QCOMPARE(laterStart(), Outcome::Done);
    QVERIFY(diary.open(QIODevice::ReadOnly));
    QCOMPARE(diary.readAll(), "dear diary");
    QVERIFY(!QFile::exists(m_folder->filePath(u"nothing"_s)));
}

void TestCrowdedInstance::aFolderInPlaceOfTheSocketIsToldToLaterStarts()
{
    QVERIFY(QDir().mkdir(m_place.socket));
    InstanceLock lock(m_place.lock);
    QCOMPARE(lock.take(), InstanceLock::Result::Ours);
    SingleInstance first;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Cannot listen for later starts"_s));
    first.listen(m_place.socket);
    QCOMPARE(laterStart(), Outcome::NoAnswer);
    QVERIFY(QFileInfo(m_place.socket).isDir());
}

void TestCrowdedInstance::aLockThatIsNoFileIsNotTaken_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("folder") << QString();
    QTest::newRow("link to a file") << u"diary"_s;
    QTest::newRow("link to nothing") << u"nothing"_s;
    QTest::newRow("loop") << u"lock"_s;
}

// Then each start has a window of its own, and nothing elsewhere has been touched.
void TestCrowdedInstance::aLockThatIsNoFileIsNotTaken()
{
    QFETCH(const QString, target);
    QVERIFY(QFile(m_folder->filePath(u"diary"_s)).open(QIODevice::WriteOnly));
    if (target.isEmpty()) {
        QVERIFY(QDir().mkdir(m_place.lock));
    } else {
        QVERIFY(QFile::link(m_folder->filePath(target), m_place.lock));
    }
    QCOMPARE(InstanceLock(m_place.lock).take(), InstanceLock::Result::Impossible);
    QVERIFY(!QFile::exists(m_folder->filePath(u"nothing"_s)));
}

QTEST_GUILESS_MAIN(TestCrowdedInstance)
#include "tst_crowdedinstance.moc"
