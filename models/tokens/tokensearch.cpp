#include "models/tokens/tokensearch.h"

#include <algorithm>
#include <functional>

namespace keyfob {

namespace {

std::span<const ApiToken> allRows(const TokenListModel& model)
{
    return model.rows(0, model.rowCount() - 1);
}

} // namespace

std::vector<qint64> findBySecret(const TokenListModel& model, const SecretString& secret)
{
    if (secret.isEmpty()) {
        return {};
    }
    std::vector<qint64> beginAlike;
    for (const ApiToken& token : allRows(model)) {
        if (token.secret == secret) {
            return {token.id};
        }
        const bool isKnownByPrefix = !token.canCopy() && !token.prefix.isEmpty();
        if (isKnownByPrefix && secret.view().startsWith(token.prefix.toUtf8())) {
            beginAlike.push_back(token.id);
        }
    }
    return beginAlike;
}

bool isPartOfAName(const TokenListModel& model, const SecretString& text)
{
    QString wanted = text.toText();
    const bool isPart = std::ranges::any_of(allRows(model), [&wanted](const ApiToken& token) {
        return token.name.contains(wanted, Qt::CaseInsensitive);
    });
    wipeText(wanted);
    return isPart;
}

bool containsName(const TokenListModel& model, const QString& name, const QString& ownerId)
{
    return std::ranges::any_of(allRows(model), [&](const ApiToken& token) {
        return token.name == name && token.ownerId == ownerId;
    });
}

std::optional<qint64> newestOf(const TokenListModel& model, const QString& name,
                               const QString& ownerId, const std::unordered_set<qint64>& known)
{
    std::optional<qint64> newest;
    for (const ApiToken& token : allRows(model)) {
        const bool matches = token.name == name && token.ownerId == ownerId;
        if (matches && !known.contains(token.id) && (!newest || token.id > *newest)) {
            newest = token.id;
        }
    }
    return newest;
}

std::vector<qint64> newestIds(const TokenListModel& model, int count, const QString& ownerId)
{
    std::vector<qint64> newest;
    for (const ApiToken& token : allRows(model)) {
        if (ownerId.isEmpty() || token.ownerId == ownerId) {
            newest.push_back(token.id);
        }
    }
    const auto wanted = std::min(newest.size(), static_cast<std::size_t>(count));
    const auto end = newest.begin() + static_cast<std::ptrdiff_t>(wanted);
    std::partial_sort(newest.begin(), end, newest.end(), std::greater<>());
    newest.resize(wanted);
    return newest;
}

} // namespace keyfob
