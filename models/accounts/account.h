#pragma once

#include "models/session/reconnection.h"
#include "models/tokens/kepttokens.h"
#include "models/tokens/tokenlistlayout.h"
#include "models/tokens/tokenservice.h"

namespace keyfob {

/// One login: its session with one server, and the tokens seen through it. Accounts share the
/// network manager and the keychain and nothing else, so nothing of one can reach another.
class Account : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the account.
    Account(QNetworkAccessManager& manager, SecretStore& store, NowFunction now);
    ~Account() override;

    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] const Session& session() const { return m_session; }
    [[nodiscard]] TokenListModel& tokens() { return m_tokens; }
    [[nodiscard]] TokenListLayout& listLayout() { return m_listLayout; }
    [[nodiscard]] TokenService& service() { return m_service; }
    [[nodiscard]] const Reconnection& reconnection() const { return m_reconnection; }
    [[nodiscard]] KeptTokens& keptTokens() { return m_keptTokens; }

    /// Whose it is: as the account is known or, for a new one, who tries to sign in; nothing before
    /// anybody has tried.
    [[nodiscard]] std::optional<AccountId> id() const;
    /// Set from when somebody has signed in, in this run or in an earlier one, until they log out.
    void setKnownAs(const std::optional<AccountId>& id) { m_knownAs = id; }
    [[nodiscard]] const std::optional<AccountId>& knownAs() const { return m_knownAs; }
    /// restore() would do something: it has not been used in this run, or is locked.
    [[nodiscard]] bool isWaiting() const;
    /// Has the session of a known account from the keychain.
    void restore();
    /// Nothing is on its way to the keychain or, of a log-out, to the server.
    [[nodiscard]] bool isSettled() const
    {
        return m_session.isSettled() && m_keptTokens.isSettled();
    }

Q_SIGNALS:
    /// isSettled() may have become true.
    void settled();

private:
    Session m_session;
    TokenListModel m_tokens;
    TokenListLayout m_listLayout;
    TokenService m_service;
    KeptTokens m_keptTokens;
    Reconnection m_reconnection;
    std::optional<AccountId> m_knownAs;
};

} // namespace keyfob
