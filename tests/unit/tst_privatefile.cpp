#include "app/preferences.h"
#include "app/privatefile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace keyfob;
using namespace Qt::StringLiterals;

namespace {

constexpr uid_t kAnother = 65534;

int modeOf(const QString& path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0
               ? static_cast<int>(status.st_mode & 0777U)
               : -1;
}

} // namespace

/// The file of the preferences is nobody else's, whatever was there before it.
class TestPrivateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewOneIsTheOwnersAloneWhateverTheUmask_data();
    void aNewOneIsTheOwnersAloneWhateverTheUmask();
    void anOldOneIsTakenFromOthers();
    void aLinkIsFollowedAndStays();
    void aLinkIntoNowhereIsFilled();
    void whatIsNoFileIsLeftAlone_data();
    void whatIsNoFileIsLeftAlone();
    void whatStandsInPlaceOfTheLockKeepsNobodyWaiting_data();
    void whatStandsInPlaceOfTheLockKeepsNobodyWaiting();
    void whatAnotherUserCanWriteIsNotBelieved_data();
    void whatAnotherUserCanWriteIsNotBelieved();
    void aLinkThatAnotherUserHasMadeIsNotFollowed();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"home/keyfob/keyfob.conf"_s); }
    void write(const QString& path) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile there(path);
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("[window]\npage=profile\n") > 0);
        there.close();
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0644), 0);
    }
    /// What it is by one word; nothing at all for any other.
    static void plant(const QString& what, const QString& path)
    {
        const QByteArray name = QFile::encodeName(path);
        if (what == u"folder") {
            QVERIFY(QDir().mkpath(path));
        } else if (what == u"pipe") {
            QCOMPARE(::mkfifo(name.constData(), 0644), 0);
        } else if (what == u"empty file") {
            QVERIFY(QFile(path).open(QIODevice::WriteOnly));
        } else {
            const QHash<QString, QString> targets{{u"device"_s, u"/dev/null"_s},
                                                  {u"loop"_s, path},
                                                  {u"dead link"_s, u"/dev/null/x"_s}};
            QVERIFY(QFile::link(targets.value(what), path));
        }
    }
    /// As the program does it.
    void setPlace() const
    {
        Preferences preferences(file());
        preferences.setPlace(u"server"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPrivateFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPrivateFile::aNewOneIsTheOwnersAloneWhateverTheUmask_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("none") << 0;
    QTest::newRow("the usual one") << 022;
    QTest::newRow("a strict one") << 077;
}

void TestPrivateFile::aNewOneIsTheOwnersAloneWhateverTheUmask()
{
    QFETCH(const int, mask);
    const mode_t before = ::umask(static_cast<mode_t>(mask));
    setPlace();
    ::umask(before);
    QCOMPARE(modeOf(file()), 0600);
    QCOMPARE(modeOf(QFileInfo(file()).path()), 0700);
    QCOMPARE(Preferences(file()).place(), u"server"_s);
}

void TestPrivateFile::anOldOneIsTakenFromOthers()
{
    write(file());
    QCOMPARE(Preferences(file()).place(), u"profile"_s);
    QCOMPARE(modeOf(file()), 0600); // to be read is enough
    setPlace();
    QCOMPARE(modeOf(file()), 0600);
    QCOMPARE(modeOf(QFileInfo(file()).path()), 0700);
}

void TestPrivateFile::aLinkIsFollowedAndStays()
{
    const QString elsewhere = m_folder->filePath(u"dotfiles/keyfob.conf"_s);
    write(elsewhere);
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    QVERIFY(QFile::link(elsewhere, file()));
    setPlace();
    QVERIFY(QFileInfo(file()).isSymLink());
    QCOMPARE(Preferences(elsewhere).place(), u"server"_s);
    QCOMPARE(modeOf(elsewhere), 0600);
}

void TestPrivateFile::aLinkIntoNowhereIsFilled()
{
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    QVERIFY(QFile::link(m_folder->filePath(u"new.conf"_s), file()));
    setPlace();
    QCOMPARE(Preferences(file()).place(), u"server"_s);
    QCOMPARE(modeOf(m_folder->filePath(u"new.conf"_s)), 0600);
}

void TestPrivateFile::whatIsNoFileIsLeftAlone_data()
{
    QTest::addColumn<QString>("what");
    for (const QString& what : {u"folder"_s, u"pipe"_s, u"device"_s, u"loop"_s}) {
        QTest::newRow(qPrintable(what)) << what;
    }
}

// A pipe would keep the start waiting for ever.
void TestPrivateFile::whatIsNoFileIsLeftAlone()
{
    QFETCH(const QString, what);
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    plant(what, file());
    const int before = modeOf(file());
    Preferences preferences(file());
    preferences.setPlace(u"server"_s);
    QCOMPARE(preferences.place(), u"server"_s); // for this run
    QCOMPARE(modeOf(file()), before);
}

void TestPrivateFile::whatStandsInPlaceOfTheLockKeepsNobodyWaiting_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("isKept");
    for (const QString& what : {u"pipe"_s, u"dead link"_s, u"loop"_s, u"empty file"_s}) {
        QTest::newRow(qPrintable(what)) << what << true;
    }
    QTest::newRow("folder") << u"folder"_s << false; // which is not removed
}

// Qt waits for ever for a lock that it can neither read nor remove: at the first thing that is
// written, with the window open.
void TestPrivateFile::whatStandsInPlaceOfTheLockKeepsNobodyWaiting()
{
    QFETCH(const QString, what);
    QFETCH(const bool, isKept);
    write(file());
    plant(what, file() + u".lock"_s);
    Preferences preferences(file());
    preferences.setPlace(u"server"_s);
    preferences.setProxyLoginKept(true); // written at once
    QCOMPARE(preferences.place(), u"server"_s);
    QFile there(file());
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll().contains("page=server"), isKept);
}

void TestPrivateFile::whatAnotherUserCanWriteIsNotBelieved_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<int>("mode");
    QTest::newRow("the file") << u"home/keyfob/keyfob.conf"_s << 0600;
    QTest::newRow("the file, for everybody") << u"home/keyfob/keyfob.conf"_s << 0666;
    QTest::newRow("the folder") << u"home/keyfob"_s << 0755;
    QTest::newRow("the folder, for everybody") << u"home/keyfob"_s << 0777;
}

// It says which certificates are trusted.
void TestPrivateFile::whatAnotherUserCanWriteIsNotBelieved()
{
    if (::geteuid() != 0) {
        QSKIP("only root can give a file to somebody else");
    }
    QFETCH(const QString, theirs);
    QFETCH(const int, mode);
    write(file());
    const QByteArray path = QFile::encodeName(m_folder->filePath(theirs));
    QCOMPARE(::chown(path.constData(), kAnother, kAnother), 0);
    QCOMPARE(::chmod(path.constData(), static_cast<mode_t>(mode)), 0);
    setPlace();
    QCOMPARE(Preferences(file()).place(), QString());
    QCOMPARE(modeOf(m_folder->filePath(theirs)), mode);
    QFile there(file());
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), "[window]\npage=profile\n");
}

// Made while the folder was open to all: it can lead to any file of the person's.
void TestPrivateFile::aLinkThatAnotherUserHasMadeIsNotFollowed()
{
    if (::geteuid() != 0) {
        QSKIP("only root can make a link of somebody else's");
    }
    const QString target = m_folder->filePath(u"diary"_s);
    write(target);
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    QVERIFY(QFile::link(target, file()));
    QCOMPARE(::lchown(QFile::encodeName(file()).constData(), kAnother, kAnother), 0);
    setPlace();
    QCOMPARE(Preferences(file()).place(), QString());
    QCOMPARE(modeOf(target), 0644);
    QCOMPARE(Preferences(target).place(), u"profile"_s);
}

QTEST_GUILESS_MAIN(TestPrivateFile)
#include "tst_privatefile.moc"
