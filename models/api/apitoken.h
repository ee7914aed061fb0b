#pragma once

#include "models/core/secretstring.h"

#include <QDateTime>
#include <QString>

namespace keyfob {

/// One API token as the server lists it (NocoDB 0.109 to 0.301, and the shapes that newer ones are
/// documented to have). Known by its id; names repeat.
struct ApiToken
{
    qint64 id = 0;
    QString name = {};          ///< "description" of the server, byte for byte; may be empty
    SecretString secret = {};   ///< empty where it is not known
    bool isShownOnce = false;   ///< the server lists it without its text
    QString prefix = {};        ///< token_prefix, the beginning of the text; newer than 0.301
    QString ownerId = {};       ///< fk_user_id
    QString creator = {};       ///< created_by, an email; empty in the reply to a create
    QDateTime createdAt = {};   ///< UTC; invalid where the server does not send it
    QDateTime expiresAt = {};   ///< the same; invalid also where it lives for ever
    QDateTime lastUsedAt = {};  ///< the same; invalid also where it never was used
    bool isEnabled = true;      ///< as nearly all are: a server that does not say so means it

    [[nodiscard]] bool canCopy() const { return !secret.isEmpty(); }
    friend bool operator==(const ApiToken& a, const ApiToken& b) = default;
};

} // namespace keyfob
