#pragma once

#include "models/session/credentials.h"
#include "models/session/secretstore.h"

#include <chrono>

namespace keyfob {

/// Keeps one session's credentials in a SecretStore and never waits for it without end: a write
/// or removal that is not answered within 2 s counts as Failed, a read that takes longer than 1 s
/// is told by slow().
class SessionVault : public QObject
{
    Q_OBJECT

public:
    using LoadCallback = std::function<void(std::expected<Credentials, SecretStoreError>)>;
    using DoneCallback = SecretStore::DoneCallback;

    static constexpr std::chrono::milliseconds kSlowAfter{1000};
    static constexpr std::chrono::milliseconds kAnswerWithin{2000};

    explicit SessionVault(SecretStore& store, QObject* parent = nullptr);

    /// An entry that cannot be read as credentials is Unreadable; an empty one, as a removal that
    /// was cut short leaves it, is NotFound.
    void load(const QString& key, QObject* context, LoadCallback callback);
    /// later: the keychain has taken it after all, when it was counted as Failed already.
    void save(const QString& key, const Credentials& credentials, QObject* context,
              DoneCallback callback, std::function<void()> later = {});
    void erase(const QString& key, QObject* context, DoneCallback callback);

Q_SIGNALS:
    /// The keychain lets us wait: probably it asks the person something.
    void slow();

private:
    /// Wraps a callback so that it runs once: with the answer, or with Failed after 2 s.
    DoneCallback limited(QObject* context, DoneCallback callback,
                         std::function<void()> later = {});

    SecretStore& m_store;
};

} // namespace keyfob
