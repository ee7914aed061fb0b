#pragma once

#include "tests/support/fakenocodbsessions.h"

namespace keyfob::test {

/// Sign-in, renewal, sign-out and the user's own account, as recorded from NocoDB 0.301.3.
class FakeNocoDbAuthRoutes
{
public:
    FakeNocoDbAuthRoutes(FakeNocoDbState& state, FakeNocoDbSessions& sessions);

    /// Nothing for a route of somebody else.
    [[nodiscard]] std::optional<FakeReply> answer(const FakeRequest& request,
                                                  const QByteArray& route);

private:
    FakeReply signIn(const FakeRequest& request);
    FakeReply verifyCode(const FakeRequest& request);
    FakeReply me(const FakeRequest& request);
    FakeReply refresh(const FakeRequest& request);
    FakeReply signOut(const FakeRequest& request);
    FakeReply changePassword(const FakeRequest& request);
    FakeReply changeProfile(const FakeRequest& request);
    [[nodiscard]] FakeReply withRefreshCookie(FakeReply reply, const FakeUser& user);
    /// By a live JWT, or else by an API token, which is good enough for some routes.
    [[nodiscard]] FakeUser* anyUser(const FakeRequest& request);
    [[nodiscard]] FakeUser* apiTokenUser(const FakeRequest& request);

    FakeNocoDbState& m_state;
    FakeNocoDbSessions& m_sessions;
};

} // namespace keyfob::test
