#pragma once

#include "models/tokens/tokenlistmodel.h"

namespace keyfob::test {

/// A token as a server would list it; its secret is as long as a real one.
inline ApiToken sampleToken(qint64 id, const QString& name,
                            const QString& ownerId = QStringLiteral("us1"))
{
    const QString secret = QStringLiteral("secret-%1-").arg(id).leftJustified(40, u'x');
    return {.id = id,
            .name = name,
            .secret = SecretString::fromText(secret),
            .ownerId = ownerId,
            .creator = ownerId + QStringLiteral("@example.com")};
}

/// A token whose secret the server keeps to itself.
inline ApiToken tokenWithoutSecret(qint64 id, const QString& name)
{
    ApiToken token = sampleToken(id, name);
    token.secret.wipe();
    return token;
}

} // namespace keyfob::test
