#include "app/idlelock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSocketNotifier>

#include <ctime>
#include <sys/timerfd.h>
#include <unistd.h>

namespace keyfob {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

bool isUse(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        return event.spontaneous(); // and not one that the program has sent to itself
    default:
        return false;
    }
}

void warnOfNoTimer()
{
    qWarning("There is no timer for the lock (%s): it comes with the next key or click instead",
             qPrintable(qt_error_string()));
}

} // namespace

IdleLock::IdleLock(QObject* parent, ElapsedFunction clock)
    : QObject(parent)
    , m_clock(std::move(clock))
{
}

IdleLock::~IdleLock()
{
    setLimit(0ms);
}

void IdleLock::setLimit(milliseconds limit)
{
    m_limit = limit;
    m_lastUse = m_clock();
    QCoreApplication::instance()->removeEventFilter(this);
    if (limit > 0ms) {
        QCoreApplication::instance()->installEventFilter(this);
        arm(limit);
        return;
    }
    m_ring.reset();
    if (m_timer >= 0) {
        ::close(m_timer);
        m_timer = -1;
    }
}

// A QTimer stands still while the computer sleeps; this one rings when it wakes.
void IdleLock::arm(milliseconds time)
{
    if (m_timer < 0) {
        m_timer = ::timerfd_create(CLOCK_BOOTTIME, TFD_NONBLOCK | TFD_CLOEXEC);
        if (m_timer < 0) {
            warnOfNoTimer();
            return;
        }
        m_ring = std::make_unique<QSocketNotifier>(m_timer, QSocketNotifier::Read);
        connect(m_ring.get(), &QSocketNotifier::activated, this, &IdleLock::look);
    }
    itimerspec spec{};
    spec.it_value.tv_sec = static_cast<time_t>(time / 1s);
    spec.it_value.tv_nsec = static_cast<long>(std::chrono::nanoseconds(time % 1s).count());
    if (::timerfd_settime(m_timer, 0, &spec, nullptr) != 0) {
        warnOfNoTimer();
    }
}

void IdleLock::look()
{
    quint64 rings = 0;
    [[maybe_unused]] const auto read = ::read(m_timer, &rings, sizeof rings);
    if (!tellIfDue()) {
        arm(m_lastUse + m_limit - m_clock());
    }
}

// Counted anew before it is told: whoever hears it may not be able to lock yet, or turn it off.
bool IdleLock::tellIfDue()
{
    const milliseconds now = m_clock();
    if (now - m_lastUse < m_limit) {
        return false;
    }
    m_lastUse = now;
    arm(m_limit);
    Q_EMIT due();
    return true;
}

bool IdleLock::eventFilter(QObject* /*watched*/, QEvent* event)
{
    if (!isUse(*event)) {
        return false;
    }
    if (tellIfDue()) {
        return true;
    }
    m_lastUse = m_clock();
    return false;
}

} // namespace keyfob
