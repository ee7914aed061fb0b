#pragma once

#include "models/api/apierror.h"
#include "models/api/authorityfile.h"
#include "models/api/serverurl.h"
#include "models/session/accountprofile.h"
#include "models/session/session.h"

#include <QString>

namespace keyfob::errortext {

// The only place where errors become sentences. Each says what happened and what to do; none
// holds a code, a stack trace or HTML. The server's own words are quoted as plain text.

/// server: as ServerUrl::displayName() gives it.
[[nodiscard]] QString sentence(const ApiError& error, const QString& server);
/// Of a sign-in: a refusal, which has words (see AuthApi), is about email and password.
[[nodiscard]] QString signInSentence(const ApiError& error, const QString& server);
/// Of a change of one's own display name.
[[nodiscard]] QString displayNameSentence(const ApiError& error, const QString& server);
[[nodiscard]] QString sentence(const PasswordError& error, const QString& server);
[[nodiscard]] QString sentence(const SecretStoreError& error);
[[nodiscard]] QString sentence(ServerUrl::ParseError error);
[[nodiscard]] QString sentence(Session::Notice notice);
[[nodiscard]] QString sentence(AuthorityFileError error);
/// Empty where there is nothing to say.
[[nodiscard]] QString signedOutSentence(const SignedOutReason& reason, const QString& server);

/// Why nothing can be written in this state of a session; empty where it can.
[[nodiscard]] QString whyNoWrites(SessionState state);
/// Why nothing can be added or deleted now; empty where it can.
[[nodiscard]] inline QString whyNoWrites(const Session& session)
{
    return whyNoWrites(session.state());
}

} // namespace keyfob::errortext
