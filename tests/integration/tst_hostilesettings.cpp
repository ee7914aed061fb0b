#include "tests/support/startedprogram.h"

#include <QDir>
#include <QTemporaryDir>

#include <cerrno>
#include <cstring>
#include <functional>
#include <grp.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace keyfob::test;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t kRoot = 0;
constexpr uid_t kNobody = 65534;
constexpr uid_t kSomebody = 65533;
constexpr auto kBefore = "[window]\npage=profile\n";

// In the process that is to become the program.
void becomeNobody()
{
    if (::setgroups(0, nullptr) != 0 || ::setgid(kNobody) != 0 || ::setuid(kNobody) != 0) {
        ::_exit(1);
    }
}

void allowNoFiles()
{
    const rlimit none = {0, 0};
    ::setrlimit(RLIMIT_FSIZE, &none);
}

// Whether every user can start it where it lies.
bool isForEverybody(const QString& program)
{
    QString path = QFileInfo(program).canonicalFilePath();
    while (path != u"/" && (QFile::permissions(path) & QFileDevice::ExeOther)) {
        path = QFileInfo(path).path();
    }
    return path == u"/";
}

} // namespace

/// The program as it is, with settings that it may not read or write, that somebody else has put
/// there, or for which there is no room: it starts, ends in order, and loses nothing.
class TestHostileSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aFullDiskLosesNothing();
    void aLimitOfTheSizeOfFilesLosesNothing();
    void whatIsSomebodyElsesKeepsNobodyWaiting_data();
    void whatIsSomebodyElsesKeepsNobodyWaiting();

private:
    [[nodiscard]] QString in(const QString& name) const { return m_base->filePath(name); }
    [[nodiscard]] QString file() const { return in(u"config/keyfob/keyfob.conf"_s); }
    void own(const QString& path, uid_t user, mode_t mode) const;
    void writeSettings() const;
    [[nodiscard]] QByteArray settings() const;
    /// asNewProcess: what the process does before it becomes the program.
    void runAndEnd(const std::function<void()>& asNewProcess = [] { }) const;

    std::unique_ptr<QTemporaryDir> m_base;
};

void TestHostileSettings::init()
{
    m_base = std::make_unique<QTemporaryDir>();
    own(QString(), ::geteuid(), 0755);
    for (const QString& name : {u"config"_s, u"run"_s}) {
        QVERIFY(QDir(m_base->path()).mkdir(name));
        own(name, ::geteuid(), 0700);
    }
}

void TestHostileSettings::cleanup()
{
    ::umount2(QFile::encodeName(in(u"config"_s)).constData(), MNT_DETACH);
}

void TestHostileSettings::own(const QString& path, uid_t user, mode_t mode) const
{
    const QByteArray name = QFile::encodeName(in(path));
    QCOMPARE(::chown(name.constData(), user, user == kRoot ? 0 : ::getegid()), 0);
    QCOMPARE(::chmod(name.constData(), mode), 0);
}

void TestHostileSettings::writeSettings() const
{
    QVERIFY(QDir(in(u"config"_s)).mkdir(u"keyfob"_s));
    own(u"config/keyfob"_s, ::geteuid(), 0700);
    QFile settings(file());
    QVERIFY(settings.open(QIODevice::WriteOnly) && settings.write(kBefore) > 0);
}

QByteArray TestHostileSettings::settings() const
{
    QFile settings(file());
    return settings.open(QIODevice::ReadOnly) ? settings.readAll() : QByteArray("not there");
}

void TestHostileSettings::runAndEnd(const std::function<void()>& asNewProcess) const
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, in(u"home"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, in(u"config"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, in(u"run"_s));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier(asNewProcess);
    process.start(QStringLiteral(KEYFOB_BIN), {u"--server"_s, u"http://127.0.0.1:1"_s});
    const bool isThere = QTest::qWaitFor([&] { return endsInOrder(process); }, 20'000);
    process.terminate();
    const bool hasEnded = ended(process); // what is remembered is written by then
    process.kill();
    process.waitForFinished();
    QVERIFY2(isThere && hasEnded, process.readAll().constData());
}

void TestHostileSettings::aFullDiskLosesNothing()
{
    const QByteArray place = QFile::encodeName(in(u"config"_s));
    if (::mount("tmpfs", place.constData(), "tmpfs", 0, "size=64k,mode=0700") != 0) {
        QSKIP(qPrintable(u"no small disk to be filled: "_s + QString::fromUtf8(strerror(errno))));
    }
    writeSettings();
    QFile rest(in(u"config/rest"_s));
    QVERIFY(rest.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (rest.write(QByteArray(4096, 'x')) > 0) { }
    runAndEnd();
    QCOMPARE(settings(), kBefore);
    QVERIFY(rest.remove());
    runAndEnd();
    QVERIFY(settings().contains("geometry="));
}

// By default the signal that comes of it ends a program.
void TestHostileSettings::aLimitOfTheSizeOfFilesLosesNothing()
{
    writeSettings();
    runAndEnd(allowNoFiles);
    QCOMPARE(settings(), kBefore);
    runAndEnd();
    QVERIFY(settings().contains("geometry="));
}

void TestHostileSettings::whatIsSomebodyElsesKeepsNobodyWaiting_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<uint>("owner");
    QTest::addColumn<uint>("mode");
    QTest::addColumn<bool>("isWritten");
    const QString folder = u"config/keyfob"_s;
    const QString file = folder + u"/keyfob.conf"_s;
    const QString lock = file + u".lock"_s;
    QTest::newRow("nobody's own") << file << kNobody << 0644U << true;
    QTest::newRow("not to be read") << file << kNobody << 0000U << false;
    QTest::newRow("root's file, to be read") << file << kRoot << 0644U << false;
    QTest::newRow("root's file") << file << kRoot << 0600U << false;
    QTest::newRow("somebody's file") << file << kSomebody << 0666U << false;
    QTest::newRow("a folder that cannot be written") << folder << kNobody << 0500U << false;
    QTest::newRow("a folder that cannot be entered") << folder << kNobody << 0000U << false;
    QTest::newRow("root's folder") << folder << kRoot << 0755U << false;
    QTest::newRow("root's folder, for everybody") << folder << kRoot << 0777U << false;
    QTest::newRow("somebody's folder") << folder << kSomebody << 0777U << false;
    QTest::newRow("root's lock") << lock << kRoot << 0600U << true;
    QTest::newRow("somebody's lock") << lock << kSomebody << 0644U << true;
}

void TestHostileSettings::whatIsSomebodyElsesKeepsNobodyWaiting()
{
    if (::geteuid() != kRoot) {
        QSKIP("only root can start it as another user");
    }
    if (!isForEverybody(QStringLiteral(KEYFOB_BIN))) {
        QSKIP("the program lies where other users cannot start it");
    }
    QFETCH(const QString, path);
    QFETCH(const uint, owner);
    QFETCH(const uint, mode);
    QFETCH(const bool, isWritten);
    writeSettings();
    for (const QString& mine : {u"config"_s, u"config/keyfob"_s, u"run"_s}) {
        own(mine, kNobody, 0700);
    }
    own(u"config/keyfob/keyfob.conf"_s, kNobody, 0600);
    if (QFile there(in(path)); !there.exists()) {
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("999999999\nkeyfob\nfar\n") > 0);
    }
    own(path, owner, mode);
    runAndEnd(becomeNobody);
    QCOMPARE(settings() != kBefore, isWritten);
    QCOMPARE(settings().contains("geometry="), isWritten);
}

QTEST_GUILESS_MAIN(TestHostileSettings)
#include "tst_hostilesettings.moc"
