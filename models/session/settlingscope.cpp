#include "models/session/settlingscope.h"

namespace keyfob {

void SettlingScope::take(std::unique_ptr<SessionScope> scope)
{
    if (!scope || scope->renewal().isSettled()) {
        return;
    }
    m_scope = std::move(scope);
    m_scope->leave();
    // Queued: it ends the object that sends it.
    connect(&m_scope->renewal(), &Renewal::settled, this, &SettlingScope::end,
            Qt::QueuedConnection);
}

void SettlingScope::end()
{
    if (m_scope && m_scope->renewal().isSettled()) {
        m_scope.reset();
        Q_EMIT ended();
    }
}

} // namespace keyfob
