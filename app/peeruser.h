#pragma once

class QLocalSocket;

namespace keyfob {

/// Whether the other end of a connected socket is a process of this user.
[[nodiscard]] bool isOfThisUser(const QLocalSocket& socket);

} // namespace keyfob
