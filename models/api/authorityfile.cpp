#include "models/api/authorityfile.h"

#include <QFile>
#include <QFileInfo>

namespace keyfob {

namespace {

constexpr qint64 kMostBytes = qint64{4} << 20; // Debian's whole bundle has a quarter of a MiB

} // namespace

std::expected<QList<QSslCertificate>, AuthorityFileError> readAuthorities(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return std::unexpected(AuthorityFileError::Missing);
    }
    QFile file(path);
    // A pipe or a device could be read for ever.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        return std::unexpected(AuthorityFileError::Unreadable);
    }
    if (file.size() > kMostBytes) {
        return std::unexpected(AuthorityFileError::NoCertificate);
    }
    const QByteArray bytes = file.readAll();
    QList<QSslCertificate> authorities = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (authorities.isEmpty()) {
        authorities = QSslCertificate::fromData(bytes, QSsl::Der);
    }
    authorities.removeIf([](const QSslCertificate& certificate) { return certificate.isNull(); });
    if (authorities.isEmpty()) {
        return std::unexpected(AuthorityFileError::NoCertificate);
    }
    return authorities;
}

} // namespace keyfob
