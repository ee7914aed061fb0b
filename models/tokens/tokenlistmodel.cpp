#include "models/tokens/tokenlistmodel.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace keyfob {

namespace {

// A token that cannot be shown is told by how it begins, where the server says so.
QString hiddenToken(const ApiToken& token)
{
    const bool isKnownByPrefix = !token.canCopy() && token.isShownOnce && !token.prefix.isEmpty();
    return isKnownByPrefix ? token.prefix + QChar(0x2026) : QString(8, QChar(0x2022));
}

} // namespace

TokenListModel::TokenListModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

QString TokenListModel::spokenName(const QString& name)
{
    return name.isEmpty() ? tr("(no name)") : name;
}

void TokenListModel::reindex(std::size_t from)
{
    for (std::size_t row = from; row < m_tokens.size(); ++row) {
        m_rows[m_tokens[row].id] = row;
    }
}

// What leaves goes to the end, so that thousands of scattered rows leave as one piece.
void TokenListModel::gatherAtEnd(const std::unordered_set<qint64>& staying)
{
    Q_EMIT layoutAboutToBeChanged();
    std::vector<ApiToken> gathered;
    std::vector<int> places(m_tokens.size()); // old → new
    gathered.reserve(m_tokens.size());
    for (const bool stays : {true, false}) {
        for (std::size_t row = 0; row < m_tokens.size(); ++row) {
            if (staying.contains(m_tokens[row].id) == stays) {
                places[row] = static_cast<int>(gathered.size());
                gathered.push_back(std::move(m_tokens[row]));
            }
        }
    }
    m_tokens = std::move(gathered);
    reindex(0);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& cell : before) {
        after.append(index(places[static_cast<std::size_t>(cell.row())], cell.column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void TokenListModel::keepOnly(const std::unordered_set<qint64>& ids)
{
    const auto leaves = [&ids](const ApiToken& token) { return !ids.contains(token.id); };
    if (std::ranges::count_if(m_tokens, leaves) > kFewPieces) {
        gatherAtEnd(ids);
    }
    // From the end, a run of rows at a time.
    for (std::size_t end = m_tokens.size(); end > 0;) {
        std::size_t begin = end;
        while (begin > 0 && leaves(m_tokens[begin - 1])) {
            --begin;
        }
        if (begin == end) {
            --end;
            continue;
        }
        beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
        for (std::size_t row = begin; row < end; ++row) {
            m_rows.erase(m_tokens[row].id);
        }
        using Difference = std::vector<ApiToken>::difference_type;
        m_tokens.erase(m_tokens.begin() + static_cast<Difference>(begin),
                       m_tokens.begin() + static_cast<Difference>(end));
        reindex(begin);
        endRemoveRows();
        end = begin;
    }
    if (m_shown && !m_rows.contains(*m_shown)) {
        m_shown.reset();
    }
}

void TokenListModel::mergeTokens(std::vector<ApiToken> tokens)
{
    std::vector<ApiToken> added;
    std::vector<int> changed;
    for (ApiToken& token : tokens) {
        // An id that a page repeats is one row.
        const auto [known, isNew] = m_rows.try_emplace(token.id, m_tokens.size() + added.size());
        if (isNew) {
            added.push_back(std::move(token));
            continue;
        }
        if (known->second >= m_tokens.size()) {
            continue;
        }
        ApiToken& row = m_tokens[known->second];
        if (token.isShownOnce) {
            token.secret = row.secret.clone(); // from the reply to its create, or none
        }
        if (row != token) {
            row = std::move(token);
            changed.push_back(static_cast<int>(known->second));
        }
    }
    tellChanged(std::move(changed));
    if (added.empty()) {
        return;
    }
    const int first = static_cast<int>(m_tokens.size());
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    std::move(added.begin(), added.end(), std::back_inserter(m_tokens));
    endInsertRows();
}

// Neighbours at once: each change can mean a new order to those who sort.
void TokenListModel::tellChanged(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    for (auto first = rows.begin(); first != rows.end();) {
        auto next = std::next(first);
        while (next != rows.end() && *next <= *std::prev(next) + 1) {
            ++next;
        }
        Q_EMIT dataChanged(index(*first, 0), index(*std::prev(next), ColumnCount - 1));
        first = next;
    }
}

void TokenListModel::insertToken(ApiToken token)
{
    std::vector<ApiToken> one;
    one.push_back(std::move(token));
    mergeTokens(std::move(one));
}

void TokenListModel::clear()
{
    beginResetModel();
    m_tokens.clear();
    m_rows.clear();
    m_shown.reset();
    endResetModel();
}

void TokenListModel::setSecret(qint64 id, SecretString secret)
{
    const ApiToken* row = token(id);
    if (row != nullptr && row->isShownOnce && !row->canCopy()) {
        m_tokens[m_rows.at(id)].secret = std::move(secret);
        tellChanged({static_cast<int>(m_rows.at(id))});
    }
}

void TokenListModel::wipeSecrets()
{
    setShownToken(std::nullopt);
    for (ApiToken& token : m_tokens) {
        token.secret.wipe();
    }
    if (!m_tokens.empty()) {
        Q_EMIT dataChanged(index(0, TokenColumn), index(rowCount() - 1, ActionsColumn));
    }
}

void TokenListModel::setShownToken(std::optional<qint64> id)
{
    if (id == m_shown) {
        return;
    }
    const auto before = std::exchange(m_shown, id);
    for (const auto& changed : {before, m_shown}) {
        if (const QModelIndex cell = changed ? indexOf(*changed, TokenColumn) : QModelIndex();
            cell.isValid()) {
            Q_EMIT dataChanged(cell, cell);
        }
    }
}

const ApiToken* TokenListModel::token(qint64 id) const
{
    const auto known = m_rows.find(id);
    return known == m_rows.end() ? nullptr : &m_tokens[known->second];
}

SecretString TokenListModel::copyOfSecret(qint64 id) const
{
    const ApiToken* row = token(id);
    return row ? row->secret.clone() : SecretString();
}

std::unordered_set<qint64> TokenListModel::ids() const
{
    std::unordered_set<qint64> ids;
    for (const ApiToken& token : m_tokens) {
        ids.insert(token.id);
    }
    return ids;
}

QModelIndex TokenListModel::indexOf(qint64 id, int column) const
{
    const auto known = m_rows.find(id);
    return known == m_rows.end() ? QModelIndex()
                                 : index(static_cast<int>(known->second), column);
}

QVariant TokenListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ApiToken& token = m_tokens[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(token, index.column());
    case Qt::AccessibleTextRole:
        return accessibleText(token, index.column());
    case IdRole:
        return token.id;
    case NameRole:
        return token.name;
    case CreatorRole:
        return token.creator;
    case OwnerIdRole:
        return token.ownerId;
    case CreatedRole:
        return token.createdAt;
    case CanCopyRole:
        return token.canCopy();
    case ShownRole:
        return m_shown == token.id;
    default:
        return {};
    }
}

QVariant TokenListModel::text(const ApiToken& token, int column) const
{
    switch (column) {
    case NameColumn:
        return token.name;
    case CreatorColumn:
        return token.creator;
    case TokenColumn:
        return m_shown == token.id ? token.secret.toText() : hiddenToken(token);
    default:
        return {};
    }
}

QVariant TokenListModel::accessibleText(const ApiToken& token, int column) const
{
    const QString name = spokenName(token.name);
    switch (column) {
    case NameColumn:
        return name;
    case TokenColumn:
        return m_shown == token.id ? token.secret.toText() : tr("hidden");
    case ActionsColumn:
        return tr("Actions for %1").arg(name);
    default:
        return token.creator;
    }
}

QVariant TokenListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const std::array titles{tr("Token name"), tr("Creator"), tr("Token"), tr("Actions")};
    const bool isTitle = orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0
                         && section < ColumnCount;
    return isTitle ? titles[static_cast<std::size_t>(section)] : QVariant();
}

} // namespace keyfob
