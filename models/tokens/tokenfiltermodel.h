#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace keyfob {

/// The rows of a TokenListModel that a person wants to see, in the order they want.
///
/// Filters by name and creator, ignoring case and accents, and by owner; sorts as people count
/// ("tok 2" before "tok 10").
class TokenFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TokenFilterModel(QObject* parent = nullptr);

    void setFilterText(const QString& text);
    [[nodiscard]] QString filterText() const { return m_text; }
    /// Only rows of this owner; empty: everybody's.
    void setOwner(const QString& ownerId);
    /// Rows of the owner whatever the filter's text says: the "44" of "3 of 44".
    [[nodiscard]] int countWithoutText() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] bool ownerMatches(int row) const;

    QString m_text;
    QString m_folded;
    QString m_ownerId;
    QCollator m_collator;
};

} // namespace keyfob
