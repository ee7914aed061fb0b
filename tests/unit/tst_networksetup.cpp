#include "app/networksetup.h"

#include "app/preferences.h"
#include "models/api/tlstrust.h"
#include "tests/support/scriptedsecretstore.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace keyfob;
using namespace keyfob::test;

/// What of the network settings a next start finds, and where.
class TestNetworkSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatAPersonEditsIsThereAtTheNextStart();
    void whatAnAdministratorHasSetIsNotWrittenAsThePersons();
    void thePasswordIsInTheKeychainAndInNoFile();
    void aKeychainThatRefusesIsTold();
    void aForgottenPasswordLeavesTheKeychain();
    void whoKeepsNoPasswordCausesNoRead();
    void whatIsEnteredBeforeTheKeychainAnswersCounts();
    void textThatIsNoLoginIsNone();
    void aCertificateThatIsTrustedNoMoreIsForgotten();
    void managedDefaultsCountUntilAPersonHasSetSomething();
    void lockedFieldsAreTheAdministratorsAndLeaveOnesOwnAlone();

private:
    void start();
    [[nodiscard]] bool isStored()
    {
        std::optional<bool> isThere;
        m_store->read(QStringLiteral("proxy"), this, [&isThere](const auto& read) {
            isThere = read.has_value();
        });
        return QTest::qWaitFor([&isThere] { return isThere.has_value(); }) && *isThere;
    }
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("keyfob.conf")); }
    [[nodiscard]] static ProxyLogin login()
    {
        return {QStringLiteral("proxy.example"), 3128, QStringLiteral("ada"),
                SecretString("proxy-secret-1")};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManagedNetwork m_managed;
    std::unique_ptr<ScriptedSecretStore> m_store;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<NetworkSetup> m_setup;
};

void TestNetworkSetup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_managed = {};
    m_store = std::make_unique<ScriptedSecretStore>();
    start();
}

void TestNetworkSetup::cleanup()
{
    m_setup.reset();
    m_manager.reset();
}

void TestNetworkSetup::start()
{
    m_setup.reset();
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_preferences = std::make_unique<Preferences>(file());
    new TlsTrust(*m_manager);
    m_setup = std::make_unique<NetworkSetup>(*m_manager, *m_store, *m_preferences, m_managed);
}

void TestNetworkSetup::whatAPersonEditsIsThereAtTheNextStart()
{
    NetworkSettings settings;
    settings.proxy.mode = ProxySettings::Mode::Manual;
    settings.proxy.host = QStringLiteral("proxy.example");
    settings.proxy.port = 3128;
    settings.caFile = QStringLiteral("/nowhere/ca.pem");
    m_setup->policy().edit(settings);
    start();
    QVERIFY(m_setup->policy().settings() == settings);
    QVERIFY(m_setup->policy().caFileError() == AuthorityFileError::Missing);
}

void TestNetworkSetup::whatAnAdministratorHasSetIsNotWrittenAsThePersons()
{
    NetworkSettings settings;
    settings.caFile = QStringLiteral("/their/own.pem");
    m_setup->policy().edit(settings);
    m_setup->policy().setLocked(NetworkField::CaFile);
    settings.caFile = QStringLiteral("/of/the/administrator.pem");
    m_setup->policy().setSettings(settings);
    settings.timeLimit = std::chrono::seconds(60);
    m_setup->policy().edit(settings);
    start();
    QCOMPARE(m_setup->policy().settings().caFile, QStringLiteral("/their/own.pem"));
    QCOMPARE(m_setup->policy().settings().timeLimit, std::chrono::seconds(60));
}

void TestNetworkSetup::thePasswordIsInTheKeychainAndInNoFile()
{
    m_setup->policy().enterLogin(login());
    QTRY_VERIFY(isStored());
    start();
    QTRY_VERIFY(m_setup->policy().login());
    QCOMPARE(m_setup->policy().login()->user, QStringLiteral("ada"));
    QVERIFY(m_setup->policy().login()->password == login().password);
    m_setup->policy().edit(m_setup->policy().settings());
    QFile written(file());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains("proxy-secret-1"));
}

void TestNetworkSetup::aKeychainThatRefusesIsTold()
{
    m_store->writeError = SecretStoreError::Kind::Unavailable;
    QSignalSpy notKept(&m_setup->policy(), &NetworkPolicy::loginNotKept);
    m_setup->policy().enterLogin(login());
    QTRY_COMPARE(notKept.count(), 1);
    QVERIFY(m_setup->policy().login()); // for this run
}

void TestNetworkSetup::aForgottenPasswordLeavesTheKeychain()
{
    m_setup->policy().enterLogin(login());
    QTRY_VERIFY(isStored());
    m_setup->policy().forgetLogin();
    QVERIFY(!m_setup->policy().login());
    QTRY_VERIFY(!isStored());
}

void TestNetworkSetup::whoKeepsNoPasswordCausesNoRead()
{
    QCOMPARE(m_store->reads, 0);
    m_setup->policy().enterLogin(login());
    QTRY_VERIFY(isStored());
    m_store->reads = 0;
    start();
    QCOMPARE(m_store->reads, 1);
    QTRY_VERIFY(m_setup->policy().login());
    m_setup->policy().forgetLogin();
    QTRY_VERIFY(!m_preferences->isProxyLoginKept());
    m_store->reads = 0;
    start();
    QCOMPARE(m_store->reads, 0);
}

void TestNetworkSetup::whatIsEnteredBeforeTheKeychainAnswersCounts()
{
    m_setup->policy().enterLogin(login());
    QTRY_VERIFY(isStored());
    start();
    ProxyLogin other = login();
    other.user = QStringLiteral("bob");
    m_setup->policy().setLogin(std::move(other));
    bool wasAnswered = false;
    m_store->read(QStringLiteral("x"), this, [&wasAnswered](auto) { wasAnswered = true; });
    QTRY_VERIFY(wasAnswered); // and so was the one before it
    QCOMPARE(m_setup->policy().login()->user, QStringLiteral("bob"));
}

void TestNetworkSetup::textThatIsNoLoginIsNone()
{
    for (const char* text : {"", "x", "[]", "{}", "{\"host\":\"h\",\"port\":0}",
                             "{\"host\":\"h\",\"port\":65536}", "{\"port\":80}"}) {
        QVERIFY2(!ProxyLogin::unpacked(SecretString(text)), text);
    }
    QVERIFY(ProxyLogin::unpacked(login().packed()));
}

void TestNetworkSetup::aCertificateThatIsTrustedNoMoreIsForgotten()
{
    const ServerUrl server = *ServerUrl::parse(QStringLiteral("https://nocodb.example"));
    m_preferences->setPin(server, QByteArray::fromHex("00ff"));
    TlsTrust* trust = TlsTrust::of(*m_manager);
    trust->pin(server, QByteArray::fromHex("00ff"));
    trust->unpin(server);
    QVERIFY(m_preferences->pins().empty());
}

void TestNetworkSetup::managedDefaultsCountUntilAPersonHasSetSomething()
{
    ProxySettings proxy;
    proxy.mode = ProxySettings::Mode::Manual;
    proxy.host = QStringLiteral("proxy.example");
    proxy.port = 3128;
    m_managed.proxy = {proxy, false};
    m_managed.timeLimit = {std::chrono::seconds(60), false};
    start();
    NetworkSettings settings = m_setup->policy().settings();
    QVERIFY(settings.proxy == proxy);
    QVERIFY(settings.timeLimit == std::chrono::seconds(60));
    QVERIFY(!m_setup->policy().locked());
    settings.proxy.mode = ProxySettings::Mode::None;
    m_setup->policy().edit(settings);
    start();
    QVERIFY(m_setup->policy().settings() == settings);
}

void TestNetworkSetup::lockedFieldsAreTheAdministratorsAndLeaveOnesOwnAlone()
{
    NetworkSettings own;
    own.proxy.mode = ProxySettings::Mode::None;
    own.timeLimit = std::chrono::seconds(20);
    m_setup->policy().edit(own);
    m_managed.proxy = {ProxySettings{}, true};
    m_managed.caFile = {QStringLiteral("/nowhere/ca.pem"), true};
    start();
    NetworkSettings settings = m_setup->policy().settings();
    QCOMPARE(settings.proxy.mode, ProxySettings::Mode::System);
    QCOMPARE(settings.caFile, QStringLiteral("/nowhere/ca.pem"));
    QVERIFY(settings.timeLimit == std::chrono::seconds(20));
    QVERIFY(m_setup->policy().locked() == (NetworkField::Proxy | NetworkField::CaFile));
    settings.timeLimit = std::chrono::seconds(40);
    m_setup->policy().edit(settings);
    m_managed = {};
    start();
    settings = m_setup->policy().settings();
    QCOMPARE(settings.proxy.mode, ProxySettings::Mode::None);
    QCOMPARE(settings.caFile, QString());
    QVERIFY(settings.timeLimit == std::chrono::seconds(40));
}

QTEST_GUILESS_MAIN(TestNetworkSetup)
#include "tst_networksetup.moc"
