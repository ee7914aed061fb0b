#pragma once

#include "tests/support/fakenocodb.h"

#include <optional>

namespace keyfob::test {

/// Somebody with an account on one of the servers.
struct SoakPerson
{
    FakeNocoDb* server;
    QString email;
    QString password;

    /// As the menu Switch Account has it.
    [[nodiscard]] QString menuText() const;
    /// The names of the person's tokens on the server, sorted.
    [[nodiscard]] QStringList tokenNames() const;
    [[nodiscard]] std::optional<FakeToken> token(const QString& name) const;
};

} // namespace keyfob::test
