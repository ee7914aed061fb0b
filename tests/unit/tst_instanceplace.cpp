#include "app/instanceplace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace keyfob;
using namespace Qt::StringLiterals;

/// By what a second start finds the first one, and nobody else does.
class TestInstancePlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneFolderHasOneNameHoweverItIsWritten();
    void anotherFolderHasAnotherName();
    void itIsInTheRuntimeFolder();
    void withoutOneItIsInAFolderOfThePersons();
    void aFolderInWhichOthersMayWriteIsNotUsed();
    void aLinkInPlaceOfTheFolderIsNotUsed();
    void aFolderOfAnotherUserIsNotUsed();

private:
    [[nodiscard]] QString path(const QString& below) const { return m_folder->filePath(below); }
    void makeFolder(const QString& name, mode_t mode) const;
    /// Of the socket, for a configuration folder that is always the same.
    [[nodiscard]] QString folder() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestInstancePlace::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qunsetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_CACHE_HOME", path(u"cache"_s).toUtf8());
}

void TestInstancePlace::makeFolder(const QString& name, mode_t mode) const
{
    QVERIFY(QDir().mkpath(path(name)));
    QCOMPARE(::chmod(path(name).toUtf8().constData(), mode), 0);
}

QString TestInstancePlace::folder() const
{
    const auto place = InstancePlace::of(path(u"config"_s));
    return place ? QFileInfo(place->socket).path() : QString();
}

void TestInstancePlace::oneFolderHasOneNameHoweverItIsWritten()
{
    const QString name = instanceName(path(u"config/keyfob"_s)); // before it is there
    QCOMPARE(name.size(), 7 + 16);
    QVERIFY(QDir().mkpath(path(u"config/keyfob"_s)));
    QVERIFY(QFile::link(path(u"config"_s), path(u"link"_s)));
    QCOMPARE(instanceName(path(u"config/keyfob"_s)), name);
    QCOMPARE(instanceName(path(u"config/../config//keyfob/"_s)), name);
    QCOMPARE(instanceName(path(u"link/keyfob"_s)), name);
}

void TestInstancePlace::anotherFolderHasAnotherName()
{
    QVERIFY(instanceName(path(u"one/keyfob"_s)) != instanceName(path(u"two/keyfob"_s)));
}

void TestInstancePlace::itIsInTheRuntimeFolder()
{
    makeFolder(u"run"_s, S_IRWXU);
    qputenv("XDG_RUNTIME_DIR", path(u"run"_s).toUtf8());
    QCOMPARE(folder(), path(u"run"_s));
    QVERIFY(!QFile::exists(path(u"cache"_s)));
}

void TestInstancePlace::withoutOneItIsInAFolderOfThePersons()
{
    QCOMPARE(folder(), path(u"cache/keyfob"_s));
    struct stat facts = {};
    QCOMPARE(::stat(path(u"cache/keyfob"_s).toUtf8().constData(), &facts), 0);
    QCOMPARE(facts.st_mode & 0777U, 0700U);
    QCOMPARE(folder(), path(u"cache/keyfob"_s)); // and again, when it is there
}

void TestInstancePlace::aFolderInWhichOthersMayWriteIsNotUsed()
{
    makeFolder(u"run"_s, 0777);
    qputenv("XDG_RUNTIME_DIR", path(u"run"_s).toUtf8());
    QCOMPARE(folder(), path(u"cache/keyfob"_s));
    makeFolder(u"cache/keyfob"_s, 0770);
    QCOMPARE(folder(), QString());
}

void TestInstancePlace::aLinkInPlaceOfTheFolderIsNotUsed()
{
    makeFolder(u"run"_s, S_IRWXU);
    QVERIFY(QDir().mkpath(path(u"cache"_s)));
    QVERIFY(QFile::link(path(u"run"_s), path(u"cache/keyfob"_s)));
    QCOMPARE(folder(), QString());
}

void TestInstancePlace::aFolderOfAnotherUserIsNotUsed()
{
    if (::geteuid() != 0) {
        QSKIP("only root can give a folder to somebody else");
    }
    constexpr uid_t kAnother = 65534;
    makeFolder(u"run"_s, S_IRWXU);
    qputenv("XDG_RUNTIME_DIR", path(u"run"_s).toUtf8());
    QCOMPARE(::chown(path(u"run"_s).toUtf8().constData(), kAnother, kAnother), 0);
    QCOMPARE(folder(), path(u"cache/keyfob"_s));
    QCOMPARE(::chown(path(u"cache/keyfob"_s).toUtf8().constData(), kAnother, kAnother), 0);
    QCOMPARE(folder(), QString());
}

QTEST_GUILESS_MAIN(TestInstancePlace)
#include "tst_instanceplace.moc"
