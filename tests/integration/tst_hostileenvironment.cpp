#include "tests/support/startedprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

#include <climits>
#include <sys/stat.h>

using namespace keyfob::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kVariables{u"XDG_CONFIG_HOME"_s, u"XDG_CONFIG_DIRS"_s, u"XDG_DATA_HOME"_s,
                             u"XDG_DATA_DIRS"_s,   u"XDG_CACHE_HOME"_s,  u"XDG_RUNTIME_DIR"_s,
                             u"TMPDIR"_s,          u"HOME"_s};

} // namespace

/// The program as it is, with variables in its environment that lead nowhere, or where others may
/// write: it starts, ends in order, and leaves nothing where others could read or change it.
class TestHostileEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whateverAVariableSaysItStartsAndEnds_data();
    void whateverAVariableSaysItStartsAndEnds();
    void withoutAnyItStartsAndEnds();

private:
    [[nodiscard]] QString in(const QString& name) const { return m_base->filePath(name); }
    [[nodiscard]] QProcessEnvironment environment() const;
    void runAndEnd(const QProcessEnvironment& environment) const;
    /// What others may read of what has been written below the folder.
    [[nodiscard]] static QStringList openFiles(const QString& folder);

    std::unique_ptr<QTemporaryDir> m_base;
};

void TestHostileEnvironment::init()
{
    m_base = std::make_unique<QTemporaryDir>();
    for (const QString& name : {u"home"_s, u"run"_s, u"open"_s, u"work"_s}) {
        QVERIFY(QDir(m_base->path()).mkdir(name));
    }
    QCOMPARE(::chmod(QFile::encodeName(in(u"run"_s)).constData(), 0700), 0);
    QCOMPARE(::chmod(QFile::encodeName(in(u"open"_s)).constData(), 0777), 0);
    QFile file(in(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

QProcessEnvironment TestHostileEnvironment::environment() const
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, in(u"home"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, in(u"run"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

void TestHostileEnvironment::runAndEnd(const QProcessEnvironment& environment) const
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(in(u"work"_s));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(KEYFOB_BIN), {u"--server"_s, u"http://127.0.0.1:1"_s});
    const bool isThere = QTest::qWaitFor([&] { return endsInOrder(process); }, 20'000);
    process.terminate();
    const bool hasEnded = ended(process);
    process.kill();
    process.waitForFinished();
    QVERIFY2(isThere && hasEnded, process.readAll().constData());
}

QStringList TestHostileEnvironment::openFiles(const QString& folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
        if (files.fileName().contains(u"keyfob"_s, Qt::CaseInsensitive)
            && files.fileInfo().permissions() & others) {
            found.append(files.filePath());
        }
    }
    return found;
}

void TestHostileEnvironment::whateverAVariableSaysItStartsAndEnds_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    const QList<std::pair<const char*, QString>> values{
        {"empty", QString()},           {"relative", u"some/where"_s},
        {"not there", u"@/missing"_s},  {"a file", u"@/file"_s},
        {"open to all", u"@/open"_s},   {"long", u'/' + QString(PATH_MAX, u'x')},
        {"of two lines", u"@/a\nb"_s}, {"with percent signs", u"@/%1%n%s"_s},
        {"a device", u"/dev/null"_s},
    };
    for (const QString& variable : kVariables) {
        for (const auto& [name, value] : values) {
            QTest::addRow("%s is %s", qPrintable(variable), name) << variable << value;
        }
    }
}

void TestHostileEnvironment::whateverAVariableSaysItStartsAndEnds()
{
    QFETCH(const QString, variable);
    QFETCH(QString, value);
    QProcessEnvironment hostile = environment();
    if (variable == u"HOME") { // else root's own folder may be meant
        hostile.insert(u"XDG_CONFIG_HOME"_s, in(u"home"_s));
    }
    hostile.insert(variable, value.replace(u'@', m_base->path()));
    if (value.size() >= PATH_MAX) {
        // Fontconfig (2.14) loses its sentence about a file of settings whose path is too long:
        // https://gitlab.freedesktop.org/fontconfig/fontconfig/-/blob/2.14.1/src/fcxml.c
        hostile.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    }
    runAndEnd(hostile);
    QCOMPARE(openFiles(m_base->path()), QStringList());
    // A relative path leads to wherever it happens to be started.
    QVERIFY(QDir(in(u"work"_s)).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestHostileEnvironment::withoutAnyItStartsAndEnds()
{
    QProcessEnvironment bare;
    bare.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    bare.insert(u"XDG_CONFIG_HOME"_s, in(u"home"_s)); // else that of whoever runs this test
    runAndEnd(bare);
}

QTEST_GUILESS_MAIN(TestHostileEnvironment)
#include "tst_hostileenvironment.moc"
