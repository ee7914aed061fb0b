#include "app/keyringreadahead.h"

#include <QLibrary>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <libsecret/secret.h>
#endif

#include <atomic>
#include <utility>

namespace keyfob {

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

/// What is needed of libsecret and of what comes with it. Loaded at run time only, as QtKeychain
/// does: there may be another keychain.
struct LibSecret
{
    decltype(&secret_password_lookup_sync) lookup = nullptr;
    decltype(&secret_password_free) freePassword = nullptr;
    decltype(&secret_service_disconnect) disconnect = nullptr;
    decltype(&g_error_free) freeError = nullptr;
    decltype(&g_cancellable_new) newCancellable = nullptr;
    decltype(&g_cancellable_cancel) cancel = nullptr;
    decltype(&g_object_unref) unref = nullptr;

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
        resolve(newCancellable, "g_cancellable_new");
        resolve(cancel, "g_cancellable_cancel");
        resolve(unref, "g_object_unref");
        return isWhole;
    }
};

} // namespace

class KeyringReadAhead::Reader
{
public:
    std::pair<Outcome, SecretString> read(const QByteArray& service, const QByteArray& key)
    {
        if (!m_library.load()) {
            return {Outcome::Unknown, SecretString()};
        }
        GCancellable* const cancellable = m_library.newCancellable();
        m_cancellable = cancellable;
        if (m_isGivenUp) {
            m_library.cancel(cancellable);
        }
        GError* error = nullptr;
        gchar* const text = m_library.lookup(&kSchema, cancellable, &error, "user", key.constData(),
                                             "server", service.constData(), nullptr);
        // It would keep a connection whose answers come to this thread, for all who ask next.
        m_library.disconnect();
        if (error != nullptr) {
            m_library.freeError(error);
            return {Outcome::Unknown, SecretString()};
        }
        if (text == nullptr) {
            return {Outcome::NotFound, SecretString()};
        }
        SecretString found{QByteArrayView(text)};
        m_library.freePassword(text); // which wipes it
        return {Outcome::Found, std::move(found)};
    }

    /// From another thread.
    void giveUp()
    {
        m_isGivenUp = true;
        if (GCancellable* const cancellable = m_cancellable) {
            m_library.cancel(cancellable);
        }
    }

    /// When the thread has ended.
    void release()
    {
        if (GCancellable* const cancellable = m_cancellable) {
            m_library.unref(cancellable);
        }
    }

private:
    LibSecret m_library; ///< loaded before there is a cancellable, and not changed after that
    std::atomic<GCancellable*> m_cancellable = nullptr;
    std::atomic<bool> m_isGivenUp = false;
};

#else

class KeyringReadAhead::Reader
{
public:
    std::pair<Outcome, SecretString> read(const QByteArray&, const QByteArray&)
    {
        return {Outcome::Unknown, SecretString()};
    }
    void giveUp() {}
    void release() {}
};

#endif

KeyringReadAhead::KeyringReadAhead(const QString& service, const QString& key)
    : m_key(key)
    , m_reader(std::make_unique<Reader>())
{
    m_thread = std::thread([this, service = service.toUtf8(), key = key.toUtf8()] {
        auto [outcome, text] = m_reader->read(service, key);
        const auto shared = std::make_shared<SecretString>(std::move(text));
        QMetaObject::invokeMethod(
            this, [this, outcome = outcome, shared] { finish(outcome, std::move(*shared)); },
            Qt::QueuedConnection);
    });
}

KeyringReadAhead::~KeyringReadAhead()
{
    m_reader->giveUp();
    m_thread.join();
    m_reader->release();
}

void KeyringReadAhead::finish(Outcome outcome, SecretString text)
{
    m_isDone = true;
    m_outcome = outcome;
    m_text = std::move(text);
    deliver();
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
