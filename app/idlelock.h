#pragma once

#include "models/core/clock.h"

#include <QObject>

#include <chrono>
#include <memory>

class QSocketNotifier;

namespace keyfob {

/// Tells when nobody has used the program for a while: no key, mouse, wheel, finger or pen. Time
/// that the computer sleeps counts. While it is off nothing is watched and nothing ticks; while it
/// is on, input costs a look at the clock, and the timer is set once for each limit.
class IdleLock : public QObject
{
    Q_OBJECT

public:
    explicit IdleLock(QObject* parent = nullptr, ElapsedFunction clock = sinceBoot);
    ~IdleLock() override;

    /// Zero: off. Counts from now.
    void setLimit(std::chrono::milliseconds limit);

Q_SIGNALS:
    /// And again after each further limit without use.
    void due();

protected:
    /// What comes first after the limit is swallowed: it was meant for what is not there any more.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void arm(std::chrono::milliseconds time);
    [[nodiscard]] bool tellIfDue();

    ElapsedFunction m_clock;
    std::chrono::milliseconds m_limit{0};
    std::chrono::milliseconds m_lastUse{0};
    int m_timer = -1; ///< a descriptor
    std::unique_ptr<QSocketNotifier> m_ring;
};

} // namespace keyfob
