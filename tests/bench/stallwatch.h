#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace keyfob::test {

/// The longest time in which the event loop did nothing else than one thing: what a person feels as
/// a window that hangs. By the clock, and by what this thread has computed, which another program
/// on the machine does not lengthen.
class StallWatch
{
public:
    struct Stall
    {
        double clock = 0; ///< ms
        double cpu = 0;   ///< ms
    };

    StallWatch()
    {
        m_clock.start();
        m_cpu = cpuNow();
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] { tick(); });
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.start(1);
    }

    [[nodiscard]] Stall longest()
    {
        tick();
        return m_longest;
    }

    [[nodiscard]] static double cpuNow()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

private:
    void tick()
    {
        m_longest.clock = std::max(m_longest.clock,
                                   static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        m_longest.cpu = std::max(m_longest.cpu, cpuNow() - m_cpu);
        m_clock.start();
        m_cpu = cpuNow();
    }

    QTimer m_beat;
    QElapsedTimer m_clock;
    double m_cpu = 0;
    Stall m_longest;
};

} // namespace keyfob::test
