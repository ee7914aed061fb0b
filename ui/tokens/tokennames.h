#pragma once

#include "models/tokens/tokenlistmodel.h"
#include "ui/text/sentence.h"

#include <QStringList>

#include <vector>

namespace keyfob {

/// A sentence, a bar or a question names so many tokens, and counts the rest.
inline constexpr int kNamesAtOnce = 8;

/// In quotation marks, as the locale lists things.
[[nodiscard]] Sentence quotedNames(const QStringList& names);
/// The same without quotation marks. Each item is isolated, so that a list keeps its direction
/// whatever scripts it names.
[[nodiscard]] Sentence shortList(const QList<Sentence>& items);
/// The last line of a list that is cut.
[[nodiscard]] QString andMore(int count);

/// What tells tokens of one name apart: creator, date and id.
[[nodiscard]] Sentence particulars(const ApiToken& token);

/// The other people whose tokens are among these, each once; an empty text stands for those of
/// whom the server names nobody. userId: one's own.
[[nodiscard]] QStringList otherOwners(const TokenListModel& model, const std::vector<qint64>& ids,
                                      const QString& userId);

} // namespace keyfob
