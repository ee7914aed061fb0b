#include "tests/support/windowundertest.h"
#include "ui/text/datetext.h"
#include "ui/tokens/tokenselection.h"
#include "ui/tokens/tokentable.h"

#include <QDialog>
#include <QLabel>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kTokens = "/api/v1/tokens";

QByteArray pathOf(qint64 id)
{
    return QByteArray(kTokens) + '/' + QByteArray::number(id);
}

} // namespace

/// Many tokens are selected and deleted.
class TestBulkDeletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_it.reset(); }
    void keysSelectManyAndTheCountSaysSo();
    void theCurrentRowIsWhatIsCopied();
    void aMenuOverTheSelectionKeepsIt();
    void twoOfThreeAreDeletedAndTheThirdStaysSelected();
    void whatHadGoneIsSaid();
    void theQuestionNamesEightAndCountsTheRest();
    void namesAreAskedAboutUnchanged();
    void oneNameTwiceIsToldApart();
    void cancelIsTheDefault();
    void progressCanBeCancelled();
    void anEndedSessionSaysWhatIsDoneAndWhatIsNot();
    void afterALogOutNothingIsSaidOfIt();
    void theTruthIsToldOfAll();

private:
    [[nodiscard]] TokenTable* table() const { return m_it->find<TokenTable>("API tokens"); }
    [[nodiscard]] int deletions() const { return m_it->server.count("DELETE", kTokens); }
    qint64 addOnServer(const QString& name)
    {
        return m_it->server.addToken(WindowUnderTest::kEmail, name).id;
    }
    void addThree();
    /// Of all rows.
    void ask();
    void removeAll();

    std::unique_ptr<WindowUnderTest> m_it;
    std::vector<qint64> m_ids;
};

void TestBulkDeletion::init()
{
    m_it = std::make_unique<WindowUnderTest>();
    m_ids.clear();
}

void TestBulkDeletion::addThree()
{
    for (const QString& name : {u"a"_s, u"b"_s, u"c"_s}) {
        m_ids.push_back(addOnServer(name));
    }
    QVERIFY(m_it->signIn());
    QTRY_COMPARE(table()->model()->rowCount(), 3);
}

void TestBulkDeletion::ask()
{
    QTest::keySequence(table(), QKeySequence::SelectAll);
    m_it->action("Delete…")->trigger();
    QTRY_VERIFY(m_it->button("Delete"));
}

void TestBulkDeletion::removeAll()
{
    ask();
    m_it->press("Delete");
    QTRY_VERIFY(!m_it->button("Delete"));
}

void TestBulkDeletion::keysSelectManyAndTheCountSaysSo()
{
    addThree();
    table()->selectId(m_ids[0]);
    QVERIFY(m_it->find<QLabel>("3 tokens"));
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selectedIds(*table()), (std::vector{m_ids[0], m_ids[1]}));
    QVERIFY(m_it->find<QLabel>("3 tokens · 2 selected"));
    QTest::keySequence(table(), QKeySequence::SelectAll);
    QVERIFY(m_it->find<QLabel>("3 tokens · 3 selected"));
    QTest::keyClick(table(), Qt::Key_Up);
    QCOMPARE(selectedIds(*table()), std::vector{m_ids[0]});
    QVERIFY(m_it->find<QLabel>("3 tokens"));
    QTest::keyClick(table(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(selectedIds(*table()), (std::vector{m_ids[0], m_ids[2]}));
}

void TestBulkDeletion::theCurrentRowIsWhatIsCopied()
{
    addThree();
    table()->selectId(m_ids[0]);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    m_it->action("Copy")->trigger();
    QVERIFY(m_it->says("Copied token “b”."));
    QCOMPARE(selectedIds(*table()).size(), std::size_t(2));
}

void TestBulkDeletion::aMenuOverTheSelectionKeepsIt()
{
    addThree();
    table()->selectId(m_ids[0]);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    const auto openOver = [this](qint64 id) {
        const int row = static_cast<int>(id - m_ids[0]); // both rise together
        const QPoint place = table()->visualRect(table()->model()->index(row, 0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                                table()->viewport()->mapToGlobal(place));
        QApplication::sendEvent(table()->viewport(), &event);
        QVERIFY(QApplication::activePopupWidget());
        QApplication::activePopupWidget()->close();
    };
    openOver(m_ids[0]);
    QCOMPARE(selectedIds(*table()), (std::vector{m_ids[0], m_ids[1]}));
    QCOMPARE(table()->currentId(), m_ids[0]);
    openOver(m_ids[2]);
    QCOMPARE(selectedIds(*table()), std::vector{m_ids[2]});
}

void TestBulkDeletion::twoOfThreeAreDeletedAndTheThirdStaysSelected()
{
    addThree();
    m_it->server.addFault(Fault::json(403, {}), "DELETE", pathOf(m_ids[1]));
    removeAll();
    QTRY_VERIFY(m_it->says("2 of 3 deleted. Not deleted: “b”. "));
    QVERIFY(m_it->says("may not"));
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(selectedIds(*table()), std::vector{m_ids[1]});
    QVERIFY(table()->selectionModel()->isSelected(table()->model()->index(0, 0)));
    QCOMPARE(table()->currentId(), m_ids[1]);
    QVERIFY(!m_it->says("Deleted token"));
    removeAll(); // one row: the question about one
    QTRY_VERIFY(m_it->says("Deleted token “b”."));
    QVERIFY(!m_it->says("2 of 3"));
}

void TestBulkDeletion::whatHadGoneIsSaid()
{
    addThree();
    m_it->server.deleteToken(m_ids[1]);
    removeAll();
    QTRY_VERIFY(m_it->says("2 of 3 deleted. Already deleted: “b”."));
    QTRY_COMPARE(table()->model()->rowCount(), 0);
}

void TestBulkDeletion::theQuestionNamesEightAndCountsTheRest()
{
    for (int number = 10; number < 30; ++number) {
        addOnServer(u"tok %1"_s.arg(number));
    }
    QVERIFY(m_it->signIn());
    QTRY_COMPARE(table()->model()->rowCount(), 20);
    ask();
    QVERIFY(m_it->says("Delete 20 tokens?"));
    QVERIFY(m_it->says("stops working at once"));
    QVERIFY(m_it->find<QLabel>("tok 10"));
    QVERIFY(m_it->find<QLabel>("tok 17"));
    QVERIFY(!m_it->find<QLabel>("tok 18"));
    QVERIFY(m_it->find<QLabel>("and 12 more"));
}

void TestBulkDeletion::namesAreAskedAboutUnchanged()
{
    const QStringList names{u"<b>x</b>"_s, u"a\n\u202Eb"_s, u"=1+1"_s, u"مفتاح"_s, u"a\tb"_s};
    for (const QString& name : names) {
        addOnServer(name);
    }
    m_it->server.addToken(WindowUnderTest::kEmail, std::nullopt);
    QVERIFY(m_it->signIn());
    ask();
    for (const QString& name : names) {
        const auto* label = m_it->find<QLabel>(name.toUtf8().constData());
        QVERIFY2(label, qPrintable(name));
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->text().contains(u'\n'));
    }
    QVERIFY(m_it->find<QLabel>("(no name)"));
}

void TestBulkDeletion::oneNameTwiceIsToldApart()
{
    const qint64 first = addOnServer(u"ci"_s);
    addOnServer(u"other"_s);
    const qint64 second = addOnServer(u"ci"_s);
    QVERIFY(m_it->signIn());
    ask();
    QVERIFY(m_it->find<QLabel>("other"));
    for (const qint64 id : {first, second}) {
        const QString created = dateAndTime(m_it->tokens->token(id)->createdAt);
        const QString line = u"%1 · %2 · ID %3"_s.arg(WindowUnderTest::kEmail, created).arg(id);
        QVERIFY2(m_it->find<QLabel>(line.toUtf8().constData()), qPrintable(line));
    }
    QCOMPARE(m_it->timesSaid(" · ID "), 2); // and nothing beside the name that is unique
}

void TestBulkDeletion::cancelIsTheDefault()
{
    addThree();
    ask();
    QVERIFY(m_it->button("Cancel")->isDefault());
    QTest::keyClick(m_it->window->findChild<QDialog*>(), Qt::Key_Return);
    QTRY_VERIFY(!m_it->button("Delete"));
    QCOMPARE(deletions(), 0);
    QCOMPARE(selectedIds(*table()), m_ids);
}

void TestBulkDeletion::progressCanBeCancelled()
{
    addThree();
    const auto later = std::chrono::milliseconds(300);
    m_it->server.addFault(Fault::delay(later), "DELETE", pathOf(m_ids[1]));
    removeAll();
    QVERIFY(m_it->says("Deleting… 1 of 3"));
    QVERIFY(!m_it->action("Delete…")->isEnabled());
    QTRY_VERIFY(m_it->says("Deleting… 2 of 3"));
    m_it->press("Cancel");
    QVERIFY(!m_it->button("Cancel")->isEnabled());
    QTRY_VERIFY(m_it->says("2 of 3 deleted. Not tried: “c”."));
    QCOMPARE(deletions(), 2);
    QVERIFY(!m_it->button("Cancel"));
    QVERIFY(m_it->action("Delete…")->isEnabled());
    QCOMPARE(selectedIds(*table()), std::vector{m_ids[2]});
}

void TestBulkDeletion::anEndedSessionSaysWhatIsDoneAndWhatIsNot()
{
    addThree();
    m_it->server.addFault(Fault::neverAnswer(), "DELETE", pathOf(m_ids[1]));
    removeAll();
    QTRY_COMPARE(deletions(), 2);
    QVERIFY(m_it->endSession());
    QTRY_VERIFY(m_it->says("1 of 3 deleted. Perhaps deleted: “b”."));
    QVERIFY(m_it->says("Not tried: “c”."));
    m_it->press("Sign In Again");
    m_it->field("Password")->setText(WindowUnderTest::kPassword);
    m_it->press("Sign In");
    QTRY_VERIFY(m_it->session->state() == SessionState::SignedIn && !m_it->service->isReading());
    QCOMPARE(deletions(), 2);
    QCOMPARE(m_it->server.tokens().size(), std::size_t(2));
    QVERIFY(m_it->says("1 of 3 deleted."));
}

void TestBulkDeletion::afterALogOutNothingIsSaidOfIt()
{
    addThree();
    m_it->server.addFault(Fault::neverAnswer(), "DELETE", pathOf(m_ids[1]));
    removeAll();
    QTRY_COMPARE(deletions(), 2);
    m_it->session->logOut(Session::LogOut::ThisComputer);
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedOut);
    QVERIFY(m_it->signIn());
    QVERIFY(!m_it->says("deleted"));
    QVERIFY(!m_it->says("Deleting"));
}

void TestBulkDeletion::theTruthIsToldOfAll()
{
    addThree();
    removeAll();
    QTRY_VERIFY(m_it->says("NocoDB still accepts these tokens."));
    const QString names = QLocale().createSeparatedList({u"“a”"_s, u"“b”"_s, u"“c”"_s});
    QVERIFY(m_it->says(u"Deleted %1."_s.arg(names).toUtf8().constData()));
    m_it->server.restart();
    m_it->press("Check Again");
    QTRY_VERIFY(!m_it->says("NocoDB still accepts"));
    QVERIFY(m_it->says(u"NocoDB no longer accepts %1."_s.arg(names).toUtf8().constData()));
}

KEYFOB_UI_TEST_MAIN(TestBulkDeletion)
#include "tst_bulkdeletion.moc"
