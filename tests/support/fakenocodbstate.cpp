#include "tests/support/fakenocodbstate.h"

#include <algorithm>

namespace keyfob::test {

namespace {

constexpr int kTokenLength = 40;
constexpr int kTokenVersionLength = 80;
constexpr int kIdLength = 14;
const QByteArray kHexDigits = "0123456789abcdef";
const QByteArray kIdCharacters = "abcdefghijklmnopqrstuvwxyz0123456789";
const QByteArray kTokenCharacters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

quint32 nextSeed()
{
    static quint32 instances = 0;
    return ++instances;
}

} // namespace

FakeNocoDbState::FakeNocoDbState(const FakeBehaviour& behaviour)
    : m_behaviour(behaviour)
    , m_random(nextSeed())
    , m_baseId(QLatin1Char('p') + randomText(kIdLength, kIdCharacters))
{}

QDateTime FakeNocoDbState::now() const
{
    return QDateTime::currentDateTimeUtc().addSecs(m_behaviour.clockOffset.count());
}

QByteArray FakeNocoDbState::randomHex(int length)
{
    return randomText(length, kHexDigits).toLatin1();
}

FakeUser* FakeNocoDbState::addUser(const QString& email, const QString& password,
                                   const QString& roles)
{
    FakeUser user;
    user.id = QLatin1String("us") + randomText(kIdLength, kIdCharacters);
    user.email = email;
    user.password = password;
    user.roles = roles;
    user.tokenVersion = randomHex(kTokenVersionLength);
    m_users.push_back(user);
    return &m_users.back();
}

FakeUser* FakeNocoDbState::userByEmail(const QString& email)
{
    // Recorded: the case of an email does not matter, blanks around it do.
    const auto it = std::find_if(m_users.begin(), m_users.end(), [&email](const FakeUser& user) {
        return user.email.compare(email, Qt::CaseInsensitive) == 0;
    });
    return it == m_users.end() ? nullptr : &*it;
}

FakeUser* FakeNocoDbState::userById(const QString& id)
{
    const auto it = std::find_if(m_users.begin(), m_users.end(),
                                 [&id](const FakeUser& user) { return user.id == id; });
    return it == m_users.end() ? nullptr : &*it;
}

std::vector<FakeUser*> FakeNocoDbState::usersByEmail(const QString& email)
{
    std::vector<FakeUser*> found;
    for (FakeUser& user : m_users) {
        if (email.isEmpty() || user.email.compare(email, Qt::CaseInsensitive) == 0) {
            found.push_back(&user);
        }
    }
    return found;
}

void FakeNocoDbState::removeUser(const QString& id)
{
    std::erase_if(m_users, [&id](const FakeUser& user) { return user.id == id; });
}

const FakeToken& FakeNocoDbState::createToken(const QString& userId,
                                              const std::optional<QString>& description)
{
    FakeToken token;
    token.id = m_lastTokenId + 1;
    token.token = randomText(kTokenLength, kTokenCharacters);
    if (m_behaviour.rows == RowStyle::ShownOnceNull
        || m_behaviour.rows == RowStyle::ShownOnceAbsent) {
        token.token.prepend(QLatin1String("nc_pat_"));
    }
    token.description = description;
    token.userId = userId;
    token.createdAt = now();
    insertToken(token);
    return m_tokens.back();
}

void FakeNocoDbState::insertToken(const FakeToken& token)
{
    Q_ASSERT(std::ranges::find(m_tokens, token.id, &FakeToken::id) == m_tokens.end());
    m_lastTokenId = std::max(m_lastTokenId, token.id);
    m_tokens.push_back(token);
}

const FakeToken* FakeNocoDbState::tokenById(qint64 id) const
{
    const auto it =
        std::lower_bound(m_tokens.cbegin(), m_tokens.cend(), id,
                         [](const FakeToken& token, qint64 wanted) { return token.id < wanted; });
    return it == m_tokens.cend() || it->id != id ? nullptr : &*it;
}

const FakeToken* FakeNocoDbState::tokenByText(const QString& text) const
{
    const auto it = std::find_if(m_tokens.cbegin(), m_tokens.cend(),
                                 [&text](const FakeToken& token) { return token.token == text; });
    return it == m_tokens.cend() ? nullptr : &*it;
}

bool FakeNocoDbState::deleteToken(qint64 id)
{
    const FakeToken* token = tokenById(id);
    if (token == nullptr) {
        return false;
    }
    if (m_behaviour.deletedTokensStayAccepted) {
        m_deletedButAccepted.insert(token->token, token->userId);
    }
    m_tokens.erase(m_tokens.cbegin() + (token - m_tokens.data()));
    return true;
}

FakeUser* FakeNocoDbState::ownerOfAcceptedToken(const QString& text)
{
    if (text.isEmpty()) {
        return nullptr;
    }
    if (const FakeToken* token = tokenByText(text)) {
        return userById(token->userId);
    }
    const auto it = m_deletedButAccepted.constFind(text);
    return it == m_deletedButAccepted.constEnd() ? nullptr : userById(*it);
}

QString FakeNocoDbState::randomText(int length, const QByteArray& alphabet)
{
    QString text(length, Qt::Uninitialized);
    for (QChar& character : text) {
        character = QLatin1Char(alphabet.at(m_random.bounded(int(alphabet.size()))));
    }
    return text;
}

} // namespace keyfob::test
