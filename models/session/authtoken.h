#pragma once

#include "models/core/secretstring.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace keyfob {

/// What a NocoDB auth token says of itself: a JWT whose claims are read, never verified.
///
/// Claims seen on NocoDB 0.109 to 0.301: email, id, roles, token_version, iat, exp.
class AuthToken
{
public:
    /// Nothing where the text is not a JWT with an object of claims.
    static std::optional<AuthToken> read(const SecretString& token);

    [[nodiscard]] QString email() const { return m_email; }
    [[nodiscard]] QString userId() const { return m_userId; }
    /// Invalid where the token names no end.
    [[nodiscard]] QDateTime expiresAt() const { return m_expiresAt; }
    [[nodiscard]] QDateTime issuedAt() const { return m_issuedAt; }
    /// From iat to exp; zero where either is missing.
    [[nodiscard]] std::chrono::seconds lifetime() const;
    /// The server's NC_JWT_EXPIRES_IN lacks a unit: the token ends when it begins.
    [[nodiscard]] bool isDeadOnArrival() const;

    /// How long before the end it is renewed: a tenth of its life, 60 s at most.
    [[nodiscard]] std::chrono::milliseconds renewalLead() const;
    /// The least that a copied token must still live: half its life, 5 minutes at most.
    [[nodiscard]] std::chrono::seconds copyMinimum() const;

private:
    QString m_email;
    QString m_userId;
    QDateTime m_expiresAt;
    QDateTime m_issuedAt;
};

} // namespace keyfob
