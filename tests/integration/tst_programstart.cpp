#include "app/appcontext.h"
#include "tests/support/answer.h"
#include "tests/support/fakenocodb.h"
#include "tests/support/secretservice.h"
#include "tests/support/uitest.h"
#include "ui/signin/signinpage.h"
#include "ui/theme/theme.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace keyfob;
using namespace keyfob::test;

namespace {

const QString kAda = QStringLiteral("ada@example.com");
const QString kBob = QStringLiteral("bob@example.com");
const QString kPassword = QStringLiteral("correct horse 1");

} // namespace

/// What the program shows when it is started again, with what it has kept: on a real keyring, in a
/// home folder of the test's own.
class TestProgramStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void thePageThatWasLeftIsThereAgain();
    void theServerIsConnectedToWhileTheKeyringIsAsked();
    void aLockedServerIsLockedForEveryAccount();
    void anAccountOfTheLockedServerIsRestoredThoughAnotherWasUsedLast();
    void aKeptTokenIsThereAgainUntilALogOut();

private:
    void start();
    void signInAda();
    [[nodiscard]] MainWindow& window() const;
    [[nodiscard]] AccountId id(const QString& email) const;
    void lockTheServer() const;
    void waitForTheKeyring();
    void addAToken() const;
    [[nodiscard]] QAction* action(const char* text) const;
    [[nodiscard]] std::optional<SecretStoreError::Kind> readFailure(const QString& key);
    template<typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return named<Widget>(window(), QString::fromUtf8(name));
    }
    [[nodiscard]] bool isAdaThere() const
    {
        return find<QPushButton>("User menu, ada@example.com") != nullptr;
    }

    std::unique_ptr<FakeNocoDb> m_server;
    std::unique_ptr<QTemporaryDir> m_managed;
    std::unique_ptr<AppContext> m_program;
};

void TestProgramStart::init()
{
    QFile::remove(QDir::homePath() + QStringLiteral("/.config/keyfob/keyfob.conf"));
    m_managed = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_DIRS", m_managed->path().toUtf8());
    m_server = std::make_unique<FakeNocoDb>();
    m_server->addUser(kAda, kPassword);
    start();
    signInAda();
}

void TestProgramStart::cleanup()
{
    m_program.reset();
}

void TestProgramStart::start()
{
    m_program.reset();
    m_program = std::make_unique<AppContext>();
    m_program->start({});
}

void TestProgramStart::signInAda()
{
    window().signInPage().fillIn(m_server->url().toString(), kAda);
    find<QLineEdit>("Password")->setText(kPassword);
    find<QPushButton>("Sign In")->click();
    QTRY_VERIFY(isAdaThere());
    QTRY_VERIFY(Preferences().isStored(id(kAda)));
    QTRY_COMPARE(m_server->count("GET", "/api/v1/tokens"), 1);
}

MainWindow& TestProgramStart::window() const
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<MainWindow*>(widget)) {
            return *found;
        }
    }
    qFatal("there is no window");
}

AccountId TestProgramStart::id(const QString& email) const
{
    return {*ServerUrl::parse(m_server->url().toString()), email};
}

void TestProgramStart::lockTheServer() const
{
    QDir(m_managed->path()).mkdir(QStringLiteral("keyfob"));
    QFile file(m_managed->filePath(QStringLiteral("keyfob/keyfob.conf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[server]\naddress=" + m_server->url().toEncoded() + "\naddressLocked=true\n");
}

// It answers one after the other.
void TestProgramStart::waitForTheKeyring()
{
    KeychainSecretStore keychain(QStringLiteral("Keyfob"));
    const Answer<SecretString, SecretStoreError> answer;
    keychain.read(QStringLiteral("nothing"), this, answer.callback());
    QTRY_COMPARE(answer.count(), 1);
}

void TestProgramStart::thePageThatWasLeftIsThereAgain()
{
    window().workspace().goTo(QStringLiteral("profile"));
    m_program->quit();
    start();
    QTRY_VERIFY(isAdaThere());
    QCOMPARE(window().workspace().place(), QStringLiteral("profile"));
}

void TestProgramStart::theServerIsConnectedToWhileTheKeyringIsAsked()
{
    m_program.reset();
    QTRY_COMPARE(m_server->openConnections(), 0);
    m_server->clearRequests();
    const int before = m_server->connectionCount();
    SecretService::freeze();
    const auto thaw = qScopeGuard(&SecretService::thaw);
    start();
    QTRY_COMPARE(m_server->connectionCount(), before + 1);
    QVERIFY(m_server->requests().empty());
    SecretService::thaw();
    QTRY_COMPARE(m_server->count("GET", "/api/v1/tokens"), 1);
    QCOMPARE(m_server->connectionCount(), before + 1); // and the request went over that one
}

void TestProgramStart::aLockedServerIsLockedForEveryAccount()
{
    Preferences().setStored(id(kBob), true); // whose entry has gone
    lockTheServer();
    start();
    QTRY_VERIFY(isAdaThere());
    QAction* bob = nullptr;
    for (QAction* action : window().findChildren<QAction*>()) {
        bob = action->text().startsWith(kBob) ? action : bob;
    }
    QVERIFY(bob != nullptr);
    waitForTheKeyring(); // until his session was looked for, too
    bob->trigger();
    QTRY_VERIFY(find<QPushButton>("Forget This Account"));
    QVERIFY(find<QLineEdit>("Server")->isReadOnly());
}

void TestProgramStart::anAccountOfTheLockedServerIsRestoredThoughAnotherWasUsedLast()
{
    Preferences().setLastAccount({*ServerUrl::parse(QStringLiteral("https://elsewhere.example")),
                                  kBob});
    lockTheServer();
    start();
    QTRY_VERIFY(isAdaThere());
}

QAction* TestProgramStart::action(const char* text) const
{
    for (QAction* action : window().findChildren<QAction*>()) {
        if (action->text() == QString::fromUtf8(text)) {
            return action;
        }
    }
    return nullptr;
}

void TestProgramStart::addAToken() const
{
    action("Add New API Token")->trigger();
    find<QLineEdit>("Token name")->setText(QStringLiteral("ci"));
    find<QPushButton>("Save")->click();
    QTRY_VERIFY(find<QPushButton>("Done"));
}

// Nothing where there is an entry.
std::optional<SecretStoreError::Kind> TestProgramStart::readFailure(const QString& key)
{
    KeychainSecretStore keychain(QStringLiteral("Keyfob"));
    const Answer<SecretString, SecretStoreError> answer;
    keychain.read(key, this, answer.callback());
    [&answer] { QTRY_COMPARE(answer.count(), 1); }();
    return answer.succeeded() ? std::nullopt : std::optional(answer.result().error().kind);
}

void TestProgramStart::aKeptTokenIsThereAgainUntilALogOut()
{
    m_server->behaviour().rows = RowStyle::ShownOnceNull;
    addAToken();
    find<QCheckBox>("Keep a copy in this computer’s keyring")->click();
    find<QPushButton>("Copy")->click();
    find<QPushButton>("Done")->click();
    const FakeToken token = m_server->tokens().back();
    const QString key = QStringLiteral("%1 token %2").arg(id(kAda).key()).arg(token.id);
    QTRY_VERIFY(action("Forget the Copy on This Computer")->isVisible());
    QVERIFY(!readFailure(key));
    start();
    QTRY_VERIFY(isAdaThere() && action("Copy")->isEnabled());
    QApplication::clipboard()->clear();
    action("Copy")->trigger();
    QCOMPARE(QApplication::clipboard()->text(), token.token);
    action("Log Out…")->trigger();
    QTRY_VERIFY(find<QPushButton>("Forget on This Computer"));
    find<QPushButton>("Forget on This Computer")->click();
    QTRY_VERIFY(find<QPushButton>("Sign In"));
    QTRY_VERIFY(Preferences().keptTokens(id(kAda)).empty());
    QCOMPARE(readFailure(key), std::optional(SecretStoreError::Kind::NotFound));
}

KEYFOB_UI_TEST_MAIN(TestProgramStart)
#include "tst_programstart.moc"
