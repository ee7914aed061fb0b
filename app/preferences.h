#pragma once

#include "models/api/networksettings.h"
#include "models/session/credentials.h"
#include "models/tokens/tokenremovals.h"
#include "ui/preferences/programchoices.h"

#include <QSettings>

#include <set>
#include <utility>
#include <vector>

namespace keyfob {

/// What Keyfob remembers between runs that is no secret. Written at once, so that it survives a
/// crash; a folder that cannot be written costs the memory, nothing else.
class Preferences
{
public:
    /// The file of the person's configuration folder.
    Preferences();
    explicit Preferences(const QString& file);

    /// The account of the last session; nothing before the first.
    [[nodiscard]] std::optional<AccountId> lastAccount() const;
    void setLastAccount(const AccountId& account);

    /// Those of which the keychain has confirmed that it holds the session, in the order in which
    /// they came. For these "not found" means a locked keyring or an entry that somebody else has
    /// removed.
    [[nodiscard]] std::vector<AccountId> storedAccounts() const;
    [[nodiscard]] bool isStored(const AccountId& account) const;
    void setStored(const AccountId& account, bool stored);

    /// Addresses of servers where somebody signed in, newest first, ten at most.
    [[nodiscard]] QStringList recentServers() const;

    /// Addresses of plain-http servers to which the person has agreed to send a password.
    [[nodiscard]] QStringList plainHttpServers() const;
    void acceptPlainHttp(const ServerUrl& server);

    /// By what each server is known to delete tokens.
    [[nodiscard]] std::vector<std::pair<ServerUrl, DeleteKey>> deleteKeys() const;
    void setDeleteKey(const ServerUrl& server, DeleteKey key);
    /// SHA-256 of the certificates that a person has chosen to trust.
    [[nodiscard]] std::vector<std::pair<ServerUrl, QByteArray>> pins() const;
    void setPin(const ServerUrl& server, const QByteArray& sha256);
    void removePin(const ServerUrl& server);

    /// The program's, and not of an account. What is not set, or cannot be used, is as in defaults.
    [[nodiscard]] NetworkSettings network(const NetworkSettings& defaults = {}) const;
    void setNetwork(const NetworkSettings& network);
    /// The keychain may hold the login of a proxy.
    [[nodiscard]] bool isProxyLoginKept() const;
    void setProxyLoginKept(bool kept);

    /// How an account's list was left, in TokenListLayout's words; empty before it was changed.
    [[nodiscard]] QString listLayout(const AccountId& account) const;
    void setListLayout(const AccountId& account, const QString& words);

    /// What has been chosen for the whole program. What is not, or cannot be used, is as in
    /// defaults.
    [[nodiscard]] ProgramChoices::Values choices(const ProgramChoices::Values& defaults = {}) const;
    void setChoices(const ProgramChoices::Values& choices,
                    const ProgramChoices::Values& defaults = {});

    /// Ids of tokens of which the keychain may hold a copy.
    [[nodiscard]] std::set<qint64> keptTokens(const AccountId& account) const;
    void setTokenKept(const AccountId& account, qint64 id, bool kept);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// The page that was left, in the workspace's own words.
    [[nodiscard]] QString place() const;
    void setPlace(const QString& place);

private:
    /// One word that is remembered about a server.
    struct AboutServer
    {
        ServerUrl server;
        QString word;
    };

    [[nodiscard]] std::vector<AboutServer> aboutServers(const QString& key) const;
    /// Without a word it is forgotten.
    void setAboutServer(const QString& key, const ServerUrl& server, const QString& word);

    QSettings m_settings;
};

} // namespace keyfob
