#include "app/unixsignals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace keyfob {

namespace {

constexpr std::array kEndings{SIGTERM, SIGINT, SIGHUP};
std::array<int, 2> g_pipe{-1, -1}; // [0] is read by Qt, [1] is written by the handler

// Only what is safe in a signal handler.
void handleSignal(int number)
{
    const char byte = static_cast<char>(number);
    [[maybe_unused]] const auto written = ::write(g_pipe[1], &byte, 1);
}

// By a handler, which programs that are started from here do not inherit.
void failToWriteInstead()
{
    struct sigaction action = {};
    action.sa_handler = [](int) {};
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGXFSZ, &action, nullptr);
}

} // namespace

UnixSignals::UnixSignals(QObject* parent)
    : QObject(parent)
{
    failToWriteInstead();
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, g_pipe.data()) != 0) {
        return; // then the system's own way of ending holds
    }
    m_notifier = std::make_unique<QSocketNotifier>(g_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT endRequested();
    });
    struct sigaction action = {};
    action.sa_handler = handleSignal;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    for (const int number : kEndings) {
        ::sigaction(number, &action, nullptr);
    }
}

UnixSignals::~UnixSignals() = default;

} // namespace keyfob
