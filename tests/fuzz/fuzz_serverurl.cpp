#include "models/api/serverurl.h"
#include "tests/fuzz/fuzztarget.h"

#include <algorithm>

namespace keyfob::fuzz {

namespace {

void expectSame(const ServerUrl& server, const QString& written, const char* sentence)
{
    const auto again = ServerUrl::parse(written);
    expect(again && *again == server && again->toString() == server.toString(), sentence);
    expect(again->isLoopback() == server.isLoopback() && again->prefix() == server.prefix(),
           "the same server is so in every respect");
}

void checkWritten(const ServerUrl& server, const QString& written)
{
    expect(written.startsWith(server.isEncrypted() ? u"https://" : u"http://"),
           "an address begins with http or https");
    expect(!written.endsWith(u'/'), "an address ends without a slash");
    const QUrl url(written, QUrl::StrictMode);
    expect(url.isValid() && !url.host().isEmpty(), "an address has a host");
    expect(url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment(),
           "an address holds no login, no query and no fragment");
    expect(url.port() == -1 || (url.port() > 0 && url.port() <= 65535), "a port is one");
    const bool isPlain = std::all_of(written.begin(), written.end(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7f;
    });
    expect(isPlain, "an address as it is sent holds nothing but visible ASCII");
}

void checkRoute(const ServerUrl& server)
{
    const QUrl url = server.resolved(QStringLiteral("/api/v1/tokens"));
    expect(url.isValid() && url.toString(QUrl::FullyEncoded) ==
                                server.toString() + QStringLiteral("/api/v1/tokens"),
           "a route is below the address");
}

} // namespace

void tryInput(const QByteArray& input)
{
    const auto server = ServerUrl::parse(QString::fromUtf8(input));
    if (!server) {
        return;
    }
    const QString written = server->toString();
    checkWritten(*server, written);
    expectSame(*server, written, "an address that was written is read again as the same");
    expectSame(*server, server->toReadableString(),
               "an address as people read it is read again as the same");
    expectSame(server->unencrypted(), server->unencrypted().toString(),
               "an address without encryption is read again as the same");
    expect(server->withPrefix(server->prefix()) == *server, "a prefix is put back as it was");
    expect(!server->displayName().isEmpty(), "a server can be named");
    checkRoute(*server);
}

} // namespace keyfob::fuzz
