#include "ui/text/fingerprint.h"

#include <QStringList>

namespace keyfob {

namespace {

constexpr int kGroup = 4; // bytes: shorter than what a dialog would break by itself

} // namespace

QString fingerprintText(const QByteArray& sha256)
{
    QStringList groups;
    for (qsizetype at = 0; at < sha256.size(); at += kGroup) {
        groups.append(QString::fromLatin1(sha256.mid(at, kGroup).toHex(':').toUpper()));
    }
    return groups.join(QLatin1Char(' '));
}

} // namespace keyfob
