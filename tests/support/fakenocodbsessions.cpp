#include "tests/support/fakenocodbsessions.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace keyfob::test {

namespace {

constexpr int kRefreshTokenLength = 80;
constexpr int kSecretLength = 64;

QByteArray base64Url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray base64UrlJson(const QJsonObject& object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray signature(const QByteArray& content, const QByteArray& secret)
{
    return base64Url(QMessageAuthenticationCode::hash(content, secret, QCryptographicHash::Sha256));
}

} // namespace

QJsonObject rolesObject(const QString& roles)
{
    QJsonObject object;
    for (const QString& role : roles.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        object.insert(role, true);
    }
    return object;
}

FakeNocoDbSessions::FakeNocoDbSessions(FakeNocoDbState& state)
    : m_state(state), m_secret(state.randomHex(kSecretLength))
{}

FakeNocoDbSessions::Check FakeNocoDbSessions::check(const QByteArray& jwt)
{
    if (jwt.isEmpty()) {
        return {Verdict::Absent};
    }
    const qsizetype dot = jwt.lastIndexOf('.');
    if (dot < 0 || signature(jwt.left(dot), m_secret) != jwt.mid(dot + 1)) {
        return {Verdict::Garbage};
    }
    const QByteArray payload =
        QByteArray::fromBase64(jwt.left(dot).split('.').last(), QByteArray::Base64UrlEncoding);
    const QJsonObject claims = QJsonDocument::fromJson(payload).object();
    const qint64 now = m_state.now().toSecsSinceEpoch();
    if (now >= claims.value(QLatin1String("exp")).toInteger() || m_expiredEarly.contains(jwt)) {
        return {Verdict::Expired};
    }
    FakeUser* user = m_state.userById(claims.value(QLatin1String("id")).toString());
    if (user == nullptr) {
        return {Verdict::AccountRemoved};
    }
    const QString version = claims.value(QLatin1String("token_version")).toString();
    if (version != QString::fromLatin1(user->tokenVersion)) {
        return {Verdict::Revoked};
    }
    return {Verdict::Live, user};
}

QByteArray FakeNocoDbSessions::issueJwt(const FakeUser& user, RolesClaim rolesClaim)
{
    const qint64 lifetime = m_state.behaviour().jwtLifetime.count();
    qint64 issuedAt = m_state.now().toSecsSinceEpoch();
    QByteArray jwt = makeJwt(user, issuedAt, issuedAt + lifetime, rolesClaim);
    // expireJwts() must not kill what is handed out later in the same second.
    while (m_expiredEarly.contains(jwt)) {
        ++issuedAt;
        jwt = makeJwt(user, issuedAt, issuedAt + lifetime, rolesClaim);
    }
    return jwt;
}

QByteArray FakeNocoDbSessions::makeJwt(const FakeUser& user, qint64 issuedAt, qint64 expires,
                                       RolesClaim rolesClaim)
{
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("HS256")},
                             {QStringLiteral("typ"), QStringLiteral("JWT")}};
    const QJsonValue roles = rolesClaim == RolesClaim::Object ? QJsonValue(rolesObject(user.roles))
                                                              : QJsonValue(user.roles);
    const QJsonObject claims{
        {QStringLiteral("email"), user.email},
        {QStringLiteral("id"), user.id},
        {QStringLiteral("roles"), roles},
        {QStringLiteral("token_version"), QString::fromLatin1(user.tokenVersion)},
        {QStringLiteral("iat"), issuedAt},
        {QStringLiteral("exp"), expires}};
    const QByteArray content = base64UrlJson(header) + '.' + base64UrlJson(claims);
    QByteArray jwt = content + '.' + signature(content, m_secret);
    m_issued.insert(jwt, user.id);
    return jwt;
}

QByteArray FakeNocoDbSessions::issueRefreshToken(const FakeUser& user)
{
    if (m_state.behaviour().singleRefreshSlot) {
        revokeRefreshTokens(user);
    }
    QByteArray refreshToken = m_state.randomHex(kRefreshTokenLength);
    m_refreshTokens.insert(refreshToken, {user.id, refreshExpiry()});
    return refreshToken;
}

QByteArray FakeNocoDbSessions::issueTwoFactorToken(const FakeUser& user)
{
    QByteArray token = m_state.randomHex(kRefreshTokenLength);
    m_twoFactorTokens.insert(token, user.id);
    return token;
}

FakeUser* FakeNocoDbSessions::twoFactorUser(const QByteArray& token) const
{
    return m_state.userById(m_twoFactorTokens.value(token));
}

FakeUser* FakeNocoDbSessions::useRefreshToken(const QByteArray& refreshToken)
{
    if (!isRefreshTokenAlive(refreshToken)) {
        return nullptr;
    }
    return m_state.userById(m_refreshTokens.take(refreshToken).userId);
}

bool FakeNocoDbSessions::isRefreshTokenAlive(const QByteArray& refreshToken) const
{
    const auto it = m_refreshTokens.constFind(refreshToken);
    return it != m_refreshTokens.constEnd() && m_state.now() < it->expires &&
           m_state.userById(it->userId) != nullptr;
}

QDateTime FakeNocoDbSessions::refreshExpiry() const
{
    return m_state.now().addSecs(m_state.behaviour().refreshLifetime.count());
}

void FakeNocoDbSessions::expireJwts(const FakeUser& user)
{
    for (auto it = m_issued.constBegin(); it != m_issued.constEnd(); ++it) {
        if (it.value() == user.id) {
            m_expiredEarly.insert(it.key());
        }
    }
}

void FakeNocoDbSessions::revokeRefreshTokens(const FakeUser& user)
{
    m_refreshTokens.removeIf([&user](const auto& entry) { return entry->userId == user.id; });
}

void FakeNocoDbSessions::revokeAll(FakeUser& user)
{
    revokeJwts(user);
    revokeRefreshTokens(user);
}

void FakeNocoDbSessions::revokeJwts(FakeUser& user)
{
    user.tokenVersion = m_state.randomHex(int(user.tokenVersion.size()));
}

} // namespace keyfob::test
