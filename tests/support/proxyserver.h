#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace keyfob::test {

/// A real proxy on 127.0.0.1: tinyproxy for HTTP, microsocks for SOCKS5.
class ProxyServer
{
public:
    enum class Kind { Http, Socks5 };

    explicit ProxyServer(Kind kind) : m_kind(kind) { }
    ~ProxyServer();

    /// Until it accepts connections; with a user name it serves nobody without that pair. Started
    /// again it keeps its port.
    [[nodiscard]] bool start(const QString& user = {}, const QString& password = {});
    void stop();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// How often it was asked for this host and port.
    [[nodiscard]] int served(quint16 port) const;

private:
    [[nodiscard]] QStringList tinyproxyArguments(const QString& user,
                                                 const QString& password) const;
    [[nodiscard]] QStringList microsocksArguments(const QString& user,
                                                  const QString& password) const;

    Kind m_kind;
    quint16 m_port = 0;
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace keyfob::test
