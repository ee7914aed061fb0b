#pragma once

#include "models/api/apierror.h"
#include "models/session/secretstore.h"

namespace keyfob {

/// Why nobody is signed in; the first is how a program starts.
struct SignedOutReason
{
    enum class Kind {
        Nothing,
        LoggedOut,
        Cancelled,
        SignInFailed,     ///< error says why
        TokenRefused,     ///< a pasted auth token of which the server knows nothing
        OtherAccount,     ///< a pasted auth token of somebody else than was asked for
        DeadOnArrival,    ///< the server's tokens end when they begin: NC_JWT_EXPIRES_IN
        KeychainFailed,   ///< store says why
    };
    Kind kind = Kind::Nothing;
    ApiError error = {};
    SecretStoreError store = {};
};

} // namespace keyfob
