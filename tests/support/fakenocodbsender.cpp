#include "tests/support/fakenocodbsender.h"

#include <QLocale>
#include <QTcpSocket>

namespace keyfob::test {

namespace {

constexpr qint64 kUnsentLimit = 256 * 1024LL;

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 307:
        return "Temporary Redirect";
    case 308:
        return "Permanent Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 422:
        return "Unprocessable Entity";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Status " + QByteArray::number(status);
    }
}

} // namespace

QByteArray httpDate(const QDateTime& time)
{
    static const QString format = QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'");
    return QLocale::c().toString(time.toUTC(), format).toLatin1();
}

QByteArray replyHead(const FakeReply& reply, const QDateTime& date,
                     const std::optional<qint64>& length,
                     const std::optional<std::chrono::seconds>& keepAlive)
{
    QByteArray head =
        "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status) + "\r\n";
    const auto add = [&head, &reply](const QByteArray& name, const QByteArray& value) {
        if (!reply.hasHeader(name)) { // a fault may have set it to something else
            head += name + ": " + value + "\r\n";
        }
    };
    for (const auto& [name, value] : reply.headers) {
        head += name + ": " + value + "\r\n";
    }
    add("Date", httpDate(date));
    if (length) {
        add("Content-Length", QByteArray::number(*length));
    }
    add("Connection", keepAlive ? "keep-alive" : "close");
    if (keepAlive) {
        add("Keep-Alive", "timeout=" + QByteArray::number(qint64(keepAlive->count())));
    }
    return head + "\r\n";
}

FakeReplySender::FakeReplySender(QTcpSocket& socket, QObject* parent)
    : QObject(parent), m_socket(socket)
{
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &FakeReplySender::pump);
    connect(&m_timer, &QTimer::timeout, this, &FakeReplySender::drip);
}

void FakeReplySender::sendWhole(const QByteArray& head, const FakeReply& reply)
{
    m_socket.write(head);
    m_piece = reply.body;
    m_piecesLeft = reply.body.isEmpty() ? 0 : reply.repeat;
    if (m_piecesLeft == 0) {
        Q_EMIT finished();
        return;
    }
    pump();
}

void FakeReplySender::sendCut(const QByteArray& head, const FakeReply& reply)
{
    m_socket.write(head);
    m_socket.write(reply.body.left(reply.body.size() / 2));
    Q_EMIT finished();
}

void FakeReplySender::sendHalf(const QByteArray& head)
{
    m_socket.write(head.left(head.size() / 2));
    Q_EMIT finished();
}

void FakeReplySender::sendDripping(const QByteArray& atOnce, const QByteArray& slowly,
                                   std::chrono::milliseconds interval)
{
    m_socket.write(atOnce);
    m_piece = slowly;
    m_timer.start(interval);
}

void FakeReplySender::pump()
{
    if (m_piecesLeft == 0) {
        return;
    }
    while (m_piecesLeft > 0 && m_socket.bytesToWrite() < kUnsentLimit) {
        m_socket.write(m_piece);
        --m_piecesLeft;
    }
    if (m_piecesLeft == 0) {
        Q_EMIT finished();
    }
}

void FakeReplySender::drip()
{
    const QByteArray byte = m_dripped < m_piece.size() ? m_piece.mid(m_dripped, 1) : " ";
    ++m_dripped;
    m_socket.write(byte);
}

} // namespace keyfob::test
