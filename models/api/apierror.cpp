#include "models/api/apierror.h"

namespace keyfob {

using Kind = ApiError::Kind;

bool outcomeIsUnclear(const ApiError& error)
{
    switch (error.kind) {
    case Kind::ConnectionLost:
    case Kind::Timeout:
    case Kind::Cancelled:
    case Kind::TooLarge:
    case Kind::Server:
    case Kind::BadResponse:
    case Kind::Redirected:
        return true;
    case Kind::HostNotFound:
    case Kind::Refused:
    case Kind::ProxyUnreachable:
    case Kind::ProxyAuth:
    case Kind::TlsSelfSigned:
    case Kind::TlsExpired:
    case Kind::TlsWrongHost:
    case Kind::TlsPinChanged:
    case Kind::TlsOther:
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::Validation:
    case Kind::RateLimited:
    case Kind::NotNocoDB:
    case Kind::TooOld:
    case Kind::NoBase:
        return false;
    }
    Q_UNREACHABLE();
}

bool isUnreachable(const ApiError& error)
{
    switch (error.kind) {
    case Kind::HostNotFound:
    case Kind::Refused:
    case Kind::ConnectionLost:
    case Kind::Timeout:
    case Kind::ProxyUnreachable:
    case Kind::ProxyAuth:
    case Kind::TlsSelfSigned:
    case Kind::TlsExpired:
    case Kind::TlsWrongHost:
    case Kind::TlsPinChanged:
    case Kind::TlsOther:
        return true;
    case Kind::Server:
        return error.httpStatus == 502 || error.httpStatus == 503 || error.httpStatus == 504;
    case Kind::Cancelled:
    case Kind::Redirected:
    case Kind::TooLarge:
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::Validation:
    case Kind::RateLimited:
    case Kind::BadResponse:
    case Kind::NotNocoDB:
    case Kind::TooOld:
    case Kind::NoBase:
        return false;
    }
    Q_UNREACHABLE();
}

bool wasNeverSent(const ApiError& error)
{
    return isUnreachable(error) && !outcomeIsUnclear(error);
}

bool isServersRefusal(const ApiError& error)
{
    const bool isNo = error.httpStatus == 400 || error.httpStatus == 401 || error.httpStatus == 403;
    return isNo && !error.serverMessage.isEmpty();
}

ApiError believed(ApiError error)
{
    const bool isNo = error.kind == Kind::Unauthorized || error.kind == Kind::Forbidden
                      || error.kind == Kind::Validation;
    if (isNo && error.serverMessage.isEmpty()) {
        error.kind = Kind::BadResponse;
    }
    return error;
}

ApiError::Kind kindOfStatus(int httpStatus)
{
    switch (httpStatus) {
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 409:
        return Kind::Conflict;
    case 413:
        return Kind::TooLarge;
    case 429:
        return Kind::RateLimited;
    case 407:
        return Kind::ProxyAuth;
    default:
        return httpStatus >= 500 ? Kind::Server : Kind::Validation;
    }
}

} // namespace keyfob
