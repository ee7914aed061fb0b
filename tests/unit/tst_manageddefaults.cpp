#include "app/manageddefaults.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace keyfob;
using namespace std::chrono_literals;

class TestManagedDefaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_root = std::make_unique<QTemporaryDir>(); }
    void withoutFilesNothingIsManaged();
    void everyKeyIsRead();
    void aSuggestedServerLeavesTheOthers();
    void theFirstFileWinsKeyByKey();
    void aLockBelongsToTheAddressInItsOwnFile();
    void badValuesAreToldByFileAndKey_data();
    void badValuesAreToldByFileAndKey();
    void aBadValueGivesWayToTheNextFile();
    void aFileThatIsNoneIsTold();
    void whatCouldBeReadForEverIsTold_data();
    void whatCouldBeReadForEverIsTold();
    void languagesAreAListInTheirOrder();
    void languagesOfOtherVersionsAreLeftOut();
    void clipboardTimes_data();
    void clipboardTimes();
    void foldersAreThoseOfTheEnvironment();
    void relativeFoldersAreIgnored();

private:
    QString write(const char* folder, const QByteArray& text) const;
    [[nodiscard]] ManagedDefaults read() const
    {
        return ManagedDefaults::read({path("first"), path("second")});
    }
    [[nodiscard]] QString path(const char* folder) const
    {
        return m_root->filePath(QString::fromUtf8(folder));
    }
    [[nodiscard]] static ServerUrl server(const char* address)
    {
        return *ServerUrl::parse(QString::fromUtf8(address));
    }

    std::unique_ptr<QTemporaryDir> m_root;
};

QString TestManagedDefaults::write(const char* folder, const QByteArray& text) const
{
    QDir().mkpath(path(folder) + QStringLiteral("/keyfob"));
    const QString name = path(folder) + QStringLiteral("/keyfob/keyfob.conf");
    QFile file(name);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    return isWritten ? name : QString();
}

void TestManagedDefaults::withoutFilesNothingIsManaged()
{
    const ManagedDefaults defaults = read();
    QVERIFY(!defaults.server && !defaults.clipboardTime && defaults.languages.isEmpty());
    QVERIFY(defaults.network.defaults() == NetworkSettings{} && !defaults.network.locked());
    QVERIFY(defaults.allows(server("https://any.example")));
}

void TestManagedDefaults::everyKeyIsRead()
{
    write("first", "[server]\naddress=https://nocodb.example.com/team\naddressLocked=true\n"
                   "[clipboard]\nclearAfter=20\nclearAfterLocked=true\n"
                   "[network]\nproxy=manual\nproxyHost=proxy.example\nproxyPort=3128\n"
                   "noProxy=localhost, .example.com\nproxyLocked=true\n"
                   "caFile=/etc/ssl/our-ca.pem\ntimeLimit=60\ntimeLimitLocked=true\n"
                   "[language]\nallowed=de\n");
    const ManagedDefaults defaults = read();
    const ManagedNetwork& network = defaults.network;
    QVERIFY(network.proxy && network.caFile && network.timeLimit);
    QCOMPARE(network.proxy->value.host, QStringLiteral("proxy.example"));
    QCOMPARE(network.proxy->value.port, quint16{3128});
    QCOMPARE(network.proxy->value.noProxy,
             (QStringList{QStringLiteral("localhost"), QStringLiteral(".example.com")}));
    QCOMPARE(network.caFile->value, QStringLiteral("/etc/ssl/our-ca.pem"));
    QVERIFY(network.timeLimit->value == 60s);
    QVERIFY(network.locked() == (NetworkField::Proxy | NetworkField::TimeLimit));
    QVERIFY(defaults.server && defaults.server->isLocked);
    QCOMPARE(defaults.server->value, server("https://nocodb.example.com/team"));
    QVERIFY(defaults.clipboardTime && defaults.clipboardTime->isLocked);
    QVERIFY(defaults.clipboardTime->value == 20s);
    QCOMPARE(defaults.languages, QStringList{QStringLiteral("de")});
    QVERIFY(defaults.allows(server("https://nocodb.example.com/team/")));
    QVERIFY(!defaults.allows(server("https://nocodb.example.com/other")));
}

void TestManagedDefaults::aSuggestedServerLeavesTheOthers()
{
    write("first", "[server]\naddress=https://nocodb.example.com\n");
    QVERIFY(read().server && !read().server->isLocked);
    QVERIFY(read().allows(server("https://other.example")));
}

void TestManagedDefaults::theFirstFileWinsKeyByKey()
{
    write("first", "[server]\naddress=https://one.example\n");
    write("second", "[server]\naddress=https://two.example\n[clipboard]\nclearAfter=10\n");
    QCOMPARE(read().server->value, server("https://one.example"));
    QVERIFY(read().clipboardTime && read().clipboardTime->value == 10s);
}

void TestManagedDefaults::aLockBelongsToTheAddressInItsOwnFile()
{
    write("first", "[server]\naddress=https://one.example\n");
    write("second", "[server]\naddress=https://two.example\naddressLocked=true\n");
    QVERIFY(!read().server->isLocked);
    write("first", "[server]\naddressLocked=false\n");
    QCOMPARE(read().server->value, server("https://two.example"));
    QVERIFY(read().server->isLocked);
}

void TestManagedDefaults::badValuesAreToldByFileAndKey_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("no address") << QByteArray("[server]\naddress=ftp://x\n")
                                << QStringLiteral("server/address");
    QTest::newRow("empty") << QByteArray("[server]\naddress=\n")
                           << QStringLiteral("server/address");
    QTest::newRow("a list") << QByteArray("[server]\naddress=a.example, b.example\n")
                            << QStringLiteral("server/address");
    QTest::newRow("lock") << QByteArray("[server]\naddressLocked=perhaps\n")
                          << QStringLiteral("server/addressLocked");
    QTest::newRow("proxy") << QByteArray("[network]\nproxy=direct\n")
                           << QStringLiteral("network/proxy");
    QTest::newRow("proxy without a port")
        << QByteArray("[network]\nproxy=manual\nproxyHost=proxy.example\n")
        << QStringLiteral("network/proxy");
    QTest::newRow("CA file") << QByteArray("[network]\ncaFile=ca.pem\n")
                             << QStringLiteral("network/caFile");
    QTest::newRow("time limit") << QByteArray("[network]\ntimeLimit=1\n")
                                << QStringLiteral("network/timeLimit");
    QTest::newRow("no language") << QByteArray("[language]\nallowed=\n")
                                 << QStringLiteral("language/allowed");
    QTest::newRow("unknown languages") << QByteArray("[language]\nallowed=xx, German\n")
                                       << QStringLiteral("language/allowed");
    QTest::newRow("time") << QByteArray("[clipboard]\nclearAfter=soon\n")
                          << QStringLiteral("clipboard/clearAfter");
}

void TestManagedDefaults::badValuesAreToldByFileAndKey()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, key);
    const QString file = write("first", text);
    const QString told = file + QStringLiteral(" has no usable value for ") + key;
    QTest::ignoreMessage(QtWarningMsg, qUtf8Printable(told));
    const ManagedDefaults defaults = read();
    QVERIFY(!defaults.server && !defaults.clipboardTime && defaults.languages.isEmpty());
}

void TestManagedDefaults::aBadValueGivesWayToTheNextFile()
{
    const QString file = write("first", "[server]\naddress=https://\n");
    write("second", "[server]\naddress=https://two.example\n");
    const QString told = file + QStringLiteral(" has no usable value for server/address");
    QTest::ignoreMessage(QtWarningMsg, qUtf8Printable(told));
    QCOMPARE(read().server->value, server("https://two.example"));
}

void TestManagedDefaults::aFileThatIsNoneIsTold()
{
    QDir().mkpath(path("first") + QStringLiteral("/keyfob/keyfob.conf"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot be read")));
    QVERIFY(!read().server);
}

void TestManagedDefaults::languagesAreAListInTheirOrder()
{
    write("first", "[language]\nallowed=de_DE, en\n");
    write("second", "[language]\nallowed=en\n");
    QCOMPARE(read().languages, (QStringList{QStringLiteral("de"), QStringLiteral("en")}));
}

void TestManagedDefaults::languagesOfOtherVersionsAreLeftOut()
{
    write("first", "[language]\nallowed=xx, de\n");
    QCOMPARE(read().languages, QStringList{QStringLiteral("de")});
}

void TestManagedDefaults::clipboardTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("seconds"); // -1: not usable
    QTest::newRow("10") << QByteArray("10") << 10;
    QTest::newRow("never") << QByteArray("never") << 0;
    QTest::newRow("0") << QByteArray("0") << -1;
    QTest::newRow("4") << QByteArray("4") << -1;
    QTest::newRow("3600") << QByteArray("3600") << 3600;
    QTest::newRow("3601") << QByteArray("3601") << -1;
    QTest::newRow("huge") << QByteArray("99999999999999999999") << -1;
}

void TestManagedDefaults::clipboardTimes()
{
    QFETCH(QByteArray, text);
    QFETCH(int, seconds);
    write("first", "[clipboard]\nclearAfter=" + text + "\n");
    if (seconds < 0) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("clearAfter")));
    }
    const auto time = read().clipboardTime;
    QVERIFY(!time || !time->isLocked);
    QCOMPARE(time ? static_cast<int>(time->value.count()) : -1, seconds);
}

void TestManagedDefaults::foldersAreThoseOfTheEnvironment()
{
    qputenv("XDG_CONFIG_DIRS", "/etc/one::/etc/two");
    QCOMPARE(ManagedDefaults::systemFolders(),
             (QStringList{QStringLiteral("/etc/one"), QStringLiteral("/etc/two")}));
    qunsetenv("XDG_CONFIG_DIRS");
    QCOMPARE(ManagedDefaults::systemFolders(), QStringList{QStringLiteral("/etc/xdg")});
}

void TestManagedDefaults::whatCouldBeReadForEverIsTold_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("pipe") << QString();
    QTest::newRow("device") << QStringLiteral("/dev/zero");
}

void TestManagedDefaults::whatCouldBeReadForEverIsTold()
{
    QFETCH(const QString, target);
    const QString name = path("first") + QStringLiteral("/keyfob/keyfob.conf");
    QVERIFY(QDir().mkpath(path("first") + QStringLiteral("/keyfob")));
    QVERIFY(target.isEmpty() ? ::mkfifo(QFile::encodeName(name).constData(), 0644) == 0
                             : QFile::link(target, name));
    write("second", "[server]\naddress=https://two.example\n");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot be read")));
    QCOMPARE(read().server->value, server("https://two.example"));
}

// They would be those of wherever it is started, where anybody may have put an address to sign in.
void TestManagedDefaults::relativeFoldersAreIgnored()
{
    qputenv("XDG_CONFIG_DIRS", "config:/one:./here");
    QCOMPARE(ManagedDefaults::systemFolders(), QStringList{QStringLiteral("/one")});
    qputenv("XDG_CONFIG_DIRS", "config");
    QCOMPARE(ManagedDefaults::systemFolders(), QStringList{QStringLiteral("/etc/xdg")});
    qunsetenv("XDG_CONFIG_DIRS");
}

QTEST_GUILESS_MAIN(TestManagedDefaults)
#include "tst_manageddefaults.moc"
