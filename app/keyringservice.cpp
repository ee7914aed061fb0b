#include "app/keyringservice.h"

#include <QMetaObject>
#include <QObject>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#endif

namespace keyfob {

namespace {

using Callback = std::function<void(const QString&)>;

void answerLater(QObject* context, const Callback& callback, const QString& text)
{
    QMetaObject::invokeMethod(
        context, [callback, text] { callback(text); }, Qt::QueuedConnection);
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

constexpr int kPatienceMs = 1000;

QString programOf(uint process)
{
    QFile name(QStringLiteral("/proc/%1/comm").arg(process));
    return name.open(QIODevice::ReadOnly) ? QString::fromUtf8(name.readAll()).trimmed()
                                          : QStringLiteral("a program of another user");
}

void ask(QStringList services, QObject* context, const Callback& callback)
{
    if (services.isEmpty()) {
        answerLater(context, callback, QStringLiteral("none answers"));
        return;
    }
    const QString service = services.takeFirst();
    auto call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetConnectionUnixProcessID"));
    call << service;
    auto* watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, kPatienceMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [services, service, context, callback, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> process = *watcher;
        process.isError()
            ? ask(services, context, callback)
            : callback(QStringLiteral("%1: %2").arg(service, programOf(process.value())));
    });
}

#endif

} // namespace

void findKeyringService(QObject* context, const Callback& callback)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (!QDBusConnection::sessionBus().isConnected()) {
        answerLater(context, callback, QStringLiteral("no session bus"));
        return;
    }
    ask({QStringLiteral("org.freedesktop.secrets"), QStringLiteral("org.kde.kwalletd5"),
         QStringLiteral("org.kde.kwalletd6")},
        context, callback);
#else
    answerLater(context, callback, QStringLiteral("the system's own"));
#endif
}

} // namespace keyfob
