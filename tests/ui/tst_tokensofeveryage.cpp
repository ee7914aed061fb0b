#include "tests/support/windowundertest.h"
#include "ui/theme/theme.h"
#include "ui/tokens/tokentable.h"

#include <QClipboard>

using namespace keyfob;
using namespace keyfob::test;

namespace {

constexpr auto kTokens = "/api/v1/tokens";
const QString kShownOnce = QStringLiteral("NocoDB shows this token only once, when it is made.");

} // namespace

/// The Tokens tab on servers that show a token only once, and on those that refuse a command.
class TestTokensOfEveryAge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_it = std::make_unique<WindowUnderTest>(); }
    void cleanup() { m_it.reset(); }
    void aTokenShownOnceIsKnownByItsPrefix();
    void itsPrefixIsNotCutWhereRoomIsShort();
    void aNewTokenCanBeCopiedThoughItsRowHasNone();
    void aTokenWhoseReplyWasLostIsToldAsLost();
    void aRefusedAddKeepsTheNameAndSaysWhy();
    void anEarlyServerWithoutABaseSaysWhatToDo();

private:
    [[nodiscard]] TokenTable* table() const { return m_it->find<TokenTable>("API tokens"); }
    [[nodiscard]] QModelIndex tokenCell() const
    {
        return table()->currentIndex().siblingAtColumn(TokenListModel::TokenColumn);
    }
    void addToken(const char* name) const
    {
        m_it->press("Add New API Token");
        m_it->field("Token name")->setText(QString::fromUtf8(name));
        m_it->press("Save");
    }

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestTokensOfEveryAge::aTokenShownOnceIsKnownByItsPrefix()
{
    m_it->server.behaviour().rows = RowStyle::ShownOnceNull;
    const FakeToken token = m_it->server.addToken(WindowUnderTest::kEmail, QStringLiteral("ci"));
    QVERIFY(m_it->signIn());
    QCOMPARE(tokenCell().data().toString(), token.token.left(12) + QStringLiteral("…"));
    QCOMPARE(tokenCell().data(Qt::AccessibleTextRole).toString(), QStringLiteral("hidden"));
    for (const char* command : {"Copy", "Show"}) {
        QVERIFY(!m_it->action(command)->isEnabled());
        QCOMPARE(m_it->action(command)->toolTip(), kShownOnce);
    }
    QVERIFY(m_it->action("Delete…")->isEnabled());
    QTest::keyClick(table(), Qt::Key_Space);
    QVERIFY(!m_it->tokens->shownToken());
}

void TestTokensOfEveryAge::itsPrefixIsNotCutWhereRoomIsShort()
{
    m_it->server.behaviour().rows = RowStyle::ShownOnceAbsent;
    m_it->server.addToken(WindowUnderTest::kEmail, QStringLiteral("ci"));
    m_it->window->resize(theme::minimumWindowSize());
    QVERIFY(m_it->signIn());
    const QFontMetrics mono(theme::font(theme::TypeRole::Mono));
    QVERIFY(table()->columnWidth(TokenListModel::TokenColumn)
            >= mono.horizontalAdvance(tokenCell().data().toString())
                   + 2 * theme::space(theme::Space::M));
}

void TestTokensOfEveryAge::aNewTokenCanBeCopiedThoughItsRowHasNone()
{
    m_it->server.behaviour().rows = RowStyle::ShownOnceNull;
    QVERIFY(m_it->signIn());
    addToken("ci");
    QTRY_VERIFY(m_it->says("Created token “ci”."));
    QTRY_VERIFY(!m_it->service->isReading());
    const QString text = m_it->server.tokens().front().token;
    m_it->press("Copy");
    m_it->press("Done");
    QApplication::clipboard()->clear();
    m_it->action("Copy")->trigger();
    QCOMPARE(QApplication::clipboard()->text(), text);
    m_it->action("Show")->trigger();
    QCOMPARE(tokenCell().data().toString(), text);
    QVERIFY(m_it->endSession());
    QVERIFY(tokenCell().data().toString() != text);
    QVERIFY(!m_it->action("Copy")->isEnabled());
    QCOMPARE(m_it->action("Copy")->toolTip(), kShownOnce); // signing in again will not help
}

void TestTokensOfEveryAge::aTokenWhoseReplyWasLostIsToldAsLost()
{
    m_it->server.behaviour().rows = RowStyle::ShownOnceNull;
    QVERIFY(m_it->signIn());
    m_it->server.addFault(Fault::closeAfterEffect(), "POST", kTokens);
    addToken("ci");
    QTRY_VERIFY(m_it->says("Created token “ci”, but NocoDB’s reply was lost"));
    QCOMPARE(m_it->server.tokens().size(), std::size_t{1});
}

void TestTokensOfEveryAge::aRefusedAddKeepsTheNameAndSaysWhy()
{
    QVERIFY(m_it->signIn());
    const QJsonObject body{{QStringLiteral("msg"), QStringLiteral("Not on this plan")}};
    m_it->server.addFault(Fault::json(403, body), "POST", kTokens);
    addToken("ci");
    QTRY_VERIFY(m_it->says("The server refused this: “Not on this plan”"));
    QCOMPARE(m_it->field("Token name")->text(), QStringLiteral("ci"));
    QCOMPARE(m_it->session->state(), SessionState::SignedIn);
    m_it->press("Save"); // what was refused once may be allowed by now
    QTRY_VERIFY(m_it->says("Created token “ci”."));
}

void TestTokensOfEveryAge::anEarlyServerWithoutABaseSaysWhatToDo()
{
    const QString dev = QStringLiteral("dev@example.com");
    m_it->server.addUser(dev, WindowUnderTest::kPassword);
    m_it->server.addToken(dev, QStringLiteral("ci"));
    m_it->server.behaviour().deleteKey = keyfob::test::DeleteKey::BasePath;
    m_it->server.behaviour().wrongDeleteKeySucceeds = true;
    m_it->session->signIn({m_it->account().server, dev},
                          SecretString::fromText(WindowUnderTest::kPassword), false);
    QTRY_VERIFY(m_it->service->listState() == TokenService::ListState::Ready);
    m_it->action("Delete…")->trigger();
    QTRY_VERIFY(m_it->button("Delete"));
    m_it->press("Delete");
    QTRY_VERIFY(m_it->says("create one there and try again"));
    QCOMPARE(m_it->tokens->rowCount(), 1);
}

KEYFOB_UI_TEST_MAIN(TestTokensOfEveryAge)
#include "tst_tokensofeveryage.moc"
