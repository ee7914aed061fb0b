#include "models/api/networksettings.h"

#include <QHostAddress>
#include <QUrl>

namespace keyfob {

bool isHostName(const QString& text)
{
    if (!QHostAddress(text).isNull()) {
        return true; // an IPv6 address, too, which a QUrl wants in brackets
    }
    QUrl url;
    url.setHost(text, QUrl::StrictMode);
    return !url.host().isEmpty() && !text.contains(QLatin1Char(':'));
}

bool isComplete(const ProxySettings& proxy)
{
    return proxy.mode != ProxySettings::Mode::Manual || (isHostName(proxy.host) && proxy.port > 0);
}

} // namespace keyfob
