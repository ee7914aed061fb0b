#pragma once

#include "tests/support/fakenocodbfault.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class QTcpSocket;

namespace keyfob::test {

/// Puts one answer on the wire in the way its fault asks for: whole, cut, or byte by byte; bodies
/// that are too big to hold are written piece by piece as the client reads.
class FakeReplySender : public QObject
{
    Q_OBJECT

public:
    FakeReplySender(QTcpSocket& socket, QObject* parent);

    void sendWhole(const QByteArray& head, const FakeReply& reply);
    void sendCut(const QByteArray& head, const FakeReply& reply);
    /// Half of the head and nothing of the body.
    void sendHalf(const QByteArray& head);
    /// Ends only with the connection.
    void sendDripping(const QByteArray& atOnce, const QByteArray& slowly,
                      std::chrono::milliseconds interval);

Q_SIGNALS:
    void finished();

private:
    void pump();
    void drip();

    QTcpSocket& m_socket;
    QByteArray m_piece;
    qint64 m_piecesLeft = 0;
    qsizetype m_dripped = 0;
    QTimer m_timer;
};

/// Status line and headers; `length` is absent for an answer that ends with the connection.
[[nodiscard]] QByteArray replyHead(const FakeReply& reply, const QDateTime& date,
                                   const std::optional<qint64>& length,
                                   const std::optional<std::chrono::seconds>& keepAlive);

/// "Sun, 06 Nov 1994 08:49:37 GMT", as Date and Set-Cookie want it.
[[nodiscard]] QByteArray httpDate(const QDateTime& time);

} // namespace keyfob::test
