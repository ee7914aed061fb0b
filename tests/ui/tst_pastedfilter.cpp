#include "tests/support/windowundertest.h"
#include "ui/tokens/tokentable.h"

#include <QClipboard>
#include <QMenu>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

namespace {

const QString kBob = QStringLiteral("bob@example.com");

} // namespace

/// A whole token in the filter: its row is found, and the token is nowhere to be read.
class TestPastedFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPastedTokenSelectsItsRow_data();
    void aPastedTokenSelectsItsRow();
    void aPasteFromTheMenuSelectsItsRow();
    void whatHidesTheRowIsTakenAway();
    void aTokenOfNoRowIsToldAndTheFilterStays();
    void withoutTheWholeListNothingIsClaimed();
    void anIncompleteListIsToBeRefreshed();
    void severalThatBeginLikeItAreNamed();
    void anUnknownTokenAmongOtherWordsIsKeptOut();
    void aNameThatLooksLikeATokenIsSearchedFor();
    void otherTextsArePasted();
    void undoBringsNothingBackAfterALogOut();

private:
    [[nodiscard]] TokenTable* table() const { return m_it->find<TokenTable>("API tokens"); }
    [[nodiscard]] QLineEdit* filter() const { return m_it->field("Filter tokens"); }
    FakeToken addOnServer(const QString& name, const QString& owner = WindowUnderTest::kEmail) const
    {
        return m_it->server.addToken(owner, name);
    }
    void paste(const QString& text)
    {
        QApplication::clipboard()->setText(text);
        filter()->setFocus();
        connect(filter(), &QLineEdit::textChanged, m_it->window.get(),
                [this](const QString& had) { m_hadTexts += had + u' '; });
        QTest::keySequence(filter(), QKeySequence::Paste);
    }
    /// Neither now, nor by Undo, nor was it in the field for a moment: a screen reader would have
    /// said it.
    [[nodiscard]] bool isNowhere(const QString& secret) const;

    std::unique_ptr<WindowUnderTest> m_it;
    QString m_hadTexts; ///< all that the field held since the first paste
};

void TestPastedFilter::init()
{
    m_it = std::make_unique<WindowUnderTest>();
    m_hadTexts.clear();
}

void TestPastedFilter::cleanup()
{
    m_it.reset();
}

bool TestPastedFilter::isNowhere(const QString& secret) const
{
    const bool wasSeen = filter()->text().contains(secret) || m_it->says(qPrintable(secret));
    filter()->undo();
    return !wasSeen && !filter()->text().contains(secret) && !m_hadTexts.contains(secret);
}

void TestPastedFilter::aPastedTokenSelectsItsRow_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("bare") << u"%1"_s;
    QTest::newRow("a line") << u" %1\n"_s;
    QTest::newRow("its header") << u"xc-token: %1"_s;
    // What Keyfob's own Copy As makes of it.
    QTest::newRow("bearer") << u"Authorization: Bearer %1"_s;
    QTest::newRow("JSON") << u"{\"xc-token\": \"%1\"}"_s;
    QTest::newRow("curl") << u"curl -H 'xc-token: %1' 'http://127.0.0.1:8080/api/v1/auth'"_s;
    QTest::newRow(".env") << u"NOCODB_TOKEN=%1"_s;
    QTest::newRow("after another") << u"OLD=%2\nNEW=%1\n"_s;
}

void TestPastedFilter::aPastedTokenSelectsItsRow()
{
    QFETCH(QString, pasted);
    m_it->server.addTokens(WindowUnderTest::kEmail, 20);
    const FakeToken wanted = addOnServer(u"token 9b"_s);
    QVERIFY(m_it->signIn());
    paste(pasted.replace(u"%1"_s, wanted.token).replace(u"%2"_s, QString(40, u'x')));
    QCOMPARE(table()->currentId(), std::optional(wanted.id));
    QCOMPARE(table()->model()->rowCount(), 21); // nothing is filtered by it
    QVERIFY(table()->hasFocus());
    QVERIFY(m_it->says("This is token “token 9b”."));
    QVERIFY(isNowhere(wanted.token));
}

void TestPastedFilter::aPasteFromTheMenuSelectsItsRow()
{
    addOnServer(u"alpha"_s);
    const FakeToken wanted = addOnServer(u"beta"_s);
    QVERIFY(m_it->signIn());
    QApplication::clipboard()->setText(wanted.token);
    const QPoint place = filter()->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, filter()->mapToGlobal(place));
    QApplication::sendEvent(filter(), &event);
    QMenu* menu = filter()->findChild<QMenu*>();
    QVERIFY(menu && menu->isVisible());
    for (QAction* each : menu->actions()) {
        if (each->text().contains(u"Paste"_s)) {
            each->trigger();
        }
    }
    menu->close();
    QCOMPARE(table()->currentId(), std::optional(wanted.id));
    QVERIFY(isNowhere(wanted.token));
}

void TestPastedFilter::whatHidesTheRowIsTakenAway()
{
    m_it->server.addUser(kBob, u"secret 123"_s);
    addOnServer(u"alpha"_s);
    const FakeToken beta = addOnServer(u"beta"_s);
    const FakeToken bobs = addOnServer(u"gamma"_s, kBob);
    QVERIFY(m_it->signIn());
    filter()->setText(u"a"_s);
    paste(beta.token);
    QCOMPARE(filter()->text(), u"a"_s); // it does not hide the row
    filter()->setText(u"alp"_s);
    paste(beta.token);
    QVERIFY(filter()->text().isEmpty());
    QCOMPARE(table()->currentId(), std::optional(beta.id));
    QCOMPARE(table()->model()->rowCount(), 2);
    paste(bobs.token);
    QCOMPARE(table()->currentId(), std::optional(bobs.id));
    QCOMPARE(table()->model()->rowCount(), 3);
}

void TestPastedFilter::aTokenOfNoRowIsToldAndTheFilterStays()
{
    addOnServer(u"alpha"_s);
    QVERIFY(m_it->signIn());
    const QString stranger = QString(40, u'x');
    filter()->setText(u"alp"_s);
    paste(stranger);
    QVERIFY(m_it->says("No token of the list is this one."));
    QCOMPARE(filter()->text(), u"alp"_s);
    QVERIFY(isNowhere(stranger));
    // A field that others write into: what the guard could not see coming does not stay.
    filter()->setText(stranger);
    QVERIFY(filter()->text().isEmpty());
    QCOMPARE(table()->model()->rowCount(), 1);
}

void TestPastedFilter::withoutTheWholeListNothingIsClaimed()
{
    const FakeToken token = addOnServer(u"alpha"_s);
    QVERIFY(m_it->signIn());
    QVERIFY(m_it->endSession());
    paste(token.token);
    QVERIFY(!m_it->says("No token of the list is this one."));
    QVERIFY(m_it->says("cannot be looked up now. You are not signed in any more."));
    QVERIFY(isNowhere(token.token));
}

void TestPastedFilter::anIncompleteListIsToBeRefreshed()
{
    const FakeToken token = addOnServer(u"alpha"_s);
    QVERIFY(m_it->signIn());
    m_it->server.addFault(Fault::html(500), "GET", "/api/v1/tokens", FaultScript::kForEver);
    m_it->service->reload();
    QTRY_VERIFY(!m_it->service->isReading());
    paste(QString(40, u'x'));
    QVERIFY(!m_it->says("No token of the list is this one."));
    QVERIFY(m_it->says("the list is not complete now. Refresh it"));
    paste(token.token);
    QVERIFY(m_it->says("This is token “alpha”."));
}

void TestPastedFilter::severalThatBeginLikeItAreNamed()
{
    m_it->server.behaviour().rows = RowStyle::ShownOnceNull;
    FakeToken first = addOnServer(u"alpha"_s);
    FakeToken second = first;
    second.id = first.id + 1;
    second.description = u"beta"_s;
    second.token = first.token.chopped(8) + u"-another"_s;
    m_it->server.insertToken(second);
    QVERIFY(m_it->signIn());
    paste(second.token);
    QVERIFY(!m_it->says("No token of the list is this one."));
    const QString names = QLocale().createSeparatedList({u"“beta”"_s, u"“alpha”"_s});
    const QString said = u"Several tokens begin like this one: %1."_s.arg(names);
    QVERIFY(m_it->says(qPrintable(said)));
    QVERIFY(isNowhere(second.token));
}

void TestPastedFilter::anUnknownTokenAmongOtherWordsIsKeptOut()
{
    addOnServer(u"alpha"_s);
    QVERIFY(m_it->signIn());
    const QString stranger = QString(40, u'x');
    paste(u"Authorization: Bearer "_s + stranger);
    QVERIFY(m_it->says("No token of the list is this one. It may have been deleted"));
    QVERIFY(isNowhere(stranger));
}

void TestPastedFilter::aNameThatLooksLikeATokenIsSearchedFor()
{
    const QString name = u"deploy-"_s + QString(33, u'a');
    addOnServer(u"another"_s);
    addOnServer(name);
    QVERIFY(m_it->signIn());
    paste(name);
    QCOMPARE(filter()->text(), name);
    QCOMPARE(table()->model()->rowCount(), 1);
}

void TestPastedFilter::otherTextsArePasted()
{
    addOnServer(u"alpha"_s);
    addOnServer(u"beta"_s);
    QVERIFY(m_it->signIn());
    paste(u"alp"_s);
    QCOMPARE(filter()->text(), u"alp"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(m_hadTexts, u"alp "_s);
    filter()->clear();
    QTest::keyClicks(filter(), u"bet"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
}

// The next account must not read what this one searched for.
void TestPastedFilter::undoBringsNothingBackAfterALogOut()
{
    QVERIFY(m_it->signIn());
    const QPointer<QLineEdit> field = filter();
    QTest::keyClicks(field, u"private customer"_s);
    m_it->session->logOut(Session::LogOut::ThisComputer);
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedOut);
    QVERIFY(field);
    QVERIFY(field->text().isEmpty());
    field->undo();
    QVERIFY(field->text().isEmpty());
}

KEYFOB_UI_TEST_MAIN(TestPastedFilter)
#include "tst_pastedfilter.moc"
