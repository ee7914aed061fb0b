#pragma once

#include "models/api/apirequest.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;
class QSslError;

namespace keyfob {

class NetworkPolicy;

/// One request under way: owns its reply, its deadline and the bytes read so far, and judges the
/// result. A child of its context, so that it ends with it; destroys itself when it has answered.
class ApiCall : public QObject
{
    Q_OBJECT

public:
    ApiCall(QNetworkAccessManager& manager, ApiRequest request, QUrl url, QObject* context,
            ApiCallback callback);
    ~ApiCall() override;

    void start();

private:
    void sendOnce();
    void readMore();
    void replyFinished();
    void judgeCertificate(const QList<QSslError>& errors);
    void deadlineReached();
    void finish(ApiResult result);
    [[nodiscard]] QNetworkReply* sendWrite(QNetworkRequest request);
    [[nodiscard]] std::chrono::milliseconds scaled(std::chrono::milliseconds limit) const;
    [[nodiscard]] bool mayRetry() const;
    [[nodiscard]] ApiResult judge() const;
    [[nodiscard]] std::optional<ApiError> transportError() const;
    void log(const ApiResult& result) const;

    QNetworkAccessManager& m_manager;
    NetworkPolicy* m_policy; ///< the manager's; nullptr where it has none
    ApiRequest m_request;
    QUrl m_url;
    ApiCallback m_callback;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    QElapsedTimer m_elapsed;
    QByteArray m_body;
    int m_id = 0;
    std::optional<ApiError> m_tlsError; ///< what was wrong with the server's certificate
    bool m_timedOut = false;
    bool m_tooLarge = false;
    bool m_retried = false;
};

} // namespace keyfob
