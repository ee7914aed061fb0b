#include "app/singleinstance.h"

#include "app/instancemessage.h"
#include "app/peeruser.h"

#include <QLocalSocket>
#include <QTimer>

#include <tuple>

namespace keyfob {

SingleInstance::SingleInstance(QObject* parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::~SingleInstance()
{
    stopListening();
}

void SingleInstance::listen(const QString& socket)
{
    QLocalServer::removeServer(socket);
    if (!m_server.listen(socket)) {
        qWarning().noquote() << "Cannot listen for later starts:" << m_server.errorString();
    }
}

void SingleInstance::stopListening()
{
    m_server.close();
    const auto senders = m_server.findChildren<QLocalSocket*>();
    for (QLocalSocket* sender : senders) {
        sender->disconnect(this);
        sender->abort();
        sender->deleteLater();
    }
}

void SingleInstance::accept()
{
    while (QLocalSocket* sender = m_server.nextPendingConnection()) {
        ++m_senders;
        connect(sender, &QObject::destroyed, this, [this] { --m_senders; });
        connect(sender, &QLocalSocket::disconnected, sender, &QObject::deleteLater);
        if (m_senders > kMostSenders || !isOfThisUser(*sender)) {
            sender->abort();
            continue;
        }
        connect(sender, &QLocalSocket::readyRead, this, [this, sender] { read(*sender); });
        QTimer::singleShot(kSenderLimit, sender, [sender] { sender->abort(); });
        sender->setReadBufferSize(InstanceMessage::kMaxBytes);
        read(*sender); // what came before we listened
    }
}

void SingleInstance::read(QLocalSocket& sender)
{
    if (!sender.canReadLine()) {
        if (sender.bytesAvailable() >= InstanceMessage::kMaxBytes) {
            std::ignore = answer(sender, kRefused);
        }
        return;
    }
    const QByteArray line = sender.readLine().chopped(1);
    const auto message = InstanceMessage::read(line);
    const auto commandLine
        = message ? CommandLine::parse(message->arguments)
                  : std::unexpected(CommandLine::Exit{.status = 2, .text = {}});
    const bool isHeard = answer(sender, commandLine ? kDone : kRefused);
    if (commandLine && isHeard) {
        const bool hasToken = !message->activationToken.isEmpty();
        Q_EMIT handedOver(*commandLine, hasToken ? message->activationToken : message->startupId);
    }
}

// Nothing more is heard from this one. False where it has given up meanwhile, as it does when this
// process was stopped: what it wanted then must not come as a surprise now.
bool SingleInstance::answer(QLocalSocket& sender, const QByteArray& line)
{
    disconnect(&sender, &QLocalSocket::readyRead, this, nullptr);
    sender.write(line);
    const bool isHeard = sender.flush();
    sender.disconnectFromServer();
    return isHeard;
}

} // namespace keyfob
