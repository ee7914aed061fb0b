#pragma once

#include "models/api/certificateinfo.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace keyfob {

/// Why a call to the server gave no usable answer. Sentences for people are made of it only in
/// ui/text/errortext.
struct ApiError
{
    enum class Kind {
        HostNotFound,
        Refused,
        ConnectionLost,   ///< closed or reset before the whole reply had come
        Timeout,          ///< 10 s without a byte, or the total deadline
        Cancelled,
        ProxyUnreachable,
        ProxyAuth,
        TlsSelfSigned,
        TlsExpired,
        TlsWrongHost,
        TlsPinChanged,
        TlsOther,
        Redirected,       ///< any 3xx: never followed
        TooLarge,         ///< body over the cap, or a decompression bomb
        Unauthorized,
        Forbidden,
        NotFound,
        Conflict,
        Validation,
        RateLimited,
        Server,           ///< 5xx
        BadResponse,      ///< not what the call promises: HTML, broken JSON, wrong types
        NotNocoDB,
        TooOld,           ///< before 0.109: no account tokens
        NoBase,           ///< 0.109 deletes through a base of the user's, and there is none
    };

    Kind kind = Kind::BadResponse;
    int httpStatus = 0;                                  ///< 0: no HTTP reply
    std::optional<std::chrono::seconds> retryAfter = {}; ///< of a 429 or 503
    QString serverMessage = {}; ///< plain text of the server, 300 characters at most
    std::optional<QDateTime> date = {};  ///< the server's Date header, UTC
    QString redirectTarget = {}; ///< of Redirected: the whole address that the server sends us to
    std::optional<CertificateInfo> certificate = {}; ///< of the kinds TlsSelfSigned to TlsOther
};

inline constexpr auto kLastApiErrorKind = ApiError::Kind::NoBase;

/// The call may or may not have reached the server's database: a write that ends like this has to
/// be looked up, never repeated.
[[nodiscard]] bool outcomeIsUnclear(const ApiError& error);

/// The server could not be reached or is not able to work now: nothing was said about the session.
[[nodiscard]] bool isUnreachable(const ApiError& error);

/// No connection was made, or none that may be used: whatever was asked for has not been done.
[[nodiscard]] bool wasNeverSent(const ApiError& error);

/// NocoDB refused, of which it says why in JSON (0.109 to 0.301: 400, 401 or 403). A page of a
/// proxy, or of whoever else is in between, says nothing of a password, a token or a session.
[[nodiscard]] bool isServersRefusal(const ApiError& error);

/// The same error; a BadResponse where it is such a page, which refuses nothing in NocoDB's name.
[[nodiscard]] ApiError believed(ApiError error);

/// The kind that an HTTP status of 400 or more stands for.
[[nodiscard]] ApiError::Kind kindOfStatus(int httpStatus);

} // namespace keyfob
