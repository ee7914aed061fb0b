#include "app/peeruser.h"

#include <QLocalSocket>

#include <sys/socket.h>
#include <unistd.h>

namespace keyfob {

bool isOfThisUser(const QLocalSocket& socket)
{
    ucred peer = {};
    socklen_t size = sizeof(peer);
    const int number = static_cast<int>(socket.socketDescriptor());
    return ::getsockopt(number, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
           && peer.uid == ::geteuid();
}

} // namespace keyfob
