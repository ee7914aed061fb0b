#pragma once

#include "models/session/sessionscope.h"
#include "models/session/sessionvault.h"
#include "tests/support/loopback.h"
#include "tests/support/scriptedsecretstore.h"

namespace keyfob::test {

inline const QString kScopeEmail = QStringLiteral("ada@example.com");

/// A SessionScope with all that it needs, for its tests. Header-only, as Loopback is.
class ScopeFixture
{
public:
    ScopeFixture()
    {
        loopback.server.addSuperAdmin(kScopeEmail, QStringLiteral("correct horse 1"));
    }

    /// Signs in and makes a new scope of it.
    void open(std::chrono::seconds jwtLifetime = std::chrono::hours(10), bool renewable = true)
    {
        loopback.server.behaviour().jwtLifetime = jwtLifetime;
        const FakeSession session = loopback.server.signIn(kScopeEmail);
        Credentials credentials{SecretString(session.jwt),
                                renewable ? SecretString(session.refreshToken) : SecretString()};
        scope = std::make_unique<SessionScope>(
            loopback.manager, AccountId{loopback.serverUrl(), kScopeEmail}, std::move(credentials),
            &vault, [this] { return systemNow().addSecs(ahead.count()); });
    }

    /// Time passes, for the server as well.
    void turnClocks(std::chrono::seconds time)
    {
        ahead = time;
        loopback.server.behaviour().clockOffset = time;
    }

    [[nodiscard]] int renewals() const
    {
        return loopback.server.count("POST", "/api/v1/auth/token/refresh");
    }

    Loopback loopback;
    ScriptedSecretStore store;
    SessionVault vault{store};
    std::chrono::seconds ahead{0}; ///< our clock
    std::unique_ptr<SessionScope> scope;
};

} // namespace keyfob::test
