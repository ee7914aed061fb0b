#include "app/screenlock.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace keyfob {

using namespace Qt::StringLiterals;

namespace {

const QString kService = u"org.freedesktop.login1"_s;
const QString kManagerPath = u"/org/freedesktop/login1"_s;
const QString kManager = u"org.freedesktop.login1.Manager"_s;
const QString kSession = u"org.freedesktop.login1.Session"_s;
const QString kProperties = u"org.freedesktop.DBus.Properties"_s;
const QString kById = u"GetSession"_s;
const QString kByProcess = u"GetSessionByPID"_s;

bool hasSystemBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SYSTEM_BUS_ADDRESS")
           || QFileInfo::exists(u"/run/dbus/system_bus_socket"_s)
           || QFileInfo::exists(u"/var/run/dbus/system_bus_socket"_s);
}

} // namespace

ScreenLock::ScreenLock(QObject* parent)
    : QObject(parent)
{
}

void ScreenLock::watch()
{
    if (std::exchange(m_isAsked, true) || !hasSystemBus()) {
        return;
    }
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    if (id.isEmpty()) {
        ask(kByProcess, static_cast<uint>(QCoreApplication::applicationPid()));
    } else {
        ask(kById, id);
    }
}

void ScreenLock::ask(const QString& method, const QVariant& argument)
{
    auto question = QDBusMessage::createMethodCall(kService, kManagerPath, kManager, method);
    question.setArguments({argument});
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(question),
                                               this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, method] {
        answer->deleteLater();
        answered(method, answer->reply());
    });
}

// An id from the environment may be one of a session that has ended.
void ScreenLock::answered(const QString& method, const QDBusMessage& answer)
{
    const QDBusPendingReply<QDBusObjectPath> reply = answer;
    if (reply.isValid()) {
        listenTo(reply.value().path());
    } else if (method == kById) {
        ask(kByProcess, static_cast<uint>(QCoreApplication::applicationPid()));
    }
}

void ScreenLock::listenTo(const QString& session)
{
    QDBusConnection bus = QDBusConnection::systemBus();
    m_isFound = bus.connect(kService, session, kSession, u"Lock"_s, this, SIGNAL(locked()))
                && bus.connect(kService, session, kProperties, u"PropertiesChanged"_s, this,
                               SLOT(changed(QString,QVariantMap,QStringList)));
    if (m_isFound) {
        Q_EMIT found();
    }
}

void ScreenLock::changed(const QString& interface, const QVariantMap& properties,
                         const QStringList& /*invalidated*/)
{
    if (interface == kSession && properties.value(u"LockedHint"_s) == QVariant(true)) {
        Q_EMIT locked();
    }
}

} // namespace keyfob
