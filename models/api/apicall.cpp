#include "models/api/apicall.h"

#include "models/api/networkpolicy.h"
#include "models/api/networkrequest.h"
#include "models/api/oneshotbody.h"
#include "models/api/replyreader.h"
#include "models/api/tlstrust.h"
#include "models/core/logging.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace keyfob {

using Kind = ApiError::Kind;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kInactivityLimit = 10s;

} // namespace

ApiCall::ApiCall(QNetworkAccessManager& manager, ApiRequest request, QUrl url, QObject* context,
                 ApiCallback callback)
    : QObject(context)
    , m_manager(manager)
    , m_policy(NetworkPolicy::of(manager))
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
    m_deadline.start(scaled(m_request.deadline));
    sendOnce();
}

void ApiCall::sendOnce()
{
    QNetworkRequest request = networkRequest(m_url, m_request);
    request.setTransferTimeout(static_cast<int>(scaled(kInactivityLimit).count()));
    if (const TlsTrust* trust = TlsTrust::of(m_manager)) {
        trust->prepare(request);
    }
    const QByteArray login = m_policy ? m_policy->plainLogin().header(m_url) : QByteArray();
    if (!login.isEmpty()) {
        request.setRawHeader("Proxy-Authorization", login);
    }
    m_reply = m_request.method == ApiRequest::Method::Get ? m_manager.get(request)
                                                          : sendWrite(request);
    connect(m_reply, &QNetworkReply::sslErrors, this, &ApiCall::judgeCertificate);
    connect(m_reply, &QIODevice::readyRead, this, &ApiCall::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &ApiCall::replyFinished);
}

std::chrono::milliseconds ApiCall::scaled(std::chrono::milliseconds limit) const
{
    return m_policy ? m_policy->scaled(limit) : limit;
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
    if (m_policy) {
        m_policy->prepare(*writer);
    } else {
        writer->setProxy(m_manager.proxy());
    }
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
    // Qt (6.4.2) does not tell what is wrong with a certificate to whoever joins a handshake that
    // connectAhead() has begun: the next one is its own.
    const bool isUntold
        = m_reply->error() == QNetworkReply::SslHandshakeFailedError && !m_tlsError;
    return m_request.method == ApiRequest::Method::Get && !m_retried && !m_timedOut && !m_tooLarge
           && (isUntold || m_reply->error() == QNetworkReply::RemoteHostClosedError)
           && !m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
}

void ApiCall::replyFinished()
{
    const bool mayAnswerProxy = m_policy && m_policy->plainLogin().mayAnswer(*m_reply);
    if (mayAnswerProxy || mayRetry()) {
        m_retried = m_retried || !mayAnswerProxy;
        m_body.clear();
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
    if (m_policy && m_policy->plainLogin().wasRefused(*m_reply)) {
        return std::unexpected(ApiError{.kind = Kind::ProxyAuth, .httpStatus = status});
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
    return ApiReply{status, m_body, refreshTokenOf(*m_reply), dateOf(*m_reply),
                    certificateOf(*m_reply)};
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
        break;
    default:
        break;
    }
    const auto error = m_reply->error();
    return ApiError{.kind = m_policy ? m_policy->kindOf(error, m_url) : kindOfNetworkError(error)};
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
