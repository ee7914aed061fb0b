#pragma once

#include "models/tokens/kepttokens.h"

#include <QString>

namespace keyfob::keyringtext {

// What the keyring has not kept, as sentences; errortext has all the rest.

/// Why the session could not be kept, and for how long it lives then.
[[nodiscard]] QString notKeptSentence(const SecretStoreError& error);
/// Why a proxy's password has to be entered again.
[[nodiscard]] QString loginNotKeptSentence();

/// Why no copy of a token was kept; with %1 for its name.
[[nodiscard]] QString copyNotKept(const SecretStoreError& error);
/// Why none can be kept; empty where it can.
[[nodiscard]] QString whyNoCopyIsKept(KeptTokens::Obstacle obstacle);
/// What to do about the copy of one token that was not removed, or about several after a log-out.
[[nodiscard]] QString copyStaysSentence(qint64 id);
[[nodiscard]] QString copiesStaySentence();

} // namespace keyfob::keyringtext
