#include "app/preferences.h"
#include "app/privatefile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace keyfob;
using namespace Qt::StringLiterals;

namespace {

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
    const QByteArray path = QFile::encodeName(file());
    if (what == u"folder") {
        QVERIFY(QDir().mkpath(file()));
    } else if (what == u"pipe") {
        QCOMPARE(::mkfifo(path.constData(), 0644), 0);
    } else {
        QVERIFY(QFile::link(what == u"device" ? u"/dev/null"_s : file(), file()));
    }
    const int before = modeOf(file());
    Preferences preferences(file());
    preferences.setPlace(u"server"_s);
    QCOMPARE(preferences.place(), u"server"_s); // for this run
    QCOMPARE(modeOf(file()), before);
}

QTEST_GUILESS_MAIN(TestPrivateFile)
#include "tst_privatefile.moc"
