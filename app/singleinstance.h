#pragma once

#include "app/commandline.h"

#include <QLocalServer>
#include <QObject>

#include <chrono>

class QLocalSocket;

namespace keyfob {

/// Hears, in the Keyfob that runs already, what was asked for by those that start later.
///
/// Each connection brings one InstanceMessage and gets one of the answers below, in a line.
/// Processes of other users are not heard, and whoever is slow, or says too much, is dropped.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kSenderLimit{2000};
    static constexpr int kMostSenders = 16;
    /// It is done.
    static inline const QByteArray kDone = QByteArrayLiteral("ok\n");
    /// The options are not known here, as those of a newer Keyfob.
    static inline const QByteArray kRefused = QByteArrayLiteral("refused\n");

    explicit SingleInstance(QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Only for who has the lock: a socket that another process has left is replaced. Without a
    /// socket a warning is logged, and later starts are told that nobody answers.
    void listen(const QString& socket);
    /// From now on nobody is heard; who has had no answer yet sees the connection end.
    void stopListening();

Q_SIGNALS:
    void handedOver(const keyfob::CommandLine& commandLine, const QString& activationToken);

private:
    void accept();
    void read(QLocalSocket& sender);
    [[nodiscard]] bool answer(QLocalSocket& sender, const QByteArray& line);

    QLocalServer m_server;
    int m_senders = 0;
};

} // namespace keyfob
