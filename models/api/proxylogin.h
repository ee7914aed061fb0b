#pragma once

#include "models/core/secretstring.h"

#include <optional>

namespace keyfob {

/// What a proxy is told of who we are. Belongs to that host and port, and goes to nobody else.
struct ProxyLogin
{
    QString host;
    quint16 port = 0;
    QString user;
    SecretString password;

    /// As one text for a secret store, and back; nothing where it is no such text.
    [[nodiscard]] SecretString packed() const;
    [[nodiscard]] static std::optional<ProxyLogin> unpacked(const SecretString& stored);
};

} // namespace keyfob
