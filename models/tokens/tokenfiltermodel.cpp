#include "models/tokens/tokenfiltermodel.h"

#include "models/tokens/tokenlistmodel.h"

namespace keyfob {

namespace {

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

} // namespace

TokenFilterModel::TokenFilterModel(QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_collator(sortingLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void TokenFilterModel::setFilterText(const QString& text)
{
    m_text = text;
    const QString wanted = folded(text.trimmed());
    if (wanted != m_folded) {
        m_folded = wanted;
        invalidateRowsFilter();
    }
}

void TokenFilterModel::setOwner(const QString& ownerId)
{
    if (ownerId != m_ownerId) {
        m_ownerId = ownerId;
        invalidateRowsFilter();
    }
}

int TokenFilterModel::countWithoutText() const
{
    if (m_ownerId.isEmpty()) {
        return sourceModel()->rowCount();
    }
    int count = 0;
    for (int row = 0; row < sourceModel()->rowCount(); ++row) {
        count += ownerMatches(row) ? 1 : 0;
    }
    return count;
}

bool TokenFilterModel::ownerMatches(int row) const
{
    return m_ownerId.isEmpty()
           || sourceModel()->index(row, 0).data(TokenListModel::OwnerIdRole).toString()
                  == m_ownerId;
}

bool TokenFilterModel::filterAcceptsRow(int row, const QModelIndex&) const
{
    if (!ownerMatches(row)) {
        return false;
    }
    if (m_folded.isEmpty()) {
        return true;
    }
    const QModelIndex cell = sourceModel()->index(row, 0);
    return folded(cell.data(TokenListModel::NameRole).toString()).contains(m_folded)
           || folded(cell.data(TokenListModel::CreatorRole).toString()).contains(m_folded);
}

bool TokenFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const int role = left.column() == TokenListModel::CreatorColumn ? TokenListModel::CreatorRole
                                                                    : TokenListModel::NameRole;
    const int order = m_collator.compare(left.data(role).toString(), right.data(role).toString());
    if (order != 0) {
        return order < 0;
    }
    // Equal names: the order of the ids, so that nothing jumps at a refresh.
    return left.data(TokenListModel::IdRole).toLongLong()
           < right.data(TokenListModel::IdRole).toLongLong();
}

} // namespace keyfob
