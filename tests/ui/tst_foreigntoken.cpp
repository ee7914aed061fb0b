#include "tests/support/windowundertest.h"
#include "ui/tokens/tokentable.h"

#include <QCheckBox>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

/// A super admin acts on somebody else's token: only with a tick that names the owner.
class TestForeignToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_it.reset(); }
    void somebodyElsesTokenWantsATick();
    void oneOfOthersAmongManyWantsATick();
    void copyingSomebodyElsesTokenAsksOnce();
    void showingSomebodyElsesTokenAsksToo();
    void theQuestionGoesWithTheSecret();
    void anotherAccountIsAskedAgain();

private:
    [[nodiscard]] TokenTable* table() const { return m_it->find<TokenTable>("API tokens"); }
    void acknowledge(const char* button) const;

    std::unique_ptr<WindowUnderTest> m_it;
    qint64 m_bobs = 0;
};

// One token of one's own and one of Bob's.
void TestForeignToken::init()
{
    m_it = std::make_unique<WindowUnderTest>();
    const QString bob = u"bob@example.com"_s;
    m_it->server.addUser(bob, u"secret 123"_s);
    m_bobs = m_it->server.addToken(bob, u"ci"_s).id;
    m_it->server.addToken(WindowUnderTest::kEmail, u"mine"_s);
    QVERIFY(m_it->signIn());
    m_it->press("Everyone");
}

void TestForeignToken::acknowledge(const char* button) const
{
    QTRY_VERIFY(m_it->button(button));
    m_it->find<QCheckBox>("I know that this is bob@example.com’s token")->click();
    m_it->press(button);
}

void TestForeignToken::somebodyElsesTokenWantsATick()
{
    table()->selectId(m_bobs);
    m_it->action("Delete…")->trigger();
    QTRY_VERIFY(m_it->button("Delete"));
    QVERIFY(!m_it->button("Delete")->isEnabled());
    auto* tick = m_it->find<QCheckBox>("I know that this is bob@example.com’s token");
    QVERIFY(tick);
    tick->click();
    QVERIFY(m_it->button("Delete")->isEnabled());
    tick->click();
    QVERIFY(!m_it->button("Delete")->isEnabled());
    tick->click();
    m_it->press("Delete");
    QTRY_VERIFY(m_it->says("Deleted token “ci”."));
}

void TestForeignToken::oneOfOthersAmongManyWantsATick()
{
    QTest::keySequence(table(), QKeySequence::SelectAll);
    m_it->action("Delete…")->trigger();
    QTRY_VERIFY(m_it->button("Delete"));
    QVERIFY(!m_it->button("Delete")->isEnabled());
    QCOMPARE(m_it->timesSaid(" · ID "), 1); // of whom it is
    m_it->find<QCheckBox>("I know that there are tokens of others among them (bob@example.com)")
        ->click();
    m_it->press("Delete");
    QTRY_VERIFY(m_it->says("2 of 2 deleted."));
}

void TestForeignToken::copyingSomebodyElsesTokenAsksOnce()
{
    table()->selectId(m_bobs);
    m_it->action("Copy")->trigger();
    QTRY_VERIFY(m_it->button("Copy Token"));
    QVERIFY(!m_it->button("Copy Token")->isEnabled());
    m_it->press("Cancel");
    QTRY_VERIFY(!m_it->button("Copy Token"));
    QVERIFY(!m_it->says("Copied"));
    m_it->action("Copy")->trigger();
    acknowledge("Copy Token");
    QTRY_VERIFY(m_it->says("Copied token “ci” of bob@example.com."));
    m_it->clipboard->clear();
    m_it->action("Copy")->trigger();
    QVERIFY(m_it->clipboard->holdsSecret());
}

void TestForeignToken::showingSomebodyElsesTokenAsksToo()
{
    table()->selectId(m_bobs);
    m_it->action("Show")->trigger();
    QVERIFY(!m_it->tokens->shownToken());
    acknowledge("Show Token");
    QTRY_COMPARE(m_it->tokens->shownToken(), std::optional<qint64>(m_bobs));
    m_it->action("Hide")->trigger();
    QVERIFY(!m_it->tokens->shownToken());
    m_it->action("Copy")->trigger(); // asked about once
    QVERIFY(m_it->clipboard->holdsSecret());
}

void TestForeignToken::theQuestionGoesWithTheSecret()
{
    table()->selectId(m_bobs);
    m_it->action("Show")->trigger();
    QTRY_VERIFY(m_it->button("Show Token"));
    QVERIFY(m_it->endSession());
    QTRY_VERIFY(!m_it->button("Show Token"));
    QVERIFY(!m_it->tokens->shownToken());
}

// Who signs in next has acknowledged nothing.
void TestForeignToken::anotherAccountIsAskedAgain()
{
    table()->selectId(m_bobs);
    m_it->action("Copy")->trigger();
    acknowledge("Copy Token");
    m_it->clipboard->clear();
    m_it->session->logOut(Session::LogOut::ThisComputer);
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedOut);
    QVERIFY(m_it->signIn());
    m_it->press("Everyone");
    table()->selectId(m_bobs);
    m_it->action("Copy")->trigger();
    QTRY_VERIFY(m_it->button("Copy Token"));
    QVERIFY(!m_it->clipboard->holdsSecret());
}

KEYFOB_UI_TEST_MAIN(TestForeignToken)
#include "tst_foreigntoken.moc"
