#include "models/api/tlstrust.h"

#include "models/api/replyreader.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <algorithm>

namespace keyfob {

using Kind = ApiError::Kind;

namespace {

constexpr int kHttpsPort = 443;

QString originOf(const QUrl& url)
{
    return url.host() + QLatin1Char(':') + QString::number(url.port(kHttpsPort));
}

bool isAbout(QSslError::SslError error, Kind kind)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return kind == Kind::TlsWrongHost;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return kind == Kind::TlsExpired;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return kind == Kind::TlsSelfSigned;
    default: // a foreign enum
        return false;
    }
}

// The one that matters most to a person comes first.
Kind kindOf(const QList<QSslError>& errors)
{
    for (const Kind kind : {Kind::TlsWrongHost, Kind::TlsExpired, Kind::TlsSelfSigned}) {
        if (std::any_of(errors.begin(), errors.end(),
                        [kind](const auto& error) { return isAbout(error.error(), kind); })) {
            return kind;
        }
    }
    return Kind::TlsOther;
}

} // namespace

TlsTrust::TlsTrust(QNetworkAccessManager& manager)
    : QObject(&manager)
    , m_manager(manager)
{
    const auto dropLater = [this] {
        if (m_mustDrop) {
            dropConnections();
        }
    };
    connect(&m_manager, &QNetworkAccessManager::finished, this, dropLater, Qt::QueuedConnection);
}

TlsTrust* TlsTrust::of(const QNetworkAccessManager& manager)
{
    return manager.findChild<TlsTrust*>(QString(), Qt::FindDirectChildrenOnly);
}

void TlsTrust::pin(const ServerUrl& server, const QByteArray& sha256)
{
    m_pins.insert_or_assign(originOf(server.resolved(QString())), sha256);
    Q_EMIT pinned(server, sha256);
}

void TlsTrust::unpin(const ServerUrl& server)
{
    if (m_pins.erase(originOf(server.resolved(QString()))) > 0) {
        dropConnections();
        Q_EMIT unpinned(server);
    }
}

bool TlsTrust::isPinned(const ServerUrl& server, const QByteArray& sha256) const
{
    const auto pin = m_pins.find(originOf(server.resolved(QString())));
    return pin != m_pins.end() && pin->second == sha256;
}

// Qt (6.4) looks up the system's only while nobody has set any.
void TlsTrust::setAuthorities(const QList<QSslCertificate>& authorities)
{
    const bool isOther = !m_authorities.isEmpty() || !authorities.isEmpty();
    m_authorities.clear();
    if (!authorities.isEmpty()) {
        m_authorities = QSslConfiguration::systemCaCertificates() + authorities;
    }
    if (isOther) {
        dropConnections();
    }
}

// What was trusted when they were made may be trusted no more, and Qt makes the next connection to
// a server with the authorities of the first. Not while a request is under way:
// Qt 6.4.2 would never finish it.
void TlsTrust::dropConnections()
{
    const auto replies = m_manager.findChildren<QNetworkReply*>();
    m_mustDrop = std::any_of(replies.begin(), replies.end(),
                             [](const QNetworkReply* reply) { return reply->isRunning(); });
    if (!m_mustDrop) {
        m_manager.clearConnectionCache();
    }
}

void TlsTrust::prepare(QNetworkRequest& request) const
{
    if (!m_authorities.isEmpty()) {
        QSslConfiguration configuration = request.sslConfiguration();
        configuration.setCaCertificates(m_authorities);
        request.setSslConfiguration(configuration);
    }
}

std::optional<ApiError> TlsTrust::judge(QNetworkReply& reply, const QList<QSslError>& errors) const
{
    CertificateInfo info = infoOf(reply.sslConfiguration().peerCertificate());
    const auto pin = m_pins.find(originOf(reply.url()));
    if (pin != m_pins.end() && pin->second == info.sha256) {
        reply.ignoreSslErrors(errors); // these, of this certificate, and no others
        return std::nullopt;
    }
    Kind kind = kindOf(errors);
    if (pin != m_pins.end()) {
        info.trusted = pin->second;
        kind = Kind::TlsPinChanged;
    }
    return ApiError{.kind = kind, .certificate = info};
}

} // namespace keyfob
