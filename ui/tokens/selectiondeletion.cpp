#include "ui/tokens/selectiondeletion.h"

#include "models/accounts/account.h"
#include "ui/tokens/bulkdeletion.h"
#include "ui/tokens/tokenbars.h"
#include "ui/tokens/tokendeletion.h"
#include "ui/tokens/tokenselection.h"

#include <QAbstractItemView>

namespace keyfob {

SelectionDeletion::SelectionDeletion(Account& account, QAbstractItemView& table,
                                     const TokenBars& bars)
    : QObject(&table)
    , m_table(table)
    , m_batch(account.service(), account.tokens())
    , m_one(new TokenDeletion(account.session(), account.service(), account.tokens(), m_batch,
                              bars.deletion(), bars.truth()))
    , m_many(new BulkDeletion(account.session(), m_batch, account.service(), account.tokens(),
                              bars.bulkDeletion()))
{
    connect(m_one, &TokenDeletion::said, this, &SelectionDeletion::said);
    connect(m_many, &BulkDeletion::said, this, &SelectionDeletion::said);
    connect(m_many, &BulkDeletion::runningChanged, this, &SelectionDeletion::runningChanged);
    connect(m_many, &BulkDeletion::begun, m_one, &TokenDeletion::clear);
    connect(m_one, &TokenDeletion::begun, m_many, &BulkDeletion::clear);
    connect(m_many, &BulkDeletion::left, this, [this] { makeASelectedRowCurrent(m_table); });
}

SelectionDeletion::~SelectionDeletion() = default;

void SelectionDeletion::ask(QWidget* page)
{
    const std::vector<qint64> ids = selectedIds(m_table);
    if (ids.size() == 1) {
        m_one->ask(ids.front(), page);
    } else {
        m_many->ask(ids, page);
    }
}

void SelectionDeletion::retranslate()
{
    m_one->retranslate();
    m_many->retranslate();
}

} // namespace keyfob
