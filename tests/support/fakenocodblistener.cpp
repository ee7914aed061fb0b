#include "tests/support/fakenocodblistener.h"

#include "tests/support/fakenocodbconnection.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>

namespace keyfob::test {

FakeNocoDbListener::FakeNocoDbListener(QObject* parent) : QObject(parent)
{
    serveWith(std::make_unique<QTcpServer>());
}

// Not newConnection(): a TLS server says that before the handshake is over.
void FakeNocoDbListener::serveWith(std::unique_ptr<QTcpServer> server)
{
    m_server = std::move(server);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this,
            &FakeNocoDbListener::onNewConnection);
}

void FakeNocoDbListener::useTls(const QSslConfiguration& configuration)
{
    stop();
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    m_isTls = true;
    serveWith(std::move(server));
}

bool FakeNocoDbListener::start()
{
    if (m_server->isListening()) {
        return true;
    }
    if (!m_server->listen(QHostAddress(QHostAddress::LocalHost), m_port)) {
        qWarning("The fake server cannot listen on port %d", int(m_port));
        return false;
    }
    m_port = m_server->serverPort();
    return true;
}

void FakeNocoDbListener::stop()
{
    m_server->close();
    const QList<FakeNocoDbConnection*> open = m_open;
    for (FakeNocoDbConnection* connection : open) {
        connection->abort();
    }
}

void FakeNocoDbListener::closeConnections()
{
    const QList<FakeNocoDbConnection*> open = m_open;
    for (FakeNocoDbConnection* connection : open) {
        connection->close();
    }
}

void FakeNocoDbListener::onNewConnection()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        auto* connection = new FakeNocoDbConnection(socket, ++m_count, this);
        m_open.append(connection);
        connect(connection, &FakeNocoDbConnection::closed, this, [this, connection] {
            m_open.removeOne(connection);
            connection->deleteLater();
        });
        Q_EMIT connected(connection);
    }
}

} // namespace keyfob::test
