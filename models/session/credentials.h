#pragma once

#include "models/api/serverurl.h"
#include "models/core/secretstring.h"

#include <optional>

namespace keyfob {

/// Whose session it is: one account on one server. Holds no secret.
struct AccountId
{
    ServerUrl server;
    QString email;

    /// The name of the account's keychain entry.
    [[nodiscard]] QString key() const
    {
        return server.toString() + QLatin1Char(' ') + email.toLower();
    }

    /// Seen on NocoDB 0.109 and 0.301: an email is the same in small and capital letters.
    friend bool operator==(const AccountId& a, const AccountId& b) { return a.key() == b.key(); }
};

/// The secrets of a session as they are kept in the keychain.
struct Credentials
{
    SecretString authToken;
    SecretString refreshToken; ///< empty where the server gave none

    [[nodiscard]] bool isEmpty() const { return authToken.isEmpty(); }
    [[nodiscard]] Credentials clone() const { return {authToken.clone(), refreshToken.clone()}; }
    /// The form in which they are stored.
    [[nodiscard]] SecretString packed() const;
    /// Nothing where the text is not what packed() makes.
    static std::optional<Credentials> unpacked(const SecretString& stored);
};

} // namespace keyfob
