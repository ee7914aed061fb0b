#include "tests/support/fakenocodbreplies.h"

#include <QJsonDocument>

namespace keyfob::test {

namespace {

const QByteArray kByteOrderMark = "\xEF\xBB\xBF";

FakeReply validationReply(const QString& field, const QString& keyword, const QJsonObject& params,
                          const QString& message)
{
    const QJsonObject error{
        {QStringLiteral("instancePath"), QString(u'/' + field)},
        {QStringLiteral("schemaPath"), QStringLiteral("#/properties/%1/%2").arg(field, keyword)},
        {QStringLiteral("keyword"), keyword},
        {QStringLiteral("params"), params},
        {QStringLiteral("message"), message}};
    return FakeReply::json(400, {{QStringLiteral("msg"), QStringLiteral("Invalid request body")},
                                 {QStringLiteral("errors"), QJsonArray{error}}});
}

FakeReply authenticationReply(const QString& detail)
{
    return errorReply(401, QStringLiteral("ERR_AUTHENTICATION_REQUIRED"),
                      QStringLiteral("Authentication required - ") + detail);
}

FakeReply accountRemovedReply()
{
    return exceptionReply(
        QStringLiteral("Cannot read properties of undefined (reading 'token_version')"));
}

FakeReply recordedDeadSessionReply(FakeNocoDbSessions::Verdict verdict)
{
    switch (verdict) {
    case FakeNocoDbSessions::Verdict::Revoked:
        return authenticationReply(QStringLiteral("Token Expired. Please login again."));
    case FakeNocoDbSessions::Verdict::AccountRemoved:
        return accountRemovedReply();
    case FakeNocoDbSessions::Verdict::Absent:
    case FakeNocoDbSessions::Verdict::Garbage:
    case FakeNocoDbSessions::Verdict::Expired:
    case FakeNocoDbSessions::Verdict::Live:
        break;
    }
    return msgReply(401, QStringLiteral("Unauthorized"));
}

} // namespace

FakeReply msgReply(int status, const QString& msg)
{
    return FakeReply::json(status, {{QStringLiteral("msg"), msg}});
}

FakeReply errorReply(int status, const QString& error, const QString& message)
{
    return FakeReply::json(
        status, {{QStringLiteral("error"), error}, {QStringLiteral("message"), message}});
}

FakeReply exceptionReply(const QString& javaScriptText)
{
    const QJsonObject inner{
        {QStringLiteral("msg"), javaScriptText},
        {QStringLiteral("stack"),
         QString(QStringLiteral("TypeError: ") + javaScriptText +
                 QStringLiteral("\n    at async OrgTokensController (<server path>:1:1)"))}};
    return FakeReply::json(
        500, {{QStringLiteral("msg"),
               QStringLiteral("Something didn't work as expected. Please try again. If the "
                              "problem persists, contact support.")},
              {QStringLiteral("innerError"), inner}});
}

FakeReply notAStringReply(const QString& field)
{
    return validationReply(field, QStringLiteral("type"),
                           {{QStringLiteral("type"), QStringLiteral("string")}},
                           QStringLiteral("must be string"));
}

FakeReply lengthReply(const QString& field, const QString& keyword, int limit)
{
    const QString relation =
        keyword == QLatin1String("maxLength") ? QStringLiteral("more") : QStringLiteral("fewer");
    return validationReply(
        field, keyword, {{QStringLiteral("limit"), limit}},
        QStringLiteral("must NOT have %1 than %2 characters").arg(relation).arg(limit));
}

FakeReply noRouteReply(const FakeRequest& request)
{
    const QString text =
        QStringLiteral("Cannot %1 %2")
            .arg(QString::fromLatin1(request.method), QString::fromLatin1(request.path));
    if (request.path.startsWith("/api/v3/")) {
        return errorReply(404, QStringLiteral("NOT_FOUND"), text);
    }
    return msgReply(404, text);
}

FakeReply notSignedInReply(FakeNocoDbSessions::Verdict verdict, DeadSessionStyle style)
{
    switch (style) {
    case DeadSessionStyle::AsRecorded:
        break;
    case DeadSessionStyle::Unauthorized401:
        return msgReply(401, QStringLiteral("Unauthorized"));
    case DeadSessionStyle::ErrorMessage401:
        return authenticationReply(QStringLiteral("Token Expired. Please login again."));
    case DeadSessionStyle::TokenExpired400:
        return msgReply(400, QStringLiteral("Token Expired. Please login again."));
    case DeadSessionStyle::JavaScriptText400:
        return msgReply(
            400, QStringLiteral("Cannot read properties of undefined (reading 'token_version')"));
    case DeadSessionStyle::JavaScriptText500:
        return accountRemovedReply();
    }
    return recordedDeadSessionReply(verdict);
}

BodyCheck checkBody(const FakeRequest& request)
{
    BodyCheck check;
    check.isJson = request.header("Content-Type").toLower().startsWith("application/json");
    if (!check.isJson || request.body.isEmpty()) {
        return check;
    }
    QByteArray bytes = request.body;
    if (bytes.startsWith(kByteOrderMark)) { // recorded: it is accepted
        bytes.remove(0, kByteOrderMark.size());
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    const QByteArray start = bytes.trimmed().left(1);
    if (start != "{" && start != "[") {
        check.refusal = errorReply(400, QStringLiteral("ERR_INVALID_JSON"),
                                   QStringLiteral("Invalid JSON in request body"));
    } else if (error.error != QJsonParseError::NoError) {
        check.refusal = msgReply(400, QStringLiteral("Unexpected end of JSON input"));
    }
    check.object = document.object();
    return check;
}

} // namespace keyfob::test
