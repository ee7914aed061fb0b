#include "app/keychainsecretstore.h"

#include "app/keyringreadahead.h"
#include "models/core/logging.h"

#include <qt6keychain/keychain.h>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QLibrary>
#endif

#include <algorithm>

namespace keyfob {

using Kind = SecretStoreError::Kind;

namespace {

// A part begins with one of these; the rest is the secret's.
constexpr char kMoreFollows = '+';
constexpr char kLastPart = '.';
constexpr int kPartSize = 2000 - 1;
constexpr int kMostParts = 8;

QString partKey(const QString& key, int part)
{
    return part == 0 ? key : key + QStringLiteral(" #%1").arg(part + 1);
}

// As much as one part takes. Never half a character: parts are stored as text.
QByteArrayView firstPart(QByteArrayView rest)
{
    const auto isInside = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
    qsizetype size = std::min<qsizetype>(rest.size(), kPartSize);
    for (int back = 0; back < 3 && size < rest.size() && isInside(rest.at(size)); ++back) {
        --size;
    }
    return rest.first(size);
}

int partsOf(QByteArrayView whole)
{
    int parts = 1;
    for (auto part = firstPart(whole); part.size() < whole.size(); part = firstPart(whole)) {
        whole = whole.sliced(part.size());
        ++parts;
    }
    return parts;
}

// QtKeychain (0.13.2) only passes on a text about this, in the person's language.
bool isServiceMissing()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    static const QStringList kServices{QStringLiteral("org.freedesktop.secrets"),
                                       QStringLiteral("org.kde.kwalletd5")};
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return !bus.isConnected()
           || std::none_of(kServices.begin(), kServices.end(), [&bus](const QString& service) {
                  return bus.interface()->isServiceRegistered(service);
              });
#else
    return false;
#endif
}

// libsecret, which QtKeychain loads at run time, keeps talking to the keyring that it has found
// first. One that has been started again knows nothing of that, and refuses everything.
void findKeyringAnew()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const auto disconnect = QLibrary::resolve(QStringLiteral("secret-1"), 0,
                                              "secret_service_disconnect");
    if (disconnect != nullptr) {
        disconnect();
    }
#endif
}

SecretStoreError errorOf(const QKeychain::Job& job)
{
    qCInfo(lcKeychain) << "keychain error" << static_cast<int>(job.error());
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {Kind::NotFound};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {Kind::Locked};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {Kind::Unavailable};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    findKeyringAnew();
    return {isServiceMissing() ? Kind::Unavailable : Kind::Failed};
}

// Jobs have no parent and delete themselves: destroying one that runs is a use after free (0.13.2).
template<typename Job, typename Finished>
void start(Job* job, const Finished& finished)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, finished] { finished(*job); });
    job->start();
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service, const QString& aheadKey)
    : m_service(std::move(service))
{
    if (!aheadKey.isEmpty() && KeyringReadAhead::isPossible()) {
        m_ahead = std::make_unique<KeyringReadAhead>(m_service, aheadKey);
    }
}

KeychainSecretStore::~KeychainSecretStore() = default;

void KeychainSecretStore::dropAhead()
{
    if (m_ahead && !m_ahead->isTaken()) {
        m_ahead.reset();
    }
}

// What is neither a whole entry nor none is QtKeychain's.
void KeychainSecretStore::takeAhead(const Entry& entry, QObject* context, ReadCallback callback)
{
    using Outcome = KeyringReadAhead::Outcome;
    m_ahead->take(context, [entry, context, callback](Outcome outcome, const SecretString& text) {
        if (outcome == Outcome::NotFound) {
            callback(std::unexpected(SecretStoreError{Kind::NotFound}));
        } else if (outcome == Outcome::Found && text.view().startsWith(kLastPart)) {
            callback(SecretString(text.view().sliced(1)));
        } else {
            readPart(entry, 0, std::make_shared<QByteArray>(), context, callback);
        }
    });
}

void KeychainSecretStore::read(const QString& key, QObject* context, ReadCallback callback)
{
    if (m_ahead && m_ahead->key() == key && !m_ahead->isTaken()) {
        takeAhead({m_service, key}, context, std::move(callback));
        return;
    }
    readPart({m_service, key}, 0, std::make_shared<QByteArray>(), context, std::move(callback));
}

void KeychainSecretStore::readPart(const Entry& entry, int part, const Parts& soFar,
                                   const Context& context, ReadCallback callback)
{
    auto* job = new QKeychain::ReadPasswordJob(entry.service);
    job->setKey(partKey(entry.key, part));
    start(job, [entry, part, soFar, context, callback](const auto& done) {
        if (!context) {
            return;
        }
        if (part > 0 && done.error() == QKeychain::EntryNotFound) {
            return callback(std::unexpected(SecretStoreError{Kind::Unreadable}));
        }
        if (done.error() != QKeychain::NoError) {
            return callback(std::unexpected(errorOf(done)));
        }
        const QByteArray text = done.textData().toUtf8();
        if (!text.startsWith(kMoreFollows) && !text.startsWith(kLastPart)) {
            return callback(std::unexpected(SecretStoreError{Kind::Unreadable}));
        }
        soFar->append(text.mid(1));
        if (text.startsWith(kMoreFollows) && part + 1 < kMostParts) {
            return readPart(entry, part + 1, soFar, context, callback);
        }
        callback(SecretString(*soFar));
        explicit_bzero(soFar->data(), static_cast<std::size_t>(soFar->size()));
    });
}

/// A secret on its way into the keychain, and how much of it is there.
struct KeychainSecretStore::Whole
{
    SecretString secret;
    qsizetype written = 0;
};

void KeychainSecretStore::write(const QString& key, SecretString secret, QObject* context,
                                DoneCallback callback)
{
    if (partsOf(secret.view()) > kMostParts) {
        QMetaObject::invokeMethod(
            context,
            [callback] { callback(std::unexpected(SecretStoreError{Kind::TooLarge})); },
            Qt::QueuedConnection);
        return;
    }
    const auto whole = std::make_shared<Whole>(Whole{std::move(secret)});
    writePart({m_service, key}, 0, whole, context, std::move(callback));
}

void KeychainSecretStore::writePart(const Entry& entry, int part,
                                    const std::shared_ptr<Whole>& whole, const Context& context,
                                    DoneCallback callback)
{
    const QByteArrayView rest = whole->secret.view().sliced(whole->written);
    const QByteArrayView now = firstPart(rest);
    const bool more = now.size() < rest.size();
    whole->written += now.size();
    auto* job = new QKeychain::WritePasswordJob(entry.service);
    job->setKey(partKey(entry.key, part));
    const QByteArray text = (more ? kMoreFollows : kLastPart) + now.toByteArray();
    job->setTextData(QString::fromUtf8(text));
    start(job, [entry, part, more, whole, context, callback](const auto& done) {
        if (done.error() != QKeychain::NoError) {
            if (context) {
                callback(std::unexpected(errorOf(done)));
            }
        } else if (more) {
            writePart(entry, part + 1, whole, context, callback);
        } else if (context) {
            callback({});
        }
    });
}

void KeychainSecretStore::remove(const QString& key, QObject* context, DoneCallback callback)
{
    // A refused overwrite is the only sign that the entry would stay.
    const Context alive(context);
    const Entry entry{m_service, key};
    auto* job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setTextData(QString(QLatin1Char(kLastPart)));
    start(job, [entry, alive, callback](const auto& done) {
        if (done.error() == QKeychain::NoError) {
            removePart(entry, 0, alive, callback);
        } else if (alive) {
            callback(std::unexpected(errorOf(done)));
        }
    });
}

void KeychainSecretStore::removePart(const Entry& entry, int part, const Context& context,
                                     DoneCallback callback)
{
    auto* job = new QKeychain::DeletePasswordJob(entry.service);
    job->setKey(partKey(entry.key, part));
    start(job, [entry, part, context, callback](const auto& done) {
        if (done.error() == QKeychain::NoError && part + 1 < kMostParts) {
            return removePart(entry, part + 1, context, callback);
        }
        const bool gone = done.error() == QKeychain::NoError
                          || done.error() == QKeychain::EntryNotFound;
        if (context && gone) {
            callback({});
        } else if (context) {
            callback(std::unexpected(errorOf(done)));
        }
    });
}

} // namespace keyfob
