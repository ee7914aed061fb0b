#pragma once

#include "tests/support/fakenocodbtypes.h"

#include <QHash>
#include <QRandomGenerator>

#include <vector>

namespace keyfob::test {

/// What the fake server would have in its database, and the cache of API tokens that makes a
/// deleted one live on (recorded from NocoDB 0.301.3). Knows nothing of HTTP.
///
/// All secrets come from a generator seeded by the number of the instance: they are the same in
/// every run, and never the same on two servers of one test.
class FakeNocoDbState
{
public:
    explicit FakeNocoDbState(const FakeBehaviour& behaviour);

    [[nodiscard]] const FakeBehaviour& behaviour() const { return m_behaviour; }
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] QByteArray randomHex(int length);

    /// The pointers hold until a user is added or removed.
    FakeUser* addUser(const QString& email, const QString& password, const QString& roles);
    [[nodiscard]] FakeUser* userByEmail(const QString& email);
    [[nodiscard]] FakeUser* userById(const QString& id);
    /// All of them for an empty email.
    [[nodiscard]] std::vector<FakeUser*> usersByEmail(const QString& email);
    [[nodiscard]] bool hasUsers() const { return !m_users.empty(); }
    void removeUser(const QString& id);

    [[nodiscard]] const std::vector<FakeToken>& tokens() const { return m_tokens; }
    const FakeToken& createToken(const QString& userId, const std::optional<QString>& description);
    void reserveTokens(int count) { m_tokens.reserve(m_tokens.size() + size_t(count)); }
    void insertToken(const FakeToken& token);
    [[nodiscard]] const FakeToken* tokenById(qint64 id) const;
    [[nodiscard]] const FakeToken* tokenByText(const QString& text) const;
    bool deleteToken(qint64 id);
    /// Whose token it is, deleted ones of the cache included; null when it is not accepted.
    [[nodiscard]] FakeUser* ownerOfAcceptedToken(const QString& text);
    void forgetDeletedTokens() { m_deletedButAccepted.clear(); }

    /// The super admin's one base, for the delete path of old servers.
    [[nodiscard]] const QString& baseId() const { return m_baseId; }

private:
    QString randomText(int length, const QByteArray& alphabet);

    const FakeBehaviour& m_behaviour;
    QRandomGenerator m_random;
    QString m_baseId;
    std::vector<FakeUser> m_users;
    std::vector<FakeToken> m_tokens; ///< ids rise
    qint64 m_lastTokenId = 0;
    QHash<QString, QString> m_deletedButAccepted; ///< token text to user id
};

} // namespace keyfob::test
