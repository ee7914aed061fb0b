#pragma once

#include "models/core/secretstring.h"

namespace keyfob {

/// What a proxy is told of who we are. Belongs to that host and port, and goes to nobody else.
struct ProxyLogin
{
    QString host;
    quint16 port = 0;
    QString user;
    SecretString password;

    [[nodiscard]] ProxyLogin clone() const { return {host, port, user, password.clone()}; }
};

} // namespace keyfob
