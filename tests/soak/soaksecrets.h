#pragma once

#include "tests/support/fakenocodb.h"

#include <QSet>

namespace keyfob::test {

/// Every secret that has been seen on the way, and whether one lies in a file that the program can
/// have written.
class SoakSecrets
{
public:
    void add(const QByteArray& secret);
    /// What the server gave out and got: API tokens, auth tokens, refresh tokens.
    void addAllOf(const FakeNocoDb& server);
    /// The first file below the folders that holds one; empty where there is none. The keyring's
    /// own folder is left out.
    [[nodiscard]] QString fileWithOne(const QStringList& folders) const;
    /// Whether a text holds one.
    [[nodiscard]] bool isIn(const QByteArray& text) const;

private:
    QSet<QByteArray> m_secrets;
};

} // namespace keyfob::test
