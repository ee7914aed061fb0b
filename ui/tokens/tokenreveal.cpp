#include "ui/tokens/tokenreveal.h"

#include "ui/tokens/foreigntoken.h"
#include "ui/tokens/tokentable.h"

namespace keyfob {

using namespace std::chrono_literals;

TokenReveal::TokenReveal(TokenListModel& model, TokenTable& table, ForeignToken& foreign)
    : QObject(&table)
    , m_model(model)
    , m_table(table)
    , m_foreign(foreign)
    , m_end(this)
{
    m_end.setSingleShot(true);
    m_end.setInterval(30s);
    connect(&m_end, &QTimer::timeout, this, &TokenReveal::hide);
    // Queued: the current row also changes while the filter takes rows away, and hiding changes the
    // model below the filter, which must not happen then.
    connect(&m_table, &TokenTable::currentIdChanged, this, &TokenReveal::hideUnlessCurrent,
            Qt::QueuedConnection);
}

void TokenReveal::toggle()
{
    const auto id = m_table.currentId();
    if (!id || m_model.shownToken() == id) {
        hide();
        return;
    }
    m_foreign.before(ForeignToken::Act::Show, id, &m_table, [this, id] { show(*id); });
}

// Nothing where another row has become current while somebody was asked.
void TokenReveal::show(qint64 id)
{
    if (m_table.currentId() != id) {
        return;
    }
    m_model.setShownToken(id);
    m_table.revealToken();
    startCountdown();
    Q_EMIT changed();
}

void TokenReveal::setShownFor(std::chrono::seconds time)
{
    m_end.setInterval(time);
    if (m_model.shownToken()) {
        startCountdown();
    }
}

void TokenReveal::startCountdown()
{
    if (m_end.intervalAsDuration() > 0s) {
        m_end.start();
    } else {
        m_end.stop();
    }
}

void TokenReveal::hide()
{
    m_end.stop();
    m_model.setShownToken(std::nullopt);
    m_table.concealToken();
    Q_EMIT changed();
}

void TokenReveal::hideUnlessCurrent()
{
    if (m_model.shownToken() != m_table.currentId()) {
        hide();
    }
}

} // namespace keyfob
