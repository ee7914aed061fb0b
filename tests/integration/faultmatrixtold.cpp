#include "tests/integration/faultmatrix.h"

#include <algorithm>
#include <iterator>

namespace keyfob::test {

namespace {

constexpr Told kTold[] = {
    {"well", ""},
    {"no name", "There is no server named the server. Check the address and your connection."},
    {"refused", "the server does not accept connections. Check the address and the port, and "
                "that NocoDB is running."},
    {"lost", "The connection to the server was lost. Try again."},
    {"late", "the server did not answer in time. Check your connection and try again."},
    {"large", "The answer of the server is larger than anything NocoDB sends. Check the "
              "address."},
    {"odd", "The answer of the server could not be understood. Try again; something between "
            "you and the server may have changed it."},
    {"sent on", "the server sends us on to another address. Enter the address that your "
                "browser ends up at."},
    {"not NocoDB", "There is a server at the server, but it is not NocoDB. Check the address; "
                   "NocoDB may be in a folder below it."},
    {"quoted", "The server refused this: “No, thank you”"},
    {"may not", "Your account may not do this. Ask whoever runs the server."},
    {"no reason", "The server refused this without saying why."},
    {"token refused", "The server does not accept this token: it has ended, or belongs to "
                      "another server. Copy a new one."},
    {"no names", "NocoDB at the server has no display names. It is too old for them."},
    {"pause", "The server asks for a pause. Try again in a minute."},
    {"pause of 7 s", "The server asks for a pause of 7 s. Try again after it."},
    {"problem", "the server has a problem of its own. Try again in a while; if it stays, tell "
                "whoever runs the server."},
    {"expired", "The certificate of the server has expired. Tell whoever runs the server."},
    {"self-signed", "The certificate of the server is not signed by an authority that this "
                    "computer knows."},
    {"another host", "The certificate shown is not for the server. Check the address."},
    {"pin", "The certificate of the server is another one than the one you trusted."},
    {"proxy", "The proxy on the way to the server lets nobody through without the right user "
              "name and password. Enter those that you have for the proxy."},
    {"not told", "The server could not be told. Other sessions go on until their tokens end."},
    {"unknown", "the server gave no answer, so it is not known whether your password was "
                "changed. To find out, log out and sign in: try the new password first, then "
                "the old one."},
    {"no base", "the server kept the token without saying why. Early releases of NocoDB delete "
                "tokens only through a base: create one there and try again."},
    {"no proxy", "The proxy on the way to the server cannot be reached, or lets nothing "
                 "through. Check the proxy in the network settings."},
    {"session ended", "Your session has ended. Sign in again."},
};

} // namespace

AskedFor describe(Asked asked)
{
    switch (asked) {
    case Asked::Probe:
        return {"is it NocoDB?", "GET", "/api/v1/db/meta/nocodb/info"};
    case Asked::SignIn:
        return {"sign in", "POST", "/api/v1/auth/user/signin"};
    case Asked::Me:
        return {"sign in by token (me)", "GET", "/api/v1/auth/user/me"};
    case Asked::Renew:
        return {"renew", "POST", "/api/v1/auth/token/refresh"};
    case Asked::SignOut:
        return {"log out everywhere", "POST", "/api/v1/auth/user/signout"};
    case Asked::List:
        return {"list", "GET", "/api/v1/tokens"};
    case Asked::Create:
        return {"add a token", "POST", "/api/v1/tokens"};
    case Asked::Delete:
        return {"delete a token", "DELETE", "/api/v1/tokens/"};
    case Asked::Profile:
        return {"change the name", "PATCH", "/api/v1/user/profile"};
    case Asked::Password:
        return {"change the password", "POST", "/api/v1/auth/password/change"};
    }
    Q_UNREACHABLE();
}

const std::vector<Told>& everythingTold()
{
    static const std::vector<Told> s_all(std::begin(kTold), std::end(kTold));
    return s_all;
}

QString codeOf(const QString& sentence)
{
    const auto& all = everythingTold();
    const auto it = std::find_if(all.begin(), all.end(), [&sentence](const Told& told) {
        return sentence == QString::fromUtf8(told.sentence);
    });
    return it == all.end() ? sentence : QString::fromUtf8(it->code);
}

} // namespace keyfob::test
