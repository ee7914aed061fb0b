#pragma once

#include "models/tokens/tokenlistmodel.h"

namespace keyfob {

/// The row of a token that somebody has in hand. One that the server shows only once is known by
/// how it begins alone: these are all rows that do, perhaps several.
[[nodiscard]] std::vector<qint64> findBySecret(const TokenListModel& model,
                                               const SecretString& secret);

/// A name can look like a token: the same text in whatever case is in the name of some row.
[[nodiscard]] bool isPartOfAName(const TokenListModel& model, const SecretString& text);

[[nodiscard]] bool containsName(const TokenListModel& model, const QString& name,
                                const QString& ownerId);

/// The row of that name and owner with the highest id that is not among the known ones.
[[nodiscard]] std::optional<qint64> newestOf(const TokenListModel& model, const QString& name,
                                             const QString& ownerId,
                                             const std::unordered_set<qint64>& known);

/// The highest ids of this owner's rows, newest first; an empty owner means everybody.
[[nodiscard]] std::vector<qint64> newestIds(const TokenListModel& model, int count,
                                            const QString& ownerId);

} // namespace keyfob
