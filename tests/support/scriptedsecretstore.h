#pragma once

#include "models/session/memorysecretstore.h"

#include <QPointer>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace keyfob::test {

/// A secret store that can be told to fail, to fall silent or to take its time: for what a real
/// keyring cannot be made to do on demand.
class ScriptedSecretStore : public MemorySecretStore
{
public:
    using Kind = SecretStoreError::Kind;

    void read(const QString& key, QObject* context, ReadCallback callback) override
    {
        ++reads;
        if (silent) {
            m_held.push_back({key, context, std::move(callback)});
        } else if (!readError) {
            MemorySecretStore::read(key, context, std::move(callback));
        } else {
            const auto answer = [callback, kind = *readError] {
                callback(std::unexpected(SecretStoreError{kind}));
            };
            QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
        }
    }

    /// Answers the reads that came while it was silent, to those who are still there.
    void answerLate()
    {
        silent = false;
        for (Held& held : std::exchange(m_held, {})) {
            if (held.context) {
                read(held.key, held.context, std::move(held.callback));
            }
        }
    }

    void write(const QString& key, SecretString secret, QObject* context,
               DoneCallback callback) override
    {
        ++writes;
        if (silent) {
            return;
        }
        if (writeError) {
            fail(context, std::move(callback), *writeError);
            return;
        }
        const auto late = std::make_shared<SecretString>(std::move(secret));
        QTimer::singleShot(writeTakes, context, [this, key, late, context, callback] {
            MemorySecretStore::write(key, std::move(*late), context, callback);
        });
    }

    void remove(const QString& key, QObject* context, DoneCallback callback) override
    {
        if (!silent && !removeError) {
            MemorySecretStore::remove(key, context, std::move(callback));
        } else if (!silent) {
            fail(context, std::move(callback), *removeError);
        }
    }

    bool silent = false; ///< answers nothing, or reads by answerLate()
    std::optional<Kind> readError;
    std::optional<Kind> writeError;
    std::optional<Kind> removeError;
    std::chrono::milliseconds writeTakes{0};
    int writes = 0;
    int reads = 0;

private:
    struct Held
    {
        QString key;
        QPointer<QObject> context;
        ReadCallback callback;
    };

    static void fail(QObject* context, DoneCallback callback, Kind kind)
    {
        const auto answer = [callback, kind] {
            callback(std::unexpected(SecretStoreError{kind}));
        };
        QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
    }

    std::vector<Held> m_held;
};

} // namespace keyfob::test
