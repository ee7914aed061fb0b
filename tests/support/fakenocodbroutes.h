#pragma once

#include "tests/support/fakenocodbauthroutes.h"
#include "tests/support/fakenocodbtokenroutes.h"

namespace keyfob::test {

/// Which request gets which answer when nothing goes wrong; also the routes that need nobody
/// signed in. As recorded from NocoDB 0.301.3.
class FakeNocoDbRoutes
{
public:
    explicit FakeNocoDbRoutes(FakeNocoDbState& state);

    /// Applies the effect of the request and says what the honest answer is.
    [[nodiscard]] FakeReply answer(const FakeRequest& request);
    [[nodiscard]] FakeNocoDbSessions& sessions() { return m_sessions; }

private:
    [[nodiscard]] std::optional<FakeReply> openRoute(const FakeRequest& request,
                                                     const QByteArray& route) const;
    [[nodiscard]] QJsonObject info(const FakeRequest& request) const;

    FakeNocoDbState& m_state;
    FakeNocoDbSessions m_sessions;
    FakeNocoDbAuthRoutes m_authRoutes;
    FakeNocoDbTokenRoutes m_tokenRoutes;
};

} // namespace keyfob::test
