#include "tests/support/fakenocodbfault.h"

#include "tests/support/fakenocodbgzip.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace keyfob::test {

namespace {

constexpr qint64 kMebi = 1024 * 1024LL;
constexpr qint64 kStreamedPiece = 64 * 1024LL;

QJsonValue withOtherType(const QJsonValue& value);

QJsonObject withOtherTypes(const QJsonObject& object)
{
    QJsonObject changed;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        changed.insert(it.key(), withOtherType(it.value()));
    }
    return changed;
}

QJsonValue withOtherType(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return true;
    case QJsonValue::Bool:
        return QStringLiteral("yes");
    case QJsonValue::Double:
        return QJsonArray{value};
    case QJsonValue::String:
        return value.toString().size();
    case QJsonValue::Array:
        return QJsonObject{{QStringLiteral("0"), value}};
    case QJsonValue::Object:
        return QJsonArray{withOtherTypes(value.toObject())};
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

void swapTypes(FakeReply& reply)
{
    const QJsonObject changed = withOtherTypes(reply.jsonObject());
    reply.body = QJsonDocument(changed).toJson(QJsonDocument::Compact);
}

} // namespace

Fault::Fault(Delivery delivery, bool appliesEffect)
    : m_delivery(delivery), m_appliesEffect(appliesEffect)
{}

Fault Fault::fixed(const FakeReply& reply)
{
    Fault fault(Delivery::Normal, false);
    fault.m_fixed = reply;
    return fault;
}

Fault Fault::delay(std::chrono::milliseconds time)
{
    return Fault(Delivery::Normal, true).after(time);
}

Fault Fault::neverAnswer()
{
    return Fault(Delivery::Never, false);
}

Fault Fault::closeBeforeEffect()
{
    return Fault(Delivery::Close, false);
}

Fault Fault::closeAfterEffect()
{
    return Fault(Delivery::Close, true);
}

Fault Fault::reset()
{
    return Fault(Delivery::Reset, false);
}

Fault Fault::cutHead()
{
    return Fault(Delivery::CutHead, true);
}

Fault Fault::cutBody()
{
    return Fault(Delivery::CutBody, true);
}

Fault Fault::drip(std::chrono::milliseconds interval)
{
    Fault fault(Delivery::DripBody, true);
    fault.m_interval = interval;
    return fault;
}

Fault Fault::dripAll(std::chrono::milliseconds interval)
{
    Fault fault(Delivery::DripAll, true);
    fault.m_interval = interval;
    return fault;
}

Fault Fault::redirect(const QUrl& target, int status)
{
    FakeReply answer = FakeReply::html(status, "<p>Found</p>");
    answer.setHeader("Location", target.toEncoded());
    return fixed(answer);
}

Fault Fault::html(int status, const QByteArray& page)
{
    const QByteArray standard = "<!DOCTYPE html><html><head><title>Error</title></head>"
                                "<body><h1>Something is wrong here</h1></body></html>";
    return fixed(FakeReply::html(status, page.isEmpty() ? standard : page));
}

Fault Fault::reply(int status, const QByteArray& body, const FakeHeaders& headers)
{
    FakeReply answer;
    answer.status = status;
    answer.body = body;
    answer.headers = headers;
    return fixed(answer);
}

Fault Fault::json(int status, const QJsonObject& object)
{
    return fixed(FakeReply::json(status, object));
}

Fault Fault::emptyBody(int status)
{
    return fixed(FakeReply::jsonBytes(status, {}));
}

Fault Fault::tooManyRequests(std::chrono::seconds retryAfter)
{
    FakeReply answer =
        FakeReply::json(429, {{QStringLiteral("msg"), QStringLiteral("Too many requests")}});
    answer.setHeader("Retry-After", QByteArray::number(qint64(retryAfter.count())));
    return fixed(answer);
}

Fault Fault::hugeBody(qint64 mebibytes, bool announceLength)
{
    FakeReply answer = FakeReply::jsonBytes(200, QByteArray(kStreamedPiece, ' '));
    answer.repeat = mebibytes * (kMebi / kStreamedPiece);
    answer.announceLength = announceLength;
    return fixed(answer);
}

Fault Fault::gzipBomb(qint64 mebibytes)
{
    FakeReply answer = FakeReply::jsonBytes(200, gzippedBlanks(mebibytes));
    answer.setHeader("Content-Encoding", "gzip");
    return fixed(answer);
}

Fault Fault::wrongTypes()
{
    return change(swapTypes);
}

Fault Fault::deepNesting(int levels)
{
    return fixed(FakeReply::jsonBytes(200, QByteArray(levels, '[') + QByteArray(levels, ']')));
}

Fault Fault::oddCharacters()
{
    return change([](FakeReply& reply) {
        for (const char* field : {"description", "display_name", "msg"}) {
            const QByteArray start = QByteArray("\"") + field + "\":\"";
            reply.body.replace(start, start + "\\u0000\\ud800");
        }
    });
}

Fault Fault::truncatedJson()
{
    return change([](FakeReply& reply) { reply.body.truncate(reply.body.size() / 2); });
}

Fault Fault::change(Change change)
{
    Fault fault(Delivery::Normal, true);
    fault.m_change = std::move(change);
    return fault;
}

Fault Fault::after(std::chrono::milliseconds time) const
{
    Fault fault = *this;
    fault.m_wait = time;
    return fault;
}

Fault Fault::withEffect(bool applied) const
{
    Fault fault = *this;
    fault.m_appliesEffect = applied;
    return fault;
}

FakeReply Fault::shaped(FakeReply honest) const
{
    FakeReply shaped = m_fixed ? *m_fixed : std::move(honest);
    if (m_change) {
        m_change(shaped);
    }
    return shaped;
}

void FaultScript::add(const Fault& fault, QByteArrayView method, QByteArrayView pathPrefix,
                      int times)
{
    m_entries.push_back({fault, method.toByteArray(), pathPrefix.toByteArray(), times});
}

int FaultScript::pending() const
{
    int sum = 0;
    for (const Entry& entry : m_entries) {
        sum += std::max(entry.left, 0);
    }
    return sum;
}

std::optional<Fault> FaultScript::take(const FakeRequest& request)
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return request.matches(entry.method, entry.pathPrefix);
    });
    if (it == m_entries.end()) {
        return std::nullopt;
    }
    Fault fault = it->fault;
    if (it->left != kForEver && --it->left == 0) {
        m_entries.erase(it);
    }
    return fault;
}

} // namespace keyfob::test
