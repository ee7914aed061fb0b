#include "models/tokens/tokenkeys.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace keyfob {

namespace {

constexpr qint64 kNever = std::numeric_limits<qint64>::max();

// "Éte" and "ete" are the same to somebody who searches.
QString folded(const QString& text)
{
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(parts.size());
    for (const QChar c : parts) {
        if (!c.isMark()) {
            result.append(c);
        }
    }
    return result.toCaseFolded();
}

// The C locale of a bare machine cannot count: QCollator then compares bytes (seen on 6.4.2).
QLocale sortingLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

qint64 moment(const QDateTime& time, qint64 none)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : none;
}

} // namespace

TokenKeys::TokenKeys()
    : m_collator(sortingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

bool TokenKeys::followsLocale() const
{
    return m_collator.locale() == sortingLocale();
}

// Few users make many tokens: their texts are kept once.
int TokenKeys::numberOf(const QString& text, QHash<QString, int>& known, QStringList& texts)
{
    const auto found = known.constFind(text);
    if (found != known.constEnd()) {
        return *found;
    }
    const int number = static_cast<int>(texts.size());
    texts.append(text);
    known.insert(text, number);
    return number;
}

TokenKeys::Row TokenKeys::read(const ApiToken& token)
{
    const auto note = [this](TokenOrder order, bool known) {
        m_known.at(static_cast<std::size_t>(order)) |= known;
    };
    note(TokenOrder::Name, true);
    note(TokenOrder::Creator, true);
    note(TokenOrder::Created, token.createdAt.isValid());
    note(TokenOrder::LastUsed, token.lastUsedAt.isValid());
    note(TokenOrder::Expires, token.expiresAt.isValid());
    note(TokenOrder::Status, token.expiresAt.isValid() || !token.isEnabled);
    const int owner = numberOf(token.ownerId, m_ownerNumbers, m_owners);
    const int creator = numberOf(token.creator, m_creatorNumbers, m_creators);
    m_countOf.resize(static_cast<std::size_t>(m_owners.size()), 0);
    while (m_foldedCreators.size() < m_creators.size()) {
        m_foldedCreators.append(folded(m_creators.at(m_foldedCreators.size())));
    }
    return {.id = token.id,
            .owner = owner,
            .creator = creator,
            .folded = folded(token.name),
            .name = m_collator.sortKey(token.name),
            .created = moment(token.createdAt, -1),
            .lastUsed = moment(token.lastUsedAt, -1),
            .expires = moment(token.expiresAt, kNever),
            .isEnabled = token.isEnabled};
}

bool TokenKeys::nameLess(int a, int b) const
{
    const Row& left = m_rows[static_cast<std::size_t>(a)];
    const Row& right = m_rows[static_cast<std::size_t>(b)];
    const int order = left.name.compare(right.name);
    return order != 0 ? order < 0 : left.id < right.id;
}

// Only the new ones are compared: the others are in order already.
void TokenKeys::place(std::vector<int> rows)
{
    const auto less = [this](int a, int b) { return nameLess(a, b); };
    std::sort(rows.begin(), rows.end(), less);
    std::vector<int> all;
    all.reserve(m_byName.size() + rows.size());
    auto from = m_byName.cbegin();
    for (const int row : rows) {
        const auto to = std::upper_bound(from, m_byName.cend(), row, less);
        all.insert(all.end(), from, to);
        all.push_back(row);
        from = to;
    }
    all.insert(all.end(), from, m_byName.cend());
    m_byName = std::move(all);
}

void TokenKeys::append(std::span<const ApiToken> tokens)
{
    std::vector<int> added(tokens.size());
    std::iota(added.begin(), added.end(), count());
    for (const ApiToken& token : tokens) {
        m_rows.push_back(read(token));
        ++m_countOf[static_cast<std::size_t>(m_rows.back().owner)];
    }
    place(std::move(added));
}

void TokenKeys::remove(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        --m_countOf[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)].owner)];
    }
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    std::erase_if(m_byName, [first, last](int row) { return row >= first && row <= last; });
    for (int& row : m_byName) {
        row -= row > last ? last - first + 1 : 0;
    }
}

void TokenKeys::reorder(const std::vector<int>& places)
{
    std::vector<std::size_t> from(m_rows.size());
    for (std::size_t row = 0; row < from.size(); ++row) {
        from[static_cast<std::size_t>(places[row])] = row;
    }
    std::vector<Row> rows;
    rows.reserve(m_rows.size());
    for (const std::size_t row : from) {
        rows.push_back(std::move(m_rows[row]));
    }
    m_rows = std::move(rows);
    for (int& row : m_byName) {
        row = places[static_cast<std::size_t>(row)];
    }
}

bool TokenKeys::update(int row, const ApiToken& token)
{
    Row& old = m_rows[static_cast<std::size_t>(row)];
    Row now = read(token);
    const bool isSameName = old.name.compare(now.name) == 0 && old.folded == now.folded;
    const bool isSame = isSameName && old.owner == now.owner && old.creator == now.creator
                        && old.created == now.created && old.lastUsed == now.lastUsed
                        && old.expires == now.expires && old.isEnabled == now.isEnabled;
    if (isSame) {
        return false;
    }
    --m_countOf[static_cast<std::size_t>(old.owner)];
    ++m_countOf[static_cast<std::size_t>(now.owner)];
    old = std::move(now);
    if (!isSameName) {
        std::erase(m_byName, row);
        place({row});
    }
    return true;
}

std::vector<char> TokenKeys::matches(const QString& text, const QString& ownerId, int first) const
{
    const QString wanted = folded(text.trimmed());
    const int owner = m_ownerNumbers.value(ownerId, -1);
    std::vector<char> creators;
    for (const QString& creator : m_foldedCreators) {
        creators.push_back(creator.contains(wanted));
    }
    std::vector<char> result;
    result.reserve(m_rows.size() - static_cast<std::size_t>(first));
    for (auto row = m_rows.begin() + first; row != m_rows.end(); ++row) {
        const bool isOwner = ownerId.isEmpty() || row->owner == owner;
        result.push_back(isOwner
                         && (creators[static_cast<std::size_t>(row->creator)] != 0
                             || row->folded.contains(wanted)));
    }
    return result;
}

int TokenKeys::countOf(const QString& ownerId) const
{
    if (ownerId.isEmpty()) {
        return count();
    }
    const auto owner = m_ownerNumbers.constFind(ownerId);
    return owner == m_ownerNumbers.constEnd() ? 0 : m_countOf[static_cast<std::size_t>(*owner)];
}

std::vector<qint64> TokenKeys::creatorRanks() const
{
    std::vector<std::size_t> inOrder(static_cast<std::size_t>(m_creators.size()));
    std::iota(inOrder.begin(), inOrder.end(), 0);
    std::sort(inOrder.begin(), inOrder.end(), [this](std::size_t a, std::size_t b) {
        return m_collator.compare(m_creators[static_cast<qsizetype>(a)],
                                  m_creators[static_cast<qsizetype>(b)]) < 0;
    });
    std::vector<qint64> ranks(inOrder.size());
    for (std::size_t rank = 0; rank < inOrder.size(); ++rank) {
        ranks[inOrder[rank]] = static_cast<qint64>(rank);
    }
    return ranks;
}

std::vector<qint64> TokenKeys::ranks(TokenOrder order) const
{
    const auto ofCreators = order == TokenOrder::Creator ? creatorRanks() : std::vector<qint64>();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto rank = [&](const Row& row) -> qint64 {
        switch (order) {
        case TokenOrder::Name:
            return 0;
        case TokenOrder::Creator:
            return ofCreators[static_cast<std::size_t>(row.creator)];
        case TokenOrder::Created:
            return row.created;
        case TokenOrder::LastUsed:
            return row.lastUsed;
        case TokenOrder::Expires:
            return row.expires;
        case TokenOrder::Status:
            return !row.isEnabled ? 2 : row.expires <= now ? 1 : 0;
        }
        Q_UNREACHABLE();
    };
    std::vector<qint64> result(m_rows.size());
    std::transform(m_rows.begin(), m_rows.end(), result.begin(), rank);
    return result;
}

std::vector<int> TokenKeys::sorted(TokenOrder order, Qt::SortOrder direction) const
{
    const bool isUp = direction == Qt::AscendingOrder;
    if (order == TokenOrder::Name) {
        return isUp ? m_byName : std::vector<int>(m_byName.rbegin(), m_byName.rend());
    }
    const std::vector<qint64> keys = ranks(order);
    std::vector<int> rows = m_byName;
    std::stable_sort(rows.begin(), rows.end(), [&keys, isUp](int a, int b) {
        const qint64 left = keys[static_cast<std::size_t>(a)];
        const qint64 right = keys[static_cast<std::size_t>(b)];
        return isUp ? left < right : right < left;
    });
    return rows;
}

} // namespace keyfob
