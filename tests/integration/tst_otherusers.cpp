#include "app/handover.h"
#include "app/instancemessage.h"
#include "app/singleinstance.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace keyfob;
using namespace Qt::StringLiterals;
using Outcome = HandOver::Outcome;

namespace {

constexpr uid_t kNobody = 65534;

} // namespace

/// That no process of another user hears or is heard, though the files would let it.
class TestOtherUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theyAreNotHeard();
    void theyAreNotTalkedTo();

private:
    /// A Python program that has a socket `s`; the path is its argument.
    void runAsNobody(QProcess& process, const QByteArray& python) const;
    [[nodiscard]] static QByteArray line() { return InstanceMessage{{u"keyfob"_s}, {}, {}}.line(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    InstancePlace m_place;
};

void TestOtherUsers::init()
{
    if (::geteuid() != 0) {
        QSKIP("only root can try as another user");
    }
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = {m_folder->filePath(u"lock"_s), m_folder->filePath(u"socket"_s)};
    QCOMPARE(::chmod(m_folder->path().toUtf8().constData(), 0777), 0);
}

void TestOtherUsers::runAsNobody(QProcess& process, const QByteArray& python) const
{
    const QString nobody = QString::number(kNobody);
    const QByteArray begin("import os, socket, sys\ns = socket.socket(socket.AF_UNIX)\n");
    process.start(u"setpriv"_s,
                  {u"--reuid"_s, nobody, u"--regid"_s, nobody, u"--clear-groups"_s,
                   u"/usr/bin/python3"_s, u"-u"_s, u"-c"_s, QString::fromUtf8(begin + python),
                   m_place.socket});
}

void TestOtherUsers::theyAreNotHeard()
{
    SingleInstance first;
    const QSignalSpy spy(&first, &SingleInstance::handedOver);
    first.listen(m_place.socket);
    QCOMPARE(::chmod(m_place.socket.toUtf8().constData(), 0777), 0);
    QProcess other;
    runAsNobody(other, "s.connect(sys.argv[1])\nprint('connected')\n"
                       "try: s.sendall(sys.stdin.buffer.readline())\nexcept OSError: pass\n"
                       "try: print(s.recv(9))\nexcept ConnectionError: print(b'')\n");
    other.write(line());
    QTRY_COMPARE(other.state(), QProcess::NotRunning);
    QCOMPARE(other.readAllStandardOutput(), "connected\nb''\n");
    QCOMPARE(spy.size(), 0);
}

void TestOtherUsers::theyAreNotTalkedTo()
{
    InstanceLock others(m_place.lock);
    QCOMPARE(others.take(), InstanceLock::Result::Ours);
    QProcess other;
    runAsNobody(other, "s.bind(sys.argv[1])\ns.listen()\nprint('listening')\n"
                       "print(s.accept()[0].recv(9))\n");
    QByteArray said;
    QTRY_COMPARE(said += other.readAllStandardOutput(), "listening\n");
    InstanceLock lock(m_place.lock);
    HandOver handOver(m_place, lock, line());
    const QSignalSpy spy(&handOver, &HandOver::finished);
    handOver.start();
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.front().front().value<Outcome>(), Outcome::NoAnswer);
    QTRY_COMPARE(other.state(), QProcess::NotRunning);
    QCOMPARE(other.readAllStandardOutput(), "b''\n");
}

QTEST_GUILESS_MAIN(TestOtherUsers)
#include "tst_otherusers.moc"
