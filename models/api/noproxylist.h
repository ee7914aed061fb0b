#pragma once

#include <QStringList>

namespace keyfob {

/// Which servers are reached without the proxy, by entries as people write them into no_proxy:
/// "host" and ".host" (both with everything below it), "host:port", an IP address, a network as
/// "10.0.0.0/8", and "*" for all.
class NoProxyList
{
public:
    explicit NoProxyList(QStringList entries);
    /// Of the environment: no_proxy, and NO_PROXY where that is not set.
    static NoProxyList ofEnvironment();

    [[nodiscard]] bool contains(const QString& host, int port) const;

    /// A text with commas or blanks between the entries.
    [[nodiscard]] static QStringList split(const QString& text);
    /// The entries that match nothing, because they are none.
    [[nodiscard]] static QStringList unusable(const QStringList& entries);

private:
    QStringList m_entries;
};

} // namespace keyfob
