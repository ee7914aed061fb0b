#pragma once

#include "models/api/apirequest.h"

#include <QNetworkReply>
#include <QSslCertificate>

namespace keyfob {

/// What a network error of Qt means to us; the reply must have failed.
[[nodiscard]] ApiError::Kind kindOfNetworkError(QNetworkReply::NetworkError error);

/// The server's own words in an error body ({msg}, {message}, {errors:[{message}]}): plain text,
/// at most 300 characters, never innerError. Empty where there are none.
[[nodiscard]] QString serverMessageOf(const QByteArray& body);

/// The refresh_token of a Set-Cookie header, empty where there is none.
[[nodiscard]] SecretString refreshTokenOf(const QNetworkReply& reply);

/// The Date header as UTC.
[[nodiscard]] std::optional<QDateTime> dateOf(const QNetworkReply& reply);

/// Retry-After in seconds; only the number form is read.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfterOf(const QNetworkReply& reply);

/// Whom the reply came from; nothing without encryption.
[[nodiscard]] std::optional<CertificateInfo> certificateOf(const QNetworkReply& reply);
[[nodiscard]] CertificateInfo infoOf(const QSslCertificate& certificate);

} // namespace keyfob
