#pragma once

#include "models/session/credentials.h"

#include <functional>

class QNetworkAccessManager;
class QObject;

namespace keyfob {

/// Tells the server of a log-out: all sessions of the user end. Needs nothing of the session that
/// it ends, so that memory can be wiped before the server is asked.
///
/// jwtHasEnded: renews first; a sign-out with an ended token is answered 200 and ends nothing (seen
/// on NocoDB 0.301.3). done runs once, with whether the server has agreed, unless context is gone.
void tellServerOfLogOut(QNetworkAccessManager& manager, const ServerUrl& server, Credentials own,
                        bool jwtHasEnded, QObject* context, std::function<void(bool)> done);

} // namespace keyfob
