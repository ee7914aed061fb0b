#include "models/api/serverurl.h"

#include <QHostAddress>

#include <algorithm>

namespace keyfob {

namespace {

constexpr int kHttpPort = 80;

// No regular expressions here: the start of the program needs an address, and nothing else that
// would load and compile them.

bool isVersion(const QString& segment)
{
    return segment.size() > 1 && segment.startsWith(QLatin1Char('v'), Qt::CaseInsensitive)
           && std::all_of(segment.begin() + 1, segment.end(), [](QChar c) { return c.isDigit(); });
}

// Where NocoDB's web page or its API begins: a pasted page address is cut here.
bool isPageStart(const QString& segment, const QString& next)
{
    const auto is = [&segment](const char* name) {
        return segment.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
    };
    return is("dashboard") || is("index.html") || (is("api") && isVersion(next));
}

bool isLoopbackHost(const QString& host)
{
    if (host.compare(QStringLiteral("localhost"), Qt::CaseInsensitive) == 0) {
        return true;
    }
    return QHostAddress(host).isLoopback();
}

// White space of any kind, zero-width characters included, is never part of an address.
QString cleaned(QString text)
{
    return text.removeIf([](QChar c) {
        const char16_t code = c.unicode();
        return c.isSpace() || (code >= 0x200b && code <= 0x200f) || code == 0x2060
               || code == 0xfeff;
    });
}

QString prefixOf(const QUrl& url)
{
    const QStringList segments
        = url.path(QUrl::FullyEncoded).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    QString prefix;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (isPageStart(segments.at(i), segments.value(i + 1))) {
            break;
        }
        prefix += QLatin1Char('/') + segments.at(i);
    }
    return prefix;
}

bool isAfterAuthority(QChar c)
{
    return c == QLatin1Char('/') || c == QLatin1Char('?') || c == QLatin1Char('#');
}

// What stands behind the host as a port, be it one or not; a colon of a login or of an IPv6 address
// begins none.
QString portIn(const QString& address)
{
    QString authority = address.section(QStringLiteral("://"), 1);
    authority.truncate(std::find_if(authority.cbegin(), authority.cend(), isAfterAuthority)
                       - authority.cbegin());
    const QString port = authority.section(QLatin1Char(':'), 1).section(QLatin1Char(':'), -1);
    return port.contains(QLatin1Char('@')) || port.contains(QLatin1Char(']')) ? QString() : port;
}

bool isPort(const QString& text)
{
    bool isNumber = false;
    const uint number = text.toUInt(&isNumber);
    return isNumber && number > 0 && number <= 65535;
}

QString withScheme(const QString& text)
{
    if (text.contains(QStringLiteral("://"))) {
        return text;
    }
    const QString slashes = text.startsWith(QStringLiteral("//")) ? QString()
                                                                  : QStringLiteral("//");
    const bool bareV6 = text.count(QLatin1Char(':')) > 1 && !text.contains(QLatin1Char('['))
                        && !QHostAddress(text).isNull();
    const QString body = bareV6 ? QLatin1Char('[') + text + QLatin1Char(']') : text;
    const QUrl guess(QStringLiteral("http:") + slashes + body);
    return (isLoopbackHost(guess.host()) ? QStringLiteral("http:") : QStringLiteral("https:"))
           + slashes + body;
}

} // namespace

ServerUrl::ServerUrl(QUrl url, bool hadUserInfo, bool hadScheme)
    : m_url(std::move(url))
    , m_hadUserInfo(hadUserInfo)
    , m_hadScheme(hadScheme)
{
}

ServerUrl ServerUrl::unencrypted() const
{
    ServerUrl plain = *this;
    plain.m_url.setScheme(QStringLiteral("http"));
    if (plain.m_url.port() == kHttpPort) {
        plain.m_url.setPort(-1);
    }
    return plain;
}

ServerUrl ServerUrl::withPrefix(const QString& prefix) const
{
    ServerUrl other = *this;
    other.m_url.setPath(prefix, QUrl::TolerantMode);
    return other;
}

std::expected<ServerUrl, ServerUrl::ParseError> ServerUrl::parse(const QString& text)
{
    const QString typed = cleaned(text);
    if (typed.isEmpty()) {
        return std::unexpected(ParseError::Empty);
    }
    const QString full = withScheme(typed);
    const QString scheme = full.section(QStringLiteral("://"), 0, 0).toLower();
    if (scheme != QStringLiteral("http") && scheme != QStringLiteral("https")) {
        return std::unexpected(ParseError::BadScheme);
    }
    if (const QString port = portIn(full); !port.isEmpty() && !isPort(port)) {
        return std::unexpected(ParseError::BadPort);
    }
    QUrl url(full, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return std::unexpected(ParseError::BadHost);
    }
    const bool hadUserInfo = !url.userInfo().isEmpty();
    QUrl server;
    server.setScheme(scheme);
    server.setHost(url.host());
    const bool isName = !server.host().contains(QLatin1Char(':'));
    if (isName && server.host().endsWith(QLatin1Char('.'))) {
        server.setHost(server.host().chopped(1));
    }
    const int defaultPort = scheme == QStringLiteral("https") ? 443 : kHttpPort;
    server.setPort(url.port() == defaultPort ? -1 : url.port());
    server.setPath(prefixOf(url), QUrl::TolerantMode);
    if (server.host().isEmpty()) {
        return std::unexpected(ParseError::BadHost);
    }
    return ServerUrl(server, hadUserInfo, typed.contains(QStringLiteral("://")));
}

QString ServerUrl::toString() const
{
    return m_url.toString(QUrl::FullyEncoded);
}

QString ServerUrl::toReadableString() const
{
    const QString readable = m_url.toDisplayString(QUrl::EncodeSpaces);
    return cleaned(readable) == readable ? readable : toString(); // parse() would take some away
}

QString ServerUrl::displayName() const
{
    return m_url.toDisplayString(QUrl::RemoveScheme | QUrl::PrettyDecoded).mid(2);
}

QUrl ServerUrl::resolved(const QString& route, const QUrlQuery& query) const
{
    QUrl url = m_url;
    url.setPath(m_url.path(QUrl::FullyEncoded) + route, QUrl::TolerantMode);
    url.setQuery(query);
    return url;
}

bool ServerUrl::isEncrypted() const
{
    return m_url.scheme() == QStringLiteral("https");
}

bool ServerUrl::isLoopback() const
{
    return isLoopbackHost(m_url.host());
}

} // namespace keyfob
