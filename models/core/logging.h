#pragma once

#include <QLoggingCategory>

namespace keyfob {

// What each category may carry: method, route template, status, duration, request id, state names.
// Never a URL, a header, a body, a name that a person typed.
Q_DECLARE_LOGGING_CATEGORY(lcApi)
Q_DECLARE_LOGGING_CATEGORY(lcSession)
Q_DECLARE_LOGGING_CATEGORY(lcKeychain)
Q_DECLARE_LOGGING_CATEGORY(lcTokens)

} // namespace keyfob
