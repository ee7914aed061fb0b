#include "models/api/apicall.h"

#include "models/api/oneshotbody.h"
#include "models/api/replyreader.h"
#include "models/api/tlstrust.h"
#include "models/core/logging.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>

#include <algorithm>

namespace keyfob {

using Kind = ApiError::Kind;

namespace {

constexpr int kInactivityLimitMs = 10'000;

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
    request.setTransferTimeout(kInactivityLimitMs);
    request.setRawHeader("Accept", "application/json");
    addCredential(request, from);
    return request;
}

} // namespace

ApiCall::ApiCall(QNetworkAccessManager& manager, ApiRequest request, QUrl url, QObject* context,
                 ApiCallback callback)
    : QObject(context)
    , m_manager(manager)
    , m_request(std::move(request))
    , m_url(std::move(url))
    , m_callback(std::move(callback))
{
    static int s_lastId = 0;
    m_id = ++s_lastId;
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &ApiCall::deadlineReached);
}

ApiCall::~ApiCall()
{
    if (m_reply) {
        // abort() emits finished() at once: nobody may hear it any more.
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void ApiCall::start()
{
    m_elapsed.start();
    if (!isSafeHeaderValue(m_request.secret.view())) {
        QMetaObject::invokeMethod(
            this, [this] { finish(std::unexpected(ApiError{})); },
            Qt::QueuedConnection);
        return;
    }
    m_deadline.start(m_request.deadline);
    sendOnce();
}

void ApiCall::sendOnce()
{
    QNetworkRequest request = networkRequest(m_url, m_request);
    if (const TlsTrust* trust = TlsTrust::of(m_manager)) {
        trust->prepare(request);
    }
    m_reply = m_request.method == ApiRequest::Method::Get ? m_manager.get(request)
                                                          : sendWrite(std::move(request));
    connect(m_reply, &QNetworkReply::sslErrors, this, &ApiCall::judgeCertificate);
    connect(m_reply, &QIODevice::readyRead, this, &ApiCall::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &ApiCall::replyFinished);
}

QNetworkReply* ApiCall::sendWrite(QNetworkRequest request)
{
    const QByteArray bytes = QJsonDocument(m_request.body).toJson(QJsonDocument::Compact);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
    // Without this Qt copies the body into a buffer that it could read a second time.
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    // A manager of its own makes the connection a fresh one. clearConnectionCache() would too, but
    // 6.4.2 then drops every request under way without ever finishing it.
    auto* writer = new QNetworkAccessManager(this);
    writer->setProxy(m_manager.proxy());
    auto* body = new OneShotBody(bytes, writer);
    return writer->sendCustomRequest(request, methodName(m_request.method), body);
}

void ApiCall::judgeCertificate(const QList<QSslError>& errors)
{
    if (const TlsTrust* trust = TlsTrust::of(m_manager)) {
        m_tlsError = trust->judge(*m_reply, errors);
    }
}

void ApiCall::readMore()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_request.bodyCap) {
        m_tooLarge = true;
        m_body.clear();
        m_reply->abort();
    }
}

void ApiCall::deadlineReached()
{
    m_timedOut = true;
    m_reply->abort();
}

bool ApiCall::mayRetry() const
{
    return m_request.method == ApiRequest::Method::Get && !m_retried && !m_timedOut && !m_tooLarge
           && m_reply->error() == QNetworkReply::RemoteHostClosedError
           && !m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
}

void ApiCall::replyFinished()
{
    if (mayRetry()) {
        m_retried = true;
        m_reply->disconnect(this);
        m_reply->deleteLater();
        sendOnce();
        return;
    }
    if (!m_tooLarge && m_reply->isOpen()) {
        m_body += m_reply->readAll();
        m_tooLarge = m_body.size() > m_request.bodyCap;
    }
    finish(judge());
}

ApiResult ApiCall::judge() const
{
    if (m_timedOut) {
        return std::unexpected(ApiError{.kind = Kind::Timeout});
    }
    if (m_tooLarge) {
        return std::unexpected(ApiError{.kind = Kind::TooLarge});
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 300 && status < 400) {
        const QUrl target
            = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        return std::unexpected(ApiError{.kind = Kind::Redirected,
                                        .httpStatus = status,
                                        .redirectTarget = m_url.resolved(target).toString()});
    }
    if (status >= 400) {
        return std::unexpected(ApiError{.kind = kindOfStatus(status),
                                        .httpStatus = status,
                                        .retryAfter = retryAfterOf(*m_reply),
                                        .serverMessage = serverMessageOf(m_body),
                                        .date = dateOf(*m_reply)});
    }
    if (const auto error = transportError()) {
        return std::unexpected(*error);
    }
    return ApiReply{status, m_body, refreshTokenOf(*m_reply), dateOf(*m_reply)};
}

std::optional<ApiError> ApiCall::transportError() const
{
    if (m_tlsError && m_reply->error() != QNetworkReply::NoError) {
        return m_tlsError;
    }
    switch (m_reply->error()) {
    case QNetworkReply::NoError:
        return std::nullopt;
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownNetworkError:
        // Decompression bombs and broken framing end here when a status had come.
        if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()) {
            return ApiError{.kind = Kind::BadResponse};
        }
        return ApiError{.kind = Kind::ConnectionLost};
    default:
        return ApiError{.kind = kindOfNetworkError(m_reply->error())};
    }
}

void ApiCall::finish(ApiResult result)
{
    m_deadline.stop();
    log(result);
    // The callback may destroy the context; this object must survive the signal it stands in.
    setParent(nullptr);
    deleteLater();
    const ApiCallback callback = std::exchange(m_callback, nullptr);
    callback(std::move(result));
}

void ApiCall::log(const ApiResult& result) const
{
    qCInfo(lcApi).noquote() << "#" << m_id << methodName(m_request.method)
                            << m_request.routeTemplate
                            << (result ? result->status : result.error().httpStatus)
                            << (result ? -1 : static_cast<int>(result.error().kind))
                            << m_elapsed.elapsed() << "ms";
}

} // namespace keyfob
