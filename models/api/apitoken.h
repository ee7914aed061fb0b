#pragma once

#include "models/core/secretstring.h"

#include <QDateTime>
#include <QString>

namespace keyfob {

/// One API token as the server lists it (NocoDB 0.109 to 0.301). Known by its id; names repeat.
struct ApiToken
{
    qint64 id = 0;
    QString name = {};          ///< "description" of the server, byte for byte; may be empty
    SecretString secret = {};   ///< empty where the server does not send it
    QString ownerId = {};       ///< fk_user_id
    QString creator = {};       ///< created_by, an email; empty in the reply to a create
    QDateTime createdAt = {};   ///< UTC; invalid where the server does not send it

    [[nodiscard]] bool canCopy() const { return !secret.isEmpty(); }
};

} // namespace keyfob
