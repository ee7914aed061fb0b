#include "tests/support/windowundertest.h"
#include "ui/tokens/tokenlistarea.h"
#include "ui/tokens/tokentable.h"
#include "ui/tokens/tokenstab.h"

#include <QClipboard>
#include <QHeaderView>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using AreaState = TokenListArea::State;

/// The Tokens tab in the window, against a server in this process.
class TestTokensTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_it = std::make_unique<WindowUnderTest>(); }
    void cleanup() { m_it.reset(); }
    void exactlyFourColumnsAtFirst();
    void theFiveStatesLookDifferentAndAreNamed();
    void theKeyboardComesToABarBeforeTheTable();
    void anEmptyListIsNeverClaimedBeforeTheServerSaidSo();
    void aNewTokenIsSelectedInViewAndOneKeyFromCopied();
    void aNewTokenClearsAFilterThatWouldHideIt();
    void aShownTokenHidesWhenAnotherRowIsCurrent();
    void aShownTokenMayBeFilteredAway();
    void otherPeoplesTokensAreShownOnRequestOnly();
    void aFailedRefreshKeepsTheRowsUnderABar();
    void filteringCountsAndEscClears();
    void refreshKeepsSelectionAndShownToken();

private:
    [[nodiscard]] TokenTable* table() const { return m_it->find<TokenTable>("API tokens"); }
    [[nodiscard]] QString heading() const
    {
        const TokenListArea* there = area(); // once somebody is signed in
        return there == nullptr ? QString() : there->heading();
    }
    [[nodiscard]] TokenListArea* area() const
    {
        return m_it->window->findChild<TokenListArea*>();
    }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    void addOnServer(const char* name)
    {
        m_it->server.addToken(WindowUnderTest::kEmail, QString::fromUtf8(name));
    }
    void press(const QKeySequence& keys) const { QTest::keySequence(table(), keys); }
    [[nodiscard]] static QString clipboard() { return QApplication::clipboard()->text(); }

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestTokensTab::exactlyFourColumnsAtFirst()
{
    QVERIFY(m_it->signIn());
    QStringList headers;
    for (int column = 0; column < table()->model()->columnCount(); ++column) {
        headers << table()->model()->headerData(column, Qt::Horizontal).toString();
        QVERIFY(!table()->isColumnHidden(column));
    }
    QCOMPARE(headers, (QStringList{u"Token name"_s, u"Creator"_s, u"Token"_s, u"Actions"_s}));
}

void TestTokensTab::theFiveStatesLookDifferentAndAreNamed()
{
    m_it->server.addFault(Fault::delay(300ms), "GET", "/api/v1/tokens");
    m_it->submit();
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QCOMPARE(area()->state(), AreaState::Loading);
    QVERIFY(m_it->says("Loading tokens"));
    QTRY_COMPARE(heading(), QStringLiteral("No API tokens yet"));

    addOnServer("alpha");
    m_it->service->reload();
    QTRY_COMPARE(area()->state(), AreaState::Rows);
    m_it->field("Filter tokens")->setText(QStringLiteral("zzz"));
    QCOMPARE(heading(), QStringLiteral("No token matches"));
    m_it->press("Clear Filter");
    QCOMPARE(area()->state(), AreaState::Rows);

    QTRY_VERIFY(!m_it->service->isReading());
    m_it->restart();
    m_it->server.addFault(Fault::html(500), "GET", "/api/v1/tokens");
    m_it->submit();
    QTRY_COMPARE(heading(), QStringLiteral("The list could not be loaded"));
    QVERIFY(m_it->button("Retry"));
    QVERIFY(m_it->button("Add New API Token"));
    QVERIFY(m_it->button("Actions"));
    QVERIFY(m_it->field("Filter tokens"));
    m_it->server.stop();
    m_it->press("Retry");
    QTRY_COMPARE(heading(), QStringLiteral("Not connected"));
    QVERIFY(!m_it->button("Add New API Token")->isEnabled());
    QVERIFY(!m_it->button("Add New API Token")->toolTip().isEmpty());
}

void TestTokensTab::theKeyboardComesToABarBeforeTheTable()
{
    m_it->server.addToken(WindowUnderTest::kEmail, QStringLiteral("ci"));
    QVERIFY(m_it->signIn());
    m_it->server.addFault(Fault::html(500), "GET", "/api/v1/tokens");
    m_it->service->reload();
    QTRY_VERIFY(m_it->button("Retry"));
    auto* table = m_it->find<TokenTable>("API tokens");
    QWidget* next = m_it->field("Filter tokens");
    while (next != table && next != m_it->button("Retry")) {
        next = next->nextInFocusChain();
    }
    QCOMPARE(next, m_it->button("Retry"));
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Space);
    QTRY_VERIFY(!m_it->button("Retry"));
    QTRY_COMPARE(m_it->keyboard(), table);
}

void TestTokensTab::anEmptyListIsNeverClaimedBeforeTheServerSaidSo()
{
    m_it->server.addFault(Fault::truncatedJson(), "GET", "/api/v1/tokens");
    m_it->submit();
    QTRY_COMPARE(heading(), QStringLiteral("The list could not be loaded"));
    m_it->press("Retry");
    QTRY_COMPARE(heading(), QStringLiteral("No API tokens yet"));
}

void TestTokensTab::aNewTokenIsSelectedInViewAndOneKeyFromCopied()
{
    m_it->server.addTokens(WindowUnderTest::kEmail, 200);
    QVERIFY(m_it->signIn());
    press(QKeySequence::New);
    QLineEdit* name = m_it->field("Token name");
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, QStringLiteral("zebra"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(m_it->says("Created token “zebra”."));
    QVERIFY(table()->hasFocus());
    const QModelIndex current = table()->currentIndex();
    QCOMPARE(current.siblingAtColumn(0).data(TokenListModel::NameRole).toString(),
             QStringLiteral("zebra"));
    QVERIFY(table()->viewport()->rect().intersects(table()->visualRect(current)));
    press(QKeySequence::Copy);
    QCOMPARE(clipboard(), m_it->server.tokens().back().token);
    QCOMPARE(m_it->server.count("POST", "/api/v1/tokens"), 1);
}

void TestTokensTab::aNewTokenClearsAFilterThatWouldHideIt()
{
    addOnServer("alpha");
    QVERIFY(m_it->signIn());
    m_it->field("Filter tokens")->setText(QStringLiteral("alp"));
    m_it->press("Add New API Token");
    m_it->field("Token name")->setText(QStringLiteral("beta"));
    m_it->press("Save");
    QTRY_VERIFY(m_it->says("Created token “beta”."));
    QVERIFY(m_it->field("Filter tokens")->text().isEmpty());
    QCOMPARE(rows(), 2);
}

void TestTokensTab::aShownTokenHidesWhenAnotherRowIsCurrent()
{
    addOnServer("alpha");
    addOnServer("beta");
    QVERIFY(m_it->signIn());
    press(Qt::Key_Space);
    QCOMPARE(m_it->tokens->shownToken(), table()->currentId());
    QVERIFY(m_it->action("Hide"));
    QTest::keyClick(table(), Qt::Key_Down);
    QTRY_VERIFY(!m_it->tokens->shownToken());
    QVERIFY(m_it->action("Show"));
}

// Hiding it changes the model under the filter that is just being applied: this crashed.
void TestTokensTab::aShownTokenMayBeFilteredAway()
{
    m_it->server.addTokens(WindowUnderTest::kEmail, 6);
    QVERIFY(m_it->signIn());
    for (int round = 0; round < 5; ++round) {
        table()->selectRow(round);
        press(Qt::Key_Space);
        QVERIFY(m_it->tokens->shownToken());
        m_it->field("Filter tokens")->setText(QStringLiteral("zzz"));
        QTRY_VERIFY(!m_it->tokens->shownToken());
        QCOMPARE(rows(), 0);
        m_it->field("Filter tokens")->clear();
        QCOMPARE(rows(), 6);
    }
}

void TestTokensTab::otherPeoplesTokensAreShownOnRequestOnly()
{
    m_it->server.addUser(QStringLiteral("bob@example.com"), QStringLiteral("secret 123"));
    m_it->server.addToken(QStringLiteral("bob@example.com"), QStringLiteral("bob's"));
    addOnServer("mine");
    QVERIFY(m_it->signIn());
    QCOMPARE(rows(), 1);
    m_it->press("Everyone");
    QCOMPARE(rows(), 2);
    m_it->press("Mine");
    QCOMPARE(rows(), 1);
}

void TestTokensTab::aFailedRefreshKeepsTheRowsUnderABar()
{
    addOnServer("alpha");
    QVERIFY(m_it->signIn());
    QVERIFY(!m_it->button("Everyone")); // nobody else's: nothing to choose
    m_it->server.addFault(Fault::html(500), "GET", "/api/v1/tokens");
    press(QKeySequence::Refresh);
    QTRY_VERIFY(m_it->button("Retry"));
    QCOMPARE(area()->state(), AreaState::Rows);
    QCOMPARE(rows(), 1);
    m_it->press("Retry");
    QTRY_VERIFY(!m_it->button("Retry"));
}

void TestTokensTab::filteringCountsAndEscClears()
{
    m_it->server.addTokens(WindowUnderTest::kEmail, 44);
    QVERIFY(m_it->signIn());
    QVERIFY(m_it->says("44 tokens"));
    press(QKeySequence::Find);
    QLineEdit* filter = m_it->field("Filter tokens");
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("TOKEN 4"));
    QCOMPARE(rows(), 6);
    QVERIFY(m_it->says("6 of 44"));
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(rows(), 44);
    QVERIFY(filter->text().isEmpty());
}

void TestTokensTab::refreshKeepsSelectionAndShownToken()
{
    addOnServer("beta");
    QVERIFY(m_it->signIn());
    press(Qt::Key_Space);
    const auto current = table()->currentId();
    addOnServer("alpha");
    press(QKeySequence::Refresh);
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(table()->currentId(), current);
    QCOMPARE(m_it->tokens->shownToken(), current);
}

KEYFOB_UI_TEST_MAIN(TestTokensTab)
#include "tst_tokenstab.moc"
