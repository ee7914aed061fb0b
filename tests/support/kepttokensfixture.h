#pragma once

#include "tests/support/accountsfixture.h"

#include <map>
#include <set>

namespace keyfob::test {

/// Accounts on servers that show tokens only once, with what the preferences do about their copies.
class KeptTokensFixture : public AccountsFixture
{
public:
    KeptTokensFixture()
    {
        for (Loopback* at : {&one, &two}) {
            at->server.behaviour().rows = RowStyle::ShownOnceNull;
        }
        remember();
    }

    void restart()
    {
        AccountsFixture::restart();
        remember();
    }

    /// As at the start of the program, until the list and what the keychain has of it are there.
    Account& restore(const AccountId& whose)
    {
        Account& account = list->addStored(whose);
        list->makeCurrent(account);
        [&] { QTRY_VERIFY(hasRead(account)); }();
        return account;
    }

    [[nodiscard]] static bool hasRead(Account& account)
    {
        return account.service().listState() == TokenService::ListState::Ready
               && !account.service().isReading();
    }

    /// Makes a token and, where wanted, keeps a copy of it.
    static qint64 add(Account& account, const char* name, bool keep = true)
    {
        qint64 made = 0;
        QObject context;
        QObject::connect(&account.service(), &TokenService::added, &context,
                         [&made](qint64 id) { made = id; });
        account.service().add(QString::fromUtf8(name));
        [&] { QTRY_VERIFY(made != 0 && hasRead(account)); }();
        if (keep) {
            account.keptTokens().keep(made, account.tokens().copyOfSecret(made));
            [&] { QTRY_VERIFY(account.keptTokens().isKept(made)); }();
        }
        return made;
    }

    [[nodiscard]] bool isCopyInStore(const AccountId& account, qint64 id)
    {
        QObject context;
        const Answer<SecretString, SecretStoreError> answer;
        store.MemorySecretStore::read(entry(account, id), &context, answer.callback());
        return QTest::qWaitFor([&answer] { return answer.count() == 1; }) && answer.succeeded();
    }

    [[nodiscard]] static QString entry(const AccountId& account, qint64 id)
    {
        return QStringLiteral("%1 token %2").arg(account.key()).arg(id);
    }

    [[nodiscard]] static SecretString secretOf(const Loopback& at, qint64 id)
    {
        return SecretString::fromText(at.server.token(id)->token);
    }

    std::map<QString, std::set<qint64>> marks; ///< by account

private:
    void remember()
    {
        QObject::connect(list.get(), &AccountList::added, list.get(),
                         [this](Account& account) { join(account); });
        join(list->current());
    }

    void join(Account& account)
    {
        KeptTokens* kept = &account.keptTokens();
        Session* session = &account.session();
        QObject::connect(kept, &KeptTokens::marked, kept,
                         [this](const AccountId& of, qint64 id, bool mayBeThere) {
                             mayBeThere ? void(marks[of.key()].insert(id))
                                        : void(marks[of.key()].erase(id));
                         });
        QObject::connect(session, &Session::stateChanged, kept,
                         [this, kept, session](SessionState state) {
                             if (state == SessionState::Restoring
                                 || state == SessionState::SignedIn) {
                                 kept->setKnown(marks[session->account()->key()]);
                             }
                         });
    }
};

} // namespace keyfob::test
