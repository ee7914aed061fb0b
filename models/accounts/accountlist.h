#pragma once

#include "models/accounts/account.h"

#include <vector>

namespace keyfob {

/// The accounts of a person, on any number of servers, and which of them is in use.
///
/// An account is known once somebody has signed in to it, until they log out. There is always a
/// current one; without a known one, or while one is added, it is a new account that waits for a
/// sign-in.
class AccountList : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the list.
    AccountList(QNetworkAccessManager& manager, SecretStore& store, NowFunction now);
    ~AccountList() override;

    /// Makes an account known whose session the keychain should hold; restored when it is first
    /// used, or when the keychain has shown that it is open, so that its session lives on.
    Account& addStored(const AccountId& id);
    [[nodiscard]] std::vector<Account*> all() const;
    /// The known ones, in the order in which they became known.
    [[nodiscard]] std::vector<Account*> known() const;
    /// The known account of this id; nullptr where there is none.
    [[nodiscard]] Account* find(const AccountId& id) const;

    [[nodiscard]] Account& current() const { return *m_current; }
    /// The account must be of this list. A sign-in to a new account that is left is given up.
    void makeCurrent(Account& account);
    /// Makes a new account the current one.
    void beginAdding();
    /// From an account that nobody is signed in to, a new one or not, to the known one that was
    /// used before it, where there is one.
    void goBack();

    /// The secrets of all accounts leave memory, and no account is used, until unlock().
    void lock();
    /// The current account first, the others as at the start.
    void unlock();
    [[nodiscard]] bool isLocked() const { return m_isLocked; }

    /// A log-out is on its way to this server: it would end a session that begins now.
    [[nodiscard]] bool isLoggingOutOf(const ServerUrl& server) const;
    /// No account owes an answer to the keychain or, of a log-out, to a server.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    /// A new object, for whoever joins accounts to the rest of the program.
    void added(keyfob::Account& account);
    /// It is destroyed soon.
    void removed(keyfob::Account& account);
    void currentChanged();
    /// isLocked() is another; what follows from it comes afterwards.
    void lockedChanged();
    /// Other accounts are known than before.
    void knownChanged();
    /// The session of some account has come to rest; isSettled() may be true now.
    void settled();

private:
    Account& make();
    [[nodiscard]] Account* lastUsedBut(const Account& other) const;
    void use(Account& account);
    void dropUnused();
    void restoreOthers(const Account& ready);
    void restoreNext();
    void restoreRest();
    void noteStored(const AccountId& id);
    void sessionChanged(Account& account, SessionState state);
    void signedIn(Account& account);
    void replace(Account& older, Account& newer);
    void loggedOut(Account& account);
    std::unique_ptr<Account> take(Account& account);
    void destroySettled();

    QNetworkAccessManager& m_manager;
    SecretStore& m_store;
    NowFunction m_now;
    std::vector<std::unique_ptr<Account>> m_accounts;
    std::vector<std::unique_ptr<Account>> m_leaving; ///< logged out, until their servers know
    std::vector<Account*> m_used;                    ///< those of m_accounts, latest use last
    std::vector<AccountId> m_stored;                 ///< of whom the keychain may hold a session
    Account* m_current = nullptr;
    bool m_isLocked = false;
};

} // namespace keyfob
