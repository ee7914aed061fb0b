#pragma once

#include "models/tokens/tokenbatch.h"
#include "ui/text/sentence.h"

namespace keyfob {

/// What has become of many deletions, in words.
struct BatchOutcome
{
    Sentence sentence;
    bool isAnyLeft = false; ///< not deleted, or nobody knows
    bool hasFailed = false; ///< there is more to tell than that somebody cancelled it
};

/// Of a batch that is finished. server: as ServerUrl::displayName() gives it.
[[nodiscard]] BatchOutcome outcomeOf(const TokenBatch& batch, const QString& server);

} // namespace keyfob
