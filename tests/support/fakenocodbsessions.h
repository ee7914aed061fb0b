#pragma once

#include "tests/support/fakenocodbstate.h"

#include <QHash>
#include <QSet>

namespace keyfob::test {

/// Who is signed in: JWTs (HS256, the claims recorded from NocoDB 0.301.3) and the rotating
/// refresh tokens. Two sign-ins in one second give the same JWT there, and so they do here.
class FakeNocoDbSessions
{
public:
    enum class Verdict { Absent, Garbage, Expired, Revoked, AccountRemoved, Live };
    enum class RolesClaim { Object, Text }; ///< sign-in gives an object, renewal a text

    struct Check
    {
        Verdict verdict = Verdict::Absent;
        FakeUser* user = nullptr; ///< set when Live
    };

    explicit FakeNocoDbSessions(FakeNocoDbState& state);

    [[nodiscard]] Check check(const QByteArray& jwt);
    QByteArray issueJwt(const FakeUser& user, RolesClaim rolesClaim = RolesClaim::Object);
    QByteArray makeJwt(const FakeUser& user, qint64 issuedAt, qint64 expires,
                       RolesClaim rolesClaim = RolesClaim::Object);

    QByteArray issueRefreshToken(const FakeUser& user);
    /// Uses a refresh token up; null when it is unknown, used or past its time.
    [[nodiscard]] FakeUser* useRefreshToken(const QByteArray& refreshToken);
    [[nodiscard]] bool isRefreshTokenAlive(const QByteArray& refreshToken) const;
    [[nodiscard]] QDateTime refreshExpiry() const;

    /// Stands for a right password until the code has come.
    QByteArray issueTwoFactorToken(const FakeUser& user);
    [[nodiscard]] FakeUser* twoFactorUser(const QByteArray& token) const;

    void expireJwts(const FakeUser& user);
    void revokeRefreshTokens(const FakeUser& user);
    /// What a sign-out does: a new token version and no refresh token.
    void revokeAll(FakeUser& user);
    /// A new token version alone.
    void revokeJwts(FakeUser& user);

private:
    struct Refresh
    {
        QString userId;
        QDateTime expires;
    };

    FakeNocoDbState& m_state;
    QByteArray m_secret;
    QHash<QByteArray, Refresh> m_refreshTokens;
    QHash<QByteArray, QString> m_twoFactorTokens; ///< to user id
    QHash<QByteArray, QString> m_issued; ///< JWT to user id
    QSet<QByteArray> m_expiredEarly;
};

/// "roles" as the API shows them: {"org-level-viewer":true}.
[[nodiscard]] QJsonObject rolesObject(const QString& roles);

} // namespace keyfob::test
