#pragma once

#include "models/api/apitoken.h"

#include <QCollator>
#include <QHash>
#include <QStringList>

#include <array>
#include <span>
#include <vector>

namespace keyfob {

/// By what the list can be sorted.
enum class TokenOrder { Name, Creator, Created, LastUsed, Expires, Status };

/// What finding and sorting need to know of each token, worked out once when its row comes: a key
/// in the filter looks at a hundred thousand of them within one frame.
class TokenKeys
{
public:
    TokenKeys();

    /// In the order of letters of the locale of now.
    [[nodiscard]] bool followsLocale() const;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// As the rows after the last one.
    void append(std::span<const ApiToken> tokens);
    void remove(int first, int last);
    /// Each row goes to its new place.
    void reorder(const std::vector<int>& places);
    [[nodiscard]] qint64 id(int row) const { return m_rows[static_cast<std::size_t>(row)].id; }
    /// False: nothing by which rows are found or sorted has changed.
    bool update(int row, const ApiToken& token);

    /// Whether each row holds the text in its name or creator, whatever case and accents, and is
    /// this owner's; an empty owner means everybody.
    [[nodiscard]] std::vector<char> matches(const QString& text, const QString& ownerId,
                                            int first = 0) const;
    [[nodiscard]] int countOf(const QString& ownerId) const;
    /// All rows, as people count ("tok 2" before "tok 10"); what is equal, by name and id.
    [[nodiscard]] std::vector<int> sorted(TokenOrder order, Qt::SortOrder direction) const;
    /// A row has said something about it.
    [[nodiscard]] bool knows(TokenOrder order) const
    {
        return m_known.at(static_cast<std::size_t>(order));
    }

private:
    struct Row
    {
        qint64 id;
        int owner;
        int creator;
        QString folded; ///< of the name
        QCollatorSortKey name;
        qint64 created; ///< ms of the epoch, as the others
        qint64 lastUsed;
        qint64 expires;
        bool isEnabled;
    };

    [[nodiscard]] Row read(const ApiToken& token);
    [[nodiscard]] static int numberOf(const QString& text, QHash<QString, int>& known,
                                      QStringList& texts);
    [[nodiscard]] bool nameLess(int a, int b) const;
    void place(std::vector<int> rows);
    [[nodiscard]] std::vector<qint64> ranks(TokenOrder order) const;
    [[nodiscard]] std::vector<qint64> creatorRanks() const;

    QCollator m_collator;
    std::vector<Row> m_rows;
    std::vector<int> m_byName; ///< the rows in the order of their names, kept as rows come and go
    QStringList m_owners;
    QStringList m_creators;
    QStringList m_foldedCreators;
    QHash<QString, int> m_ownerNumbers;
    QHash<QString, int> m_creatorNumbers;
    std::vector<int> m_countOf; ///< rows by owner
    std::array<bool, 6> m_known{};
};

} // namespace keyfob
