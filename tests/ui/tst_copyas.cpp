#include "tests/support/stubbornclipboard.h"
#include "tests/support/windowundertest.h"
#include "ui/tokens/copyasmenu.h"
#include "ui/tokens/tokentable.h"

#include <QCheckBox>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

namespace {

const QString kShownOnce = QStringLiteral("NocoDB shows this token only once, when it is made.");
const QString kBob = QStringLiteral("bob@example.com");
constexpr auto kMe = "/api/v1/auth/user/me";

} // namespace

/// Copy As and Test, in the window.
class TestCopyAs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_it = std::make_unique<WindowUnderTest>(); }
    void cleanup() { m_it.reset(); }
    void eachCommandCopiesTheRowsTokenAndSaysAsWhat_data();
    void eachCommandCopiesTheRowsTokenAndSaysAsWhat();
    void whatIsCopiedIsMarkedAndCountedDown();
    void whatIsNotInTheClipboardIsNotCalledCopied();
    void somebodyElsesTokenIsCopiedWithTheOwnersName();
    void withoutASecretCopyAsAndTestSayWhy();
    void aTokenIsTestedByTheServersWord();
    void aRefusedTokenIsTold_data();
    void aRefusedTokenIsTold();
    void aTestWithoutAnAnswerSaysWhy();
    void aPageOfSomebodyInBetweenRefusesNoToken();
    void offlineTestSaysWhyItCannot();
    void aMenuWhoseRowIsGoneCloses();

private:
    [[nodiscard]] TokenTable* table() const { return m_it->find<TokenTable>("API tokens"); }
    [[nodiscard]] QString addOnServer(const char* name) const
    {
        return m_it->server.addToken(WindowUnderTest::kEmail, QString::fromUtf8(name)).token;
    }
    [[nodiscard]] static QString clipboard() { return QApplication::clipboard()->text(); }

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestCopyAs::eachCommandCopiesTheRowsTokenAndSaysAsWhat_data()
{
    QTest::addColumn<QString>("copied");
    QTest::addColumn<QString>("said");
    QTest::newRow("xc-token Header") << u"xc-token: %1"_s << u"as an xc-token header."_s;
    QTest::newRow("Authorization Header")
        << u"Authorization: Bearer %1"_s << u"as an Authorization header."_s;
    QTest::newRow("JSON Headers") << u"{\"xc-token\": \"%1\"}"_s << u"as JSON headers."_s;
    QTest::newRow("curl Line") << u"curl -H 'xc-token: %1' '%2/api/v1/auth/user/me'"_s
                               << u"as a curl line."_s;
    QTest::newRow(".env Line") << u"NOCODB_TOKEN=%1"_s << u"as an .env line."_s;
}

void TestCopyAs::eachCommandCopiesTheRowsTokenAndSaysAsWhat()
{
    QFETCH(QString, copied);
    QFETCH(QString, said);
    (void)addOnServer("beta");
    const QString token = addOnServer("ci");
    QVERIFY(m_it->signIn());
    table()->setCurrentIndex(table()->model()->index(1, 0));
    m_it->action(QTest::currentDataTag())->trigger();
    copied.replace(u"%1"_s, token).replace(u"%2"_s, m_it->server.url().toString());
    QVERIFY2(clipboard() == copied, "not what was expected"); // and no token in the output
    QVERIFY(m_it->says(qPrintable(u"Copied token “ci” "_s + said)));
}

void TestCopyAs::whatIsCopiedIsMarkedAndCountedDown()
{
    (void)addOnServer("ci");
    QVERIFY(m_it->signIn());
    m_it->action("curl Line")->trigger();
    const QMimeData* data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    QVERIFY(m_it->says("Clipboard clears in 60 s"));
    m_it->press("Clear Now");
    QVERIFY(clipboard().isEmpty());
}

void TestCopyAs::whatIsNotInTheClipboardIsNotCalledCopied()
{
    const QString token = addOnServer("ci");
    QVERIFY(m_it->signIn());
    {
        const StubbornClipboard manager;
        m_it->action("Copy")->trigger();
    }
    QVERIFY(clipboard() != token);
    QApplication::clipboard()->clear();
    QVERIFY(!m_it->says("Copied"));
    QVERIFY(!m_it->says("Clipboard clears"));
    QVERIFY(m_it->says("Token “ci” was not copied: another program has changed the clipboard. "
                       "Copy it again."));
}

void TestCopyAs::somebodyElsesTokenIsCopiedWithTheOwnersName()
{
    m_it->server.addUser(kBob, u"secret 123"_s);
    m_it->server.addToken(kBob, u"bob's"_s);
    QVERIFY(m_it->signIn());
    m_it->press("Everyone");
    QTRY_VERIFY(table()->currentId());
    m_it->action(".env Line")->trigger();
    QVERIFY(clipboard().isEmpty());
    m_it->find<QCheckBox>("I know that this is bob@example.com’s token")->click();
    m_it->press("Copy Token");
    QTRY_VERIFY(m_it->says("Copied token “bob's” of bob@example.com as an .env line."));
}

void TestCopyAs::withoutASecretCopyAsAndTestSayWhy()
{
    m_it->server.behaviour().rows = RowStyle::ShownOnceNull;
    (void)addOnServer("ci");
    QVERIFY(m_it->signIn());
    for (const char* command : {"Copy As", "Test"}) {
        QVERIFY(!m_it->action(command)->isEnabled());
        QCOMPARE(m_it->action(command)->toolTip(), kShownOnce);
    }
}

void TestCopyAs::aTokenIsTestedByTheServersWord()
{
    (void)addOnServer("ci");
    QVERIFY(m_it->signIn());
    QVERIFY(m_it->action("Test")->isEnabled());
    m_it->action("Test")->trigger();
    QTRY_VERIFY(m_it->says("NocoDB accepts “ci”: it is ada@example.com’s."));
    QCOMPARE(m_it->session->state(), SessionState::SignedIn);
}

void TestCopyAs::aRefusedTokenIsTold_data()
{
    QTest::addColumn<bool>("byStatus");
    QTest::newRow("a guest, as servers up to 0.301 say") << false;
    QTest::newRow("a status of its own") << true;
}

void TestCopyAs::aRefusedTokenIsTold()
{
    QFETCH(bool, byStatus);
    (void)addOnServer("ci");
    QVERIFY(m_it->signIn());
    QTRY_VERIFY(m_it->session->profile());
    if (byStatus) {
        m_it->server.addFault(Fault::json(401, {{u"msg"_s, u"Unauthorized"_s}}), "GET", kMe);
    } else {
        m_it->server.deleteToken(*table()->currentId());
        m_it->server.restart();
    }
    m_it->action("Test")->trigger();
    QTRY_VERIFY(m_it->says("NocoDB refuses “ci”. Replace it, or delete it."));
    QCOMPARE(m_it->session->state(), SessionState::SignedIn);
    QCOMPARE(m_it->tokens->rowCount(), 1); // looking changes nothing
}

void TestCopyAs::aTestWithoutAnAnswerSaysWhy()
{
    (void)addOnServer("ci");
    QVERIFY(m_it->signIn());
    m_it->server.stop();
    m_it->action("Test")->trigger();
    QTRY_VERIFY(m_it->says("“ci” could not be tested."));
    QVERIFY(m_it->says("does not accept connections"));
}

void TestCopyAs::aPageOfSomebodyInBetweenRefusesNoToken()
{
    (void)addOnServer("ci");
    QVERIFY(m_it->signIn());
    QTRY_VERIFY(m_it->session->profile());
    m_it->server.addFault(Fault::html(401, "<h1>Log in first</h1>"), "GET", kMe);
    m_it->action("Test")->trigger();
    QTRY_VERIFY(m_it->says("“ci” could not be tested."));
    QVERIFY(m_it->says("could not be understood"));
}

void TestCopyAs::offlineTestSaysWhyItCannot()
{
    (void)addOnServer("ci");
    QVERIFY(m_it->signIn());
    m_it->server.stop();
    m_it->service->reload();
    QTRY_COMPARE(m_it->session->state(), SessionState::Offline);
    QVERIFY(!m_it->action("Test")->isEnabled());
    QCOMPARE(m_it->action("Test")->toolTip(),
             u"The server cannot be reached now. Press Retry first."_s);
    QVERIFY(m_it->action("Copy As")->isEnabled());
}

// Otherwise the same menu would copy another row's token.
void TestCopyAs::aMenuWhoseRowIsGoneCloses()
{
    (void)addOnServer("alpha");
    (void)addOnServer("beta");
    QVERIFY(m_it->signIn());
    m_it->press("Actions");
    auto* copyAs = m_it->window->findChild<CopyAsMenu*>();
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu && menu->actions().contains(copyAs->menuAction()));
    menu->setActiveAction(copyAs->menuAction());
    copyAs->popup(menu->geometry().topRight());
    QTRY_VERIFY(copyAs->isVisible());
    (void)addOnServer("a third one"); // keeps the row
    m_it->service->reload();
    QTRY_VERIFY(!m_it->service->isReading());
    QVERIFY(menu->isVisible());
    m_it->server.deleteToken(*table()->currentId());
    m_it->service->reload();
    QTRY_VERIFY(!menu->isVisible());
    QVERIFY(!copyAs->isVisible());
}

KEYFOB_UI_TEST_MAIN(TestCopyAs)
#include "tst_copyas.moc"
