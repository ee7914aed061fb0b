#include "models/session/sessionvault.h"

#include <QTimer>

#include <memory>

namespace keyfob {

SessionVault::SessionVault(SecretStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

void SessionVault::load(const QString& key, QObject* context, LoadCallback callback)
{
    auto* patience = new QTimer(context);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, &SessionVault::slow);
    patience->start(kSlowAfter);
    m_store.read(key, context, [patience, callback](auto stored) {
        patience->deleteLater();
        if (!stored) {
            return callback(std::unexpected(stored.error()));
        }
        auto credentials = Credentials::unpacked(*stored);
        if (!credentials) {
            using Kind = SecretStoreError::Kind;
            const Kind kind = stored->isEmpty() ? Kind::NotFound : Kind::Unreadable;
            return callback(std::unexpected(SecretStoreError{kind}));
        }
        callback(std::move(*credentials));
    });
}

SessionVault::DoneCallback SessionVault::limited(QObject* context, DoneCallback callback,
                                                 std::function<void()> later)
{
    auto* limit = new QTimer(context);
    auto pending = std::make_shared<DoneCallback>(std::move(callback));
    auto answer = [limit, pending, later](std::expected<void, SecretStoreError> result) {
        if (const DoneCallback once = std::exchange(*pending, nullptr)) {
            limit->deleteLater(); // a context can live as long as the program
            once(result);
        } else if (result && later) {
            later();
        }
    };
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, context,
            [answer] { answer(std::unexpected(SecretStoreError{})); });
    limit->start(kAnswerWithin);
    return answer;
}

void SessionVault::save(const QString& key, const Credentials& credentials, QObject* context,
                        DoneCallback callback, std::function<void()> later)
{
    m_store.write(key, credentials.packed(), context,
                  limited(context, std::move(callback), std::move(later)));
}

void SessionVault::erase(const QString& key, QObject* context, DoneCallback callback)
{
    m_store.remove(key, context, limited(context, std::move(callback)));
}

} // namespace keyfob
