#include "app/preferences.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace keyfob;
using namespace std::chrono_literals;

/// The network settings in the file: kept as they are, and never trusted.
class TestNetworkPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aFirstStartHasTheDefaults();
    void everythingSurvivesARestart_data();
    void everythingSurvivesARestart();
    void whatCannotBeUsedIsNotSet_data();
    void whatCannotBeUsedIsNotSet();
    void aHostIsANameOrAnAddress_data();
    void aHostIsANameOrAnAddress();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("keyfob.conf")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestNetworkPreferences::aFirstStartHasTheDefaults()
{
    const Preferences preferences(file());
    QVERIFY(preferences.network() == NetworkSettings{});
    QCOMPARE(preferences.network().timeLimit, 30s);
    QVERIFY(preferences.network().proxy.noProxy.contains(QStringLiteral("localhost")));
}

void TestNetworkPreferences::everythingSurvivesARestart_data()
{
    using Mode = ProxySettings::Mode;
    using Type = ProxySettings::Type;
    QTest::addColumn<NetworkSettings>("settings");
    const QString host = QStringLiteral("proxy.example");
    QTest::newRow("manual") << NetworkSettings{
        {Mode::Manual, Type::Socks5, host, 1080, QStringLiteral("ada"),
         {QStringLiteral(".example.com"), QStringLiteral("10.0.0.0/8")}},
        QStringLiteral("/etc/ssl/a folder/ca, of ours.pem"),
        120s};
    QTest::newRow("nobody without the proxy")
        << NetworkSettings{
               {Mode::Manual, Type::Http, QStringLiteral("::1"), 3128, {}, {}}, {}, 10s};
    QTest::newRow("one without the proxy")
        << NetworkSettings{{Mode::Manual, Type::Http, host, 65535, {}, {QStringLiteral("*")}}};
    QTest::newRow("none, typed before") << NetworkSettings{{Mode::None, Type::Http, host, 1}};
}

void TestNetworkPreferences::everythingSurvivesARestart()
{
    QFETCH(NetworkSettings, settings);
    Preferences(file()).setNetwork(settings);
    QVERIFY(Preferences(file()).network() == settings);
}

void TestNetworkPreferences::whatCannotBeUsedIsNotSet_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("unknown words") << QByteArray("proxy=magic\nproxyType=carrier-pigeon\n");
    QTest::newRow("manual without a host") << QByteArray("proxy=manual\n");
    QTest::newRow("limit of no time") << QByteArray("timeLimit=0\n");
    QTest::newRow("limit that is text") << QByteArray("timeLimit=soon\n");
    QTest::newRow("endless limit") << QByteArray("timeLimit=99999999999\n");
    QTest::newRow("negative port") << QByteArray("proxyPort=-1\n");
    QTest::newRow("port over the top") << QByteArray("proxyPort=65536\n");
    QTest::newRow("a value of another type")
        << QByteArray("proxyPort=@ByteArray(\\0\\1)\ntimeLimit=@Invalid()\nproxy=@Rect(1 2 3 4)\n");
}

void TestNetworkPreferences::whatCannotBeUsedIsNotSet()
{
    QFETCH(QByteArray, lines);
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("[network]\n" + lines);
    broken.close();
    QVERIFY(Preferences(file()).network() == NetworkSettings{});
}

void TestNetworkPreferences::aHostIsANameOrAnAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isHost");
    QTest::newRow("name") << QStringLiteral("proxy.example.com") << true;
    QTest::newRow("short name") << QStringLiteral("proxy") << true;
    QTest::newRow("IPv4") << QStringLiteral("10.1.2.3") << true;
    QTest::newRow("IPv6") << QStringLiteral("fd00::1") << true;
    QTest::newRow("not ASCII") << QStringLiteral("bücher.example") << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("blank") << QStringLiteral("a b") << false;
    QTest::newRow("with a scheme") << QStringLiteral("http://proxy") << false;
    QTest::newRow("with a port") << QStringLiteral("proxy:3128") << false;
    QTest::newRow("with a user") << QStringLiteral("ada@proxy") << false;
    QTest::newRow("with a path") << QStringLiteral("proxy/") << false;
}

void TestNetworkPreferences::aHostIsANameOrAnAddress()
{
    QFETCH(QString, text);
    QFETCH(bool, isHost);
    QCOMPARE(isHostName(text), isHost);
}

QTEST_APPLESS_MAIN(TestNetworkPreferences)
#include "tst_networkpreferences.moc"
