#pragma once

#include <QByteArray>
#include <QString>

namespace keyfob {

/// "AB:CD:…", as browsers and openssl write it, in groups that can be compared and wrapped.
[[nodiscard]] QString fingerprintText(const QByteArray& sha256);

} // namespace keyfob
