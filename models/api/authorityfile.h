#pragma once

#include <QList>
#include <QSslCertificate>

#include <expected>

namespace keyfob {

enum class AuthorityFileError {
    Missing,       ///< no such file
    Unreadable,    ///< a folder, or not ours to read
    NoCertificate, ///< neither PEM nor DER
};

/// The certificates of a file, PEM (any number of them) or DER. Files over 4 MiB hold none.
[[nodiscard]] std::expected<QList<QSslCertificate>, AuthorityFileError>
readAuthorities(const QString& path);

} // namespace keyfob
