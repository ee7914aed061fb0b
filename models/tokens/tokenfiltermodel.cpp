#include "models/tokens/tokenfiltermodel.h"

#include "models/tokens/tokenlistmodel.h"

#include <algorithm>

namespace keyfob {

namespace {

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

} // namespace

void TokenFilterModel::setSourceModel(QAbstractItemModel* source)
{
    m_list = qobject_cast<TokenListModel*>(source);
    Q_ASSERT(m_list != nullptr && sourceModel() == nullptr);
    beginResetModel();
    QAbstractProxyModel::setSourceModel(source);
    readAll();
    endResetModel();
    connect(source, &QAbstractItemModel::rowsInserted, this, &TokenFilterModel::sourceInserted);
    connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            &TokenFilterModel::sourceAboutToRemove);
    connect(source, &QAbstractItemModel::rowsRemoved, this, &TokenFilterModel::sourceRemoved);
    connect(source, &QAbstractItemModel::dataChanged, this, &TokenFilterModel::sourceChanged);
    connect(source, &QAbstractItemModel::layoutChanged, this, &TokenFilterModel::sourceReordered);
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(source, &QAbstractItemModel::modelReset, this, [this] {
        readAll();
        endResetModel();
        Q_EMIT knowledgeChanged();
    });
    Q_EMIT knowledgeChanged(); // there may be rows already
}

void TokenFilterModel::followLocale()
{
    if (!m_keys.followsLocale()) {
        m_keys = TokenKeys();
        m_keys.append(m_list->rows(0, m_list->rowCount() - 1));
        refresh();
    }
}

void TokenFilterModel::readAll()
{
    m_keys = TokenKeys();
    m_keys.append(m_list->rows(0, m_list->rowCount() - 1));
    m_accepted = m_keys.matches(m_text, m_ownerId);
    m_shown = m_keys.sorted(m_order, m_direction);
    std::erase_if(m_shown, [this](int row) { return !m_accepted[at(row)]; });
    reindex();
}

void TokenFilterModel::sourceInserted(const QModelIndex&, int first, int last)
{
    Q_ASSERT(first == m_keys.count());
    m_keys.append(m_list->rows(first, last));
    const std::vector<char> added = m_keys.matches(m_text, m_ownerId, first);
    m_accepted.insert(m_accepted.end(), added.begin(), added.end());
    m_place.resize(m_accepted.size(), -1);
    refresh();
    Q_EMIT knowledgeChanged();
}

// While the rows are still there to be asked for; sourceRemoved() takes their places away.
void TokenFilterModel::sourceAboutToRemove(const QModelIndex&, int first, int last)
{
    std::vector<char> stays = m_accepted;
    std::fill(stays.begin() + first, stays.begin() + last + 1, char{0});
    removeHidden(stays);
}

void TokenFilterModel::sourceRemoved(const QModelIndex&, int first, int last)
{
    m_keys.remove(first, last);
    m_accepted.erase(m_accepted.begin() + first, m_accepted.begin() + last + 1);
    for (int& row : m_shown) {
        row -= row > last ? last - first + 1 : 0;
    }
    reindex();
}

// Nothing that is seen from here changes.
void TokenFilterModel::sourceReordered()
{
    std::vector<int> places(m_accepted.size());
    for (std::size_t row = 0; row < places.size(); ++row) {
        places[row] = m_list->indexOf(m_keys.id(static_cast<int>(row))).row();
    }
    m_keys.reorder(places);
    m_accepted = m_keys.matches(m_text, m_ownerId);
    for (int& row : m_shown) {
        row = places[at(row)];
    }
    reindex();
}

void TokenFilterModel::sourceChanged(const QModelIndex& first, const QModelIndex& last,
                                     const QList<int>& roles)
{
    if (first.column() > TokenListModel::CreatorColumn) {
        forwardChange(first.row(), last.row(), last, roles); // of no key
        return;
    }
    bool isMoved = false;
    const std::span<const ApiToken> tokens = m_list->rows(first.row(), last.row());
    for (int row = first.row(); row <= last.row(); ++row) {
        isMoved = m_keys.update(row, tokens[at(row - first.row())]) || isMoved;
    }
    if (isMoved) {
        match();
        Q_EMIT knowledgeChanged();
    }
    forwardChange(first.row(), last.row(), last, roles);
}

void TokenFilterModel::forwardChange(int first, int last, const QModelIndex& right,
                                     const QList<int>& roles)
{
    int top = rowCount();
    int bottom = -1;
    for (int row = first; row <= last; ++row) {
        if (const int place = m_place[at(row)]; place >= 0) {
            top = std::min(top, place);
            bottom = std::max(bottom, place);
        }
    }
    if (bottom >= 0) {
        const bool isAll = right.column() == m_list->columnCount() - 1;
        Q_EMIT dataChanged(index(top, 0),
                           index(bottom, isAll ? columnCount() - 1 : right.column()), roles);
    }
}

void TokenFilterModel::setOwner(const QString& ownerId)
{
    if (ownerId != m_ownerId) {
        m_ownerId = ownerId;
        match();
    }
}

void TokenFilterModel::sortBy(TokenOrder order, Qt::SortOrder direction)
{
    m_order = order;
    m_direction = direction;
    refresh();
}

void TokenFilterModel::sort(int column, Qt::SortOrder order)
{
    sortBy(column == TokenListModel::CreatorColumn ? TokenOrder::Creator : TokenOrder::Name,
           order);
}

void TokenFilterModel::match()
{
    m_accepted = m_keys.matches(m_text, m_ownerId);
    refresh();
}

void TokenFilterModel::refresh()
{
    std::vector<int> wanted = m_keys.sorted(m_order, m_direction);
    std::erase_if(wanted, [this](int row) { return !m_accepted[at(row)]; });
    removeHidden(m_accepted);
    insertMissing(wanted);
    reorder(std::move(wanted));
}

template<typename Is>
std::vector<TokenFilterModel::Run> TokenFilterModel::runs(const std::vector<int>& rows, Is is)
{
    std::vector<Run> found;
    for (int place = 0; place < static_cast<int>(rows.size()); ++place) {
        if (!is(rows[at(place)])) {
            continue;
        }
        if (!found.empty() && found.back().first + found.back().count == place) {
            ++found.back().count;
        } else {
            found.push_back({place, 1});
        }
    }
    return found;
}

// Many pieces are first put together at the top: who was on one of them is then on the first row.
void TokenFilterModel::removeHidden(const std::vector<char>& stays)
{
    const auto isHidden = [&stays](int row) { return !stays[at(row)]; };
    std::vector<Run> gone = runs(m_shown, isHidden);
    if (gone.size() > TokenListModel::kFewPieces) {
        std::vector<int> together = m_shown;
        std::stable_partition(together.begin(), together.end(), isHidden);
        reorder(std::move(together));
        gone = runs(m_shown, isHidden);
    }
    std::for_each(gone.rbegin(), gone.rend(), [this](const Run& run) {
        beginRemoveRows({}, run.first, run.first + run.count - 1);
        m_shown.erase(m_shown.begin() + run.first, m_shown.begin() + run.first + run.count);
        reindex();
        endRemoveRows();
    });
}

// Many pieces come as one block at the end, and are put where they belong by reorder().
void TokenFilterModel::insertMissing(const std::vector<int>& wanted)
{
    const auto isMissing = [this](int row) { return m_place[at(row)] < 0; };
    std::vector<int> block = wanted;
    std::vector<Run> places = runs(wanted, isMissing);
    if (places.size() > TokenListModel::kFewPieces) {
        block = m_shown;
        std::copy_if(wanted.begin(), wanted.end(), std::back_inserter(block), isMissing);
        places = {{rowCount(), static_cast<int>(block.size() - m_shown.size())}};
    }
    for (const Run& run : places) {
        const auto from = block.begin() + run.first;
        beginInsertRows({}, run.first, run.first + run.count - 1);
        m_shown.insert(m_shown.begin() + run.first, from, from + run.count);
        reindex();
        endInsertRows();
    }
}

void TokenFilterModel::reorder(std::vector<int> wanted)
{
    if (wanted == m_shown) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<int> rows = std::exchange(m_shown, std::move(wanted));
    reindex();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& cell : before) {
        after.append(createIndex(m_place[at(rows[at(cell.row())])], cell.column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TokenFilterModel::reindex()
{
    m_place.assign(m_accepted.size(), -1);
    for (int place = 0; place < rowCount(); ++place) {
        m_place[at(m_shown[at(place)])] = place;
    }
}

// A column that the list does not have stands for the whole row.
QModelIndex TokenFilterModel::mapToSource(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const bool isOfList = index.column() < m_list->columnCount();
    return m_list->index(m_shown[at(index.row())], isOfList ? index.column() : 0);
}

QModelIndex TokenFilterModel::mapFromSource(const QModelIndex& index) const
{
    const bool isShown = index.isValid() && at(index.row()) < m_place.size()
                         && m_place[at(index.row())] >= 0;
    return isShown ? createIndex(m_place[at(index.row())], index.column()) : QModelIndex();
}

QModelIndex TokenFilterModel::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int TokenFilterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int TokenFilterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_list == nullptr ? 0 : m_list->columnCount();
}

QVariant TokenFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_list ? m_list->headerData(section, orientation, role) : QVariant();
}

} // namespace keyfob
