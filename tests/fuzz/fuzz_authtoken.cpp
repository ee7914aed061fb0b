#include "models/api/jsonreader.h"
#include "models/session/authtoken.h"
#include "models/session/pastedtoken.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/times.h"

namespace keyfob::fuzz {

namespace {

using namespace std::chrono_literals;

bool isSame(const AuthToken& a, const AuthToken& b)
{
    return a.email() == b.email() && a.userId() == b.userId() && a.issuedAt() == b.issuedAt() &&
           a.expiresAt() == b.expiresAt();
}

void checkTimes(const AuthToken& token)
{
    expectUsable(token.issuedAt());
    expectUsable(token.expiresAt());
    const bool isDated = token.issuedAt().isValid() && token.expiresAt().isValid();
    expect(isDated || token.lifetime() == 0s, "without both times there is no lifetime");
    expect(!isDated || token.issuedAt().addSecs(token.lifetime().count()) == token.expiresAt(),
           "the lifetime leads from the beginning to the end");
    expect(token.isDeadOnArrival() == (isDated && token.lifetime() <= 0s),
           "dead is what ends when it begins, or before");
    expect(token.renewalLead() <= 60s && token.renewalLead() <= std::max(token.lifetime(), 0s),
           "it is renewed a minute before its end at most, and after its beginning");
    expect(token.copyMinimum() <= 5min && token.copyMinimum() <= std::max(token.lifetime(), 0s),
           "no more life than it ever had is asked of a token");
}

void checkText(const QByteArray& text)
{
    const auto token = AuthToken::read(SecretString(text));
    if (!token) {
        return;
    }
    expect(text.count('.') == 2, "an auth token has three parts");
    checkTimes(*token);
    expect(isSame(*token, *AuthToken::read(SecretString(text))), "read twice it is the same");
}

// Most mutations of a token are no base64 any more: the input is taken as claims, too.
void checkClaims(const QByteArray& claims)
{
    const QByteArray part =
        claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QByteArray text = "e30." + part + ".c2ln";
    expect(AuthToken::read(SecretString(text)).has_value() == json::object(claims).has_value(),
           "an object of claims makes a token, and nothing else does");
    checkText(text);
}

void checkPasted(const QString& text)
{
    if (const auto token = readPastedToken(text)) {
        expect(AuthToken::read(*token).has_value(), "a pasted token that is taken can be read");
        const auto again = readPastedToken(token->toText());
        expect(again && *again == *token, "a pasted token is taken again as the same");
    }
    for (const SecretString& token : readPastedApiTokens(text)) {
        expect(token.length() >= 40, "an API token has 40 characters at least");
        expect(text.contains(token.toText()), "an API token stands in the text");
    }
}

} // namespace

void tryInput(const QByteArray& input)
{
    checkText(input);
    checkClaims(input);
    checkPasted(QString::fromUtf8(input));
}

} // namespace keyfob::fuzz
