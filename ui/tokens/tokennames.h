#pragma once

#include "models/tokens/tokenlistmodel.h"

#include <QStringList>

#include <vector>

namespace keyfob {

/// A sentence, a bar or a question names so many tokens, and counts the rest.
inline constexpr int kNamesAtOnce = 8;

/// In quotation marks, as the locale lists things. The server's text, for Sentence::quoting().
[[nodiscard]] QString quotedNames(const QStringList& names);
/// The same without quotation marks.
[[nodiscard]] QString shortList(const QStringList& items);
/// The last line of a list that is cut.
[[nodiscard]] QString andMore(int count);

/// What tells tokens of one name apart: creator, date and id.
[[nodiscard]] QString particulars(const ApiToken& token);

/// The other people whose tokens are among these, each once; an empty text stands for those of
/// whom the server names nobody. userId: one's own.
[[nodiscard]] QStringList otherOwners(const TokenListModel& model, const std::vector<qint64>& ids,
                                      const QString& userId);

} // namespace keyfob
