#include "models/tokens/tokenbatch.h"

#include <algorithm>

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
    m_next = 0;
    m_isRunning = true;
    m_isStopped = false;
    m_service.holdList(true);
    sendNext();
}

bool TokenBatch::contains(qint64 id) const
{
    return m_isRunning
           && std::any_of(m_rows.begin(), m_rows.end(),
                          [id](const Row& row) { return row.id == id; });
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
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [id](const Row& candidate) { return candidate.id == id; });
    if (!m_isRunning || row == m_rows.end()) {
        return;
    }
    row->fate = fate;
    row->error = error;
    m_isStopped = m_isStopped || fate == Fate::Unclear;
    if (id == m_underWay) {
        sendNext();
    } else {
        finishWhenSettled();
    }
}

// Queued: whoever else hears of the last one can still ask whether it belongs to this.
void TokenBatch::finishWhenSettled()
{
    const auto isOpen = [](const Row& row) { return row.fate == Fate::Sent; };
    if (!m_underWay && std::none_of(m_rows.begin(), m_rows.end(), isOpen)) {
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
