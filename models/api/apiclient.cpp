#include "models/api/apiclient.h"

#include "models/api/apicall.h"

#include <QNetworkAccessManager>

namespace keyfob {

ApiClient::ApiClient(QNetworkAccessManager& manager, ServerUrl server)
    : m_manager(manager)
    , m_server(std::move(server))
{
}

void ApiClient::send(ApiRequest request, QObject* context, ApiCallback callback)
{
    const QString route = request.route.isEmpty() ? request.routeTemplate : request.route;
    const QUrl url = m_server.resolved(route, request.query);
    if (m_dateObserver) {
        callback = [observe = m_dateObserver, callback](ApiResult result) {
            observe(result ? result->date : result.error().date);
            callback(std::move(result));
        };
    }
    auto* call = new ApiCall(m_manager, std::move(request), url, context, std::move(callback));
    call->start();
}

} // namespace keyfob
