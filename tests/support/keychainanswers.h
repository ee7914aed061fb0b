#pragma once

#include "app/keychainsecretstore.h"
#include "tests/support/answer.h"

namespace keyfob::test {

// What the tests of the keychain store write, and what they are answered.
using Kind = SecretStoreError::Kind;
using Read = Answer<SecretString, SecretStoreError>;
using Done = Answer<void, SecretStoreError>;

inline const QString kKey = QStringLiteral("https://nocodb.example ada@example.com");
inline const QByteArray kSecret("correct horse 1");

} // namespace keyfob::test
