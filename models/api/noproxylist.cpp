#include "models/api/noproxylist.h"

#include "models/api/networksettings.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace keyfob {

namespace {

struct Entry
{
    QString host; ///< a name or an address, or "*"
    int port = 0; ///< 0: any
    std::optional<std::pair<QHostAddress, int>> network = {};
};

// Brackets and a port belong together around IPv6; elsewhere one colon is that of a port.
std::optional<Entry> parsed(QString text)
{
    static const QRegularExpression kWithPort(
        QStringLiteral("^(\\[[^\\]]*\\]|[^:]*):(\\d{1,5})$"));
    if (text.contains(QLatin1Char('/'))) {
        const auto network = QHostAddress::parseSubnet(text);
        return network.second < 0 ? std::nullopt : std::optional(Entry{{}, 0, network});
    }
    Entry entry;
    if (const auto match = kWithPort.match(text); match.hasMatch()) {
        text = match.captured(1);
        entry.port = match.captured(2).toInt();
    }
    if (text.startsWith(QLatin1Char('[')) && text.endsWith(QLatin1Char(']'))) {
        text = text.mid(1, text.size() - 2);
    }
    if (text.startsWith(QLatin1String("*."))) {
        text.remove(0, 2);
    } else if (text.startsWith(QLatin1Char('.'))) {
        text.remove(0, 1);
    }
    entry.host = text;
    return text == QLatin1String("*") || isHostName(text) ? std::optional(entry) : std::nullopt;
}

bool isThatHost(const Entry& entry, const QString& host)
{
    if (entry.host == QLatin1String("*")) {
        return true;
    }
    const QHostAddress address(host);
    if (entry.network) {
        return !address.isNull() && address.isInSubnet(*entry.network);
    }
    if (!address.isNull()) {
        return address == QHostAddress(entry.host);
    }
    const bool isBelow = host.endsWith(QLatin1Char('.') + entry.host, Qt::CaseInsensitive);
    return isBelow || host.compare(entry.host, Qt::CaseInsensitive) == 0;
}

} // namespace

NoProxyList::NoProxyList(QStringList entries)
    : m_entries(std::move(entries))
{
}

NoProxyList NoProxyList::ofEnvironment()
{
    const QString lower = qEnvironmentVariable("no_proxy");
    return NoProxyList(split(lower.isEmpty() ? qEnvironmentVariable("NO_PROXY") : lower));
}

bool NoProxyList::contains(const QString& host, int port) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&host, port](const QString& text) {
        const auto entry = parsed(text);
        return entry && (entry->port == 0 || entry->port == port) && isThatHost(*entry, host);
    });
}

QStringList NoProxyList::split(const QString& text)
{
    static const QRegularExpression kBetween(
        QStringLiteral("[,;\\s\u060C\u061B\u3001\uFF0C\uFF1B]+")); // Arabic and Chinese ones, too
    return text.split(kBetween, Qt::SkipEmptyParts);
}

QStringList NoProxyList::unusable(const QStringList& entries)
{
    QStringList bad;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(bad),
                 [](const QString& text) { return !parsed(text); });
    return bad;
}

} // namespace keyfob
