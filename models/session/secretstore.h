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
        Failed,
    };
    Kind kind = Kind::Failed;
};

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
