#include "app/keyringreadahead.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibrary>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <libsecret/secret.h>
#endif

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace keyfob {

using Outcome = KeyringReadAhead::Outcome;
using Reading = std::pair<Outcome, SecretString>;

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

namespace {

// QtKeychain's.
constexpr SecretSchema kSchema{"org.qt.keychain",
                               SECRET_SCHEMA_DONT_MATCH_NAME,
                               {{"user", SECRET_SCHEMA_ATTRIBUTE_STRING},
                                {"server", SECRET_SCHEMA_ATTRIBUTE_STRING},
                                {"type", SECRET_SCHEMA_ATTRIBUTE_STRING}},
                               0,
                               nullptr,
                               nullptr,
                               nullptr,
                               nullptr,
                               nullptr,
                               nullptr,
                               nullptr};

/// What is needed of libsecret. Loaded at run time only, as QtKeychain does: there may be another
/// keychain.
struct LibSecret
{
    decltype(&secret_password_lookup_sync) lookup = nullptr;
    decltype(&secret_password_free) freePassword = nullptr;
    decltype(&secret_service_disconnect) disconnect = nullptr;
    decltype(&g_error_free) freeError = nullptr;

    [[nodiscard]] bool load()
    {
        QLibrary library(QStringLiteral("secret-1"), 0);
        bool isWhole = true;
        const auto resolve = [&library, &isWhole]<typename F>(F& function, const char* name) {
            function = reinterpret_cast<F>(library.resolve(name));
            isWhole = isWhole && function != nullptr;
        };
        resolve(lookup, "secret_password_lookup_sync");
        resolve(freePassword, "secret_password_free");
        resolve(disconnect, "secret_service_disconnect");
        resolve(freeError, "g_error_free");
        return isWhole;
    }
};

Reading readEntry(const QByteArray& service, const QByteArray& key)
{
    LibSecret secret;
    if (!secret.load()) {
        return {Outcome::Unknown, SecretString()};
    }
#ifdef __SANITIZE_ADDRESS__
    // GLib (2.74) frees what a D-Bus proxy subscribed with in the main context of the subscription,
    // which libsecret's call has ended by then: some bytes, once in a run, and not ours.
    // https://docs.gtk.org/gio/method.DBusConnection.signal_unsubscribe.html
    const __lsan::ScopedDisabler notOurs;
#endif
    GError* error = nullptr;
    gchar* const text = secret.lookup(&kSchema, nullptr, &error, "user", key.constData(), "server",
                                      service.constData(), nullptr);
    // It would keep a connection whose answers come to this thread, for all who ask next.
    secret.disconnect();
    if (error != nullptr) {
        secret.freeError(error);
        return {Outcome::Unknown, SecretString()};
    }
    if (text == nullptr) {
        return {Outcome::NotFound, SecretString()};
    }
    SecretString found{QByteArrayView(text)};
    secret.freePassword(text); // which wipes it
    return {Outcome::Found, std::move(found)};
}

} // namespace

#else

namespace {

Reading readEntry(const QByteArray& /*service*/, const QByteArray& /*key*/)
{
    return {Outcome::Unknown, SecretString()};
}

} // namespace

#endif

/// By which the thread finds whoever wants its answer, as long as that is there.
struct KeyringReadAhead::Link
{
    std::mutex mutex;
    KeyringReadAhead* reader = nullptr;
    Reading reading{Outcome::Unknown, SecretString()};

    // The event says only that it is there: what is read is handed over under the mutex alone.
    void deliver(Reading done)
    {
        const std::lock_guard lock(mutex);
        if (reader != nullptr) {
            reading = std::move(done);
            QCoreApplication::postEvent(reader, new QEvent(QEvent::User));
        }
    }
};

bool KeyringReadAhead::isPossible()
{
    const QByteArray desktops = qgetenv("XDG_CURRENT_DESKTOP").toUpper();
    return !desktops.contains("KDE") && !qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

KeyringReadAhead::KeyringReadAhead(const QString& service, const QString& key)
    : m_key(key)
    , m_link(std::make_shared<Link>())
{
    m_link->reader = this;
    try {
        std::thread([link = m_link, service = service.toUtf8(), key = key.toUtf8()] {
            link->deliver(readEntry(service, key));
        }).detach();
    } catch (const std::system_error&) {
        m_isDone = true; // no thread to be had: outcome Unknown
    }
}

KeyringReadAhead::~KeyringReadAhead()
{
    const std::lock_guard lock(m_link->mutex);
    m_link->reader = nullptr;
}

bool KeyringReadAhead::event(QEvent* event)
{
    if (event->type() != QEvent::User) {
        return QObject::event(event);
    }
    {
        const std::lock_guard lock(m_link->mutex);
        m_outcome = m_link->reading.first;
        m_text = std::move(m_link->reading.second);
    }
    m_isDone = true;
    deliver();
    return true;
}

void KeyringReadAhead::take(QObject* context, Callback callback)
{
    m_isTaken = true;
    m_context = context;
    m_callback = std::move(callback);
    if (m_isDone) {
        QMetaObject::invokeMethod(this, &KeyringReadAhead::deliver, Qt::QueuedConnection);
    }
}

void KeyringReadAhead::deliver()
{
    if (!m_callback) {
        return; // nobody has asked yet
    }
    const Callback callback = std::exchange(m_callback, nullptr);
    if (m_context) {
        callback(m_outcome, m_text);
    }
    m_text.wipe();
}

} // namespace keyfob
