#include "models/api/plainproxylogin.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUrl>

namespace keyfob {

namespace {

const QByteArray kHeader = QByteArrayLiteral("Proxy-Authorization");

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

PlainProxyLogin::PlainProxyLogin(std::shared_ptr<const ProxyRules::Choice> choice)
    : m_choice(std::move(choice))
{
}

QByteArray PlainProxyLogin::header(const QUrl& url) const
{
    return m_wantsBasic ? basic(url) : QByteArray();
}

// Qt sends such a request to the proxy, and one by https through a tunnel, to the server.
QByteArray PlainProxyLogin::basic(const QUrl& url) const
{
    const QNetworkProxy proxy = ProxyRules(m_choice).queryProxy(QNetworkProxyQuery(url)).value(0);
    const bool isHttp = proxy.type() == QNetworkProxy::HttpProxy
                        || proxy.type() == QNetworkProxy::HttpCachingProxy;
    if (!isHttp || url.scheme() != QLatin1String("http") || proxy.user().isEmpty()) {
        return {};
    }
    const QString pair = proxy.user() + QLatin1Char(':') + proxy.password();
    return "Basic " + pair.toUtf8().toBase64();
}

bool PlainProxyLogin::mayAnswer(const QNetworkReply& reply)
{
    const bool asksForBasic = reply.rawHeader("Proxy-Authenticate").toLower().contains("basic");
    if (statusOf(reply) != 407 || !asksForBasic || reply.request().hasRawHeader(kHeader)) {
        return false;
    }
    m_wantsBasic = true;
    return !header(reply.url()).isEmpty();
}

// tinyproxy (1.11) refuses a wrong pair as a server would, which NocoDB never does.
bool PlainProxyLogin::wasRefused(const QNetworkReply& reply) const
{
    return statusOf(reply) == 401 && reply.hasRawHeader("WWW-Authenticate")
           && reply.request().hasRawHeader(kHeader);
}

} // namespace keyfob
