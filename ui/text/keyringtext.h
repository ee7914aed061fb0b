#pragma once

#include "models/session/secretstore.h"

#include <QString>

namespace keyfob::keyringtext {

// What the keyring has not kept, as sentences; errortext has all the rest.

/// Why the session could not be kept, and for how long it lives then.
[[nodiscard]] QString notKeptSentence(const SecretStoreError& error);
/// Why a proxy's password has to be entered again.
[[nodiscard]] QString loginNotKeptSentence();

} // namespace keyfob::keyringtext
