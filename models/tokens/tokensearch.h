#pragma once

#include "models/tokens/tokenlistmodel.h"

namespace keyfob {

/// The row of a token that somebody has in hand. One that the server shows only once is known by
/// how it begins, where no other row begins like that.
[[nodiscard]] std::optional<qint64> findBySecret(const TokenListModel& model,
                                                 const SecretString& secret);

/// A name can look like a token: the same text in whatever case is in the name of some row.
[[nodiscard]] bool isPartOfAName(const TokenListModel& model, const SecretString& text);

} // namespace keyfob
