#include "models/session/memorysecretstore.h"

namespace keyfob {

void MemorySecretStore::read(const QString& key, QObject* context, ReadCallback callback)
{
    const auto entry = m_secrets.find(key);
    const bool found = entry != m_secrets.end();
    auto secret = std::make_shared<SecretString>(found ? entry->second.clone() : SecretString());
    const auto answer = [found, secret, callback] {
        if (found) {
            callback(std::move(*secret));
        } else {
            callback(std::unexpected(SecretStoreError{SecretStoreError::Kind::NotFound}));
        }
    };
    QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
}

void MemorySecretStore::write(const QString& key, SecretString secret, QObject* context,
                              DoneCallback callback)
{
    m_secrets.insert_or_assign(key, std::move(secret));
    QMetaObject::invokeMethod(context, [callback] { callback({}); }, Qt::QueuedConnection);
}

void MemorySecretStore::remove(const QString& key, QObject* context, DoneCallback callback)
{
    m_secrets.erase(key);
    QMetaObject::invokeMethod(context, [callback] { callback({}); }, Qt::QueuedConnection);
}

} // namespace keyfob
