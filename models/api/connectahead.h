#pragma once

#include "models/api/serverurl.h"

class QNetworkAccessManager;

namespace keyfob {

/// Begins to connect to the server, so that the first request through this manager finds the
/// connection made, or the handshake under way; it is not made twice. Sends nothing, and tells
/// nothing: what goes wrong the request will meet and tell.
///
/// Does nothing where a proxy is in front of the server, which might ask for a login. For an
/// encrypted server call it when TLS has been loaded (QSslSocket::supportsSsl()), which takes long.
void connectAhead(QNetworkAccessManager& manager, const ServerUrl& server);

} // namespace keyfob
