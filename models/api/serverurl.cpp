#include "models/api/serverurl.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace keyfob {

namespace {

// Path segments where NocoDB's web page or its API begin: a pasted page address is cut here.
const QRegularExpression& pageStart()
{
    static const QRegularExpression kPattern(
        QStringLiteral("/(dashboard|index\\.html|api/v\\d+)(/|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return kPattern;
}

bool isLoopbackHost(const QString& host)
{
    if (host.compare(QStringLiteral("localhost"), Qt::CaseInsensitive) == 0) {
        return true;
    }
    return QHostAddress(host).isLoopback();
}

QString cleaned(QString text)
{
    // White space of any kind, zero-width characters included, is never part of an address.
    static const QRegularExpression kInvisible(
        QStringLiteral("[\\s\\x{200B}-\\x{200F}\\x{2060}\\x{FEFF}]+"));
    text.remove(kInvisible);
    return text;
}

QString prefixOf(const QUrl& url)
{
    QString path = url.path(QUrl::FullyEncoded);
    static const QRegularExpression kSlashes(QStringLiteral("/{2,}"));
    path.replace(kSlashes, QStringLiteral("/"));
    if (const auto match = pageStart().match(path); match.hasMatch()) {
        path.truncate(match.capturedStart());
    }
    while (path.endsWith(QLatin1Char('/'))) {
        path.chop(1);
    }
    return path;
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
    static const QRegularExpression kPort(
        QStringLiteral("^[a-z]+://[^/?#]*:(\\d+|[^\\]/?#@]*[^\\d\\]/?#@][^\\]/?#@]*)(?=[/?#]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto port = kPort.match(full); port.hasMatch()) {
        bool isNumber = false;
        const uint number = port.captured(1).toUInt(&isNumber);
        if (!isNumber || number == 0 || number > 65535) {
            return std::unexpected(ParseError::BadPort);
        }
    }
    QUrl url(full, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty()) {
        return std::unexpected(ParseError::BadHost);
    }
    const bool hadUserInfo = !url.userInfo().isEmpty();
    QUrl server;
    server.setScheme(scheme);
    server.setHost(url.host());
    if (server.host().endsWith(QLatin1Char('.'))) {
        server.setHost(server.host().chopped(1));
    }
    const int defaultPort = scheme == QStringLiteral("https") ? 443 : 80;
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
    return m_url.toDisplayString(QUrl::EncodeSpaces); // parse() takes bare ones away
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
