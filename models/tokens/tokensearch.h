#pragma once

#include "models/tokens/tokenlistmodel.h"

namespace keyfob {

/// The row of a token that somebody has in hand. One that the server shows only once is known by
/// how it begins, where no other row begins like that.
[[nodiscard]] std::optional<qint64> findBySecret(const TokenListModel& model,
                                                 const SecretString& secret);

} // namespace keyfob
