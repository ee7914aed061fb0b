#include "ui/tokens/tokentablemodel.h"

#include "models/tokens/kepttokens.h"
#include "models/tokens/tokenlistmodel.h"
#include "ui/text/datetext.h"
#include "ui/text/tokentext.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace keyfob {

namespace {

constexpr std::array kExtra{TokenOrder::Created, TokenOrder::LastUsed, TokenOrder::Expires,
                            TokenOrder::Status};

QString words(const ApiToken& token, TokenOrder order)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (order) {
    case TokenOrder::Name:
        return token.name;
    case TokenOrder::Creator:
        return token.creator;
    case TokenOrder::Created:
        return tokentext::created(token);
    case TokenOrder::LastUsed:
        return tokentext::lastUsed(token);
    case TokenOrder::Expires:
        return tokentext::expires(token, now);
    case TokenOrder::Status:
        return tokentext::status(token, now);
    }
    Q_UNREACHABLE();
}

QVariant picture(const ApiToken& token, TokenOrder order)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (order == TokenOrder::Expires) {
        return tokentext::expiryIcon(token, now);
    }
    return order == TokenOrder::Status ? tokentext::statusIcon(token, now) : QVariant();
}

} // namespace

TokenTableModel::TokenTableModel(TokenListLayout& layout, const KeptTokens& kept,
                                 QObject* parent)
    : TokenFilterModel(parent)
    , m_layout(layout)
    , m_kept(kept)
{
    connect(&m_layout, &TokenListLayout::changed, this, &TokenTableModel::obey);
    connect(this, &TokenFilterModel::knowledgeChanged, this, &TokenTableModel::updateColumns);
    obey(); // perhaps chosen before anybody looked
}

std::vector<TokenOrder> TokenTableModel::offered() const
{
    std::vector<TokenOrder> all{TokenOrder::Name, TokenOrder::Creator};
    std::copy_if(kExtra.begin(), kExtra.end(), std::back_inserter(all),
                 [this](TokenOrder order) { return knows(order); });
    return all;
}

QString TokenTableModel::title(TokenOrder order)
{
    switch (order) {
    case TokenOrder::Name:
        return tr("Token name");
    case TokenOrder::Creator:
        return tr("Creator");
    case TokenOrder::Created:
        return tr("Created");
    case TokenOrder::LastUsed:
        return tr("Last used");
    case TokenOrder::Expires:
        return tr("Expires");
    case TokenOrder::Status:
        return tr("Status");
    }
    Q_UNREACHABLE();
}

std::optional<TokenOrder> TokenTableModel::meaning(int column) const
{
    switch (column) {
    case TokenListModel::NameColumn:
        return TokenOrder::Name;
    case TokenListModel::CreatorColumn:
        return TokenOrder::Creator;
    default:
        break;
    }
    const int extra = column - TokenListModel::ColumnCount;
    const bool isExtra = extra >= 0 && extra < static_cast<int>(m_columns.size());
    return isExtra ? std::optional(m_columns[static_cast<std::size_t>(extra)]) : std::nullopt;
}

int TokenTableModel::columnOf(TokenOrder order) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (meaning(column) == order) {
            return column;
        }
    }
    return -1;
}

int TokenTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0
                            : TokenListModel::ColumnCount + static_cast<int>(m_columns.size());
}

QVariant TokenTableModel::data(const QModelIndex& index, int role) const
{
    const bool isAboutIt = role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole;
    if (isAboutIt && index.column() == TokenListModel::TokenColumn) {
        return aboutCopy(index);
    }
    const auto order = meaning(index.column());
    if (!order || index.column() < TokenListModel::ColumnCount) {
        return TokenFilterModel::data(index, role);
    }
    const auto& list = static_cast<const TokenListModel&>(*sourceModel());
    const ApiToken& token = list.rows(mapToSource(index).row(), mapToSource(index).row()).front();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return words(token, *order);
    case Qt::DecorationRole:
        return picture(token, *order);
    case Qt::ToolTipRole:
        return *order == TokenOrder::Expires && token.expiresAt.isValid()
                   ? dateAndTime(token.expiresAt) : QVariant();
    default:
        return TokenFilterModel::data(index, role);
    }
}

QVariant TokenTableModel::aboutCopy(const QModelIndex& index) const
{
    return m_kept.isKept(index.data(TokenListModel::IdRole).toLongLong())
               ? tr("A copy is kept in this computer’s keyring.") : QVariant();
}

QVariant TokenTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == TokenListModel::ActionsColumn) {
        return Qt::AlignCenter; // as what stands below it
    }
    const auto order = meaning(section);
    if (orientation != Qt::Horizontal || section < TokenListModel::ColumnCount || !order) {
        return TokenFilterModel::headerData(section, orientation, role);
    }
    return role == Qt::DisplayRole ? title(*order) : QVariant();
}

void TokenTableModel::sort(int column, Qt::SortOrder order)
{
    if (const auto by = meaning(column)) {
        m_layout.setOrder(*by, order);
    }
}

void TokenTableModel::obey()
{
    updateColumns();
    if (order() != m_layout.order() || direction() != m_layout.direction()) {
        sortBy(m_layout.order(), m_layout.direction());
    }
}

void TokenTableModel::updateColumns()
{
    for (const TokenOrder column : kExtra) {
        const auto place = std::lower_bound(m_columns.begin(), m_columns.end(), column);
        const int number = TokenListModel::ColumnCount
                           + static_cast<int>(place - m_columns.begin());
        const bool isThere = place != m_columns.end() && *place == column;
        const bool isWanted = knows(column) && m_layout.columns().contains(column);
        if (isWanted && !isThere) {
            beginInsertColumns({}, number, number);
            m_columns.insert(place, column);
            endInsertColumns();
        } else if (!isWanted && isThere) {
            beginRemoveColumns({}, number, number);
            m_columns.erase(place);
            endRemoveColumns();
        }
    }
}

} // namespace keyfob
