#pragma once

#include "models/api/apirequest.h"
#include "models/api/serverurl.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;

namespace keyfob {

class ApiClient;

/// Somewhere else to sign in to a server, in a browser. Newer than 0.301: from NocoDB's documents,
/// never met on a server.
struct SsoClient
{
    QString title; ///< the server's text; may be empty
    QUrl url;      ///< http or https
};

/// What a server says of itself to anybody (GET /api/v1/db/meta/nocodb/info, the same on NocoDB
/// 0.109 to 0.301).
struct ServerInfo
{
    bool emailSignIn = true;  ///< false: password sign-in is refused with 403
    bool isSetUp = true;      ///< false: no user yet, nobody can sign in
    QList<SsoClient> ssoClients = {};
    std::chrono::milliseconds took{}; ///< from the request to its answer
    std::optional<CertificateInfo> certificate = {}; ///< by https
};

/// What the info call to this server has brought; NotNocoDB where the answer is not NocoDB's.
[[nodiscard]] std::expected<ServerInfo, ApiError> readServerInfo(const ApiResult& result,
                                                                 const ServerUrl& server);
/// The info call, answered within the deadline.
[[nodiscard]] ApiRequest serverInfoRequest(std::chrono::milliseconds deadline);

/// Finds out whether there is a NocoDB server at an address; at most one check at a time, the
/// newest wins.
class ServerProbe : public QObject
{
    Q_OBJECT

public:
    explicit ServerProbe(QNetworkAccessManager& manager, QObject* parent = nullptr);
    ~ServerProbe() override;

    /// Answers within 5 s by one of the signals. While a server boots it answers 404 pages for up
    /// to a second, so a 404 is asked again until 1.5 s have gone by. NocoDB 0.98 has no account
    /// tokens: the page 404 where 0.109 and newer answer 401 means TooOld.
    void check(const ServerUrl& server);
    void cancel();

Q_SIGNALS:
    void found(const keyfob::ServerInfo& info);
    void failed(const keyfob::ApiError& error);

private:
    void ask();
    void answered(const ApiResult& result);
    void askForTokens(const ServerInfo& info);
    void tokensAnswered(const ServerInfo& info, const ApiResult& result);
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;

    QNetworkAccessManager& m_manager;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<QObject> m_scope; ///< context of the request under way
    QTimer m_again;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceAsked;
};

} // namespace keyfob
