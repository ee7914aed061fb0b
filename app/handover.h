#pragma once

#include "app/instancelock.h"
#include "app/instanceplace.h"

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace keyfob {

/// Hands what a later start was asked for to the Keyfob that runs already, which may only be
/// beginning, or about to end.
class HandOver : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        Done,
        OursNow,  ///< the other one has ended, and the lock is taken: this process is to be the one
        Refused,  ///< it does not understand
        NoAnswer, ///< within kLimit
    };

    static constexpr std::chrono::milliseconds kLimit{5000};
    static constexpr std::chrono::milliseconds kPause{50}; ///< between two tries

    /// The lock must outlive this object. line: see InstanceMessage.
    HandOver(const InstancePlace& place, InstanceLock& lock, const QByteArray& line);

    void start();

Q_SIGNALS:
    /// Once, and never inside start().
    void finished(keyfob::HandOver::Outcome outcome);

private:
    void attempt();
    void connected();
    void read();
    void finish(Outcome outcome);

    const InstancePlace m_place;
    InstanceLock& m_lock;
    const QByteArray m_line;
    QLocalSocket m_socket;
    QTimer m_limit;
    QTimer m_pause;
};

} // namespace keyfob
