#include "tests/soak/soakperson.h"

#include "models/api/serverurl.h"

namespace keyfob::test {

QString SoakPerson::menuText() const
{
    return QStringLiteral("%1 on %2").arg(
        email, ServerUrl::parse(server->url().toString())->displayName());
}

QStringList SoakPerson::tokenNames() const
{
    QStringList names;
    const QString id = server->user(email)->id;
    for (const FakeToken& token : server->tokens()) {
        if (token.userId == id) {
            names.append(token.description.value_or(QString()));
        }
    }
    names.sort();
    return names;
}

std::optional<FakeToken> SoakPerson::token(const QString& name) const
{
    for (const FakeToken& token : server->tokens()) {
        if (token.description == name) {
            return token;
        }
    }
    return std::nullopt;
}

} // namespace keyfob::test
