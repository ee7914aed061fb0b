#pragma once

#include "models/accounts/accountlist.h"
#include "tests/support/answer.h"
#include "tests/support/loopback.h"
#include "tests/support/scriptedsecretstore.h"

#include <QTest>

namespace keyfob::test {

/// Two servers on which the same two people have accounts, a keychain, and the list of accounts of
/// a program on them.
class AccountsFixture
{
public:
    static inline const QString kAda = QStringLiteral("ada@example.com");
    static inline const QString kBob = QStringLiteral("bob@example.com");
    static inline const QString kPassword = QStringLiteral("correct horse 1");

    AccountsFixture()
    {
        for (Loopback* at : {&one, &two}) {
            at->server.addUser(kAda, kPassword);
            at->server.addUser(kBob, kPassword);
        }
        restart();
    }

    /// As a new start of the program does: servers and keychain stay.
    void restart()
    {
        list.reset();
        list = std::make_unique<AccountList>(one.manager, store, now);
    }

    [[nodiscard]] static AccountId id(const Loopback& at, const QString& email)
    {
        return {at.serverUrl(), email};
    }

    /// Signs in to one more account, until its list has been read.
    Account& signIn(const Loopback& at, const QString& email)
    {
        list->beginAdding();
        Account& account = list->current();
        account.session().signIn(id(at, email), SecretString::fromText(kPassword), true);
        [&] { QTRY_COMPARE(account.service().listState(), TokenService::ListState::Ready); }();
        return account;
    }

    [[nodiscard]] bool isInStore(const AccountId& account)
    {
        QObject context;
        const Answer<SecretString, SecretStoreError> answer;
        store.read(account.key(), &context, answer.callback());
        return QTest::qWaitFor([&answer] { return answer.count() == 1; }) && answer.succeeded();
    }

    /// What the rows are called, in the model's order.
    [[nodiscard]] static QStringList names(Account& account)
    {
        QStringList names;
        for (const qint64 tokenId : account.tokens().ids()) {
            names.append(account.tokens().token(tokenId)->name);
        }
        return names;
    }

    Loopback one;
    Loopback two;
    ScriptedSecretStore store;
    NowFunction now = systemNow;
    std::unique_ptr<AccountList> list;
};

} // namespace keyfob::test
