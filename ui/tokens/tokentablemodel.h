#pragma once

#include "models/tokens/tokenfiltermodel.h"
#include "models/tokens/tokenlistlayout.h"

#include <optional>

namespace keyfob {

class KeptTokens;

/// The filtered tokens with the columns that a person has asked for, in the order they want.
///
/// The columns of TokenListModel come first and keep their numbers; a column that the server says
/// nothing about is not there.
class TokenTableModel : public TokenFilterModel
{
    Q_OBJECT

public:
    /// Both must outlive the model.
    TokenTableModel(TokenListLayout& layout, const KeptTokens& kept, QObject* parent = nullptr);

    [[nodiscard]] TokenListLayout& layout() const { return m_layout; }
    /// What the server tells and a person may sort by; those after Creator can be columns.
    [[nodiscard]] std::vector<TokenOrder> offered() const;
    /// What a column says, as its title.
    [[nodiscard]] static QString title(TokenOrder order);
    /// By what a click on the column sorts; nothing for Token and Actions.
    [[nodiscard]] std::optional<TokenOrder> meaning(int column) const;
    /// -1: it is not there.
    [[nodiscard]] int columnOf(TokenOrder order) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void obey();
    void updateColumns();

    [[nodiscard]] QVariant aboutCopy(const QModelIndex& index) const;

    TokenListLayout& m_layout;
    const KeptTokens& m_kept;
    std::vector<TokenOrder> m_columns; ///< after those of the list
};

} // namespace keyfob
