#pragma once

#include "models/api/apirequest.h"
#include "models/api/serverurl.h"

class QNetworkAccessManager;

namespace keyfob {

/// All network policy in one place, and the only user of QNetworkAccessManager.
///
/// Redirects are never followed, cookies never kept, TLS errors never ignored. Every request has
/// an inactivity limit (10 s), a total deadline and a cap on its body. A GET is sent once more
/// when the connection closed before any byte of a reply; a POST or DELETE never is.
class ApiClient final : public RequestSender
{
public:
    /// The manager must outlive the client and everything that it has sent.
    ApiClient(QNetworkAccessManager& manager, ServerUrl server);

    /// Reads as RequestSender says; a header value with control characters is a BadResponse.
    void send(ApiRequest request, QObject* context, ApiCallback callback) override;

    [[nodiscard]] const ServerUrl& server() const { return m_server; }

    /// Gets the Date header of every reply, before whoever sent the request gets the reply. Must
    /// outlive the contexts of all requests.
    void setDateObserver(std::function<void(const std::optional<QDateTime>&)> observer)
    {
        m_dateObserver = std::move(observer);
    }

private:
    QNetworkAccessManager& m_manager;
    ServerUrl m_server;
    std::function<void(const std::optional<QDateTime>&)> m_dateObserver;
};

} // namespace keyfob
