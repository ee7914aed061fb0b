#include "models/api/jsonreader.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/times.h"

#include <QJsonDocument>

namespace keyfob::fuzz {

namespace {

void checkInteger(const QJsonObject& object, const QString& key)
{
    const auto number = json::integer(object, key);
    if (!number) {
        return;
    }
    expect(json::integer({{key, *number}}, key) == number, "a number is read again as the same");
    expect(json::integer({{key, QString::number(*number)}}, key) == number,
           "a number is the same as text");
    expect(!json::flag(object, key) || *number == 1, "of the numbers only 1 is true");
}

void checkText(const QJsonObject& object, const QString& key)
{
    const QString text = json::text(object, key);
    expect(json::text({{key, text}}, key) == text, "text is read again as the same");
    const QJsonValue value = object.value(key);
    expect(text.isEmpty() || value.isString() || value.isDouble(),
           "only text and numbers are text");
    expect(value.isString() || !value.isDouble() || text.toDouble() == value.toDouble(),
           "a number's text is that number");
}

void checkTimestamp(const QJsonObject& object, const QString& key)
{
    const QDateTime time = json::timestamp(object, key);
    expectUsable(time);
    if (time.isValid()) {
        const QString written = time.toString(Qt::ISODateWithMs);
        expect(json::timestamp({{key, written}}, key) == time, "a time is read again as the same");
    }
}

void checkFields(const QJsonObject& object)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        checkInteger(object, field.key());
        checkText(object, field.key());
        checkTimestamp(object, field.key());
        if (field.value().isObject()) {
            checkFields(field.value().toObject());
        }
    }
}

} // namespace

void tryInput(const QByteArray& input)
{
    // What is no object may be a time in one.
    checkTimestamp({{QStringLiteral("at"), QString::fromUtf8(input)}}, QStringLiteral("at"));
    const auto object = json::object(input);
    if (!object) {
        expect(object.error().kind == ApiError::Kind::BadResponse, "what is no object is told so");
        return;
    }
    checkFields(*object);
    const auto again = json::object(QJsonDocument(*object).toJson());
    expect(again && *again == *object, "an object that was written is read again as the same");
}

} // namespace keyfob::fuzz
