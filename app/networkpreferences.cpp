#include "app/networkpreferences.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <limits>

namespace keyfob {

namespace {

const QString kMode = QStringLiteral("network/proxy");
const QString kType = QStringLiteral("network/proxyType");
const QString kHost = QStringLiteral("network/proxyHost");
const QString kPort = QStringLiteral("network/proxyPort");
const QString kUser = QStringLiteral("network/proxyUser");
const QString kNoProxy = QStringLiteral("network/noProxy");
const QString kCaFile = QStringLiteral("network/caFile");
const QString kTimeLimit = QStringLiteral("network/timeLimit"); // seconds

// In the order of the enums.
const std::array kModes{QStringLiteral("system"), QStringLiteral("manual"),
                        QStringLiteral("none")};
const std::array kTypes{QStringLiteral("http"), QStringLiteral("socks5")};

template<typename Enum, std::size_t count>
Enum read(const QSettings& settings, const QString& key, const std::array<QString, count>& words)
{
    const auto found = std::find(words.begin(), words.end(), settings.value(key).toString());
    return found == words.end() ? Enum{} : static_cast<Enum>(found - words.begin());
}

template<typename Enum, std::size_t count>
const QString& word(Enum value, const std::array<QString, count>& words)
{
    return words.at(static_cast<std::size_t>(value));
}

// An empty list is one, too: QSettings reads it back as a list with one empty text.
QStringList listOf(const QVariant& value)
{
    QStringList list = value.toStringList();
    list.removeAll(QString());
    return list;
}

} // namespace

namespace {

ProxySettings readProxy(const QSettings& settings)
{
    using Mode = ProxySettings::Mode;
    ProxySettings proxy;
    proxy.mode = read<Mode>(settings, kMode, kModes);
    proxy.type = read<ProxySettings::Type>(settings, kType, kTypes);
    proxy.host = settings.value(kHost).toString().trimmed();
    const int port = settings.value(kPort).toInt();
    proxy.port = port > 0 && port <= std::numeric_limits<quint16>::max()
                     ? static_cast<quint16>(port)
                     : quint16{0};
    proxy.user = settings.value(kUser).toString();
    if (settings.contains(kNoProxy)) {
        proxy.noProxy = listOf(settings.value(kNoProxy));
    }
    if (!isComplete(proxy)) {
        proxy.mode = Mode::System;
    }
    return proxy;
}

} // namespace

NetworkSettings readNetworkSettings(const QSettings& settings, const NetworkSettings& defaults)
{
    NetworkSettings network = defaults;
    if (settings.contains(kMode)) {
        network.proxy = readProxy(settings);
    }
    network.caFile = settings.value(kCaFile, defaults.caFile).toString();
    const std::chrono::seconds limit{settings.value(kTimeLimit).toInt()};
    if (limit >= NetworkSettings::kLeastTimeLimit && limit <= NetworkSettings::kMostTimeLimit) {
        network.timeLimit = limit;
    }
    return network;
}

void writeNetworkSettings(QSettings& settings, const NetworkSettings& network)
{
    settings.setValue(kMode, word(network.proxy.mode, kModes));
    settings.setValue(kType, word(network.proxy.type, kTypes));
    settings.setValue(kHost, network.proxy.host);
    settings.setValue(kPort, network.proxy.port);
    settings.setValue(kUser, network.proxy.user);
    settings.setValue(kNoProxy, network.proxy.noProxy);
    settings.setValue(kCaFile, network.caFile);
    settings.setValue(kTimeLimit, static_cast<int>(network.timeLimit.count()));
}

} // namespace keyfob
