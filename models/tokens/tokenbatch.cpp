#include "models/tokens/tokenbatch.h"

namespace keyfob {

TokenBatch::TokenBatch(TokenService& service, const TokenListModel& model)
    : m_service(service)
    , m_model(model)
{
    connect(&service, &TokenService::removed, this, [this](qint64 id, const auto&, bool wasGone) {
        settle(id, wasGone ? Fate::WasGone : Fate::Deleted);
    });
    connect(&service, &TokenService::removeFailed, this,
            [this](qint64 id, const auto&, const ApiError& error, bool maybeRemoved) {
                settle(id, maybeRemoved ? Fate::Unclear : Fate::Refused, error);
            });
    connect(&service, &TokenService::removeDeferred, this, [this](qint64 id) {
        if (id == m_underWay) {
            sendNext();
        }
    });
}

TokenBatch::~TokenBatch() = default;

void TokenBatch::begin(std::vector<Row> rows)
{
    if (m_isRunning) {
        return;
    }
    m_rows = std::move(rows);
    m_places.clear();
    for (std::size_t place = 0; place < m_rows.size(); ++place) {
        m_places.emplace(m_rows[place].id, place);
    }
    m_next = 0;
    m_sent = 0;
    m_isRunning = true;
    m_isStopped = false;
    m_service.holdList(true);
    sendNext();
}

void TokenBatch::sendNext()
{
    m_underWay.reset();
    while (!m_isStopped && m_next < m_rows.size()) {
        Row& row = m_rows[m_next++];
        if (m_model.token(row.id) == nullptr) {
            row.fate = Fate::WasGone;
            continue;
        }
        row.fate = Fate::Sent;
        ++m_sent;
        m_underWay = row.id;
        Q_EMIT progressed();
        m_service.remove(row.id);
        return;
    }
    m_service.holdList(false);
    finishWhenSettled();
}

void TokenBatch::settle(qint64 id, Fate fate, const ApiError& error)
{
    if (!contains(id)) {
        return;
    }
    Row& row = m_rows[m_places.at(id)];
    m_sent -= row.fate == Fate::Sent ? 1 : 0;
    row.fate = fate;
    row.error = error;
    // Without the server the next ones would only fail alike.
    const bool isAway = fate == Fate::Refused && wasNeverSent(error);
    m_isStopped = m_isStopped || fate == Fate::Unclear || isAway;
    if (id == m_underWay) {
        sendNext();
    } else {
        finishWhenSettled();
    }
}

// Queued: whoever else hears of the last one can still ask whether it belongs to this.
void TokenBatch::finishWhenSettled()
{
    if (!m_underWay && m_sent == 0) {
        QMetaObject::invokeMethod(this, &TokenBatch::finish, Qt::QueuedConnection);
    }
}

void TokenBatch::finish()
{
    if (std::exchange(m_isRunning, false)) {
        Q_EMIT finished();
    }
}

} // namespace keyfob
