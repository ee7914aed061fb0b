#pragma once

#include "models/core/secretstring.h"

#include <QObject>

#include <expected>
#include <functional>

namespace keyfob {

/// Why a secret could not be read, written or removed.
struct SecretStoreError
{
    enum class Kind {
        NotFound,
        Locked,      ///< the keyring is locked, or unlocking was dismissed
        Unavailable, ///< there is no keyring service to talk to
        TooLarge,
        Unreadable,  ///< there is an entry, but it is not whole, or not one of ours
        Failed,
    };
    Kind kind = Kind::Failed;
};

/// Asking the keychain again may bring another answer: it may have been unlocked or started.
[[nodiscard]] inline bool mayPass(const SecretStoreError& error)
{
    switch (error.kind) {
    case SecretStoreError::Kind::NotFound: // which is also how a dismissed prompt looks
    case SecretStoreError::Kind::Locked:
    case SecretStoreError::Kind::Unavailable:
    case SecretStoreError::Kind::Failed:
        return true;
    case SecretStoreError::Kind::TooLarge:
    case SecretStoreError::Kind::Unreadable:
        return false;
    }
    return false;
}

inline constexpr auto kLastSecretStoreErrorKind = SecretStoreError::Kind::Failed;

/// Where the session's secrets are kept between runs: the operating system's keychain, or memory.
///
/// Every callback runs once, never inside the call, and never after the context is gone. A store
/// may be slow for as long as a person takes to answer its prompt: nobody waits for it blindly.
class SecretStore
{
public:
    using ReadCallback = std::function<void(std::expected<SecretString, SecretStoreError>)>;
    using DoneCallback = std::function<void(std::expected<void, SecretStoreError>)>;

    SecretStore() = default;
    SecretStore(const SecretStore&) = delete;
    SecretStore& operator=(const SecretStore&) = delete;
    virtual ~SecretStore() = default;

    virtual void read(const QString& key, QObject* context, ReadCallback callback) = 0;
    virtual void write(const QString& key, SecretString secret, QObject* context,
                       DoneCallback callback) = 0;
    /// Success only when the entry is known to be gone.
    virtual void remove(const QString& key, QObject* context, DoneCallback callback) = 0;
};

} // namespace keyfob
