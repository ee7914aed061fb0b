#include "tests/support/proxyserver.h"

#include <QFile>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace keyfob::test {

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

ProxyServer::~ProxyServer()
{
    stop();
}

bool ProxyServer::start(const QString& user, const QString& password)
{
    stop();
    if (m_port == 0) {
        m_port = freePort();
    }
    const bool isHttp = m_kind == Kind::Http;
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(m_folder.filePath(QStringLiteral("log")));
    m_process.start(isHttp ? QStringLiteral("tinyproxy") : QStringLiteral("microsocks"),
                    isHttp ? tinyproxyArguments(user, password)
                           : microsocksArguments(user, password));
    return QTest::qWaitFor([this] {
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        return socket.waitForConnected(200);
    });
}

void ProxyServer::stop()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QStringList ProxyServer::tinyproxyArguments(const QString& user, const QString& password) const
{
    QFile file(m_folder.filePath(QStringLiteral("tinyproxy.conf")));
    file.open(QIODevice::WriteOnly);
    file.write(QStringLiteral("Listen 127.0.0.1\nPort %1\nTimeout 60\nMaxClients 50\n"
                              "LogLevel Connect\n")
                   .arg(m_port)
                   .toUtf8());
    if (!user.isEmpty()) {
        file.write(QStringLiteral("BasicAuth %1 %2\n").arg(user, password).toUtf8());
    }
    return {QStringLiteral("-d"), QStringLiteral("-c"), file.fileName()};
}

QStringList ProxyServer::microsocksArguments(const QString& user, const QString& password) const
{
    QStringList arguments{QStringLiteral("-i"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                          QString::number(m_port)};
    if (!user.isEmpty()) {
        arguments += {QStringLiteral("-u"), user, QStringLiteral("-P"), password};
    }
    return arguments;
}

int ProxyServer::served(quint16 port) const
{
    QFile log(m_folder.filePath(QStringLiteral("log")));
    log.open(QIODevice::ReadOnly);
    const QByteArray target = "127.0.0.1:" + QByteArray::number(port);
    int count = 0;
    while (!log.atEnd()) {
        const QByteArray line = log.readLine();
        count += line.contains(target) && !line.contains("Established") ? 1 : 0;
    }
    return count;
}

} // namespace keyfob::test
