#pragma once

#include "models/api/apitoken.h"

#include <QAbstractTableModel>

#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace keyfob {

/// The tokens that the server lists, as a table. Rows are addressed by id, never by position.
///
/// A secret leaves it only by copyOfSecret(); no role holds one, except for the one row that is
/// shown.
class TokenListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, CreatorColumn, TokenColumn, ActionsColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        NameRole,                  ///< the server's text, unchanged
        CreatorRole,
        OwnerIdRole,
        CreatedRole,               ///< QDateTime, UTC
        CanCopyRole,
        ShownRole,                 ///< the secret of this row is on display
    };

    /// So many pieces are told one by one, which keeps the neighbourhood of a row; more as one.
    static constexpr int kFewPieces = 16;

    explicit TokenListModel(QObject* parent = nullptr);

    /// A token's name as it is spoken of: "(no name)" where it has none.
    [[nodiscard]] static QString spokenName(const QString& name);

    /// Adds new rows and updates known ones, by id; removes nothing. Rows keep their place, and a
    /// secret that is known stays when the server lists the row without it.
    void mergeTokens(std::vector<ApiToken> tokens);
    /// Removes the rows that the whole list, read to its end, does not hold.
    void keepOnly(const std::unordered_set<qint64>& ids);
    void insertToken(ApiToken token);
    void clear();
    /// The text of a token that the server lists without it; elsewhere, and where it is known,
    /// nothing changes.
    void setSecret(qint64 id, SecretString secret);
    /// Secrets leave memory; names stay (a session that has ended).
    void wipeSecrets();

    /// At most one row shows its secret; nothing: none does.
    void setShownToken(std::optional<qint64> id);
    [[nodiscard]] std::optional<qint64> shownToken() const { return m_shown; }

    /// Nothing where there is no such row; valid until the model changes.
    [[nodiscard]] const ApiToken* token(qint64 id) const;
    /// Those from the first row to the last; valid until the model changes.
    [[nodiscard]] std::span<const ApiToken> rows(int first, int last) const
    {
        return std::span(m_tokens).subspan(static_cast<std::size_t>(first),
                                           static_cast<std::size_t>(last - first) + 1);
    }
    /// Empty where there is no such row or the server does not send it.
    [[nodiscard]] SecretString copyOfSecret(qint64 id) const;
    [[nodiscard]] std::unordered_set<qint64> ids() const;
    [[nodiscard]] QModelIndex indexOf(qint64 id, int column = NameColumn) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_tokens.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QVariant text(const ApiToken& token, int column) const;
    [[nodiscard]] QVariant accessibleText(const ApiToken& token, int column) const;
    void reindex(std::size_t from);
    void gatherAtEnd(const std::unordered_set<qint64>& staying);
    void tellChanged(std::vector<int> rows);

    std::vector<ApiToken> m_tokens;
    std::unordered_map<qint64, std::size_t> m_rows; ///< id → position
    std::optional<qint64> m_shown;
};

} // namespace keyfob
