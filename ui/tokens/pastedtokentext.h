#pragma once

#include "models/tokens/tokenservice.h"
#include "ui/text/sentence.h"

namespace keyfob {

/// What is told of a token that somebody has pasted: which it is, as far as that can be known.
/// ids: the rows that it may be of, as findBySecret() gives them.
[[nodiscard]] Sentence pastedTokenText(const std::vector<qint64>& ids, const Session& session,
                                       const TokenService& service, const TokenListModel& model);

} // namespace keyfob
