#include "tests/support/fakenocodbtokenroutes.h"

#include "tests/support/fakenocodbpaging.h"
#include "tests/support/fakenocodbreplies.h"
#include "tests/support/fakenocodbtokenrows.h"

#include <QJsonDocument>

#include <algorithm>

namespace keyfob::test {

namespace {

constexpr int kLongestDescription = 255; // code points: recorded from 0.111.4 to 0.301.3
constexpr auto kTokensPath = "/api/v1/tokens/";
constexpr auto kBasesPath = "/api/v1/db/meta/projects/";

FakeReply emptyReply()
{
    return {}; // 200, no content type
}

QString missing(const QString& property)
{
    return QStringLiteral("Cannot read properties of undefined (reading '%1')").arg(property);
}

} // namespace

FakeNocoDbTokenRoutes::FakeNocoDbTokenRoutes(FakeNocoDbState& state, FakeNocoDbSessions& sessions)
    : m_state(state), m_sessions(sessions)
{}

std::optional<FakeReply> FakeNocoDbTokenRoutes::answer(const FakeRequest& request,
                                                       const QByteArray& route)
{
    const bool isList = route == "GET /api/v1/tokens";
    const bool isCreate = route == "POST /api/v1/tokens";
    const bool isBases = route == "GET /api/v1/db/meta/projects";
    const bool isDelete = request.method == "DELETE";
    const QByteArray key = isDelete && request.path.startsWith(kTokensPath)
                               ? request.path.mid(qstrlen(kTokensPath))
                               : QByteArray();
    const QByteArray baseAndKey = isDelete && request.path.startsWith(kBasesPath)
                                      ? request.path.mid(qstrlen(kBasesPath))
                                      : QByteArray();
    if (!isList && !isCreate && !isBases && key.isEmpty() && baseAndKey.isEmpty()) {
        return std::nullopt;
    }
    const auto check = m_sessions.check(request.header("xc-auth"));
    if (check.verdict != FakeNocoDbSessions::Verdict::Live) {
        return notSignedInReply(check.verdict, m_state.behaviour().deadSessions);
    }
    if (isList) {
        return list(*check.user, request);
    }
    if (isCreate) {
        return create(*check.user, request);
    }
    if (isBases) {
        return bases(*check.user);
    }
    return key.isEmpty() ? removeThroughBase(*check.user, baseAndKey) : remove(*check.user, key);
}

FakeReply FakeNocoDbTokenRoutes::list(const FakeUser& user, const FakeRequest& request)
{
    const FakeBehaviour& behaviour = m_state.behaviour();
    const auto total = qint64(m_state.tokens().size()); // all users': this is how pageInfo lies
    const PageRequest page = pageRequest(request.urlQuery());
    if (page.offset < 0) {
        return exceptionReply(QStringLiteral("A non-negative integer must be provided to offset."));
    }
    QJsonObject info = pageInfo(page, total);
    if (behaviour.pageInfoHook) {
        info = behaviour.pageInfoHook(info);
    }
    if (page.offset > 0 && page.offset >= total && !behaviour.pageHook) {
        return pastEnd(page.offset, info);
    }
    qint64 limit = page.limit < 0 ? total : page.limit;
    if (behaviour.maxPageRows > 0) {
        limit = std::min<qint64>(limit, behaviour.maxPageRows);
    }
    QJsonArray rows = visibleRows(user, page.offset, limit);
    if (behaviour.pageHook) {
        rows = behaviour.pageHook(int(page.offset), page.askedLimit, rows);
    }
    return FakeReply::json(200,
                           {{QStringLiteral("list"), rows}, {QStringLiteral("pageInfo"), info}});
}

FakeReply FakeNocoDbTokenRoutes::create(const FakeUser& user, const FakeRequest& request)
{
    const BodyCheck body = checkBody(request);
    if (body.refusal) {
        return *body.refusal;
    }
    const QString field = QStringLiteral("description");
    const QJsonValue value = body.object.value(field);
    std::optional<QString> description;
    if (value.isString()) {
        description = value.toString();
    } else if (!value.isUndefined()) {
        return notAStringReply(field);
    }
    if (description && description->toUcs4().size() > kLongestDescription) {
        return lengthReply(field, QStringLiteral("maxLength"), kLongestDescription);
    }
    const FakeToken& token = m_state.createToken(user.id, description);
    return FakeReply::json(200, createdRow(token, m_state.behaviour()));
}

FakeReply FakeNocoDbTokenRoutes::remove(const FakeUser& user, const QByteArray& key)
{
    const DeleteKey kind = m_state.behaviour().deleteKey;
    if (kind == DeleteKey::BasePath) {
        return emptyReply();
    }
    const FakeToken* token = find(key, kind);
    if (token == nullptr) {
        return wrongKey(user);
    }
    if (!user.isSuperAdmin() && token->userId != user.id) {
        return msgReply(404, QStringLiteral("Token not found"));
    }
    m_state.deleteToken(token->id);
    return emptyReply();
}

FakeReply FakeNocoDbTokenRoutes::bases(const FakeUser& user)
{
    QJsonArray list;
    if (user.isSuperAdmin() || m_state.behaviour().everybodyIsInTheBase) {
        list.append(QJsonObject{{QStringLiteral("id"), m_state.baseId()},
                                {QStringLiteral("title"), QStringLiteral("Getting Started")},
                                {QStringLiteral("is_meta"), 1},
                                {QStringLiteral("type"), QStringLiteral("database")}});
    }
    const QJsonObject info = pageInfo({}, list.size());
    return FakeReply::json(200,
                           {{QStringLiteral("list"), list}, {QStringLiteral("pageInfo"), info}});
}

FakeReply FakeNocoDbTokenRoutes::removeThroughBase(const FakeUser& user,
                                                   const QByteArray& baseAndKey)
{
    const QByteArray start = m_state.baseId().toLatin1() + "/api-tokens/";
    const bool isMember = user.isSuperAdmin() || m_state.behaviour().everybodyIsInTheBase;
    if (!baseAndKey.startsWith(start) || !isMember) {
        return errorReply(403, QStringLiteral("ERR_FORBIDDEN"),
                          QStringLiteral("Forbidden - Unauthorized access"));
    }
    const DeleteKey kind = m_state.behaviour().deleteKey;
    const FakeToken* token = find(baseAndKey.mid(start.size()), kind);
    if (token == nullptr) {
        return kind == DeleteKey::NumericId ? exceptionReply(missing(QStringLiteral("id")))
                                            : FakeReply::html(200, "0");
    }
    m_state.deleteToken(token->id);
    return FakeReply::html(200, "1");
}

QJsonArray FakeNocoDbTokenRoutes::visibleRows(const FakeUser& user, qint64 offset,
                                              qint64 limit) const
{
    const FakeBehaviour& behaviour = m_state.behaviour();
    const std::vector<FakeToken>& tokens = m_state.tokens();
    const bool newestFirst = behaviour.rows != RowStyle::AsRecorded;
    QJsonArray rows;
    qint64 index = -1;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const FakeToken& token = newestFirst ? tokens[tokens.size() - 1 - i] : tokens[i];
        if (rows.size() >= limit) {
            break;
        }
        if (!user.isSuperAdmin() && token.userId != user.id) {
            continue;
        }
        if (++index < offset) {
            continue;
        }
        const FakeUser* owner = m_state.userById(token.userId);
        const QJsonValue createdBy = owner == nullptr ? QJsonValue() : QJsonValue(owner->email);
        rows.append(listRow(token, createdBy, behaviour));
    }
    return rows;
}

FakeReply FakeNocoDbTokenRoutes::pastEnd(qint64 offset, const QJsonObject& pageInfo) const
{
    const QString beyond = QStringLiteral("Offset is beyond the total number of records");
    QJsonObject empty{{QStringLiteral("list"), QJsonArray()},
                      {QStringLiteral("pageInfo"), pageInfo}};
    switch (m_state.behaviour().pastEnd) {
    case PastEndStyle::Status422:
        break;
    case PastEndStyle::Status400:
        return msgReply(400, beyond);
    case PastEndStyle::Status200Errors:
        empty.insert(QStringLiteral("errors"),
                     QJsonArray{QJsonObject{{QStringLiteral("message"), beyond}}});
        return FakeReply::json(200, empty);
    case PastEndStyle::Status200EmptyPage:
        return FakeReply::json(200, empty);
    }
    return errorReply(422, QStringLiteral("ERR_INVALID_OFFSET_VALUE"),
                      QStringLiteral("Offset value '%1' is invalid").arg(offset));
}

const FakeToken* FakeNocoDbTokenRoutes::find(const QByteArray& key, DeleteKey kind) const
{
    const QByteArray decoded = QByteArray::fromPercentEncoding(key);
    if (kind != DeleteKey::NumericId) {
        return m_state.tokenByText(QString::fromUtf8(decoded));
    }
    bool isNumber = false;
    const qint64 id = decoded.toLongLong(&isNumber);
    return isNumber ? m_state.tokenById(id) : nullptr;
}

FakeReply FakeNocoDbTokenRoutes::wrongKey(const FakeUser& user) const
{
    if (m_state.behaviour().wrongDeleteKeySucceeds) {
        return emptyReply();
    }
    if (m_state.behaviour().deleteKey == DeleteKey::TokenText) { // recorded from 0.204.5
        return user.isSuperAdmin() ? emptyReply()
                                   : msgReply(400, missing(QStringLiteral("fk_user_id")));
    }
    return exceptionReply(
        missing(user.isSuperAdmin() ? QStringLiteral("id") : QStringLiteral("fk_user_id")));
}

} // namespace keyfob::test
