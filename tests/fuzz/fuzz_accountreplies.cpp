#include "models/api/authapi.h"
#include "models/api/profileapi.h"
#include "models/api/replyreader.h"
#include "models/api/serverprobe.h"
#include "tests/fuzz/answering.h"
#include "tests/fuzz/fuzztarget.h"

namespace keyfob::fuzz {

namespace {

constexpr auto kWith = ApiRequest::Credential::AuthToken;

void checkSignIn(const SignInAnswer& answer)
{
    expect(answer.authToken.isEmpty() != answer.twoFactorToken.isEmpty(),
           "a sign-in brings an auth token or the question for a code");
    expect(answer.refreshToken.isEmpty() == answer.authToken.isEmpty(),
           "the cookie is taken with an auth token only");
}

void checkProfile(const UserProfile& profile)
{
    expect(!profile.id.isEmpty() && !profile.email.isEmpty(), "a user has an id and an email");
    expect(profile.canHaveDisplayName || profile.displayName.isEmpty(),
           "a name is there only where there are names");
    expect(!profile.roles.contains(QString()), "a role has a name");
}

void checkInfo(const ServerInfo& info)
{
    expect(info.ssoClients.size() <= 5, "five other ways to sign in at most");
    for (const SsoClient& client : info.ssoClients) {
        const bool isWeb = client.url.scheme() == u"https" || client.url.scheme() == u"http";
        expect(isWeb && client.url.isValid() && !client.url.host().isEmpty(),
               "a browser is sent to an address in the web only");
    }
}

void checkMessage(const QByteArray& body)
{
    const QString message = serverMessageOf(body);
    expect(message.size() <= 300 && !message.contains(u'\n'), "the server's words are one line");
    // An escape may be of half a letter.
    expect(message.isValidUtf16() || body.contains("\\u"), "no letter is cut in two");
}

} // namespace

void tryInput(const QByteArray& input)
{
    Answering server(input);
    AuthApi auth(server);
    ProfileApi own(server);
    QObject context;
    int answers = 0;
    const SecretString secret("s");
    auth.signIn(QStringLiteral("ada@example.com"), secret, &context, [&](const auto& answer) {
        ++answers;
        answer ? checkSignIn(*answer) : void();
    });
    const auto tokens = [&answers](const auto& renewed) {
        ++answers;
        expect(!renewed || !renewed->authToken.isEmpty(), "a renewal brings an auth token");
    };
    auth.verifyCode(secret, secret, &context, tokens);
    auth.renew(secret, &context, tokens);
    auth.me(kWith, secret, &context, [&](const auto& profile) {
        ++answers;
        profile&&* profile ? checkProfile(**profile) : void();
    });
    own.setDisplayName(QString(), &context, [&](const auto&) { ++answers; });
    expect(answers == 5, "every call is answered once");
    const auto address = ServerUrl::parse(QStringLiteral("https://nocodb.example/team"));
    const ApiResult reply = ApiReply{.status = 200, .body = input, .refreshToken = {}, .date = {}};
    const auto info = readServerInfo(reply, *address);
    info ? checkInfo(*info) : void();
    checkMessage(input);
}

} // namespace keyfob::fuzz
