#include "app/handover.h"

#include "app/peeruser.h"
#include "app/singleinstance.h"

namespace keyfob {

HandOver::HandOver(const InstancePlace& place, InstanceLock& lock, const QByteArray& line)
    : m_place(place)
    , m_lock(lock)
    , m_line(line)
{
    m_limit.setSingleShot(true);
    m_pause.setSingleShot(true);
    const auto pause = [this] { m_pause.start(kPause); };
    connect(&m_limit, &QTimer::timeout, this, [this] { finish(Outcome::NoAnswer); });
    connect(&m_pause, &QTimer::timeout, this, &HandOver::attempt);
    connect(&m_socket, &QLocalSocket::connected, this, &HandOver::connected);
    connect(&m_socket, &QLocalSocket::readyRead, this, &HandOver::read);
    // Not there yet, or about to end: then nothing has been done.
    connect(&m_socket, &QLocalSocket::errorOccurred, this, pause);
    connect(&m_socket, &QLocalSocket::disconnected, this, pause);
}

void HandOver::start()
{
    m_limit.start(kLimit);
    m_pause.start(0);
}

void HandOver::attempt()
{
    if (m_lock.take() == InstanceLock::Result::Ours) {
        finish(Outcome::OursNow);
        return;
    }
    m_socket.abort();
    m_socket.connectToServer(m_place.socket);
}

void HandOver::connected()
{
    if (isOfThisUser(m_socket)) {
        m_socket.write(m_line);
    } else {
        finish(Outcome::NoAnswer);
    }
}

void HandOver::read()
{
    if (m_socket.canReadLine()) {
        finish(m_socket.readLine() == SingleInstance::kDone ? Outcome::Done : Outcome::Refused);
    }
}

void HandOver::finish(Outcome outcome)
{
    m_limit.stop();
    m_pause.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT finished(outcome);
}

} // namespace keyfob
