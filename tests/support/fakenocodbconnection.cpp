#include "tests/support/fakenocodbconnection.h"

#include "tests/support/fakenocodbsender.h"

#include <QTcpSocket>

#include <sys/socket.h>

#include <utility>

namespace keyfob::test {

namespace {

/// What is announced for an empty body that is to be cut, so that something is missing.
constexpr qint64 kMissingLength = 64;

} // namespace

FakeNocoDbConnection::FakeNocoDbConnection(QTcpSocket* socket, int number, QObject* parent)
    : QObject(parent), m_socket(socket), m_number(number)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_idle.setSingleShot(true);
    connect(m_socket, &QTcpSocket::readyRead, this, &FakeNocoDbConnection::onReadyRead);
    connect(m_socket, &QTcpSocket::disconnected, this, &FakeNocoDbConnection::onDisconnected);
    connect(&m_idle, &QTimer::timeout, this, &FakeNocoDbConnection::close);
}

void FakeNocoDbConnection::close()
{
    m_socket->disconnectFromHost();
}

void FakeNocoDbConnection::abort()
{
    m_socket->abort();
}

void FakeNocoDbConnection::reset()
{
    // Closing a socket that is not to linger is what makes the system send a RST.
    const linger none{.l_onoff = 1, .l_linger = 0};
    setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof(none));
    m_socket->abort();
}

// Not before: a client that is reset while it connects may not notice (QNetworkAccessManager waits
// for its time limit then).
void FakeNocoDbConnection::resetUnread()
{
    disconnect(m_socket, &QTcpSocket::readyRead, this, nullptr);
    connect(m_socket, &QTcpSocket::readyRead, this, &FakeNocoDbConnection::reset);
}

void FakeNocoDbConnection::onReadyRead()
{
    if (m_socket->state() != QAbstractSocket::ConnectedState) {
        return; // refused already, and closing
    }
    m_idle.stop();
    m_parser.feed(m_socket->readAll());
    if (!m_busy) {
        nextRequest();
    }
}

void FakeNocoDbConnection::onDisconnected()
{
    endRequest(0);
    Q_EMIT closed();
}

void FakeNocoDbConnection::nextRequest()
{
    switch (m_parser.state()) {
    case HttpRequestParser::State::Reading:
        return;
    case HttpRequestParser::State::Malformed:
        refuse(400);
        return;
    case HttpRequestParser::State::TooLarge:
        refuse(431);
        return;
    case HttpRequestParser::State::Complete:
        break;
    }
    const HttpRequestParser::Request parsed = m_parser.take();
    FakeRequest request;
    request.method = parsed.method;
    const qsizetype mark = parsed.target.indexOf('?');
    request.path = mark < 0 ? parsed.target : parsed.target.left(mark);
    request.query = mark < 0 ? QByteArray() : parsed.target.mid(mark + 1);
    request.headers = parsed.headers;
    request.body = parsed.body;
    request.connection = m_number;
    m_busy = true;
    m_headOnly = request.method == "HEAD";
    m_clientCloses = request.header("Connection").toLower() == "close";
    Q_EMIT requestReceived(request);
}

void FakeNocoDbConnection::refuse(int status)
{
    FakeReply reply;
    reply.status = status;
    m_socket->write(replyHead(reply, QDateTime::currentDateTimeUtc(), std::nullopt, std::nullopt));
    close();
}

void FakeNocoDbConnection::answer(const FakeReply& reply, const QDateTime& date)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState) {
        return;
    }
    const bool close = m_clientCloses || !reply.announceLength;
    std::optional<qint64> length;
    if (reply.announceLength) {
        length = reply.body.size() * reply.repeat;
    }
    const QByteArray head = replyHead(reply, date, length, announcedKeepAlive(close));
    FakeReply sent = reply;
    if (m_headOnly) {
        sent.body.clear();
    }
    auto* sender = new FakeReplySender(*m_socket, this);
    connect(sender, &FakeReplySender::finished, this,
            [this, status = reply.status, close] { onSent(status, close); });
    connect(sender, &FakeReplySender::finished, sender, &QObject::deleteLater);
    sender->sendWhole(head, sent);
}

void FakeNocoDbConnection::answerBadly(const FakeReply& reply, const QDateTime& date,
                                       const Fault& fault)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState) {
        return;
    }
    switch (fault.delivery()) {
    case Fault::Delivery::Normal:
        answer(reply, date);
        return;
    case Fault::Delivery::Never:
        return;
    case Fault::Delivery::Close:
        close();
        return;
    case Fault::Delivery::Reset:
        reset();
        return;
    case Fault::Delivery::CutHead:
    case Fault::Delivery::CutBody:
        sendCut(reply, date, fault);
        return;
    case Fault::Delivery::DripBody:
    case Fault::Delivery::DripAll:
        sendDripping(reply, date, fault);
        return;
    }
}

void FakeNocoDbConnection::sendCut(const FakeReply& reply, const QDateTime& date,
                                   const Fault& fault)
{
    const qint64 length = reply.body.isEmpty() ? kMissingLength : reply.body.size();
    const QByteArray head = replyHead(reply, date, length, announcedKeepAlive(false));
    auto* sender = new FakeReplySender(*m_socket, this);
    connect(sender, &FakeReplySender::finished, this,
            [this, status = reply.status] { onSent(status, true); });
    if (fault.delivery() == Fault::Delivery::CutHead) {
        sender->sendHalf(head);
    } else {
        sender->sendCut(head, reply);
    }
}

void FakeNocoDbConnection::sendDripping(const FakeReply& reply, const QDateTime& date,
                                        const Fault& fault)
{
    QByteArray head = replyHead(reply, date, std::nullopt, std::nullopt);
    QByteArray slowly = reply.body;
    if (fault.delivery() == Fault::Delivery::DripAll) {
        slowly.prepend(std::exchange(head, {}));
    }
    auto* sender = new FakeReplySender(*m_socket, this);
    sender->sendDripping(head, slowly, fault.dripInterval());
}

void FakeNocoDbConnection::onSent(int status, bool close)
{
    endRequest(status);
    if (close) {
        this->close();
        return;
    }
    if (m_keepAlive.count() > 0) {
        m_idle.start(m_keepAlive);
    }
    nextRequest();
}

void FakeNocoDbConnection::endRequest(int status)
{
    if (std::exchange(m_busy, false)) {
        Q_EMIT requestEnded(std::exchange(m_ticket, -1), status);
    }
}

std::optional<std::chrono::seconds> FakeNocoDbConnection::announcedKeepAlive(bool close) const
{
    if (close) {
        return std::nullopt;
    }
    return std::chrono::duration_cast<std::chrono::seconds>(m_keepAlive);
}

} // namespace keyfob::test
