#pragma once

#include <QStringList>

namespace keyfob {

class Account;
class ServerCheck;
class ServerUrl;

/// What is known of an account's server and session, "name: value" in English, for a report:
/// nothing that tells which server or account it is.
[[nodiscard]] QStringList accountFacts(Account& account);

/// The same of the server that the sign-in page has asked.
[[nodiscard]] QStringList serverCheckFacts(const ServerCheck& check);

/// How logs may name the server.
[[nodiscard]] QStringList namesOf(const ServerUrl& server);

/// What must not be in a report though a line of the log may have it: hosts and addresses, emails,
/// names of people and tokens.
[[nodiscard]] QStringList namesKnownTo(Account& account);

} // namespace keyfob
