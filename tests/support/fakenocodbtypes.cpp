#include "tests/support/fakenocodbtypes.h"

#include <QJsonDocument>

#include <algorithm>

namespace keyfob::test {

namespace {

constexpr auto kJsonType = "application/json; charset=utf-8";
constexpr auto kHtmlType = "text/html; charset=utf-8";

FakeHeaders::const_iterator findHeader(const FakeHeaders& headers, QByteArrayView name)
{
    return std::find_if(headers.cbegin(), headers.cend(), [name](const auto& entry) {
        return entry.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QByteArray FakeRequest::header(QByteArrayView name) const
{
    const auto it = findHeader(headers, name);
    return it == headers.cend() ? QByteArray() : it->second;
}

bool FakeRequest::hasHeader(QByteArrayView name) const
{
    return findHeader(headers, name) != headers.cend();
}

QByteArray FakeRequest::cookie(QByteArrayView name) const
{
    for (const QByteArray& part : header("Cookie").split(';')) {
        const qsizetype equals = part.indexOf('=');
        if (equals > 0 && part.left(equals).trimmed() == name) {
            return part.mid(equals + 1).trimmed();
        }
    }
    return {};
}

QUrlQuery FakeRequest::urlQuery() const
{
    return QUrlQuery(QString::fromLatin1(query));
}

QJsonObject FakeRequest::json() const
{
    return QJsonDocument::fromJson(body).object();
}

bool FakeRequest::matches(QByteArrayView wantedMethod, QByteArrayView pathPrefix) const
{
    return (wantedMethod.isEmpty() || method == wantedMethod) && path.startsWith(pathPrefix);
}

FakeReply FakeReply::json(int status, const QJsonObject& object)
{
    return jsonBytes(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

FakeReply FakeReply::jsonBytes(int status, const QByteArray& bytes)
{
    FakeReply reply;
    reply.status = status;
    reply.body = bytes;
    reply.setHeader("Content-Type", kJsonType);
    return reply;
}

FakeReply FakeReply::html(int status, const QByteArray& page)
{
    FakeReply reply;
    reply.status = status;
    reply.body = page;
    reply.setHeader("Content-Type", kHtmlType);
    return reply;
}

bool FakeReply::hasHeader(QByteArrayView name) const
{
    return findHeader(headers, name) != headers.cend();
}

void FakeReply::setHeader(const QByteArray& name, const QByteArray& value)
{
    headers.removeIf(
        [&name](const auto& entry) { return entry.first.compare(name, Qt::CaseInsensitive) == 0; });
    headers.append({name, value});
}

QJsonObject FakeReply::jsonObject() const
{
    return QJsonDocument::fromJson(body).object();
}

bool FakeUser::isSuperAdmin() const
{
    return roles.split(QLatin1Char(',')).contains(QLatin1String("super"));
}

} // namespace keyfob::test
