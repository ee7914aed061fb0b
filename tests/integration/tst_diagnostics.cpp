#include "app/appcontext.h"
#include "app/loghandler.h"
#include "models/session/credentials.h"
#include "tests/support/answer.h"
#include "tests/support/fakenocodb.h"
#include "tests/support/uitest.h"
#include "ui/signin/signinpage.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

namespace {

const QString kEmail = u"ada.lovelace@example.com"_s;
const QString kPassword = u"Correct-Horse-1"_s;
const QString kDisplayName = u"Augusta King"_s;
const QString kProxyPassword = u"Proxy-Horse-2"_s;

} // namespace

/// The report of the whole program, on a real keyring, with secrets wherever it could find some.
class TestDiagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void nothingThatWasPlantedIsInTheReport_data();
    void nothingThatWasPlantedIsInTheReport();
    void whatADeveloperAsksForIsInTheReport_data();
    void whatADeveloperAsksForIsInTheReport();
    void theLogIsInTheReport();

private:
    void plantInSettings();
    void plantInKeyring();
    void signIn();
    void addKeptToken();
    void noteSecrets();
    void plantInLog();
    void makeReport();
    /// Where it is already.
    void plant(const char* what, const QString& secret) { m_planted.append({what, secret}); }
    /// There, and as it is in the log.
    void plantInLogToo(const char* what, const QString& secret)
    {
        plant(what, secret);
        m_logged.append(secret);
    }
    [[nodiscard]] QAction* action(const char* text) const;
    template<typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return named<Widget>(*m_window, QString::fromUtf8(name));
    }

    QTemporaryDir m_managed;
    std::unique_ptr<FakeNocoDb> m_server;
    std::unique_ptr<AppContext> m_program;
    MainWindow* m_window = nullptr;
    QList<std::pair<const char*, QString>> m_planted;
    QStringList m_logged;
    QString m_report;
};

void TestDiagnostics::initTestCase()
{
    installLogHandler();
    m_server = std::make_unique<FakeNocoDb>();
    m_server->addUser(kEmail, kPassword);
    m_server->setDisplayName(kEmail, kDisplayName);
    m_server->addToken(kEmail, u"nightly build"_s);
    plantInSettings();
    plantInKeyring();
    m_program = std::make_unique<AppContext>();
    m_program->start({});
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        m_window = m_window ? m_window : qobject_cast<MainWindow*>(widget);
    }
    signIn();
    addKeptToken();
    noteSecrets();
    plantInLog();
    makeReport();
}

void TestDiagnostics::cleanupTestCase()
{
    m_program.reset();
}

void TestDiagnostics::plantInSettings()
{
    qputenv("http_proxy", "http://envuser:Env-Horse-3@env.proxy.example:3128");
    qputenv("KEYFOB_TEST_SECRET", "Env-Horse-4");
    plant("environment, proxy", u"Env-Horse-3"_s);
    plant("environment, user", u"envuser"_s);
    plant("environment", u"Env-Horse-4"_s);
    Preferences preferences;
    NetworkSettings network;
    network.proxy.mode = ProxySettings::Mode::Manual;
    network.proxy.host = u"gateway"_s;
    network.proxy.port = 3128;
    network.proxy.user = u"proxy-person"_s;
    preferences.setNetwork(network);
    plantInLogToo("settings, proxy host", network.proxy.host);
    plantInLogToo("settings, proxy user", network.proxy.user);
    const auto other = ServerUrl::parse(u"https://elsewhere.example/team"_s);
    preferences.setStored({*other, u"bob@elsewhere.example"_s}, true);
    plant("settings, server", u"elsewhere"_s);
    plant("settings, account", u"bob@"_s);
    qputenv("XDG_CONFIG_DIRS", m_managed.path().toUtf8());
    QDir(m_managed.path()).mkdir(u"keyfob"_s);
    QFile file(m_managed.filePath(u"keyfob/keyfob.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[server]\naddress=https://managed-host.example\n[network]\ntimeLimit=45\n");
    plantInLogToo("administrator's server", u"managed-host.example"_s);
}

void TestDiagnostics::plantInKeyring()
{
    Preferences().setProxyLoginKept(true);
    KeychainSecretStore keychain(u"Keyfob"_s);
    const Answer<void, SecretStoreError> answer;
    const ProxyLogin login{u"gateway"_s, 3128, u"proxy-person"_s,
                           SecretString::fromText(kProxyPassword)};
    keychain.write(u"proxy"_s, login.packed(), this, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    QVERIFY(answer.succeeded());
    plant("proxy password", kProxyPassword);
}

void TestDiagnostics::signIn()
{
    const QUrl url = m_server->url();
    const QString typed = u"http://typed-user:Typed-Horse-5@127.0.0.1:%1"_s.arg(url.port());
    m_window->signInPage().fillIn(typed, kEmail);
    find<QLineEdit>("Password")->setText(kPassword);
    find<QPushButton>("Sign In")->click();
    QTRY_VERIFY(find<QPushButton>("Add New API Token"));
    plant("address, password", u"Typed-Horse-5"_s);
    plant("address, user", u"typed-user"_s);
    plantInLogToo("address", u"127.0.0.1"_s);
    plant("port", QString::number(url.port()));
    plantInLogToo("email", kEmail);
    plantInLogToo("email, its beginning", u"ada.lovelace"_s);
    plantInLogToo("display name", kDisplayName);
    plant("password", kPassword);
}

QAction* TestDiagnostics::action(const char* text) const
{
    const auto actions = m_window->findChildren<QAction*>();
    const auto found = std::ranges::find_if(actions, [text](const QAction* one) {
        return one->text() == QString::fromUtf8(text);
    });
    return found == actions.end() ? nullptr : *found;
}

void TestDiagnostics::addKeptToken()
{
    action("Show")->trigger();
    m_server->behaviour().rows = RowStyle::ShownOnceNull;
    action("Add New API Token")->trigger();
    find<QLineEdit>("Token name")->setText(u"ci"_s);
    find<QPushButton>("Save")->click();
    QTRY_VERIFY(find<QPushButton>("Done"));
    find<QCheckBox>("Keep a copy in this computer’s keyring")->click();
    find<QPushButton>("Copy")->click();
    find<QPushButton>("Done")->click();
    for (const FakeToken& token : m_server->tokens()) {
        plantInLogToo("token", token.token);
        plantInLogToo("token name", *token.description);
    }
}

void TestDiagnostics::noteSecrets()
{
    const AccountId id{*ServerUrl::parse(m_server->url().toString()), kEmail};
    KeychainSecretStore keychain(u"Keyfob"_s);
    QTRY_VERIFY(Preferences().isStored(id));
    const Answer<SecretString, SecretStoreError> answer;
    keychain.read(id.key(), this, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
    const auto credentials = Credentials::unpacked(*answer.result());
    QVERIFY(credentials);
    plantInLogToo("auth token", credentials->authToken.toText());
    plantInLogToo("refresh token", credentials->refreshToken.toText());
    plantInLogToo("home", QDir::homePath());
}

// As Qt or one of us might: what the program knows as it is, passwords in what is sent.
void TestDiagnostics::plantInLog()
{
    for (const QString& secret : std::as_const(m_logged)) {
        qWarning().noquote() << "planted" << secret;
    }
    for (const QString& password : {kPassword, kProxyPassword}) {
        qWarning().noquote() << u"{\"a\":\"%1\",\"password\":\"a %2\"}"_s.arg(kEmail, password);
        qWarning().noquote() << u"POST https://u:%1@nocodb.example/?password=%1"_s.arg(password);
        qWarning().noquote() << u"Proxy-Authorization: Basic %1"_s.arg(password);
    }
    qWarning().noquote() << qEnvironmentVariable("http_proxy") << "bob@elsewhere.example";
    qWarning().noquote() << u"http://typed-user:Typed-Horse-5@127.0.0.1:1"_s;
    qWarning() << "the end of what was planted";
}

void TestDiagnostics::makeReport()
{
    action("Save Diagnostics…")->trigger();
    QTRY_VERIFY(find<QPlainTextEdit>("This is what is saved"));
    m_report = find<QPlainTextEdit>("This is what is saved")->toPlainText();
}

void TestDiagnostics::nothingThatWasPlantedIsInTheReport_data()
{
    QTest::addColumn<QString>("secret");
    int number = 0;
    for (const auto& [what, secret] : std::as_const(m_planted)) {
        QTest::addRow("%s %d", what, ++number) << secret;
    }
}

void TestDiagnostics::nothingThatWasPlantedIsInTheReport()
{
    QFETCH(QString, secret);
    QVERIFY(secret.size() > 1);
    const QRegularExpression word(u"(?<![\\w])%1(?![\\w])"_s.arg(
        QRegularExpression::escape(secret)));
    QVERIFY2(!m_report.contains(word), qPrintable(m_report.section(word, 0, 0).right(200)));
}

void TestDiagnostics::whatADeveloperAsksForIsInTheReport_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line :
         {"  Keyfob: " KEYFOB_VERSION, "  System: ", "  Desktop: not set", "platform: offscreen",
          "  org.freedesktop.secrets: gnome-keyring", "  Proxy: manual, HTTP\n",
          "  Time limit: 30 s", "  Files: 1\n  Keys: server/address, network/timeLimit\n",
          "  Server: http, on this computer: yes, in a folder: no\n",
          "  Session: SignedIn, kept: yes, renews itself: yes\n", "  Token list: Ready, 2 rows\n",
          "  NocoDB answers in ", "Account 1", "Account 2"}) {
        QTest::newRow(line) << QString::fromUtf8(line);
    }
}

void TestDiagnostics::whatADeveloperAsksForIsInTheReport()
{
    QFETCH(QString, line);
    QVERIFY2(m_report.contains(line), qPrintable(m_report));
}

void TestDiagnostics::theLogIsInTheReport()
{
    QVERIFY(m_report.contains(u"the end of what was planted"_s));
    QVERIFY(m_report.contains(u"planted [redacted]"_s));
    QVERIFY(m_report.contains(u"planted [name]"_s));
}

KEYFOB_UI_TEST_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
