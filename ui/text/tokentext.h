#pragma once

#include "models/api/apitoken.h"
#include "ui/theme/icons.h"

// What is said of a token's life, in words and by a picture: colour alone would say it to few.
namespace keyfob::tokentext {

[[nodiscard]] QString created(const ApiToken& token);
/// "never" where it has not been used, or nobody knows.
[[nodiscard]] QString lastUsed(const ApiToken& token);
/// "expired", "in 3 days", "never"; as of now.
[[nodiscard]] QString expires(const ApiToken& token, const QDateTime& now);
[[nodiscard]] QString status(const ApiToken& token, const QDateTime& now);
/// Nothing where there is nothing to heed.
[[nodiscard]] QIcon expiryIcon(const ApiToken& token, const QDateTime& now);
[[nodiscard]] QIcon statusIcon(const ApiToken& token, const QDateTime& now);

} // namespace keyfob::tokentext
