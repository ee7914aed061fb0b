#include "models/api/connectahead.h"

#include "models/api/networkpolicy.h"
#include "models/api/networkrequest.h"
#include "models/api/tlstrust.h"

#include <QNetworkAccessManager>

namespace keyfob {

// As QNetworkAccessManager::connectToHost() does it (Qt 6.4), whose connection is one for HTTP/2,
// so that our requests would make another.
void connectAhead(QNetworkAccessManager& manager, const ServerUrl& server)
{
    const NetworkPolicy* policy = NetworkPolicy::of(manager);
    if (policy != nullptr && !policy->proxyOf(server).host.isEmpty()) {
        return;
    }
    QUrl url = server.resolved(QString());
    url.setScheme(QLatin1String("preconnect-") + url.scheme());
    QNetworkRequest request = networkRequest(url, {});
    const TlsTrust* trust = server.isEncrypted() ? TlsTrust::of(manager) : nullptr;
    if (trust != nullptr) {
        trust->prepare(request);
    }
    QNetworkReply* reply = manager.get(request);
    if (trust != nullptr) {
        QObject::connect(reply, &QNetworkReply::sslErrors, trust,
                         [trust, reply](const auto& errors) {
                             std::ignore = trust->judge(*reply, errors); // accepts a pinned one
                         });
    }
    QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

} // namespace keyfob
