#include "tests/support/windowundertest.h"
#include "ui/theme/theme.h"
#include "ui/tokens/tokenresultdialog.h"

#include <QClipboard>
#include <QLabel>
#include <QLayout>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

/// A token that the server shows only once cannot be lost by accident.
class TestTokenHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_it.reset(); }
    void theWholeTokenIsShownAndCopied();
    void beforeItIsCopiedEveryWayOutAsks_data();
    void beforeItIsCopiedEveryWayOutAsks();
    void anEndedSessionLeavesIt();
    void aSessionThatEndsBeforeTheListIsReadHandsItOver();
    void whereTokensAreAlwaysShownAnEndedSessionOpensNothing();
    void outOfSightItWaitsToBeSeen();
    void twoAreHandedOverOneAfterTheOther();
    void loggingOutTakesItAway();
    void serversThatShowTokensAlwaysHaveNoSuchDialog();
    void nothingIsCutWhereRoomIsShort();

private:
    [[nodiscard]] TokenResultDialog* dialog() const
    {
        return m_it->window->findChild<TokenResultDialog*>();
    }
    [[nodiscard]] bool add() const
    {
        m_it->press("Add New API Token");
        m_it->field("Token name")->setText(u"ci"_s);
        m_it->press("Save");
        return QTest::qWaitFor([this] { return dialog() && dialog()->isVisible(); });
    }
    [[nodiscard]] QString secret() const { return m_it->server.tokens().back().token; }
    [[nodiscard]] static QString clipboard() { return QApplication::clipboard()->text(); }

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestTokenHandover::init()
{
    QApplication::clipboard()->setText(u"before"_s);
    m_it = std::make_unique<WindowUnderTest>();
    m_it->server.behaviour().rows = RowStyle::ShownOnceNull;
    QVERIFY(m_it->signIn());
}

void TestTokenHandover::theWholeTokenIsShownAndCopied()
{
    QVERIFY(add());
    const auto* shown = m_it->find<QLabel>(qPrintable(secret()));
    QVERIFY(shown);
    QVERIFY(isFixedWidth(shown->font()));
    QVERIFY(m_it->button("Copy")->isDefault());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QCOMPARE(clipboard(), secret());
    QVERIFY(m_it->says("Copied token “ci”."));
    QVERIFY(m_it->button("Done")->isDefault());
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QVERIFY(!m_it->says("Close without copying"));
}

void TestTokenHandover::beforeItIsCopiedEveryWayOutAsks_data()
{
    QTest::addColumn<QString>("way");
    for (const char* way : {"Done", "Esc", "window"}) {
        QTest::newRow(way) << QString::fromUtf8(way);
    }
}

void TestTokenHandover::beforeItIsCopiedEveryWayOutAsks()
{
    QFETCH(QString, way);
    QVERIFY(add());
    const auto leave = [this, way] {
        if (way == u"Done"_s) {
            m_it->press("Done");
        } else if (way == u"Esc"_s) {
            QTest::keyClick(dialog(), Qt::Key_Escape);
        } else {
            dialog()->close();
        }
        return m_it->says("Close without copying it?") && dialog()->isVisible();
    };
    QVERIFY(leave());
    m_it->press("Cancel");
    QTRY_VERIFY(!m_it->says("Close without copying it?"));
    QVERIFY(dialog()->isVisible());
    QVERIFY(leave());
    m_it->press("Close Without Copying");
    QTRY_VERIFY(!dialog());
    QCOMPARE(clipboard(), u"before"_s);
}

// Signing in again would not bring this token back.
void TestTokenHandover::anEndedSessionLeavesIt()
{
    QVERIFY(add());
    QVERIFY(m_it->endSession());
    m_it->press("Copy");
    QCOMPARE(clipboard(), secret());
}

void TestTokenHandover::aSessionThatEndsBeforeTheListIsReadHandsItOver()
{
    m_it->server.addFault(Fault::delay(std::chrono::seconds(1)), "GET", "/api/v1/tokens");
    m_it->press("Add New API Token");
    m_it->field("Token name")->setText(u"ci"_s);
    m_it->press("Save");
    QTRY_VERIFY(m_it->says("Created token"));
    QVERIFY(!dialog());
    m_it->server.revokeSessions();
    m_it->session->fetchProfile();
    QTRY_COMPARE(m_it->session->state(), SessionState::Expired);
    QTRY_VERIFY(dialog());
    m_it->find<QPushButton>("Copy")->click();
    QCOMPARE(clipboard(), secret());
}

void TestTokenHandover::whereTokensAreAlwaysShownAnEndedSessionOpensNothing()
{
    m_it->server.behaviour().rows = FakeBehaviour().rows;
    m_it->server.addToken(WindowUnderTest::kEmail, u"older"_s);
    m_it->service->reload();
    QTRY_COMPARE(m_it->tokens->rowCount(), 1);
    QTRY_VERIFY(!m_it->service->isReading());
    m_it->server.addFault(Fault::delay(std::chrono::seconds(1)), "GET", "/api/v1/tokens");
    m_it->press("Add New API Token");
    m_it->press("Save");
    QTRY_VERIFY(m_it->says("Created token"));
    m_it->server.revokeSessions();
    m_it->session->fetchProfile();
    QTRY_COMPARE(m_it->session->state(), SessionState::Expired);
    QVERIFY(!dialog());
    m_it->server.behaviour().rows = RowStyle::ShownOnceNull; // it is kept nowhere, either
    m_it->press("Sign In Again");
    m_it->submit();
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedIn);
    QTRY_VERIFY(m_it->tokens->token(m_it->server.tokens().back().id)->isShownOnce);
    QTRY_VERIFY(!m_it->service->isReading());
    QVERIFY(!dialog());
}

void TestTokenHandover::outOfSightItWaitsToBeSeen()
{
    Account& ada = m_it->accounts->current();
    m_it->server.addFault(Fault::delay(std::chrono::milliseconds(300)), "POST", "/api/v1/tokens");
    m_it->press("Add New API Token");
    m_it->field("Token name")->setText(u"ci"_s);
    m_it->press("Save");
    m_it->accounts->beginAdding();
    QTRY_COMPARE(ada.tokens().rowCount(), 1);
    QTRY_VERIFY(!ada.service().isReading());
    QVERIFY(!dialog());
    m_it->accounts->makeCurrent(ada);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    m_it->find<QPushButton>("Copy")->click();
    QCOMPARE(clipboard(), secret());
}

void TestTokenHandover::twoAreHandedOverOneAfterTheOther()
{
    m_it->server.addFault(Fault::delay(std::chrono::milliseconds(600)), "GET", "/api/v1/tokens");
    for (const QString& name : {u"a"_s, u"b"_s}) {
        m_it->press("Add New API Token");
        m_it->field("Token name")->setText(name);
        m_it->press("Save");
        QTRY_VERIFY(!m_it->field("Token name"));
    }
    for (int turn = 0; turn < 2; ++turn) {
        QTRY_VERIFY(dialog() && dialog()->isVisible());
        m_it->find<QPushButton>("Copy")->click();
        QCOMPARE(clipboard(), m_it->server.tokens().at(static_cast<std::size_t>(turn)).token);
        m_it->press("Done");
    }
}

void TestTokenHandover::loggingOutTakesItAway()
{
    QVERIFY(add());
    m_it->session->logOut(Session::LogOut::ThisComputer);
    QTRY_VERIFY(!dialog());
}

void TestTokenHandover::serversThatShowTokensAlwaysHaveNoSuchDialog()
{
    m_it->server.behaviour().rows = FakeBehaviour().rows;
    m_it->press("Add New API Token");
    m_it->press("Save");
    QTRY_VERIFY(m_it->says("Created token “Token 1”."));
    QTRY_VERIFY(!m_it->service->isReading());
    QVERIFY(!dialog());
    m_it->server.behaviour().rows = RowStyle::ShownOnceNull; // upgraded meanwhile
    m_it->service->reload();
    QTRY_VERIFY(m_it->tokens->token(m_it->server.tokens().back().id)->isShownOnce);
    QTRY_VERIFY(!m_it->service->isReading());
    QVERIFY(!dialog());
}

void TestTokenHandover::nothingIsCutWhereRoomIsShort()
{
    m_it->window->resize(theme::minimumWindowSize());
    QVERIFY(add());
    dialog()->resize(dialog()->minimumSize());
    QTRY_VERIFY(dialog()->height() >= dialog()->layout()->totalHeightForWidth(dialog()->width()));
    const auto* shown = m_it->find<QLabel>(qPrintable(secret()));
    QVERIFY(shown->height() >= shown->heightForWidth(shown->width()));
    QVERIFY(dialog()->width() <= theme::minimumWindowSize().width());
}

KEYFOB_UI_TEST_MAIN(TestTokenHandover)
#include "tst_tokenhandover.moc"
