#include "tests/support/windowundertest.h"
#include "ui/tokens/tokenreveal.h"
#include "ui/tokens/tokentable.h"

#include <QTimer>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// How long a token stays on display.
class TestTokenReveal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_it.reset(); }
    void aShownTokenHidesAfterHalfAMinute();
    void showingAnotherOneBeginsAnew();
    void anEndedSessionHidesIt();

private:
    [[nodiscard]] TokenTable* table() const { return m_it->find<TokenTable>("API tokens"); }
    [[nodiscard]] QTimer* timer() const
    {
        return table()->findChild<TokenReveal*>()->findChild<QTimer*>();
    }
    /// As a screen reader has it.
    [[nodiscard]] QString tokenCell() const
    {
        return table()
            ->currentIndex()
            .siblingAtColumn(TokenListModel::TokenColumn)
            .data(Qt::AccessibleTextRole)
            .toString();
    }
    void show();

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestTokenReveal::init()
{
    m_it = std::make_unique<WindowUnderTest>();
    m_it->server.addToken(WindowUnderTest::kEmail, u"alpha"_s);
    m_it->server.addToken(WindowUnderTest::kEmail, u"beta"_s);
    QVERIFY(m_it->signIn());
}

void TestTokenReveal::show()
{
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(tokenCell(), m_it->server.token(*table()->currentId())->token);
}

// Half a minute is not waited for: the timer has it; then it is let go.
void TestTokenReveal::aShownTokenHidesAfterHalfAMinute()
{
    QVERIFY(!timer()->isActive());
    show();
    QVERIFY(timer()->isActive() && timer()->isSingleShot());
    QCOMPARE(timer()->intervalAsDuration(), std::chrono::milliseconds(30s));
    QVERIFY(QMetaObject::invokeMethod(timer(), "timeout"));
    QCOMPARE(tokenCell(), u"hidden"_s);
    QVERIFY(!m_it->tokens->shownToken());
    QCOMPARE(m_it->action("Show")->text(), u"Show"_s);
    QVERIFY(!timer()->isActive());
}

void TestTokenReveal::showingAnotherOneBeginsAnew()
{
    show();
    QTest::keyClick(table(), Qt::Key_Down);
    QTRY_VERIFY(!m_it->tokens->shownToken());
    QVERIFY(!timer()->isActive());
    show();
    QVERIFY(timer()->isActive());
    QVERIFY(timer()->remainingTimeAsDuration() > 25s);
}

void TestTokenReveal::anEndedSessionHidesIt()
{
    show();
    QVERIFY(m_it->endSession());
    QCOMPARE(tokenCell(), u"hidden"_s);
    QVERIFY(!timer()->isActive());
    m_it->press("Sign In Again");
    m_it->field("Password")->setText(WindowUnderTest::kPassword);
    m_it->press("Sign In");
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QTRY_VERIFY(!m_it->service->isReading());
    QCOMPARE(tokenCell(), u"hidden"_s);
}

KEYFOB_UI_TEST_MAIN(TestTokenReveal)
#include "tst_tokenreveal.moc"
