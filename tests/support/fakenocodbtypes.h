#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <optional>

namespace keyfob::test {

/// Header names as sent; look-ups ignore case.
using FakeHeaders = QList<QPair<QByteArray, QByteArray>>;

/// One HTTP request as it came in. Path and query are percent-encoded; the path lacks the prefix.
struct FakeRequest
{
    QByteArray method;
    QByteArray path;
    QByteArray query;
    FakeHeaders headers;
    QByteArray body;
    int connection = 0; ///< 1, 2, 3… in the order in which clients connected
    int status = 0;     ///< what was answered; 0 until the answer is out, or when none came
    int startedAt = 0;  ///< sequence numbers shared by all starts and ends, for maxConcurrent()
    int endedAt = 0;    ///< 0 while it is open

    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
    /// The value of one cookie of the Cookie header, or empty.
    [[nodiscard]] QByteArray cookie(QByteArrayView name) const;
    [[nodiscard]] QUrlQuery urlQuery() const;
    [[nodiscard]] QJsonObject json() const;
    /// An empty method means any; the path is compared as a prefix.
    [[nodiscard]] bool matches(QByteArrayView wantedMethod, QByteArrayView pathPrefix) const;
};

/// One HTTP answer before it is put on the wire. Date, Content-Length and the connection headers
/// are added later unless they are there already.
struct FakeReply
{
    int status = 200;
    FakeHeaders headers;
    QByteArray body;
    qint64 repeat = 1;          ///< the body is sent so many times: big bodies need no big memory
    bool announceLength = true; ///< false: no Content-Length, the end is the closed connection

    static FakeReply json(int status, const QJsonObject& object);
    static FakeReply jsonBytes(int status, const QByteArray& bytes);
    static FakeReply html(int status, const QByteArray& page);
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
    void setHeader(const QByteArray& name, const QByteArray& value);
    [[nodiscard]] QJsonObject jsonObject() const;
};

struct FakeUser
{
    QString id; ///< "us" and 14 characters
    QString email;
    QString password;
    QString roles; ///< comma-separated, such as "org-level-creator,super"
    std::optional<QString> displayName;
    QByteArray tokenVersion; ///< 80 hex; a new one ends all JWTs of the user

    [[nodiscard]] bool isSuperAdmin() const;
};

struct FakeToken
{
    qint64 id = 0;
    QString token; ///< 40 of [A-Za-z0-9_-]
    std::optional<QString> description;
    QString userId;
    QDateTime createdAt;
    // What only rows of newer servers tell (RowStyle):
    QDateTime expiry = {};     ///< invalid: null
    QDateTime lastUsedAt = {}; ///< invalid: null
    bool enabled = true;
};

/// What a sign-in hands out.
struct FakeSession
{
    QByteArray jwt;
    QByteArray refreshToken; ///< 80 hex
};

/// How a server says that a session is over. All but AsRecorded apply to every cause.
enum class DeadSessionStyle {
    AsRecorded,        ///< 0.301.3: expired 401 {msg}, signed out 401 {error,message}, removed 500
    Unauthorized401,   ///< {"msg":"Unauthorized"}
    ErrorMessage401,   ///< {"error","message"}: 0.301 after sign-out or password change
    TokenExpired400,   ///< {"msg":"Token Expired. Please login again."}: 0.111 to 0.265
    JavaScriptText400, ///< {"msg"} with a JavaScript error text: account removed, older servers
    JavaScriptText500, ///< {"msg","innerError"}: account removed, 0.301
};

/// What a list answers for an offset past its end.
enum class PastEndStyle {
    Status422,       ///< {"error","message"}: recorded from 0.301.3
    Status400,       ///< {"msg"}: recorded from 0.204.5
    Status200Errors, ///< an empty list, pageInfo and "errors": older servers
    Status200EmptyPage,
};

/// Which key DELETE really deletes by.
enum class DeleteKey {
    NumericId, ///< from 0.260
    TokenText, ///< 0.111 to 0.251
    BasePath,  ///< 0.109.7: only /api/v1/db/meta/projects/{base}/api-tokens/{token text}
};

/// What the rows of a list look like.
enum class RowStyle {
    AsRecorded,    ///< 0.301.3
    WithPrefix,    ///< newer, not run: token_prefix, expiry, enabled, last_used_at, newest first
    ShownOnceNull, ///< the same of a licensed server: nc_pat_ tokens, null but in the create reply
    ShownOnceAbsent, ///< the same, and lists have no "token" at all
};

/// The settings of the fake server; every default is what 0.301.3 did when it was recorded.
struct FakeBehaviour
{
    QByteArray pathPrefix; ///< such as "/nocodb"; outside it a proxy's 404 page answers
    std::chrono::seconds clockOffset{0};     ///< moves the Date header and the times in JWTs
    std::chrono::seconds jwtLifetime{36000}; ///< 0: every JWT is dead on arrival
    std::chrono::seconds refreshLifetime{std::chrono::hours(24 * 30)};
    std::chrono::milliseconds keepAlive{5000}; ///< idle connections are closed after it
    bool emailAuthDisabled = false;
    bool tooOld = false;   ///< as 0.98: no account tokens, pages instead of JSON for a 404
    QString twoFactorCode; ///< sign-in asks for it; newer than 0.301, by NocoDB's documents
    bool singleRefreshSlot = false; ///< up to 0.251 a sign-in ends the user's other refresh token
    bool passwordChangeSparesRefreshTokens = false; ///< up to 0.251, and it sets no cookie
    bool hasDisplayNames = true; ///< 0.111 has neither the field in `me` nor the profile route
    bool deletedTokensStayAccepted = true; ///< until restart(), as 0.260 to 0.301
    bool wrongDeleteKeySucceeds = false;   ///< 200 without effect instead of the recorded 500
    bool everybodyIsInTheBase = false;     ///< else only super admins may delete through the base
    DeleteKey deleteKey = DeleteKey::NumericId;
    DeadSessionStyle deadSessions = DeadSessionStyle::AsRecorded;
    PastEndStyle pastEnd = PastEndStyle::Status422;
    RowStyle rows = RowStyle::AsRecorded;
    bool idsAreText = false; ///< "id":"7"
    int maxPageRows = 0;   ///< 0: no limit, as recorded
    QJsonObject infoExtra; ///< added to, or replacing, what the info route answers
    /// Changes the rows of a page. Offset and limit as asked for, limit -1 when absent. With it
    /// there is no error past the end: the hook answers for every offset.
    std::function<QJsonArray(int offset, int limit, QJsonArray honest)> pageHook;
    /// Changes pageInfo, which lies already (it counts all users' tokens).
    std::function<QJsonObject(QJsonObject recorded)> pageInfoHook;
};

} // namespace keyfob::test
