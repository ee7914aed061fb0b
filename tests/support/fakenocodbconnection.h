#pragma once

#include "tests/support/fakenocodbfault.h"
#include "tests/support/fakenocodbtypes.h"
#include "tests/support/httprequestparser.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace keyfob::test {

/// One TCP connection of the fake server: bytes in, requests out, one answer at a time. Keeps the
/// connection alive for as long as recorded from NocoDB 0.301.3 (5 s idle).
class FakeNocoDbConnection : public QObject
{
    Q_OBJECT

public:
    FakeNocoDbConnection(QTcpSocket* socket, int number, QObject* parent);

    void setKeepAlive(std::chrono::milliseconds time) { m_keepAlive = time; }
    /// The log's ticket for the request that is open now.
    void setTicket(int ticket) { m_ticket = ticket; }

    void answer(const FakeReply& reply, const QDateTime& date);
    void answerBadly(const FakeReply& reply, const QDateTime& date, const Fault& fault);
    /// Sends what is still unsent, then FIN.
    void close();
    /// RST when anything is unread or unsent.
    void abort();
    /// RST, whatever is read or sent.
    void reset();
    /// From now on RST as soon as anything comes; nothing of it is looked at.
    void resetUnread();

Q_SIGNALS:
    void requestReceived(const keyfob::test::FakeRequest& request);
    /// Status 0: the connection ended first.
    void requestEnded(int ticket, int status);
    void closed();

private:
    void onReadyRead();
    void onDisconnected();
    void nextRequest();
    void refuse(int status);
    void onSent(int status, bool close);
    void endRequest(int status);
    void sendCut(const FakeReply& reply, const QDateTime& date, const Fault& fault);
    void sendDripping(const FakeReply& reply, const QDateTime& date, const Fault& fault);
    [[nodiscard]] std::optional<std::chrono::seconds> announcedKeepAlive(bool close) const;

    QTcpSocket* m_socket;
    int m_number;
    HttpRequestParser m_parser;
    QTimer m_idle;
    std::chrono::milliseconds m_keepAlive{5000};
    bool m_busy = false; ///< a request is open
    int m_ticket = -1;
    bool m_headOnly = false;     ///< the open request is a HEAD
    bool m_clientCloses = false; ///< the open request has Connection: close
};

} // namespace keyfob::test
