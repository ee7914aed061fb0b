#pragma once

#include <QString>

namespace keyfob::test {

/// One of those that makecertificates.sh has made while building, with its key.
inline QString certificateFile(const char* name)
{
    return QStringLiteral(KEYFOB_TEST_CERTIFICATES "/%1.pem").arg(QString::fromUtf8(name));
}

} // namespace keyfob::test
