#include "app/preferences.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace keyfob;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void everythingSurvivesARestart();
    void whatIsKnownOfAServerIsKeptByServer();
    void trustTakenBackIsGoneForEveryFolderOfTheHost();
    void eachAccountHasItsOwnMarker();
    void eachAccountsListIsAsItWasLeft();
    void eachAccountsCopiesAreRememberedByTheirIds();
    void recentServersAreNewestFirstAndTenAtMost();
    void aBrokenFileIsAFirstStart();
    void aFolderThatCannotBeWrittenCostsTheMemoryOnly();

private:
    [[nodiscard]] QString file() const
    {
        return m_folder->filePath(QStringLiteral("k/keyfob.conf"));
    }
    [[nodiscard]] static AccountId account(const char* server)
    {
        return {*ServerUrl::parse(QString::fromUtf8(server)), QStringLiteral("ada@example.com")};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPreferences::everythingSurvivesARestart()
{
    const AccountId ada = account("https://one.example/team");
    {
        Preferences preferences(file());
        QVERIFY(!preferences.lastAccount());
        preferences.setLastAccount(ada);
        preferences.setStored(ada, true);
        preferences.acceptPlainHttp(*ServerUrl::parse(QStringLiteral("http://plain.example")));
        preferences.setWindowGeometry(QByteArrayLiteral("geometry"));
    }
    Preferences again(file());
    QCOMPARE(again.lastAccount(), ada);
    QVERIFY(again.isStored(ada));
    QCOMPARE(again.plainHttpServers(), QStringList{QStringLiteral("http://plain.example")});
    QCOMPARE(again.windowGeometry(), QByteArrayLiteral("geometry"));
}

void TestPreferences::whatIsKnownOfAServerIsKeptByServer()
{
    const ServerUrl one = account("https://one.example/team").server;
    const ServerUrl two = account("https://two.example").server;
    Preferences preferences(file());
    preferences.setDeleteKey(one, DeleteKey::TokenText);
    preferences.setDeleteKey(two, DeleteKey::NumericId);
    preferences.setDeleteKey(one, DeleteKey::BasePath); // the newest word counts
    preferences.setPin(two, QByteArray::fromHex("00ff10"));
    const Preferences again(file());
    const std::vector<std::pair<ServerUrl, DeleteKey>> keys{{two, DeleteKey::NumericId},
                                                            {one, DeleteKey::BasePath}};
    QVERIFY(again.deleteKeys() == keys);
    const std::vector<std::pair<ServerUrl, QByteArray>> pins{{two, QByteArray::fromHex("00ff10")}};
    QVERIFY(again.pins() == pins);
}

// Trust is for a host and port; two folders of one host are two servers.
void TestPreferences::trustTakenBackIsGoneForEveryFolderOfTheHost()
{
    Preferences preferences(file());
    const ServerUrl team = *ServerUrl::parse(QStringLiteral("https://one.example/team"));
    const ServerUrl other = *ServerUrl::parse(QStringLiteral("https://one.example/other"));
    const ServerUrl two = *ServerUrl::parse(QStringLiteral("https://two.example"));
    preferences.setPin(team, QByteArray::fromHex("01"));
    preferences.setPin(two, QByteArray::fromHex("02"));
    preferences.setPin(other, QByteArray::fromHex("03"));
    preferences.removePin(team);
    const std::vector<std::pair<ServerUrl, QByteArray>> pins{{two, QByteArray::fromHex("02")}};
    QVERIFY(Preferences(file()).pins() == pins);
}

void TestPreferences::eachAccountHasItsOwnMarker()
{
    Preferences preferences(file());
    const AccountId one = account("https://one.example");
    const AccountId two = account("https://two.example");
    preferences.setStored(one, true);
    QVERIFY(!preferences.isStored(two));
    preferences.setStored(two, false); // not one that is marked
    preferences.setStored(two, true);
    preferences.setStored(one, true); // twice is once
    QCOMPARE(preferences.storedAccounts(), (std::vector{one, two}));
    preferences.setStored(one, false);
    QCOMPARE(Preferences(file()).storedAccounts(), (std::vector{two}));
}

void TestPreferences::eachAccountsListIsAsItWasLeft()
{
    const AccountId one = account("https://one.example");
    const AccountId two = account("https://two.example");
    {
        Preferences preferences(file());
        QVERIFY(preferences.listLayout(one).isEmpty());
        preferences.setListLayout(one, QStringLiteral("name; created"));
        preferences.setListLayout(two, QStringLiteral("creator down; "));
        preferences.setListLayout(one, QStringLiteral("expires; created status"));
    }
    const Preferences again(file());
    QCOMPARE(again.listLayout(one), QStringLiteral("expires; created status"));
    QCOMPARE(again.listLayout(two), QStringLiteral("creator down; "));
}

void TestPreferences::eachAccountsCopiesAreRememberedByTheirIds()
{
    using Ids = std::set<qint64>;
    const AccountId ada = account("https://one.example");
    const AccountId bob{ada.server, QStringLiteral("bob@example.com")};
    const AccountId elsewhere = account("https://one.example/team");
    constexpr qint64 kLargest = 9'223'372'036'854'775'806;
    {
        Preferences preferences(file());
        QVERIFY(preferences.keptTokens(ada).empty());
        preferences.setTokenKept(ada, 7, true);
        preferences.setTokenKept(ada, kLargest, true);
        preferences.setTokenKept(bob, 7, true);
        preferences.setTokenKept(elsewhere, 8, true);
        preferences.setTokenKept(elsewhere, 8, false);
    }
    Preferences again(file());
    QCOMPARE(again.keptTokens({ada.server, QStringLiteral("Ada@example.com")}),
             Ids({7, kLargest}));
    QCOMPARE(again.keptTokens(bob), Ids({7}));
    QCOMPARE(again.keptTokens(elsewhere), Ids());
    again.setTokenKept(ada, 7, false);
    QCOMPARE(again.keptTokens(ada), Ids({kLargest}));
    QCOMPARE(again.keptTokens(bob), Ids({7}));
}

void TestPreferences::recentServersAreNewestFirstAndTenAtMost()
{
    Preferences preferences(file());
    for (int i = 1; i <= 12; ++i) {
        const QString server = QStringLiteral("https://s%1.example").arg(i);
        preferences.setLastAccount(account(qPrintable(server)));
    }
    preferences.setLastAccount(account("https://s5.example"));
    QCOMPARE(preferences.recentServers().size(), 10);
    QCOMPARE(preferences.recentServers().first(), QStringLiteral("https://s5.example"));
    QCOMPARE(preferences.recentServers().count(QStringLiteral("https://s5.example")), 1);
}

void TestPreferences::aBrokenFileIsAFirstStart()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("k"))));
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("\0\xff[account]\nserver=not a server\nemail=\n", 40);
    broken.close();
    Preferences preferences(file());
    QVERIFY(!preferences.lastAccount());
    QVERIFY(preferences.recentServers().isEmpty());
}

// A file where the folder should be: refused to everybody, root included.
void TestPreferences::aFolderThatCannotBeWrittenCostsTheMemoryOnly()
{
    QFile inTheWay(m_folder->filePath(QStringLiteral("k")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Preferences preferences(file());
    const AccountId ada = account("https://one.example");
    preferences.setLastAccount(ada);
    QCOMPARE(preferences.lastAccount(), ada); // for this run
}

QTEST_APPLESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
