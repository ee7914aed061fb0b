#pragma once

#include "tests/support/answer.h"
#include "tests/support/windowundertest.h"
#include "ui/tokens/tokenresultdialog.h"
#include "ui/tokens/tokentable.h"

#include <QCheckBox>
#include <QClipboard>

namespace keyfob::test {

/// The window, signed in to a server that shows tokens only once, where a person makes a token "ci"
/// and has a copy of it kept.
class KeepingWindow : public WindowUnderTest
{
public:
    static constexpr auto kForget = "Forget the Copy on This Computer";

    KeepingWindow()
    {
        QApplication::clipboard()->setText(QStringLiteral("before"));
        server.behaviour().rows = RowStyle::ShownOnceNull;
        [this] { QVERIFY(signIn()); }();
        [this] { QTRY_VERIFY(session->isSettled()); }();
    }

    [[nodiscard]] TokenResultDialog* dialog() const
    {
        return window->findChild<TokenResultDialog*>();
    }
    [[nodiscard]] QCheckBox* tick() const
    {
        return find<QCheckBox>("Keep a copy in this computer’s keyring");
    }
    /// Until the dialog with the new token is there.
    [[nodiscard]] bool add() const
    {
        press("Add New API Token");
        field("Token name")->setText(QStringLiteral("ci"));
        press("Save");
        return QTest::qWaitFor([this] { return dialog() && dialog()->isVisible(); });
    }
    void copyAndClose() const
    {
        press("Copy");
        press("Done");
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(!service->isReading());
    }
    void addAndKeep() const
    {
        QVERIFY(add());
        tick()->click();
        copyAndClose();
        QTRY_VERIFY(kept().isKept(id()));
    }
    [[nodiscard]] KeptTokens& kept() const { return accounts->current().keptTokens(); }
    /// Of the token that was made last.
    [[nodiscard]] qint64 id() const { return server.tokens().back().id; }
    [[nodiscard]] QString secret() const { return server.tokens().back().token; }
    [[nodiscard]] static QString copied() { return QApplication::clipboard()->text(); }
    [[nodiscard]] QModelIndex tokenCell() const
    {
        return find<TokenTable>("API tokens")
            ->currentIndex().siblingAtColumn(TokenListModel::TokenColumn);
    }
    [[nodiscard]] bool isCopyInStore()
    {
        const Answer<SecretString, SecretStoreError> answer;
        store.MemorySecretStore::read(QStringLiteral("%1 token %2").arg(account().key()).arg(id()),
                                      session, answer.callback());
        return QTest::qWaitFor([&answer] { return answer.count() == 1; }) && answer.succeeded();
    }
    /// As at the start of the program, with the last token marked as kept.
    void restartProgram()
    {
        const qint64 remembered = id();
        restart();
        QObject::connect(session, &Session::stateChanged, session,
                         [this, remembered] { kept().setKnown({remembered}); });
        session->restore(account());
    }
};

} // namespace keyfob::test
