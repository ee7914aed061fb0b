#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace keyfob {

/// What a person needs to see of a server's certificate to decide whether to trust it.
struct CertificateInfo
{
    QByteArray sha256;     ///< of the whole certificate, 32 bytes
    QString subject;       ///< common name, or organisation where there is none
    QString issuer;
    QDateTime validFrom;
    QDateTime validUntil;
    QByteArray trusted = {}; ///< the SHA-256 that was trusted before, where it is another one

    friend bool operator==(const CertificateInfo&, const CertificateInfo&) = default;
};

} // namespace keyfob
