#pragma once

#include "tests/support/fakenocodbsessions.h"

namespace keyfob::test {

/// The account tokens: list, create, delete, and the delete path through a base that only the
/// oldest servers need. As recorded from NocoDB 0.301.3; TokenText behaves as 0.204.5 did.
class FakeNocoDbTokenRoutes
{
public:
    FakeNocoDbTokenRoutes(FakeNocoDbState& state, FakeNocoDbSessions& sessions);

    /// Nothing for a route of somebody else.
    [[nodiscard]] std::optional<FakeReply> answer(const FakeRequest& request,
                                                  const QByteArray& route);

private:
    FakeReply list(const FakeUser& user, const FakeRequest& request);
    FakeReply create(const FakeUser& user, const FakeRequest& request);
    FakeReply remove(const FakeUser& user, const QByteArray& key);
    FakeReply bases(const FakeUser& user);
    FakeReply removeThroughBase(const FakeUser& user, const QByteArray& baseAndKey);

    [[nodiscard]] QJsonArray visibleRows(const FakeUser& user, qint64 offset, qint64 limit) const;
    [[nodiscard]] FakeReply pastEnd(qint64 offset, const QJsonObject& pageInfo) const;
    [[nodiscard]] const FakeToken* find(const QByteArray& key, DeleteKey kind) const;
    [[nodiscard]] FakeReply wrongKey(const FakeUser& user) const;

    FakeNocoDbState& m_state;
    FakeNocoDbSessions& m_sessions;
};

} // namespace keyfob::test
