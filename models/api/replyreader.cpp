#include "models/api/replyreader.h"

#include "models/core/letters.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QNetworkCookie>
#include <QSslConfiguration>

namespace keyfob {

using Kind = ApiError::Kind;

namespace {

constexpr int kMessageLength = 300;
constexpr int kNameLength = 200; // of a certificate, which anybody can make

QString plainSentence(const QString& text)
{
    return firstLetters(text.simplified(), kMessageLength);
}

} // namespace

CertificateInfo infoOf(const QSslCertificate& certificate)
{
    const QString subject = firstLetters(certificate.subjectDisplayName(), kNameLength);
    const QString issuer = firstLetters(certificate.issuerDisplayName(), kNameLength);
    return {certificate.digest(QCryptographicHash::Sha256), subject, issuer,
            certificate.effectiveDate(), certificate.expiryDate()};
}

// Not asked of a reply that came unencrypted: the question alone loads the TLS library.
std::optional<CertificateInfo> certificateOf(const QNetworkReply& reply)
{
    if (reply.url().scheme() != u"https") {
        return std::nullopt;
    }
    const QSslCertificate certificate = reply.sslConfiguration().peerCertificate();
    return certificate.isNull() ? std::nullopt : std::optional(infoOf(certificate));
}

ApiError::Kind kindOfNetworkError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return Kind::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return Kind::Refused;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        // Qt's inactivity limit ends a request in the second way; our own ends are judged before.
        return Kind::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::TlsOther;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return Kind::ProxyUnreachable;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Kind::ProxyAuth;
    default:
        // A foreign enum: whatever else can go wrong below HTTP cost us the connection.
        return Kind::ConnectionLost;
    }
}

QString serverMessageOf(const QByteArray& body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonArray errors = object.value(QStringLiteral("errors")).toArray();
    if (!errors.isEmpty()) {
        const QString detail =
            errors.first().toObject().value(QStringLiteral("message")).toString();
        if (!detail.isEmpty()) {
            return plainSentence(detail);
        }
    }
    for (const QString& key : {QStringLiteral("msg"), QStringLiteral("message")}) {
        if (const QString text = object.value(key).toString(); !text.isEmpty()) {
            return plainSentence(text);
        }
    }
    return {};
}

SecretString refreshTokenOf(const QNetworkReply& reply)
{
    const auto cookies = reply.header(QNetworkRequest::SetCookieHeader)
                             .value<QList<QNetworkCookie>>();
    for (const QNetworkCookie& cookie : cookies) {
        if (cookie.name() == "refresh_token") {
            return SecretString(cookie.value());
        }
    }
    return {};
}

std::optional<QDateTime> dateOf(const QNetworkReply& reply)
{
    const QString text = QString::fromLatin1(reply.rawHeader("Date"));
    QDateTime date =
        QLocale::c().toDateTime(text, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid()) {
        return std::nullopt;
    }
    date.setTimeSpec(Qt::UTC);
    return date;
}

std::optional<std::chrono::seconds> retryAfterOf(const QNetworkReply& reply)
{
    bool isNumber = false;
    const int seconds = reply.rawHeader("Retry-After").trimmed().toInt(&isNumber);
    if (!isNumber || seconds < 0) {
        return std::nullopt;
    }
    return std::chrono::seconds(seconds);
}

} // namespace keyfob
