#include "ui/tokens/tokenbars.h"

#include "ui/widgets/messagebar.h"

namespace keyfob {

TokenBars::TokenBars()
    : m_list(new MessageBar)
    , m_keeping(new MessageBar)
    , m_exporting(new MessageBar)
    , m_replacement(new MessageBar)
    , m_deletion(new MessageBar)
    , m_bulkDeletion(new MessageBar)
    , m_truth(new MessageBar)
{
    setSpacing(theme::space(theme::Space::M));
    addWidget(m_list);
    for (MessageBar* bar :
         {m_keeping, m_exporting, m_replacement, m_deletion, m_bulkDeletion, m_truth}) {
        bar->setClosable(true);
        addWidget(bar);
    }
}

void TokenBars::leaveAccount()
{
    m_keeping->clear();
    m_exporting->clear();
    m_replacement->clear();
}

} // namespace keyfob
