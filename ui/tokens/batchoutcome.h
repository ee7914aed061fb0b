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

/// Names tokens that a server has refused to delete, or that nothing was sent about.
[[nodiscard]] Sentence notDeleted(const QStringList& names);
/// The same, because nothing can be written in this state of the session.
[[nodiscard]] Sentence notDeleted(const QStringList& names, SessionState state);
[[nodiscard]] Sentence perhapsDeleted(const QStringList& names);

/// Of a batch that is finished. server: as ServerUrl::displayName() gives it.
[[nodiscard]] BatchOutcome outcomeOf(const TokenBatch& batch, const QString& server);

} // namespace keyfob
