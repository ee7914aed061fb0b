#include "tests/support/secretservice.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>

#include <algorithm>
#include <csignal>

namespace keyfob::test {

/// "Secret" of the Secret Service's interface, of a session without encryption.
struct PlainSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType = QStringLiteral("text/plain");
};

// Found by QtDBus through argument-dependent look-up.
QDBusArgument& operator<<(QDBusArgument& argument, const PlainSecret& secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, PlainSecret& secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

namespace {

const QString kName = QStringLiteral("org.freedesktop.secrets");
const QString kServicePath = QStringLiteral("/org/freedesktop/secrets");
const QString kLogin = QStringLiteral("/org/freedesktop/secrets/collection/login");
const QString kService = QStringLiteral("org.freedesktop.Secret.Service");
const QString kCollection = QStringLiteral("org.freedesktop.Secret.Collection");

QDBusConnection bus()
{
    return QDBusConnection::sessionBus();
}

QDBusMessage call(const QString& path, const QString& interface, const char* method,
                  const QVariantList& arguments)
{
    auto message =
        QDBusMessage::createMethodCall(kName, path, interface, QString::fromLatin1(method));
    message.setArguments(arguments);
    return bus().call(message);
}

QDBusObjectPath openSession()
{
    const QDBusMessage reply =
        call(kServicePath, kService, "OpenSession",
             {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    return reply.arguments().value(1).value<QDBusObjectPath>();
}

QList<QDBusObjectPath> entries(const QString& service)
{
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    const Attributes wanted{{QStringLiteral("server"), service}};
    const QDBusMessage reply =
        call(kLogin, kCollection, "SearchItems", {QVariant::fromValue(wanted)});
    return qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(0));
}

void signalProcess(int number)
{
    const QDBusReply<uint> pid = bus().interface()->servicePid(kName);
    if (pid.isValid()) {
        ::kill(static_cast<pid_t>(pid.value()), number);
    }
}

} // namespace

bool SecretService::isRunning()
{
    return bus().isConnected() && bus().interface()->isServiceRegistered(kName);
}

bool SecretService::isLocked()
{
    const QDBusMessage reply = call(kLogin, QStringLiteral("org.freedesktop.DBus.Properties"),
                                    "Get", {kCollection, QStringLiteral("Locked")});
    return reply.arguments().value(0).value<QDBusVariant>().variant().toBool();
}

bool SecretService::lock()
{
    const QList<QDBusObjectPath> collections{QDBusObjectPath(kLogin)};
    call(kServicePath, kService, "Lock", {QVariant::fromValue(collections)});
    return isLocked();
}

bool SecretService::unlock()
{
    qDBusRegisterMetaType<PlainSecret>();
    const PlainSecret password{.session = openSession(),
                               .parameters = {},
                               .value = qgetenv("KEYFOB_TEST_KEYRING_PASSWORD")};
    call(kServicePath, QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
         "UnlockWithMasterPassword",
         {QVariant::fromValue(QDBusObjectPath(kLogin)), QVariant::fromValue(password)});
    return isRunning() && !isLocked();
}

qsizetype SecretService::count(const QString& service)
{
    return entries(service).size();
}

QStringList SecretService::texts(const QString& service)
{
    qDBusRegisterMetaType<PlainSecret>();
    const QDBusObjectPath session = openSession();
    QStringList result;
    for (const QDBusObjectPath& entry : entries(service)) {
        const QDBusMessage reply = call(entry.path(), QStringLiteral("org.freedesktop.Secret.Item"),
                                        "GetSecret", {QVariant::fromValue(session)});
        const auto secret = qdbus_cast<PlainSecret>(reply.arguments().value(0));
        result.append(QString::fromUtf8(secret.value));
    }
    return result;
}

bool SecretService::overwrite(const QString& service, const QByteArray& content)
{
    qDBusRegisterMetaType<PlainSecret>();
    const PlainSecret secret{.session = openSession(), .parameters = {}, .value = content};
    const QList<QDBusObjectPath> all = entries(service);
    return !all.isEmpty()
           && std::all_of(all.begin(), all.end(), [&secret](const QDBusObjectPath& entry) {
                  const auto reply = call(entry.path(),
                                          QStringLiteral("org.freedesktop.Secret.Item"),
                                          "SetSecret", {QVariant::fromValue(secret)});
                  return reply.type() == QDBusMessage::ReplyMessage;
              });
}

void SecretService::freeze()
{
    signalProcess(SIGSTOP);
}

void SecretService::thaw()
{
    signalProcess(SIGCONT);
}

void SecretService::kill()
{
    signalProcess(SIGKILL);
}

} // namespace keyfob::test
