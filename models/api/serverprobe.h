#pragma once

#include "models/api/apirequest.h"
#include "models/api/serverurl.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;

namespace keyfob {

class ApiClient;

/// What a server says of itself to anybody (GET /api/v1/db/meta/nocodb/info, the same on NocoDB
/// 0.109 to 0.301).
struct ServerInfo
{
    bool emailSignIn = true;  ///< false: password sign-in is refused with 403
    bool isSetUp = true;      ///< false: no user yet, nobody can sign in
    std::chrono::milliseconds took{}; ///< from the request to its answer
    std::optional<CertificateInfo> certificate = {}; ///< by https
};

/// Finds out whether there is a NocoDB server at an address; at most one check at a time, the
/// newest wins.
class ServerProbe : public QObject
{
    Q_OBJECT

public:
    explicit ServerProbe(QNetworkAccessManager& manager, QObject* parent = nullptr);
    ~ServerProbe() override;

    /// Answers within 5 s by one of the signals. While a server boots it answers 404 pages for up
    /// to a second, so a 404 is asked again until 1.5 s have gone by.
    void check(const ServerUrl& server);
    void cancel();

Q_SIGNALS:
    void found(const keyfob::ServerInfo& info);
    void failed(const keyfob::ApiError& error);

private:
    void ask();
    void answered(const ApiResult& result);

    QNetworkAccessManager& m_manager;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<QObject> m_scope; ///< context of the request under way
    QTimer m_again;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceAsked;
};

} // namespace keyfob
