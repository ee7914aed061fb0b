#include "models/api/jsonreader.h"

#include "models/core/letters.h"

#include <QJsonDocument>

namespace keyfob::json {

std::expected<QJsonObject, ApiError> object(const QByteArray& body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject()) {
        return std::unexpected(ApiError{.kind = ApiError::Kind::BadResponse});
    }
    return document.object();
}

std::expected<void, ApiError> done(const ApiResult& result)
{
    if (!result) {
        return std::unexpected(result.error());
    }
    const auto body = object(result->body);
    return body ? std::expected<void, ApiError>() : std::unexpected(body.error());
}

std::optional<qint64> integer(const QJsonObject& object, const QString& key)
{
    const QJsonValue value = object.value(key);
    if (value.isString()) {
        bool isNumber = false;
        const qint64 number = value.toString().toLongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    // toInteger() gives its default for a fraction; two defaults tell a number from none.
    const qint64 number = value.toInteger(0);
    return number == value.toInteger(1) ? std::optional(number) : std::nullopt;
}

QString text(const QJsonObject& object, const QString& key)
{
    const QJsonValue value = object.value(key);
    if (value.isDouble()) {
        return value.toVariant().toString();
    }
    return value.toString();
}

QString words(const QJsonObject& object, const QString& key)
{
    return words(text(object, key));
}

QString words(const QString& text)
{
    return text.size() > kMostLetters ? firstLetters(text, kMostLetters) + QChar(u'…') : text;
}

bool flag(const QJsonObject& object, const QString& key)
{
    const QJsonValue value = object.value(key);
    if (value.isBool()) {
        return value.toBool();
    }
    const QString word = text(object, key);
    return word == QStringLiteral("1") || word.compare(QStringLiteral("true"),
                                                       Qt::CaseInsensitive) == 0;
}

QDateTime timestamp(const QJsonObject& object, const QString& key)
{
    QString written = object.value(key).toString().trimmed();
    // "2026-11-24 10:00:00.123 +00:00": QDateTime does not read a space before the offset.
    if (const qsizetype offset = written.lastIndexOf(QStringLiteral(" +")); offset > 0) {
        written.remove(offset, 1);
    } else if (const qsizetype minus = written.lastIndexOf(QStringLiteral(" -")); minus > 0) {
        written.remove(minus, 1);
    }
    QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime) {
        time.setTimeSpec(Qt::UTC);
    }
    time = time.toUTC();
    // An offset may lead out of the years that can be written.
    const bool isInYears = time.date().year() >= 1 && time.date().year() <= 9999;
    return isInYears ? time : QDateTime();
}

} // namespace keyfob::json
