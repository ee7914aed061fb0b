#pragma once

#include "tests/support/fakenocodbfault.h"
#include "tests/support/fakenocodbtypes.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <vector>

namespace keyfob::test {

class FakeNocoDbConnection;
class FakeNocoDbListener;
class FakeNocoDbRoutes;
class FakeNocoDbState;
class FakeRequestLog;

/// A NocoDB for tests: a real HTTP/1.1 server on 127.0.0.1 in the test's own event loop, so that
/// the client's whole network path is tested, with state, faults on order and a log of requests.
///
/// Statuses, headers and bodies are recorded from NocoDB 0.301.3 and can be turned into those of
/// other releases by behaviour(). An empty method means any method and paths are prefixes in all
/// functions below; they lack FakeBehaviour::pathPrefix. An empty email means every user.
///
/// Beware: when a connection closes without an answer, QNetworkAccessManager sends the request
/// again by itself; order such faults with kForEver when every try is to fail.
class FakeNocoDb : public QObject
{
    Q_OBJECT

public:
    static constexpr int kForEver = FaultScript::kForEver;

    explicit FakeNocoDb(QObject* parent = nullptr);
    ~FakeNocoDb() override;

    /// "http://127.0.0.1:PORT" (or https) and the path prefix, no slash at the end.
    [[nodiscard]] QUrl url() const;
    /// The address of a route below url(); the path begins with "/" and may have a query.
    [[nodiscard]] QUrl url(const QString& path) const;
    [[nodiscard]] quint16 port() const;
    /// Listens (again), on the same port as before. The constructor has called it.
    bool start();
    /// From now on it speaks https on the same port, with the certificate and key of a PEM file.
    bool startTls(const QString& pemFile);
    /// Refuses connections from now on and aborts the open ones.
    void stop();
    /// From now on connections are reset when a request begins, which nobody reads.
    void resetConnections();
    /// A server restart: connections drop and deleted tokens stop being accepted; JWTs, refresh
    /// tokens and everything else live on.
    void restart();
    /// Closes all connections, and goes on listening.
    void closeConnections();
    [[nodiscard]] int openConnections() const;

    [[nodiscard]] FakeBehaviour& behaviour();
    /// The server's idea of the time, with FakeBehaviour::clockOffset.
    [[nodiscard]] QDateTime now() const;

    // Users
    FakeUser addUser(const QString& email, const QString& password,
                     const QString& roles = QStringLiteral("org-level-viewer"));
    FakeUser addSuperAdmin(const QString& email, const QString& password);
    void setDisplayName(const QString& email, const std::optional<QString>& name);
    void setPassword(const QString& email, const QString& password);
    /// The account goes, its tokens stay in the list with created_by null.
    void removeUser(const QString& email);
    [[nodiscard]] std::optional<FakeUser> user(const QString& email) const;

    // Sessions
    /// A sign-in without HTTP, for tests that begin signed in.
    FakeSession signIn(const QString& email);
    /// A JWT of any age: iat = now - age, exp = iat + lifetime.
    QByteArray makeJwt(const QString& email, std::chrono::seconds age,
                       std::chrono::seconds lifetime);
    /// JWTs handed out so far count as past their end; refresh tokens live.
    void expireJwts(const QString& email = {});
    /// JWTs live, renewal is refused.
    void revokeRefreshTokens(const QString& email = {});
    /// As if signed out elsewhere: both are dead.
    void revokeSessions(const QString& email = {});
    [[nodiscard]] bool isRefreshTokenAlive(const QByteArray& refreshToken) const;
    [[nodiscard]] bool isJwtAlive(const QByteArray& jwt) const;

    // Tokens, behind the client's back
    FakeToken addToken(const QString& email, const std::optional<QString>& description);
    /// "NAME 1" to "NAME COUNT"; a hundred thousand take a fraction of a second.
    void addTokens(const QString& email, int count, const QString& name = QStringLiteral("token"));
    /// For ids, dates and texts of the test's choice. Ids have to rise.
    void insertToken(const FakeToken& token);
    bool deleteToken(qint64 id);
    /// In the server's order, of all users.
    [[nodiscard]] const std::vector<FakeToken>& tokens() const;
    [[nodiscard]] std::optional<FakeToken> token(qint64 id) const;
    /// What `me` would say to it: also true for a deleted one before restart().
    [[nodiscard]] bool isTokenAccepted(const QString& token) const;

    // Faults
    void addFault(const Fault& fault, QByteArrayView method = {}, QByteArrayView pathPrefix = {},
                  int times = 1);
    void clearFaults();
    [[nodiscard]] int pendingFaults() const;

    // What came in
    [[nodiscard]] const std::vector<FakeRequest>& requests() const;
    [[nodiscard]] std::vector<FakeRequest> requests(QByteArrayView method,
                                                    QByteArrayView pathPrefix) const;
    [[nodiscard]] int count(QByteArrayView method = {}, QByteArrayView pathPrefix = {}) const;
    /// The most requests that were open at one time.
    [[nodiscard]] int maxConcurrent(QByteArrayView method = {},
                                    QByteArrayView pathPrefix = {}) const;
    /// How many connections there were; does not go down.
    [[nodiscard]] int connectionCount() const;
    void clearRequests();

Q_SIGNALS:
    /// With an index into requests(). Comes before the effect and before a fault is chosen, so a
    /// test can still change anything.
    void requestReceived(int index);
    /// The last byte was handed to the socket, or the connection is gone.
    void requestEnded(int index);

private:
    void onConnected(FakeNocoDbConnection* connection);
    void onRequest(FakeNocoDbConnection* connection, FakeRequest request);
    void onEnded(int index, int status);
    void deliver(FakeNocoDbConnection* connection, const FakeReply& reply,
                 const std::optional<Fault>& fault);

    FakeBehaviour m_behaviour;
    std::unique_ptr<FakeNocoDbState> m_state;
    std::unique_ptr<FakeNocoDbRoutes> m_routes;
    std::unique_ptr<FakeRequestLog> m_log;
    FaultScript m_faults;
    FakeNocoDbListener* m_listener;
    bool m_resetsConnections = false;
};

} // namespace keyfob::test
