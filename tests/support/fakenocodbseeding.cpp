// The part of FakeNocoDb by which a test sets the scene behind the client's back.

#include "tests/support/fakenocodb.h"
#include "tests/support/fakenocodbroutes.h"
#include "tests/support/fakenocodbstate.h"

namespace keyfob::test {

FakeUser FakeNocoDb::addUser(const QString& email, const QString& password, const QString& roles)
{
    return *m_state->addUser(email, password, roles);
}

FakeUser FakeNocoDb::addSuperAdmin(const QString& email, const QString& password)
{
    return addUser(email, password, QStringLiteral("org-level-creator,super"));
}

void FakeNocoDb::setDisplayName(const QString& email, const std::optional<QString>& name)
{
    for (FakeUser* user : m_state->usersByEmail(email)) {
        user->displayName = name;
    }
}

void FakeNocoDb::setPassword(const QString& email, const QString& password)
{
    for (FakeUser* user : m_state->usersByEmail(email)) {
        user->password = password;
        m_routes->sessions().revokeAll(*user);
    }
}

void FakeNocoDb::removeUser(const QString& email)
{
    if (const FakeUser* user = m_state->userByEmail(email)) {
        m_routes->sessions().revokeRefreshTokens(*user);
        m_state->removeUser(QString(user->id));
    }
}

std::optional<FakeUser> FakeNocoDb::user(const QString& email) const
{
    const FakeUser* found = m_state->userByEmail(email);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

FakeSession FakeNocoDb::signIn(const QString& email)
{
    const FakeUser* user = m_state->userByEmail(email);
    Q_ASSERT(user != nullptr);
    return {m_routes->sessions().issueJwt(*user), m_routes->sessions().issueRefreshToken(*user)};
}

QByteArray FakeNocoDb::makeJwt(const QString& email, std::chrono::seconds age,
                               std::chrono::seconds lifetime)
{
    const FakeUser* user = m_state->userByEmail(email);
    Q_ASSERT(user != nullptr);
    const qint64 issuedAt = now().toSecsSinceEpoch() - age.count();
    return m_routes->sessions().makeJwt(*user, issuedAt, issuedAt + lifetime.count());
}

void FakeNocoDb::expireJwts(const QString& email)
{
    for (const FakeUser* user : m_state->usersByEmail(email)) {
        m_routes->sessions().expireJwts(*user);
    }
}

void FakeNocoDb::revokeRefreshTokens(const QString& email)
{
    for (const FakeUser* user : m_state->usersByEmail(email)) {
        m_routes->sessions().revokeRefreshTokens(*user);
    }
}

void FakeNocoDb::revokeSessions(const QString& email)
{
    for (FakeUser* user : m_state->usersByEmail(email)) {
        m_routes->sessions().revokeAll(*user);
    }
}

bool FakeNocoDb::isRefreshTokenAlive(const QByteArray& refreshToken) const
{
    return m_routes->sessions().isRefreshTokenAlive(refreshToken);
}

bool FakeNocoDb::isJwtAlive(const QByteArray& jwt) const
{
    return m_routes->sessions().check(jwt).verdict == FakeNocoDbSessions::Verdict::Live;
}

FakeToken FakeNocoDb::addToken(const QString& email, const std::optional<QString>& description)
{
    const FakeUser* user = m_state->userByEmail(email);
    Q_ASSERT(user != nullptr);
    return m_state->createToken(user->id, description);
}

void FakeNocoDb::addTokens(const QString& email, int count, const QString& name)
{
    const FakeUser* user = m_state->userByEmail(email);
    Q_ASSERT(user != nullptr);
    m_state->reserveTokens(count);
    for (int number = 1; number <= count; ++number) {
        m_state->createToken(user->id, name + QLatin1Char(' ') + QString::number(number));
    }
}

void FakeNocoDb::insertToken(const FakeToken& token)
{
    m_state->insertToken(token);
}

bool FakeNocoDb::deleteToken(qint64 id)
{
    return m_state->deleteToken(id);
}

const std::vector<FakeToken>& FakeNocoDb::tokens() const
{
    return m_state->tokens();
}

std::optional<FakeToken> FakeNocoDb::token(qint64 id) const
{
    const FakeToken* found = m_state->tokenById(id);
    return found == nullptr ? std::nullopt : std::optional(*found);
}

bool FakeNocoDb::isTokenAccepted(const QString& token) const
{
    return m_state->ownerOfAcceptedToken(token) != nullptr;
}

} // namespace keyfob::test
