#pragma once

#include <QList>
#include <QObject>
#include <QTcpServer>

#include <memory>

class QSslConfiguration;

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
    /// From the next start() on it speaks TLS with this certificate.
    void useTls(const QSslConfiguration& configuration);
    [[nodiscard]] bool isTls() const { return m_isTls; }
    void stop();
    void closeConnections();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int openConnections() const { return int(m_open.size()); }
    [[nodiscard]] int connectionCount() const { return m_count; }

Q_SIGNALS:
    void connected(keyfob::test::FakeNocoDbConnection* connection);

private:
    void onNewConnection();

    void serveWith(std::unique_ptr<QTcpServer> server);

    std::unique_ptr<QTcpServer> m_server;
    QList<FakeNocoDbConnection*> m_open;
    quint16 m_port = 0;
    int m_count = 0;
    bool m_isTls = false;
};

} // namespace keyfob::test
