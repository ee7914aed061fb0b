#pragma once

#include <QList>
#include <QObject>
#include <QTcpServer>

namespace keyfob::test {

class FakeNocoDbConnection;

/// Holds the port and the open connections, so that the server can vanish and come back on the
/// same address. 127.0.0.1 only.
class FakeNocoDbListener : public QObject
{
    Q_OBJECT

public:
    explicit FakeNocoDbListener(QObject* parent);

    bool start();
    void stop();
    void closeConnections();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int openConnections() const { return int(m_open.size()); }
    [[nodiscard]] int connectionCount() const { return m_count; }

Q_SIGNALS:
    void connected(keyfob::test::FakeNocoDbConnection* connection);

private:
    void onNewConnection();

    QTcpServer m_server;
    QList<FakeNocoDbConnection*> m_open;
    quint16 m_port = 0;
    int m_count = 0;
};

} // namespace keyfob::test
