#pragma once

#include "models/session/credentials.h"

#include <set>

class QSettings;

namespace keyfob {

/// Ids of tokens of which the keychain may hold a copy: marks in the settings, a line each of the
/// id and the account's key.
[[nodiscard]] std::set<qint64> readKeptTokens(const QSettings& settings, const AccountId& account);
void writeTokenKept(QSettings& settings, const AccountId& account, qint64 id, bool kept);

} // namespace keyfob
