#include "tests/support/fakenocodbauthroutes.h"

#include "tests/support/fakenocodbreplies.h"
#include "tests/support/fakenocodbsender.h"

namespace keyfob::test {

namespace {

constexpr int kShortestPassword = 8;
constexpr int kLongestPassword = 128;
const QByteArray kBearer = "Bearer ";

QJsonValue nameOrNull(const FakeUser& user)
{
    return user.displayName ? QJsonValue(*user.displayName) : QJsonValue();
}

QJsonObject guest()
{
    return {{QStringLiteral("roles"), QJsonObject{{QStringLiteral("guest"), true}}},
            {QStringLiteral("workspace_roles"), QJsonValue()},
            {QStringLiteral("base_roles"), QJsonValue()}};
}

/// What `me` and the profile have in common.
QJsonObject userRow(const FakeUser& user)
{
    QJsonObject row{{QStringLiteral("id"), user.id},
                    {QStringLiteral("email"), user.email},
                    {QStringLiteral("canonical_email"), user.email},
                    {QStringLiteral("token_version"), QString::fromLatin1(user.tokenVersion)},
                    {QStringLiteral("display_name"), nameOrNull(user)},
                    {QStringLiteral("blocked"), 0},
                    {QStringLiteral("is_deleted"), 0},
                    {QStringLiteral("is_new_user"), 1}};
    for (const char* key : {"email_verified", "blocked_reason", "deleted_at", "meta", "user_name",
                            "bio", "location", "website", "avatar"}) {
        row.insert(QLatin1String(key), QJsonValue());
    }
    return row;
}

QJsonObject sessionUser(const FakeUser& user)
{
    QJsonObject row = userRow(user);
    row.insert(QStringLiteral("roles"), rolesObject(user.roles));
    row.insert(QStringLiteral("base_roles"), QJsonValue());
    row.insert(QStringLiteral("workspace_roles"), QJsonValue());
    row.insert(QStringLiteral("isAuthorized"), true);
    return row;
}

QJsonObject tokenUser(const FakeUser& user)
{
    return {{QStringLiteral("is_api_token"), true},
            {QStringLiteral("id"), user.id},
            {QStringLiteral("email"), user.email},
            {QStringLiteral("display_name"), nameOrNull(user)},
            {QStringLiteral("roles"), rolesObject(user.roles)},
            {QStringLiteral("base_roles"), QJsonValue()},
            {QStringLiteral("workspace_roles"), QJsonValue()},
            {QStringLiteral("is_new_user"), 1},
            {QStringLiteral("isAuthorized"), true}};
}

/// The real server hands out password hash and salt here; so do we, with made-up ones.
QJsonObject profile(const FakeUser& user)
{
    QJsonObject row = userRow(user);
    row.insert(QStringLiteral("roles"), user.roles);
    row.insert(QStringLiteral("password"),
               QLatin1String("$2a$10$") + QString(53, QLatin1Char('h')));
    row.insert(QStringLiteral("salt"), QLatin1String("$2a$10$") + QString(22, QLatin1Char('s')));
    row.insert(QStringLiteral("email_verification_token"), user.id);
    row.insert(QStringLiteral("created_at"), QStringLiteral("2026-01-01 00:00:00+00:00"));
    row.insert(QStringLiteral("updated_at"), QStringLiteral("2026-01-01 00:00:00+00:00"));
    for (const char* key : {"invite_token", "invite_token_expires", "reset_password_expires",
                            "reset_password_token"}) {
        row.insert(QLatin1String(key), QJsonValue());
    }
    return row;
}

FakeReply unauthorized()
{
    return msgReply(401, QStringLiteral("Unauthorized"));
}

FakeReply invalidToken()
{
    return errorReply(401, QStringLiteral("ERR_AUTHENTICATION_REQUIRED"),
                      QStringLiteral("Authentication required - Invalid token"));
}

} // namespace

FakeNocoDbAuthRoutes::FakeNocoDbAuthRoutes(FakeNocoDbState& state, FakeNocoDbSessions& sessions)
    : m_state(state), m_sessions(sessions)
{}

std::optional<FakeReply> FakeNocoDbAuthRoutes::answer(const FakeRequest& request,
                                                      const QByteArray& route)
{
    if (route == "POST /api/v1/auth/user/signin") {
        return signIn(request);
    }
    if (route == "POST /api/v2/auth/mfa/verify") {
        return verifyCode(request);
    }
    if (route == "GET /api/v1/auth/user/me") {
        return me(request);
    }
    if (route == "POST /api/v1/auth/token/refresh") {
        return refresh(request);
    }
    if (route == "POST /api/v1/auth/user/signout") {
        return signOut(request);
    }
    if (route == "POST /api/v1/auth/password/change") {
        return changePassword(request);
    }
    if (route == "PATCH /api/v1/user/profile" && m_state.behaviour().hasDisplayNames) {
        return changeProfile(request);
    }
    return std::nullopt;
}

FakeReply FakeNocoDbAuthRoutes::signIn(const FakeRequest& request)
{
    if (m_state.behaviour().emailAuthDisabled) {
        return errorReply(403, QStringLiteral("ERR_FORBIDDEN"),
                          QStringLiteral("Forbidden - Not available"));
    }
    const BodyCheck body = checkBody(request);
    if (body.refusal) {
        return *body.refusal;
    }
    const QJsonValue email = body.object.value(QLatin1String("email"));
    const QJsonValue password = body.object.value(QLatin1String("password"));
    if (!email.toString().isEmpty() && password.isDouble()) {
        return exceptionReply(QStringLiteral("Illegal arguments: number, string"));
    }
    if (email.toString().isEmpty() || password.toString().isEmpty()) {
        return unauthorized();
    }
    const FakeUser* user = m_state.userByEmail(email.toString());
    if (user == nullptr || user->password != password.toString()) {
        return msgReply(400, QStringLiteral("Invalid credentials"));
    }
    if (!m_state.behaviour().twoFactorCode.isEmpty()) {
        const QByteArray token = m_sessions.issueTwoFactorToken(*user);
        return FakeReply::json(200,
                               {{QStringLiteral("twoFactorRequired"), true},
                                {QStringLiteral("twoFactorToken"), QString::fromLatin1(token)}});
    }
    const QString jwt = QString::fromLatin1(m_sessions.issueJwt(*user));
    return withRefreshCookie(FakeReply::json(200, {{QStringLiteral("token"), jwt}}), *user);
}

/// Not recorded: the shapes of NocoDB's documents, with a refusal and no cookie made up.
FakeReply FakeNocoDbAuthRoutes::verifyCode(const FakeRequest& request)
{
    const QJsonObject body = request.json();
    const QString code = body.value(QLatin1String("code")).toString();
    const FakeUser* user
        = m_sessions.twoFactorUser(body.value(QLatin1String("token")).toString().toLatin1());
    if (user == nullptr || code.isEmpty() || code != m_state.behaviour().twoFactorCode) {
        return msgReply(400, QStringLiteral("Invalid two-factor code"));
    }
    const QString jwt = QString::fromLatin1(m_sessions.issueJwt(*user));
    return FakeReply::json(200, {{QStringLiteral("token"), jwt}});
}

FakeReply FakeNocoDbAuthRoutes::me(const FakeRequest& request)
{
    const auto check = m_sessions.check(request.header("xc-auth"));
    if (check.verdict == FakeNocoDbSessions::Verdict::Live) {
        QJsonObject user = sessionUser(*check.user);
        if (!m_state.behaviour().hasDisplayNames) {
            user.remove(QStringLiteral("display_name"));
        }
        return FakeReply::json(200, user);
    }
    if (const FakeUser* user = apiTokenUser(request)) {
        return FakeReply::json(200, tokenUser(*user));
    }
    return FakeReply::json(200, guest());
}

FakeReply FakeNocoDbAuthRoutes::refresh(const FakeRequest& request)
{
    const QByteArray refreshToken = request.cookie("refresh_token");
    if (refreshToken.isEmpty()) {
        return msgReply(400, QStringLiteral("Missing refresh token"));
    }
    const FakeUser* user = m_sessions.useRefreshToken(refreshToken);
    if (user == nullptr) {
        return msgReply(400, QStringLiteral("Authentication required - Invalid refresh token"));
    }
    const QByteArray jwt = m_sessions.issueJwt(*user, FakeNocoDbSessions::RolesClaim::Text);
    const QJsonObject body{{QStringLiteral("token"), QString::fromLatin1(jwt)}};
    return withRefreshCookie(FakeReply::json(200, body), *user);
}

FakeReply FakeNocoDbAuthRoutes::signOut(const FakeRequest& request)
{
    // Recorded: a garbage or dead JWT gets a 200 without effect, none at all a 403, and an API
    // token ends the sessions of its owner.
    if (!request.hasHeader("xc-auth") && apiTokenUser(request) == nullptr) {
        return errorReply(403, QStringLiteral("ERR_FORBIDDEN"),
                          QStringLiteral("Forbidden - Not allowed"));
    }
    if (FakeUser* user = anyUser(request)) {
        m_sessions.revokeAll(*user);
    }
    FakeReply reply = msgReply(200, QStringLiteral("Signed out successfully"));
    reply.setHeader("Set-Cookie", "refresh_token=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT");
    return reply;
}

FakeReply FakeNocoDbAuthRoutes::changePassword(const FakeRequest& request)
{
    FakeUser* user = anyUser(request);
    if (user == nullptr) {
        return invalidToken();
    }
    const BodyCheck body = checkBody(request);
    if (body.refusal) {
        return *body.refusal;
    }
    for (const QString& field :
         {QStringLiteral("currentPassword"), QStringLiteral("newPassword")}) {
        const auto length = body.object.value(field).toString().toUcs4().size();
        if (length < kShortestPassword) {
            return lengthReply(field, QStringLiteral("minLength"), kShortestPassword);
        }
        if (length > kLongestPassword) {
            return lengthReply(field, QStringLiteral("maxLength"), kLongestPassword);
        }
    }
    if (body.object.value(QLatin1String("currentPassword")).toString() != user->password) {
        return msgReply(400, QStringLiteral("Current password is wrong"));
    }
    user->password = body.object.value(QLatin1String("newPassword")).toString();
    const FakeReply done = msgReply(200, QStringLiteral("Password has been updated successfully"));
    if (m_state.behaviour().passwordChangeSparesRefreshTokens) {
        m_sessions.revokeJwts(*user);
        return done;
    }
    m_sessions.revokeAll(*user);
    return withRefreshCookie(done, *user);
}

FakeReply FakeNocoDbAuthRoutes::changeProfile(const FakeRequest& request)
{
    FakeUser* user = anyUser(request);
    if (user == nullptr) {
        return exceptionReply(QStringLiteral("Cannot read properties of null (reading 'email')"));
    }
    const BodyCheck body = checkBody(request);
    if (body.refusal) {
        return *body.refusal;
    }
    const QJsonValue name = body.object.value(QLatin1String("display_name"));
    if (name.isString()) {
        user->displayName = name.toString();
    } else if (name.isNull()) {
        user->displayName.reset();
    }
    return FakeReply::json(200, profile(*user));
}

FakeReply FakeNocoDbAuthRoutes::withRefreshCookie(FakeReply reply, const FakeUser& user)
{
    reply.setHeader("Set-Cookie", "refresh_token=" + m_sessions.issueRefreshToken(user) +
                                      "; Path=/; Expires=" + httpDate(m_sessions.refreshExpiry()) +
                                      "; HttpOnly");
    return reply;
}

FakeUser* FakeNocoDbAuthRoutes::anyUser(const FakeRequest& request)
{
    const auto check = m_sessions.check(request.header("xc-auth"));
    return check.user != nullptr ? check.user : apiTokenUser(request);
}

FakeUser* FakeNocoDbAuthRoutes::apiTokenUser(const FakeRequest& request)
{
    QByteArray text = request.header("xc-token");
    const QByteArray authorization = request.header("Authorization");
    if (text.isEmpty() && authorization.startsWith(kBearer)) {
        text = authorization.mid(kBearer.size()).trimmed();
    }
    return m_state.ownerOfAcceptedToken(QString::fromLatin1(text));
}

} // namespace keyfob::test
