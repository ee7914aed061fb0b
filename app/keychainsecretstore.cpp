#include "app/keychainsecretstore.h"

#include "models/core/logging.h"

#include <qt6keychain/keychain.h>

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
    // Without a session bus or a service the only sign is a text of D-Bus.
    static const QStringList kNoService{QStringLiteral("org.freedesktop.secrets"),
                                        QStringLiteral("D-Bus"), QStringLiteral("dbus"),
                                        QStringLiteral("autolaunch"), QStringLiteral("Connection")};
    const QString text = job.errorString();
    const bool unavailable = std::any_of(kNoService.begin(), kNoService.end(), [&](const auto& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
    return {unavailable ? Kind::Unavailable : Kind::Failed};
}

// Jobs have no parent and delete themselves: destroying one that runs is a use after free (0.13.2).
template<typename Job, typename Finished>
void start(Job* job, Finished finished)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, finished] { finished(*job); });
    job->start();
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service)
    : m_service(std::move(service))
{
}

void KeychainSecretStore::read(const QString& key, QObject* context, ReadCallback callback)
{
    readPart(key, 0, std::make_shared<QByteArray>(), context, std::move(callback));
}

void KeychainSecretStore::readPart(const QString& key, int part, Parts soFar, Context context,
                                   ReadCallback callback)
{
    auto* job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(partKey(key, part));
    start(job, [this, key, part, soFar, context, callback](const auto& done) {
        if (!context) {
            return;
        }
        if (done.error() != QKeychain::NoError) {
            return callback(std::unexpected(errorOf(done)));
        }
        const QByteArray text = done.textData().toUtf8();
        soFar->append(text.mid(1));
        if (text.startsWith(kMoreFollows) && part + 1 < kMostParts) {
            return readPart(key, part + 1, soFar, context, callback);
        }
        callback(SecretString(*soFar));
        explicit_bzero(soFar->data(), static_cast<std::size_t>(soFar->size()));
    });
}

void KeychainSecretStore::write(const QString& key, SecretString secret, QObject* context,
                                DoneCallback callback)
{
    if (secret.view().size() > kPartSize * kMostParts) {
        QMetaObject::invokeMethod(
            context,
            [callback] { callback(std::unexpected(SecretStoreError{Kind::TooLarge})); },
            Qt::QueuedConnection);
        return;
    }
    const auto whole = std::make_shared<SecretString>(std::move(secret));
    writePart(key, 0, whole, context, std::move(callback));
}

void KeychainSecretStore::writePart(const QString& key, int part, Whole whole, Context context,
                                    DoneCallback callback)
{
    const QByteArrayView rest = whole->view().sliced(qsizetype{part} * kPartSize);
    const bool more = rest.size() > kPartSize;
    auto* job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(partKey(key, part));
    const QByteArray text = (more ? kMoreFollows : kLastPart)
                            + rest.first(std::min<qsizetype>(rest.size(), kPartSize)).toByteArray();
    job->setTextData(QString::fromUtf8(text));
    start(job, [this, key, part, more, whole, context, callback](const auto& done) {
        if (done.error() != QKeychain::NoError) {
            if (context) {
                callback(std::unexpected(errorOf(done)));
            }
        } else if (more) {
            writePart(key, part + 1, whole, context, callback);
        } else if (context) {
            callback({});
        }
    });
}

void KeychainSecretStore::remove(const QString& key, QObject* context, DoneCallback callback)
{
    // A refused overwrite is the only sign that the entry would stay.
    const QPointer<QObject> alive(context);
    auto* job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setTextData(QString(QLatin1Char(kLastPart)));
    start(job, [this, key, alive, callback](const auto& done) {
        if (done.error() == QKeychain::NoError) {
            removePart(key, 0, alive, callback);
        } else if (alive) {
            callback(std::unexpected(errorOf(done)));
        }
    });
}

void KeychainSecretStore::removePart(const QString& key, int part, Context context,
                                     DoneCallback callback)
{
    auto* job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(partKey(key, part));
    start(job, [this, key, part, context, callback](const auto& done) {
        if (done.error() == QKeychain::NoError && part + 1 < kMostParts) {
            return removePart(key, part + 1, context, callback);
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
