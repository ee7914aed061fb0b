#include "app/instanceplace.h"
#include "tests/support/startedprogram.h"

#include <QDir>
#include <QLocalSocket>
#include <QTemporaryDir>

#include <sys/resource.h>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kInFront = "raise()"; // what the offscreen platform says when it is asked for that

} // namespace

/// The program, started again while it runs, or has just been killed: real processes of it, in a
/// home of the test's own.
class TestLaterStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSecondHandsOverAndEnds();
    void theSecondNeedsNoDisplay();
    void aMistakeIsTheSecondsOwn();
    void afterAKillItStartsAnew();
    void ofTwoAtTheSameMomentOneHasAWindow();
    void whileTheFirstEndsTheSecondWaitsAndStarts();
    void aFirstOneThatHangsIsTold();
    void anotherConfigurationFolderIsAnotherKeyfob();
    void withoutAFolderForItEachStartHasAWindow();
    void aCrashLeavesNoMemoryInAFile();

private:
    QProcess& start(const QStringList& options = {}, const QString& config = u"config"_s,
                    bool withDisplay = true);
    [[nodiscard]] bool isListening(const QString& config = u"config"_s) const;
    static void send(const QProcess& process, int signal)
    {
        ::kill(static_cast<pid_t>(process.processId()), signal);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::vector<std::unique_ptr<QProcess>> m_processes;
};

void TestLaterStart::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_home->path()).mkdir(u"run"_s, QFile::ReadOwner | QFile::WriteOwner
                                                     | QFile::ExeOwner));
    qputenv("XDG_RUNTIME_DIR", m_home->filePath(u"run"_s).toUtf8());
}

void TestLaterStart::cleanup()
{
    for (const auto& process : m_processes) {
        process->kill();
        process->waitForFinished();
    }
    m_processes.clear();
}

QProcess& TestLaterStart::start(const QStringList& options, const QString& config,
                                bool withDisplay)
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, m_home->path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home->filePath(config));
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->filePath(u"run"_s));
    if (withDisplay) {
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    }
    auto& process = *m_processes.emplace_back(std::make_unique<QProcess>());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(KEYFOB_BIN), options);
    return process;
}

bool TestLaterStart::isListening(const QString& config) const
{
    const auto place = InstancePlace::of(m_home->filePath(config + u"/keyfob"_s));
    QLocalSocket socket;
    socket.connectToServer(place->socket);
    return QTest::qWaitFor([&] { return socket.state() == QLocalSocket::ConnectedState; }, 50);
}

void TestLaterStart::theSecondHandsOverAndEnds()
{
    QProcess& first = start();
    QTRY_VERIFY(isListening());
    QByteArray said = first.readAll();
    QVERIFY2(!said.contains(kInFront), said.constData());
    QVERIFY(ended(start({u"--settings"_s, u"server"_s})));
    QTRY_VERIFY((said += first.readAll()).contains(kInFront));
    QCOMPARE(first.state(), QProcess::Running);
}

void TestLaterStart::theSecondNeedsNoDisplay()
{
    QProcess& first = start();
    QTRY_VERIFY(isListening());
    QVERIFY(ended(start({}, u"config"_s, false)));
    first.terminate();
    QVERIFY(ended(first));
    QProcess& alone = start({}, u"config"_s, false);
    QVERIFY(ended(alone, 1));
    QVERIFY(alone.readAll().contains("there is no display"));
}

void TestLaterStart::aMistakeIsTheSecondsOwn()
{
    QProcess& first = start();
    QTRY_VERIFY(isListening());
    QProcess& second = start({u"--settings=nowhere"_s});
    QVERIFY(ended(second, 2));
    QVERIFY(second.readAll().contains("There is no tab"));
    const QByteArray said = first.readAll();
    QVERIFY2(!said.contains(kInFront), said.constData());
}

void TestLaterStart::afterAKillItStartsAnew()
{
    QProcess& first = start();
    QTRY_VERIFY(isListening());
    first.kill();
    QTRY_COMPARE(first.state(), QProcess::NotRunning);
    QProcess& second = start();
    QTRY_VERIFY(isListening());
    QCOMPARE(second.state(), QProcess::Running);
    QVERIFY(ended(start()));
}

void TestLaterStart::ofTwoAtTheSameMomentOneHasAWindow()
{
    for (int i = 0; i < 5; ++i) {
        QProcess& one = start();
        QProcess& other = start();
        QTRY_VERIFY(one.state() == QProcess::NotRunning || other.state() == QProcess::NotRunning);
        QProcess& window = one.state() == QProcess::Running ? one : other;
        QVERIFY(ended(&window == &one ? other : one));
        QVERIFY(isListening());
        QCOMPARE(window.state(), QProcess::Running);
        window.terminate();
        QVERIFY(ended(window));
    }
}

void TestLaterStart::whileTheFirstEndsTheSecondWaitsAndStarts()
{
    for (int i = 0; i < 5; ++i) {
        QProcess& first = start();
        QTRY_VERIFY(isListening());
        first.terminate();
        QProcess& second = start();
        QVERIFY(ended(first));
        // Either it was heard before the end began, or it is the window now: not both, not neither.
        QTRY_VERIFY(second.state() == QProcess::NotRunning || isListening());
        const bool wasHeard = first.readAll().contains(kInFront);
        QCOMPARE(second.state(), wasHeard ? QProcess::NotRunning : QProcess::Running);
        second.terminate();
        QVERIFY(ended(second));
    }
}

void TestLaterStart::aFirstOneThatHangsIsTold()
{
    QProcess& first = start();
    QTRY_VERIFY(isListening());
    send(first, SIGSTOP);
    QProcess& second = start({u"--copy-auth-token"_s});
    QVERIFY(ended(second, 1));
    const QByteArray said = second.readAll();
    QVERIFY2(said.contains("running already, but does not answer"), said.constData());
    QCOMPARE(said.count('\n'), 1);
    send(first, SIGCONT);
    QVERIFY(ended(start()));
}

void TestLaterStart::anotherConfigurationFolderIsAnotherKeyfob()
{
    QProcess& first = start();
    QTRY_VERIFY(isListening());
    QProcess& other = start({}, u"trial"_s);
    QTRY_VERIFY(isListening(u"trial"_s));
    QCOMPARE(other.state(), QProcess::Running);
    const QByteArray said = first.readAll();
    QVERIFY2(!said.contains(kInFront), said.constData());
}

void TestLaterStart::withoutAFolderForItEachStartHasAWindow()
{
    const auto place = InstancePlace::of(m_home->filePath(u"config/keyfob"_s));
    QVERIFY(QDir().mkdir(place->lock)); // no file can be there, not even root's
    QProcess& first = start();
    QProcess& second = start();
    for (QProcess* each : {&first, &second}) {
        QByteArray said;
        QTRY_VERIFY((said += each->readAll()).contains("later starts open windows of their own"));
    }
    for (QProcess* each : {&first, &second}) {
        QTRY_VERIFY(endsInOrder(*each));
        each->terminate();
        QVERIFY(ended(*each));
    }
}

// Though whoever starts it would have core files.
void TestLaterStart::aCrashLeavesNoMemoryInAFile()
{
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    limit.rlim_cur = limit.rlim_max;
    QCOMPARE(setrlimit(RLIMIT_CORE, &limit), 0);
    if (limit.rlim_max == 0) {
        QSKIP("whoever runs this test has forbidden core files, so that none could come");
    }
    const QProcess& process = start();
    QTRY_VERIFY(isListening());
    QFile limits(u"/proc/%1/limits"_s.arg(process.processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QList<QByteArray> words = limits.readAll().simplified().split(' ');
    QCOMPARE(words.value(words.indexOf("core") + 3), QByteArray("0")); // Max core file size
}

QTEST_GUILESS_MAIN(TestLaterStart)
#include "tst_laterstart.moc"
