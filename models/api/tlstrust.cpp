#include "models/api/tlstrust.h"

#include <QCryptographicHash>
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

CertificateInfo infoOf(const QSslCertificate& certificate)
{
    const QString subject = certificate.subjectDisplayName();
    const QString issuer = certificate.issuerDisplayName();
    return {certificate.digest(QCryptographicHash::Sha256), subject, issuer,
            certificate.effectiveDate(), certificate.expiryDate()};
}

} // namespace

TlsTrust::TlsTrust(QNetworkAccessManager& manager)
    : QObject(&manager)
{
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

void TlsTrust::setAuthorities(const QList<QSslCertificate>& authorities)
{
    m_authorities = authorities;
}

void TlsTrust::prepare(QNetworkRequest& request) const
{
    if (!m_authorities.isEmpty()) {
        QSslConfiguration configuration = request.sslConfiguration();
        configuration.addCaCertificates(m_authorities);
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
