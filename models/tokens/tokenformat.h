#pragma once

#include "models/api/serverurl.h"
#include "models/core/secretstring.h"

namespace keyfob {

/// The ways in which a program may want a token written down.
enum class TokenFormat {
    Header, ///< xc-token: TOKEN
    Bearer, ///< Authorization: Bearer TOKEN (NocoDB 0.264 or newer takes it)
    Json,   ///< {"xc-token": "TOKEN"}
    Curl,   ///< a command for a POSIX shell that asks the server whose token it is
    Env,    ///< NOCODB_TOKEN=TOKEN
};

/// The token, written for another program and quoted as that program reads it: a shell takes the
/// two last ones, whatever address and token hold, as one word each. One line, without its end.
///
/// NocoDB 0.109 to 0.301: every route takes "xc-token"; the one asked by Curl needs no other right.
[[nodiscard]] SecretString formatted(TokenFormat format, const SecretString& token,
                                     const ServerUrl& server);

} // namespace keyfob
