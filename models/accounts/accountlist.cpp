#include "models/accounts/accountlist.h"

#include <algorithm>

namespace keyfob {

AccountList::AccountList(QNetworkAccessManager& manager, SecretStore& store, NowFunction now)
    : m_manager(manager)
    , m_store(store)
    , m_now(std::move(now))
{
    m_current = &make();
}

AccountList::~AccountList() = default;

Account& AccountList::make()
{
    m_accounts.push_back(std::make_unique<Account>(m_manager, m_store, m_now));
    Account& account = *m_accounts.back();
    connect(&account.session(), &Session::stateChanged, this,
            [this, &account](SessionState state) { sessionChanged(account, state); });
    connect(&account, &Account::settled, this, &AccountList::settled);
    connect(&account.session(), &Session::credentialsReady, this,
            [this, &account] { restoreOthers(account); });
    connect(&account.session(), &Session::stored, this, [this](const AccountId& id) {
        noteStored(id);
        restoreRest();
    });
    connect(&account.session(), &Session::forgotten, this,
            [this](const AccountId& id) { std::erase(m_stored, id); });
    // Queued: the session that sends this may be one to be destroyed.
    connect(&account, &Account::settled, this, &AccountList::destroySettled,
            Qt::QueuedConnection);
    Q_EMIT added(account);
    return account;
}

void AccountList::noteStored(const AccountId& id)
{
    std::erase(m_stored, id);
    m_stored.push_back(id);
}

Account& AccountList::addStored(const AccountId& id)
{
    noteStored(id);
    if (Account* known = find(id)) {
        return *known;
    }
    Account& account = make();
    account.setKnownAs(id);
    Q_EMIT knownChanged();
    return account;
}

std::vector<Account*> AccountList::all() const
{
    std::vector<Account*> all;
    all.reserve(m_accounts.size());
    for (const auto& account : m_accounts) {
        all.push_back(account.get());
    }
    return all;
}

std::vector<Account*> AccountList::known() const
{
    std::vector<Account*> known = all();
    std::erase_if(known, [](const Account* account) { return !account->knownAs(); });
    return known;
}

Account* AccountList::find(const AccountId& id) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&id](const auto& one) { return one->knownAs() == id; });
    return found == m_accounts.end() ? nullptr : found->get();
}

Account* AccountList::lastUsedBut(const Account& other) const
{
    const auto isMeant = [&other](const Account* account) {
        return account->knownAs() && account != &other;
    };
    const auto used = std::find_if(m_used.rbegin(), m_used.rend(), isMeant);
    if (used != m_used.rend()) {
        return *used;
    }
    const auto all = known();
    const auto first = std::find_if(all.begin(), all.end(), isMeant);
    return first == all.end() ? nullptr : *first;
}

void AccountList::makeCurrent(Account& account)
{
    use(account);
    dropUnused();
    if (!m_isLocked) {
        account.restore();
    }
}

void AccountList::use(Account& account)
{
    std::erase(m_used, &account);
    m_used.push_back(&account);
    if (m_current != &account) {
        m_current = &account;
        Q_EMIT currentChanged();
    }
}

// A new account that nobody has signed in to leaves no trace.
void AccountList::dropUnused()
{
    std::vector<Account*> unused;
    for (const auto& account : m_accounts) {
        if (!account->knownAs() && account.get() != m_current) {
            unused.push_back(account.get());
        }
    }
    for (Account* account : unused) {
        account->session().cancel();
        m_leaving.push_back(take(*account));
    }
    destroySettled();
}

void AccountList::beginAdding()
{
    if (m_current->knownAs()) {
        use(make());
    }
}

void AccountList::goBack()
{
    if (Account* last = lastUsedBut(*m_current)) {
        makeCurrent(*last);
    }
}

// A keychain that is locked asks the person each time: whether it is open, one entry tells for all.
void AccountList::restoreOthers(const Account& ready)
{
    if (ready.session().state() == SessionState::Restoring) {
        restoreRest();
    } else if (!ready.session().isKept()) {
        restoreNext();
    }
}

// One that was kept for its run only is not read, and so tells nothing of the keychain.
void AccountList::restoreNext()
{
    for (Account* account : known()) {
        if (account->isWaiting()) {
            account->restore();
        }
        if (account->session().state() == SessionState::Restoring) {
            return;
        }
    }
}

void AccountList::restoreRest()
{
    if (m_isLocked) {
        return; // the keychain has taken what was on its way
    }
    for (Account* account : known()) {
        account->restore();
    }
}

void AccountList::lock()
{
    if (std::exchange(m_isLocked, true)) {
        return;
    }
    Q_EMIT lockedChanged(); // first: what comes of it is not to be seen
    for (Account* account : all()) {
        account->session().lock();
    }
}

void AccountList::unlock()
{
    if (!std::exchange(m_isLocked, false)) {
        return;
    }
    Q_EMIT lockedChanged();
    m_current->restore();
    if (m_current->session().state() != SessionState::Restoring) {
        restoreNext();
    }
}

void AccountList::sessionChanged(Account& account, SessionState state)
{
    if (state == SessionState::SignedIn) {
        signedIn(account);
    } else if (state == SessionState::SignedOut
               && account.session().reason().kind == SignedOutReason::Kind::LoggedOut) {
        loggedOut(account);
    }
}

void AccountList::signedIn(Account& account)
{
    const AccountId id = *account.session().account();
    if (std::find(m_stored.begin(), m_stored.end(), id) != m_stored.end()) {
        account.session().noteEntry();
    }
    const auto before = account.knownAs();
    if (before == id) {
        return;
    }
    Account* older = find(id);
    account.setKnownAs(id);
    if (older != nullptr) {
        replace(*older, account);
    }
    if (before && find(*before) == nullptr) {
        make().setKnownAs(before); // somebody has signed in to another account in its place
    }
    Q_EMIT knownChanged();
}

// The newer session of an account has taken the keychain entry of the older one over.
void AccountList::replace(Account& older, Account& newer)
{
    if (&older == m_current) {
        use(newer); // it was signed in to on the page of an account that somebody has left
    }
    take(older).release()->deleteLater();
}

void AccountList::loggedOut(Account& account)
{
    account.setKnownAs(std::nullopt);
    Account* next = lastUsedBut(account);
    if (next != nullptr && m_current == &account) {
        makeCurrent(*next);
    } else if (next != nullptr) {
        dropUnused();
    }
    Q_EMIT knownChanged();
}

// Out of the list; whoever shows it has to let go of it.
std::unique_ptr<Account> AccountList::take(Account& account)
{
    const auto at = std::find_if(m_accounts.begin(), m_accounts.end(),
                                 [&account](const auto& one) { return one.get() == &account; });
    std::unique_ptr<Account> taken = std::move(*at);
    m_accounts.erase(at);
    std::erase(m_used, taken.get());
    disconnect(&taken->session(), &Session::stateChanged, this, nullptr);
    Q_EMIT removed(*taken);
    return taken;
}

void AccountList::destroySettled()
{
    for (auto& account : m_leaving) {
        if (account->isSettled()) {
            account.release()->deleteLater();
        }
    }
    std::erase(m_leaving, nullptr);
}

bool AccountList::isLoggingOutOf(const ServerUrl& server) const
{
    const auto isLoggingOut = [&server](const auto& account) {
        return account->session().isLoggingOutOf(server);
    };
    return std::any_of(m_accounts.begin(), m_accounts.end(), isLoggingOut)
           || std::any_of(m_leaving.begin(), m_leaving.end(), isLoggingOut);
}

bool AccountList::isSettled() const
{
    const auto isSettled = [](const auto& account) { return account->isSettled(); };
    return std::all_of(m_accounts.begin(), m_accounts.end(), isSettled)
           && std::all_of(m_leaving.begin(), m_leaving.end(), isSettled);
}

} // namespace keyfob
