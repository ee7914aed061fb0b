#include "models/core/logging.h"

namespace keyfob {

Q_LOGGING_CATEGORY(lcApi, "keyfob.api", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSession, "keyfob.session", QtWarningMsg)
Q_LOGGING_CATEGORY(lcKeychain, "keyfob.keychain", QtWarningMsg)
Q_LOGGING_CATEGORY(lcTokens, "keyfob.tokens", QtWarningMsg)

} // namespace keyfob
