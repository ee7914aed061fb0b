#include "app/appcontext.h"
#include "tests/support/fakenocodb.h"
#include "tests/support/uitest.h"
#include "ui/preferences/programchoices.h"
#include "ui/signin/signinpage.h"
#include "ui/theme/theme.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The whole program with what is chosen in its Preferences tab, and locked and unlocked, on a real
/// keyring, in a home folder of the test's own.
class TestProgramLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void unlockHasTheSessionFromTheKeyring();
    void whatIsChosenCountsAndIsThereAgain();
    void itStartsOnTheChosenPage();
    void whatTheAdministratorLocksGoesBeforeThePersonsChoice();

private:
    void start();
    [[nodiscard]] MainWindow& window() const;
    template<typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return named<Widget>(window(), QString::fromUtf8(name));
    }
    [[nodiscard]] bool isAdaThere() const
    {
        return find<QPushButton>("User menu, ada@example.com") != nullptr;
    }
    void edit(const std::function<void(ProgramChoices::Values&)>& change) const;

    std::unique_ptr<FakeNocoDb> m_server;
    std::unique_ptr<QTemporaryDir> m_managed;
    std::unique_ptr<AppContext> m_program;
};

void TestProgramLock::init()
{
    const QString ada = u"ada@example.com"_s;
    const QString password = u"correct horse 1"_s;
    QFile::remove(QDir::homePath() + u"/.config/keyfob/keyfob.conf"_s);
    m_managed = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_DIRS", m_managed->path().toUtf8());
    m_server = std::make_unique<FakeNocoDb>();
    m_server->addUser(ada, password);
    start();
    window().signInPage().fillIn(m_server->url().toString(), ada);
    find<QLineEdit>("Password")->setText(password);
    find<QPushButton>("Sign In")->click();
    QTRY_VERIFY(isAdaThere());
    QTRY_VERIFY(Preferences().isStored({*ServerUrl::parse(m_server->url().toString()), ada}));
}

void TestProgramLock::cleanup()
{
    m_program.reset();
    theme::setAppearance(theme::Appearance::System);
}

void TestProgramLock::start()
{
    m_program.reset();
    m_program = std::make_unique<AppContext>();
    m_program->start({});
}

MainWindow& TestProgramLock::window() const
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<MainWindow*>(widget)) {
            return *found;
        }
    }
    qFatal("there is no window");
}

void TestProgramLock::edit(const std::function<void(ProgramChoices::Values&)>& change) const
{
    ProgramChoices::Values values = window().choices().values();
    change(values);
    window().choices().edit(values);
}

void TestProgramLock::unlockHasTheSessionFromTheKeyring()
{
    window().lock();
    QVERIFY(!isAdaThere());
    find<QPushButton>("Unlock")->click();
    QTRY_VERIFY(isAdaThere());
    const int lists = m_server->count("GET", "/api/v1/tokens");
    QTRY_VERIFY(m_server->count("GET", "/api/v1/tokens") > lists
                || find<QPushButton>("Add New API Token")->isEnabled());
    QVERIFY(!find<QLineEdit>("Password"));
}

void TestProgramLock::whatIsChosenCountsAndIsThereAgain()
{
    edit([](ProgramChoices::Values& values) {
        values.language = u"de"_s;
        values.appearance = theme::Appearance::Dark;
        values.lockAfter = 5min;
    });
    QTRY_VERIFY(find<QPushButton>("Kontoeinstellungen"));
    start();
    QTRY_VERIFY(find<QPushButton>("Kontoeinstellungen"));
    QCOMPARE(theme::appearance(), theme::Appearance::Dark);
    QVERIFY(window().choices().values().lockAfter == 5min);
    QVERIFY(window().choices().limits().languages.contains(u"ar"_s));
    edit([](ProgramChoices::Values& values) { values.language = u"en"_s; });
    QTRY_VERIFY(find<QPushButton>("Account Settings"));
}

void TestProgramLock::itStartsOnTheChosenPage()
{
    edit([](ProgramChoices::Values& values) { values.startPlace = u"preferences"_s; });
    window().workspace().goTo(u"profile"_s);
    m_program->quit();
    start();
    QTRY_VERIFY(isAdaThere());
    QCOMPARE(window().workspace().place(), u"preferences"_s);
}

void TestProgramLock::whatTheAdministratorLocksGoesBeforeThePersonsChoice()
{
    edit([](ProgramChoices::Values& values) { values.clipboardTime = 10s; });
    QDir(m_managed->path()).mkdir(u"keyfob"_s);
    QFile file(m_managed->filePath(u"keyfob/keyfob.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[clipboard]\nclearAfter=45\nclearAfterLocked=true\n");
    file.close();
    start();
    QVERIFY(window().choices().values().clipboardTime == 45s);
    QVERIFY(window().choices().limits().isClipboardTimeLocked);
    edit([](ProgramChoices::Values& values) { values.shownTime = 120s; });
    QVERIFY(file.remove());
    start();
    QVERIFY(window().choices().values().clipboardTime == 10s);
    QVERIFY(window().choices().values().shownTime == 120s);
}

KEYFOB_UI_TEST_MAIN(TestProgramLock)
#include "tst_programlock.moc"
