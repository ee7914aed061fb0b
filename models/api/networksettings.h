#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>

#include <chrono>

namespace keyfob {

/// Through which proxy the server is reached. The password is not in it: that is a secret.
struct ProxySettings
{
    enum class Mode {
        System, ///< as the system's own settings and the environment say
        Manual, ///< host and port
        None,
    };
    enum class Type { Http, Socks5 };

    Mode mode = Mode::System;
    Type type = Type::Http;
    QString host = {};
    quint16 port = 0; ///< 0: not set
    QString user = {};
    /// Whom Manual reaches without the proxy, as NoProxyList reads it.
    QStringList noProxy = {QStringLiteral("localhost"), QStringLiteral("127.0.0.0/8"),
                           QStringLiteral("::1")};

    friend bool operator==(const ProxySettings&, const ProxySettings&) = default;
};

/// How the program reaches servers: its own settings, the same for every account.
struct NetworkSettings
{
    static constexpr std::chrono::seconds kLeastTimeLimit{10};
    static constexpr std::chrono::seconds kDefaultTimeLimit{30};
    static constexpr std::chrono::seconds kMostTimeLimit{600};

    ProxySettings proxy = {};
    /// Path of a PEM file with authorities in addition to the system's; empty: none.
    QString caFile = {};
    /// How long a whole answer may take. All other limits grow and shrink with it.
    std::chrono::seconds timeLimit = kDefaultTimeLimit;

    friend bool operator==(const NetworkSettings&, const NetworkSettings&) = default;
};

/// What somebody else than the person can have decided.
enum class NetworkField { Proxy = 1, CaFile = 2, TimeLimit = 4 };
Q_DECLARE_FLAGS(NetworkFields, NetworkField)
Q_DECLARE_OPERATORS_FOR_FLAGS(NetworkFields)

/// A name or an IP address that a proxy could have: no scheme, port or path.
[[nodiscard]] bool isHostName(const QString& text);

/// Manual settings name a proxy; the other modes need none.
[[nodiscard]] bool isComplete(const ProxySettings& proxy);

} // namespace keyfob
