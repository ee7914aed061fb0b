#include "tests/support/fakenocodbtokenrows.h"

namespace keyfob::test {

namespace {

constexpr int kPrefixLength = 12;

QString timestamp(const QDateTime& time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd hh:mm:ss'+00:00'"));
}

QJsonValue textOrNull(const std::optional<QString>& text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

QJsonValue timestampOrNull(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(timestamp(time)) : QJsonValue();
}

QJsonValue idOf(const FakeToken& token, const FakeBehaviour& behaviour)
{
    return behaviour.idsAreText ? QJsonValue(QString::number(token.id)) : QJsonValue(token.id);
}

// Built from what is public about newer servers, and not recorded from one.
void addNewerFields(QJsonObject& row, const FakeToken& token, RowStyle style)
{
    row.insert(QStringLiteral("token_prefix"), token.token.left(kPrefixLength));
    row.insert(QStringLiteral("expiry"), timestampOrNull(token.expiry));
    row.insert(QStringLiteral("last_used_at"), timestampOrNull(token.lastUsedAt));
    row.insert(QStringLiteral("enabled"), token.enabled);
    if (style == RowStyle::ShownOnceNull) {
        row.insert(QStringLiteral("token"), QJsonValue());
    } else if (style == RowStyle::ShownOnceAbsent) {
        row.remove(QStringLiteral("token"));
    }
}

} // namespace

QJsonObject createdRow(const FakeToken& token, const FakeBehaviour& behaviour)
{
    QJsonObject row{{QStringLiteral("id"), idOf(token, behaviour)},
                    {QStringLiteral("token"), token.token},
                    {QStringLiteral("description"), textOrNull(token.description)},
                    {QStringLiteral("fk_user_id"), token.userId},
                    {QStringLiteral("enabled"), 1},
                    {QStringLiteral("created_at"), timestamp(token.createdAt)},
                    {QStringLiteral("updated_at"), timestamp(token.createdAt)}};
    for (const char* key :
         {"base_id", "db_alias", "permissions", "expiry", "fk_workspace_id", "fk_sso_client_id"}) {
        row.insert(QLatin1String(key), QJsonValue());
    }
    return row;
}

QJsonObject listRow(const FakeToken& token, const QJsonValue& createdBy,
                    const FakeBehaviour& behaviour)
{
    const QString time = timestamp(token.createdAt);
    QJsonObject row{{QStringLiteral("id"), idOf(token, behaviour)},
                    {QStringLiteral("token"), token.token},
                    {QStringLiteral("description"), textOrNull(token.description)},
                    {QStringLiteral("fk_user_id"), token.userId},
                    {QStringLiteral("fk_sso_client_id"), QJsonValue()},
                    {QStringLiteral("base_id"), QJsonValue()},
                    {QStringLiteral("created_at"), time},
                    {QStringLiteral("updated_at"), time},
                    {QStringLiteral("created_by"), createdBy}};
    if (behaviour.rows != RowStyle::AsRecorded) {
        addNewerFields(row, token, behaviour.rows);
    }
    return row;
}

} // namespace keyfob::test
