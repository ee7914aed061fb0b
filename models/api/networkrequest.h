#pragma once

#include "models/api/apirequest.h"

#include <QNetworkRequest>

namespace keyfob {

/// What Qt is to send for a request of ours: nothing followed, kept, cached or known from before.
[[nodiscard]] QNetworkRequest networkRequest(const QUrl& url, const ApiRequest& from);

[[nodiscard]] QByteArray methodName(ApiRequest::Method method);

/// Without blanks and control characters, which could end a header and begin another.
[[nodiscard]] bool isSafeHeaderValue(QByteArrayView value);

} // namespace keyfob
