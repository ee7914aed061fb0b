#pragma once

#include "models/api/apirequest.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <expected>
#include <optional>

namespace keyfob {

/// Total, typed reading of the server's JSON: every function has an answer for every input, so
/// that a field that is missing, null or of another type is "not there" and never a surprise.
namespace json {

/// The body as an object; anything else is a BadResponse.
[[nodiscard]] std::expected<QJsonObject, ApiError> object(const QByteArray& body);

/// Of a call whose reply says nothing but that it is done. What is no object is a BadResponse: a
/// page of somebody in between comes with 200, too.
[[nodiscard]] std::expected<void, ApiError> done(const ApiResult& result);

/// A whole number, also when the server sends it as text. All 63 bits survive.
[[nodiscard]] std::optional<qint64> integer(const QJsonObject& object, const QString& key);

/// Text; a number is turned into text, anything else is empty.
[[nodiscard]] QString text(const QJsonObject& object, const QString& key);

/// Text that people read, such as a name: of more than kMostLetters the first, and "…". NocoDB
/// (0.301) takes 255 in a name; a megabyte would have to be laid out wherever it is shown.
inline constexpr qsizetype kMostLetters = 2000;
[[nodiscard]] QString words(const QJsonObject& object, const QString& key);
[[nodiscard]] QString words(const QString& text);

/// true, 1, "true" and "1" are true.
[[nodiscard]] bool flag(const QJsonObject& object, const QString& key);

/// A point in time in any of the forms that NocoDB 0.109 to 0.301 sends; one without a zone is
/// UTC. Invalid where there is none.
[[nodiscard]] QDateTime timestamp(const QJsonObject& object, const QString& key);

} // namespace json

} // namespace keyfob
