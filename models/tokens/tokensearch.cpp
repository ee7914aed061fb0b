#include "models/tokens/tokensearch.h"

namespace keyfob {

std::optional<qint64> findBySecret(const TokenListModel& model, const SecretString& secret)
{
    if (secret.isEmpty()) {
        return std::nullopt;
    }
    std::vector<qint64> beginAlike;
    for (const qint64 id : model.ids()) {
        const ApiToken& token = *model.token(id);
        if (token.secret == secret) {
            return id;
        }
        const bool isKnownByPrefix = !token.canCopy() && !token.prefix.isEmpty();
        if (isKnownByPrefix && secret.view().startsWith(token.prefix.toUtf8())) {
            beginAlike.push_back(id);
        }
    }
    return beginAlike.size() == 1 ? std::optional(beginAlike.front()) : std::nullopt;
}

bool isPartOfAName(const TokenListModel& model, const SecretString& text)
{
    QString wanted = text.toText();
    bool isPart = false;
    for (int row = 0; row < model.rowCount() && !isPart; ++row) {
        const QString name = model.index(row, 0).data(TokenListModel::NameRole).toString();
        isPart = name.contains(wanted, Qt::CaseInsensitive);
    }
    wipeText(wanted);
    return isPart;
}

} // namespace keyfob
