#pragma once

#include "models/api/apierror.h"
#include "models/session/pastedtoken.h"

#include <QString>

namespace keyfob::signintext {

// What goes wrong only while signing in, as sentences; errortext has all the rest.

/// Of a code for the second step of a sign-in. server: as ServerUrl::displayName() gives it.
[[nodiscard]] QString codeSentence(const ApiError& error, const QString& server);
[[nodiscard]] QString sentence(PasteProblem problem);
[[nodiscard]] QString noBrowserSentence(const QString& address);
/// NocoDB is not at the first address, but at the other one.
[[nodiscard]] QString elsewhereSentence(const QString& server, const QString& found);

} // namespace keyfob::signintext
