#pragma once

#include "models/tokens/tokenkeys.h"

#include <QAbstractProxyModel>

namespace keyfob {

class TokenListModel;

/// The rows of a TokenListModel that a person wants to see, in the order they want.
///
/// Filters by name and creator, ignoring case and accents, and by owner; sorts as people count.
/// Not a QSortFilterProxyModel: that one takes ten times as long with a hundred thousand rows, and
/// tells of each scattered row on its own.
class TokenFilterModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit TokenFilterModel(QObject* parent = nullptr) : QAbstractProxyModel(parent) {}

    /// Of a TokenListModel, and once.
    void setSourceModel(QAbstractItemModel* source) override;

    void setFilterText(const QString& text)
    {
        m_text = text;
        match();
    }
    [[nodiscard]] QString filterText() const { return m_text; }
    /// Only rows of this owner; empty: everybody's.
    void setOwner(const QString& ownerId);
    /// Rows of the owner whatever the filter's text says: the "44" of "3 of 44".
    [[nodiscard]] int countWithoutText() const { return m_keys.countOf(m_ownerId); }

    void sortBy(TokenOrder order, Qt::SortOrder direction);
    /// The language has changed, and with it the order of letters.
    void followLocale();
    [[nodiscard]] TokenOrder order() const { return m_order; }
    [[nodiscard]] Qt::SortOrder direction() const { return m_direction; }
    /// The server has said something about it of a token.
    [[nodiscard]] bool knows(TokenOrder order) const { return m_keys.knows(order); }

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex&) const override { return {}; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// There is something new that knows() says yes to, or it is forgotten.
    void knowledgeChanged();

private:
    struct Run
    {
        int first;
        int count;
    };

    void readAll();
    void sourceInserted(const QModelIndex&, int first, int last);
    void sourceAboutToRemove(const QModelIndex&, int first, int last);
    void sourceRemoved(const QModelIndex&, int first, int last);
    void sourceReordered();
    void sourceChanged(const QModelIndex& first, const QModelIndex& last,
                       const QList<int>& roles);
    void forwardChange(int first, int last, const QModelIndex& right, const QList<int>& roles);

    void match();
    void refresh();
    void removeHidden(const std::vector<char>& stays);
    void insertMissing(const std::vector<int>& wanted);
    void reorder(std::vector<int> wanted);
    void reindex();
    template<typename Is>
    [[nodiscard]] static std::vector<Run> runs(const std::vector<int>& rows, Is is);

    TokenListModel* m_list = nullptr;
    TokenKeys m_keys;
    QString m_text;
    QString m_ownerId;
    TokenOrder m_order = TokenOrder::Name;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    std::vector<char> m_accepted; ///< by row of the list, as m_place
    std::vector<int> m_place;     ///< -1: not shown
    std::vector<int> m_shown;     ///< rows of the list
};

} // namespace keyfob
