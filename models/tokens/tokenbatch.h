#pragma once

#include "models/tokens/tokenservice.h"

namespace keyfob {

/// Deletes many tokens, one after the other, and knows what has become of each.
///
/// Stops for good where nobody knows what became of one: an ended session, a lost connection.
class TokenBatch : public QObject
{
    Q_OBJECT

public:
    enum class Fate {
        Waiting, ///< not sent; still so at the end: it was not tried
        Sent,
        Deleted,
        WasGone, ///< somebody else had deleted it
        Refused, ///< the row stays
        Unclear, ///< nobody knows
    };
    struct Row
    {
        qint64 id = 0;
        QString name = {};
        Fate fate = Fate::Waiting;
        ApiError error = {}; ///< of those that are refused or unclear
    };

    /// Both must outlive this object.
    TokenBatch(TokenService& service, const TokenListModel& model);
    ~TokenBatch() override;

    /// finished() follows; does nothing while one is running.
    void begin(std::vector<Row> rows);
    /// Sends no more; what has been sent is waited for.
    void cancel() { m_isStopped = true; }

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Being deleted here now.
    [[nodiscard]] bool contains(qint64 id) const { return m_isRunning && m_places.contains(id); }
    /// How many have had their turn, with the one that has it now.
    [[nodiscard]] int turn() const { return static_cast<int>(m_next); }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

Q_SIGNALS:
    /// The next one has its turn.
    void progressed();
    void finished();

private:
    void sendNext();
    void settle(qint64 id, Fate fate, const ApiError& error = {});
    void finishWhenSettled();
    void finish();

    TokenService& m_service;
    const TokenListModel& m_model;
    std::vector<Row> m_rows;
    std::unordered_map<qint64, std::size_t> m_places; ///< id → where in m_rows
    std::size_t m_next = 0;
    std::size_t m_sent = 0; ///< of these, without an answer
    std::optional<qint64> m_underWay; ///< the one that the next waits for
    bool m_isRunning = false;
    bool m_isStopped = false;
};

} // namespace keyfob
