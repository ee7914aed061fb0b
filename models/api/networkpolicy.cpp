#include "models/api/networkpolicy.h"

#include "models/api/replyreader.h"
#include "models/api/tlstrust.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace keyfob {

NetworkPolicy::NetworkPolicy(QNetworkAccessManager& manager, TlsTrust& trust)
    : QObject(&manager)
    , m_manager(manager)
    , m_trust(trust)
    , m_choice(std::make_shared<ProxyRules::Choice>())
    , m_plainLogin(m_choice)
{
    m_settings.proxy.mode = ProxySettings::Mode::None;
    m_choice->settings = m_settings.proxy;
    prepare(m_manager);
}

NetworkPolicy* NetworkPolicy::of(const QNetworkAccessManager& manager)
{
    return manager.findChild<NetworkPolicy*>(QString(), Qt::FindDirectChildrenOnly);
}

void NetworkPolicy::setSettings(const NetworkSettings& settings)
{
    const bool isOtherFile = settings.caFile != m_settings.caFile;
    const ProxySettings before = m_settings.proxy;
    m_settings = settings;
    if (!isComplete(m_settings.proxy)) {
        m_settings.proxy = before;
    }
    m_choice->settings = m_settings.proxy;
    // The same file may have been mended meanwhile.
    if (isOtherFile || m_caFileError) {
        readCaFile();
    }
    Q_EMIT changed();
}

void NetworkPolicy::setLocked(NetworkFields fields)
{
    m_locked = fields;
    Q_EMIT changed();
}

void NetworkPolicy::edit(const NetworkSettings& settings)
{
    setSettings(settings);
    Q_EMIT edited(m_settings);
}

// A file that is of no use leaves the system's authorities, and those only.
void NetworkPolicy::readCaFile()
{
    m_caFileError.reset();
    QList<QSslCertificate> authorities;
    if (!m_settings.caFile.isEmpty()) {
        auto read = readAuthorities(m_settings.caFile);
        if (read) {
            authorities = std::move(*read);
        } else {
            m_caFileError = read.error();
        }
    }
    m_trust.setAuthorities(authorities);
}

ProxyLogin NetworkPolicy::proxyOf(const ServerUrl& server) const
{
    const QNetworkProxyQuery query(server.resolved(QString()));
    const QNetworkProxy proxy = ProxyRules(m_choice).queryProxy(query).value(0);
    if (proxy.type() == QNetworkProxy::NoProxy) {
        return {};
    }
    const bool isManual = m_settings.proxy.mode == ProxySettings::Mode::Manual;
    return {proxy.hostName(), proxy.port(),
            proxy.user().isEmpty() && isManual ? m_settings.proxy.user : proxy.user(), {}};
}

void NetworkPolicy::setLogin(ProxyLogin login)
{
    m_choice->login = std::move(login);
    m_plainLogin.forget();
    Q_EMIT changed();
}

void NetworkPolicy::enterLogin(ProxyLogin login)
{
    m_isLoginNotKept = false;
    NetworkSettings settings = m_settings;
    const bool isManual = settings.proxy.mode == ProxySettings::Mode::Manual;
    if (isManual && !m_locked.testFlag(NetworkField::Proxy)) {
        settings.proxy.user = login.user;
    }
    m_choice->login = std::move(login);
    m_plainLogin.forget();
    edit(settings);
    Q_EMIT loginEntered();
}

void NetworkPolicy::noteLoginNotKept()
{
    m_isLoginNotKept = true;
    Q_EMIT loginNotKept();
}

void NetworkPolicy::forgetLogin()
{
    m_isLoginNotKept = false;
    m_choice->login.reset();
    m_plainLogin.forget();
    Q_EMIT changed();
    Q_EMIT loginForgotten();
}

// A wrong login for a tunnel can look like a proxy that is away.
bool NetworkPolicy::canLogIn(const ApiError& error) const
{
    return error.kind == ApiError::Kind::ProxyAuth
           || (error.kind == ApiError::Kind::ProxyUnreachable && m_choice->login);
}

void NetworkPolicy::prepare(QNetworkAccessManager& other) const
{
    other.setProxyFactory(new ProxyRules(m_choice));
}

// In Qt (6.4) a proxy that is away is an unknown error, or looks like the server.
ApiError::Kind NetworkPolicy::kindOf(QNetworkReply::NetworkError error, const QUrl& url) const
{
    using Kind = ApiError::Kind;
    const Kind kind = kindOfNetworkError(error);
    const QNetworkProxy proxy = ProxyRules(m_choice).queryProxy(QNetworkProxyQuery(url)).value(0);
    if (proxy.type() == QNetworkProxy::NoProxy) {
        return kind;
    }
    const bool talksToProxyOnly = proxy.type() != QNetworkProxy::Socks5Proxy
                                  && url.scheme() == QLatin1String("http");
    const bool isAway = kind == Kind::HostNotFound || kind == Kind::Refused;
    return error == QNetworkReply::UnknownNetworkError || (talksToProxyOnly && isAway)
               ? Kind::ProxyUnreachable
               : kind;
}

std::chrono::milliseconds NetworkPolicy::scaled(std::chrono::milliseconds limit) const
{
    return limit * m_settings.timeLimit.count() / NetworkSettings::kDefaultTimeLimit.count();
}

} // namespace keyfob
