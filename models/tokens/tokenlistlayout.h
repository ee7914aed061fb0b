#pragma once

#include "models/tokens/tokenkeys.h"

#include <QObject>

#include <set>

namespace keyfob {

/// How a person wants to see the token list of one account: in which order, with which columns.
class TokenListLayout : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] TokenOrder order() const { return m_order; }
    [[nodiscard]] Qt::SortOrder direction() const { return m_direction; }
    void setOrder(TokenOrder order, Qt::SortOrder direction);

    /// The columns beside those that are always there, which server permitting are to be seen.
    [[nodiscard]] const std::set<TokenOrder>& columns() const { return m_columns; }
    void setColumn(TokenOrder column, bool isWanted);

    /// The whole, to be remembered: "expires down; created expires".
    [[nodiscard]] QString words() const;
    /// What it does not understand is as at the first start.
    void setWords(const QString& words);

Q_SIGNALS:
    void changed();

private:
    TokenOrder m_order = TokenOrder::Name;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    std::set<TokenOrder> m_columns;
};

} // namespace keyfob
