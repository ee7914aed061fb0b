#include "app/screenlock.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace keyfob;
using namespace Qt::StringLiterals;

namespace {

const QString kService = u"org.freedesktop.login1"_s;
const QString kManager = u"/org/freedesktop/login1"_s;
const QString kSession = u"/org/freedesktop/login1/session/s1"_s;
const QString kOther = u"/org/freedesktop/login1/session/s2"_s;
const QString kMock = u"org.freedesktop.DBus.Mock"_s;
const QString kSessionInterface = u"org.freedesktop.login1.Session"_s;

void call(const QString& path, const QString& interface, const QString& method,
          const QVariantList& arguments = {})
{
    auto message = QDBusMessage::createMethodCall(kService, path, interface, method);
    message.setArguments(arguments);
    const QDBusMessage answer = QDBusConnection::systemBus().call(message);
    QVERIFY2(answer.type() == QDBusMessage::ReplyMessage, qPrintable(answer.errorMessage()));
}

} // namespace

/// That the screen is locked, as logind tells it (python-dbusmock's logind), on a system bus of the
/// test's own.
class TestScreenLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void theLockOfOurSessionIsTold();
    void anotherSessionIsNotOurs();
    void aDesktopThatLocksByItselfIsHeard();
    void theSessionIsFoundByTheProcess();
    void withoutLogindNothingComes();

private:
    QProcess m_logind;
};

void TestScreenLock::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        QSKIP("for a run with a bus");
    }
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    m_logind.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_logind.start(QStringLiteral(KEYFOB_PYTHON),
                   {u"-m"_s, u"dbusmock"_s, u"--system"_s, u"--template"_s, u"logind"_s});
    QVERIFY(m_logind.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(
        QDBusConnection::systemBus().interface()->isServiceRegistered(kService), 20'000);
    for (const QString& id : {u"s1"_s, u"s2"_s}) {
        call(kManager, kMock, u"AddSession"_s, {id, u"seat0"_s, 1000U, u"ada"_s, true});
    }
}

void TestScreenLock::cleanupTestCase()
{
    m_logind.terminate();
    m_logind.waitForFinished();
}

void TestScreenLock::init()
{
    qputenv("XDG_SESSION_ID", "s1");
}

void TestScreenLock::theLockOfOurSessionIsTold()
{
    ScreenLock screen;
    const QSignalSpy found(&screen, &ScreenLock::found);
    const QSignalSpy locked(&screen, &ScreenLock::locked);
    call(kSession, kSessionInterface, u"Lock"_s); // nobody listens yet
    screen.watch();
    screen.watch();
    QVERIFY(!screen.isFound());
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(screen.isFound());
    call(kSession, kSessionInterface, u"Lock"_s);
    QTRY_COMPARE(locked.size(), 1);
}

void TestScreenLock::anotherSessionIsNotOurs()
{
    ScreenLock screen;
    const QSignalSpy locked(&screen, &ScreenLock::locked);
    screen.watch();
    QTRY_VERIFY(screen.isFound());
    call(kOther, kSessionInterface, u"Lock"_s);
    call(kSession, kSessionInterface, u"Unlock"_s);
    call(kSession, kSessionInterface, u"Lock"_s); // signals come in their order
    QTRY_COMPARE(locked.size(), 1);
}

void TestScreenLock::aDesktopThatLocksByItselfIsHeard()
{
    ScreenLock screen;
    const QSignalSpy locked(&screen, &ScreenLock::locked);
    screen.watch();
    QTRY_VERIFY(screen.isFound());
    call(kSession, kSessionInterface, u"SetLockedHint"_s, {false});
    call(kSession, kSessionInterface, u"SetLockedHint"_s, {true});
    QTRY_COMPARE(locked.size(), 1);
}

void TestScreenLock::theSessionIsFoundByTheProcess()
{
    qunsetenv("XDG_SESSION_ID");
    call(kManager, kMock, u"AddMethod"_s,
         {u"org.freedesktop.login1.Manager"_s, u"GetSessionByPID"_s, u"u"_s, u"o"_s,
          u"ret = \"/org/freedesktop/login1/session/s2\" if args[0] == %1 else \"/\""_s
              .arg(QCoreApplication::applicationPid())});
    ScreenLock screen;
    const QSignalSpy locked(&screen, &ScreenLock::locked);
    screen.watch();
    QTRY_VERIFY(screen.isFound());
    call(kOther, kSessionInterface, u"Lock"_s);
    QTRY_COMPARE(locked.size(), 1);
}

void TestScreenLock::withoutLogindNothingComes()
{
    m_logind.terminate();
    QVERIFY(m_logind.waitForFinished());
    ScreenLock screen;
    screen.watch();
    QVERIFY(!screen.children().isEmpty()); // what is asked,
    QTRY_VERIFY(screen.children().isEmpty()); // and has been answered, each in its way
    QVERIFY(!screen.isFound());
}

QTEST_GUILESS_MAIN(TestScreenLock)
#include "tst_screenlock.moc"
