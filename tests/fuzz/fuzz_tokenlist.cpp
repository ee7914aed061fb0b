#include "models/api/jsonreader.h"
#include "models/api/tokensapi.h"
#include "tests/fuzz/answering.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/times.h"

namespace keyfob::fuzz {

namespace {

using Kind = ApiError::Kind;

constexpr qsizetype kLongestInput = 90'000; // what is longer is read in another thread

void checkToken(const ApiToken& token)
{
    expect(token.isShownOnce == token.secret.isEmpty(), "what has no text was shown once");
    expect(token.canCopy() != token.isShownOnce, "what has a text can be copied");
    for (const QDateTime& time : {token.createdAt, token.expiresAt, token.lastUsedAt}) {
        expectUsable(time);
    }
}

std::vector<qint64> idsIn(const QJsonArray& rows)
{
    std::vector<qint64> ids;
    for (const QJsonValue& row : rows) {
        if (const auto id = json::integer(row.toObject(), QStringLiteral("id"))) {
            ids.push_back(*id);
        }
    }
    return ids;
}

void checkList(const QByteArray& body, const std::vector<ApiToken>& tokens)
{
    std::vector<qint64> ids;
    for (const ApiToken& token : tokens) {
        checkToken(token);
        ids.push_back(token.id);
    }
    const auto object = json::object(body);
    expect(object && ids == idsIn(object->value(QStringLiteral("list")).toArray()),
           "every row that has an id is there once, in the server's order, and no other");
}

void checkError(const ApiError& error)
{
    expect(error.kind == Kind::BadResponse || error.kind == Kind::Validation,
           "a body that is no list is told so");
}

} // namespace

void tryInput(const QByteArray& input)
{
    if (input.size() > kLongestInput) {
        return;
    }
    Answering server(input);
    TokensApi api(server);
    QObject context;
    int answers = 0;
    api.list(0, &context, [&](const auto& tokens) {
        ++answers;
        tokens ? checkList(input, *tokens) : checkError(tokens.error());
    });
    api.create(QStringLiteral("ci"), &context, [&](const auto& token) {
        ++answers;
        token ? checkToken(*token) : checkError(token.error());
    });
    api.bases(&context, [&](const auto& bases) {
        ++answers;
        expect(!bases || !bases->contains(QString()), "a base has an id");
    });
    expect(answers == 3, "every call is answered once");
}

} // namespace keyfob::fuzz
