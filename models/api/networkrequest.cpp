#include "models/api/networkrequest.h"

#include <algorithm>

namespace keyfob {

namespace {

void addCredential(QNetworkRequest& request, const ApiRequest& from)
{
    const QByteArray value = from.secret.view().toByteArray();
    switch (from.credential) {
    case ApiRequest::Credential::None:
        return;
    case ApiRequest::Credential::AuthToken:
        request.setRawHeader("xc-auth", value);
        return;
    case ApiRequest::Credential::ApiToken:
        request.setRawHeader("xc-token", value);
        return;
    case ApiRequest::Credential::RefreshCookie:
        request.setRawHeader("Cookie", "refresh_token=" + value);
        return;
    }
}

} // namespace

QByteArray methodName(ApiRequest::Method method)
{
    switch (method) {
    case ApiRequest::Method::Get:
        return "GET";
    case ApiRequest::Method::Post:
        return "POST";
    case ApiRequest::Method::Patch:
        return "PATCH";
    case ApiRequest::Method::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

bool isSafeHeaderValue(QByteArrayView value)
{
    return std::all_of(value.begin(), value.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

QNetworkRequest networkRequest(const QUrl& url, const ApiRequest& from)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("Accept", "application/json");
    addCredential(request, from);
    return request;
}

} // namespace keyfob
