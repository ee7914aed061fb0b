#include "tests/support/windowundertest.h"
#include "ui/tokens/tokentable.h"

#include <QClipboard>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kTokens = "/api/v1/tokens";

} // namespace

/// Replace…: the old token is never deleted before the new one is there and copied.
class TestTokenReplacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_it.reset(); }
    void theNewOneIsCopiedAndTheOldOneDeleted();
    void keepingBothIsTheDefault();
    void aRefusedCreateLeavesTheOldOne();
    void aLostReplyIsFoundInTheList();
    void whereNobodyKnowsTheOldOneStays();
    void aRefusedDeleteIsTold();
    void theOldOneMayBeGoneAlready();
    void showOnceServersHandTheNewOneOver();
    void notCopiedMeansNotAsked();
    void aTokenLostWithItsReplyIsTold();
    void otherPeoplesAndNamelessTokensSayWhyNot();
    void loggingOutTakesTheQuestionAway();

private:
    [[nodiscard]] TokenTable* table() const { return m_it->find<TokenTable>("API tokens"); }
    [[nodiscard]] bool signIn()
    {
        m_old = m_it->server.addToken(WindowUnderTest::kEmail, u"ci"_s);
        return m_it->signIn();
    }
    void replace() const { m_it->action("Replace…")->trigger(); }
    [[nodiscard]] bool isAsked() const { return m_it->button("Keep Both") != nullptr; }
    [[nodiscard]] bool isOldThere() const { return m_it->server.token(m_old.id).has_value(); }
    [[nodiscard]] std::size_t count() const { return m_it->server.tokens().size(); }
    [[nodiscard]] static QString clipboard() { return QApplication::clipboard()->text(); }

    std::unique_ptr<WindowUnderTest> m_it;
    FakeToken m_old;
};

void TestTokenReplacement::init()
{
    QApplication::clipboard()->setText(u"before"_s);
    m_it = std::make_unique<WindowUnderTest>();
}

void TestTokenReplacement::theNewOneIsCopiedAndTheOldOneDeleted()
{
    QVERIFY(signIn());
    replace();
    QTRY_VERIFY(isAsked());
    QVERIFY(m_it->says("The new token “ci” was copied. Delete the old one?"));
    QVERIFY(isOldThere());
    const FakeToken made = m_it->server.tokens().back();
    QCOMPARE(made.description, std::optional(u"ci"_s));
    QCOMPARE(clipboard(), made.token);
    QCOMPARE(table()->currentId(), std::optional(made.id));
    m_it->press("Delete");
    QTRY_VERIFY(!isOldThere());
    QTRY_COMPARE(m_it->tokens->rowCount(), 1);
    QVERIFY(m_it->tokens->token(made.id));
    QCOMPARE(m_it->server.count("POST", kTokens), 1);
}

void TestTokenReplacement::keepingBothIsTheDefault()
{
    QVERIFY(signIn());
    replace();
    QTRY_VERIFY(isAsked());
    QVERIFY(m_it->button("Keep Both")->isDefault());
    QTest::keyClick(m_it->button("Keep Both")->window(), Qt::Key_Return);
    QTRY_VERIFY(!isAsked());
    QCOMPARE(m_it->tokens->rowCount(), 2);
    QVERIFY(isOldThere());
}

void TestTokenReplacement::aRefusedCreateLeavesTheOldOne()
{
    QVERIFY(signIn());
    const QJsonObject body{{u"msg"_s, u"Not on this plan"_s}};
    m_it->server.addFault(Fault::json(403, body), "POST", kTokens);
    replace();
    QTRY_VERIFY(m_it->says("Token “ci” was not replaced"));
    QVERIFY(m_it->says("Not on this plan"));
    QVERIFY(isOldThere());
    QVERIFY(!isAsked());
    replace();
    QTRY_VERIFY(isAsked());
    QVERIFY(!m_it->says("was not replaced"));
}

void TestTokenReplacement::aLostReplyIsFoundInTheList()
{
    QVERIFY(signIn());
    m_it->server.addFault(Fault::closeAfterEffect(), "POST", kTokens);
    replace();
    QTRY_VERIFY(isAsked());
    QCOMPARE(clipboard(), m_it->server.tokens().back().token);
    QVERIFY(clipboard() != m_old.token);
    QCOMPARE(count(), std::size_t{2});
}

void TestTokenReplacement::whereNobodyKnowsTheOldOneStays()
{
    QVERIFY(signIn());
    m_it->server.addFault(Fault::closeAfterEffect(), "POST", kTokens);
    m_it->server.addFault(Fault::html(500), "GET", kTokens);
    replace();
    QTRY_VERIFY(m_it->says("Perhaps a new token “ci” was created"));
    QVERIFY(isOldThere());
    QVERIFY(!isAsked());
    QCOMPARE(clipboard(), u"before"_s);
}

void TestTokenReplacement::aRefusedDeleteIsTold()
{
    QVERIFY(signIn());
    replace();
    QTRY_VERIFY(isAsked());
    m_it->server.addFault(Fault::json(403, {}), "DELETE", {}, 10);
    m_it->press("Delete");
    QTRY_VERIFY(m_it->says("Not deleted: “ci”."));
    QVERIFY(isOldThere());
    QCOMPARE(m_it->tokens->rowCount(), 2);
}

void TestTokenReplacement::theOldOneMayBeGoneAlready()
{
    QVERIFY(signIn());
    replace();
    QTRY_VERIFY(isAsked());
    QVERIFY(m_it->server.deleteToken(m_old.id));
    m_it->service->reload();
    QTRY_COMPARE(m_it->tokens->rowCount(), 1);
    m_it->press("Delete");
    QTRY_VERIFY(m_it->says("Token “ci” was already deleted."));
}

void TestTokenReplacement::showOnceServersHandTheNewOneOver()
{
    m_it->server.behaviour().rows = RowStyle::ShownOnceNull;
    QVERIFY(signIn());
    replace();
    QTRY_VERIFY(m_it->says("The new token “ci”"));
    QVERIFY(!isAsked());
    m_it->press("Copy");
    QCOMPARE(clipboard(), m_it->server.tokens().back().token);
    m_it->press("Done");
    QTRY_VERIFY(isAsked());
    QVERIFY(isOldThere());
    m_it->press("Delete");
    QTRY_VERIFY(!isOldThere());
}

void TestTokenReplacement::notCopiedMeansNotAsked()
{
    m_it->server.behaviour().rows = RowStyle::ShownOnceNull;
    QVERIFY(signIn());
    replace();
    QTRY_VERIFY(m_it->button("Done"));
    m_it->press("Done");
    m_it->press("Close Without Copying");
    QTRY_VERIFY(m_it->says("A new token “ci” was created, but not copied."));
    QVERIFY(!isAsked());
    QVERIFY(isOldThere());
}

void TestTokenReplacement::aTokenLostWithItsReplyIsTold()
{
    m_it->server.behaviour().rows = RowStyle::ShownOnceNull;
    QVERIFY(signIn());
    m_it->server.addFault(Fault::closeAfterEffect(), "POST", kTokens);
    replace();
    QTRY_VERIFY(m_it->says("A new token “ci” was created, but NocoDB’s reply was lost"));
    QVERIFY(!isAsked());
    QVERIFY(isOldThere());
}

void TestTokenReplacement::otherPeoplesAndNamelessTokensSayWhyNot()
{
    m_it->server.addUser(u"bob@example.com"_s, u"secret 123"_s);
    const FakeToken bobs = m_it->server.addToken(u"bob@example.com"_s, u"bob's"_s);
    const FakeToken nameless = m_it->server.addToken(WindowUnderTest::kEmail, std::nullopt);
    QVERIFY(signIn());
    m_it->press("Everyone");
    const QAction* action = m_it->action("Replace…");
    table()->selectId(m_old.id);
    QVERIFY(action->isEnabled());
    table()->selectId(bobs.id);
    QVERIFY(!action->isEnabled());
    QVERIFY(action->toolTip().contains(u"somebody else"_s));
    table()->selectId(nameless.id);
    QVERIFY(!action->isEnabled());
    QVERIFY(action->toolTip().contains(u"no name"_s));
}

void TestTokenReplacement::loggingOutTakesTheQuestionAway()
{
    QVERIFY(signIn());
    replace();
    QTRY_VERIFY(isAsked());
    m_it->session->logOut(Session::LogOut::ThisComputer);
    QTRY_VERIFY(!isAsked());
    QVERIFY(isOldThere());
}

KEYFOB_UI_TEST_MAIN(TestTokenReplacement)
#include "tst_tokenreplacement.moc"
