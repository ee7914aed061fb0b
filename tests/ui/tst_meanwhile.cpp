#include "tests/support/windowundertest.h"
#include "ui/tokens/tokenselection.h"
#include "ui/tokens/tokentable.h"

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kTokens = "/api/v1/tokens";
constexpr auto kSlowly = 400ms;

QByteArray pathOf(qint64 id)
{
    return QByteArray(kTokens) + '/' + QByteArray::number(id);
}

} // namespace

/// What a person does while something begun before is under way: neither takes the other's words,
/// buttons, row or keyboard away.
class TestMeanwhile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_it.reset(); }
    void progressKeepsItsButtonAndARefusalItsWords();
    void progressIsShownThoughTheFirstHasGone();
    void aRefusalOfOneLeavesTheOutcomeOfMany();
    void whatIsToldGoesWithTheAccount();
    void whoIsAtAnotherRowStaysThere();
    void theKeyboardComesBackToWhatIsLeft();
    void whoTypesInTheFilterTypesOn();
    void aFilterThatNobodyTypesInUncoversTheNewRow();
    void aNewRowGetsTheKeyboardOfItsEditor();
    void keysForAddingLeadBackToTheName();

private:
    [[nodiscard]] TokenTable* table() const { return m_it->find<TokenTable>("API tokens"); }
    [[nodiscard]] QLineEdit* filter() const { return m_it->field("Filter tokens"); }
    void select(std::size_t first, std::size_t last) const;
    void remove(std::size_t first, std::size_t last) const;
    void refuse(const char* method, const QByteArray& path, std::chrono::milliseconds after) const;
    void replaceInVain(std::size_t which) const;
    void saveSlowly(const QString& name) const;

    std::unique_ptr<WindowUnderTest> m_it;
    std::vector<qint64> m_ids; ///< of "a" to "e"
};

void TestMeanwhile::init()
{
    m_it = std::make_unique<WindowUnderTest>();
    m_ids.clear();
    for (const QString& name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}) {
        m_ids.push_back(m_it->server.addToken(WindowUnderTest::kEmail, name).id);
    }
    QVERIFY(m_it->signIn());
    QTRY_COMPARE(table()->model()->rowCount(), 5);
}

// The keyboard ends on the last.
void TestMeanwhile::select(std::size_t first, std::size_t last) const
{
    table()->selectId(m_ids[first]);
    for (std::size_t row = first; row < last; ++row) {
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    }
}

void TestMeanwhile::remove(std::size_t first, std::size_t last) const
{
    select(first, last);
    m_it->action("Delete…")->trigger();
    QTRY_VERIFY(m_it->button("Delete"));
    m_it->press("Delete");
    QTRY_VERIFY(!m_it->button("Delete"));
}

void TestMeanwhile::refuse(const char* method, const QByteArray& path,
                           std::chrono::milliseconds after) const
{
    m_it->server.addFault(Fault::json(403, {}).after(after), method, path);
}

void TestMeanwhile::replaceInVain(std::size_t which) const
{
    refuse("POST", kTokens, 0ms);
    table()->selectId(m_ids[which]);
    m_it->action("Replace…")->trigger();
    QTRY_VERIFY(m_it->says("was not replaced"));
}

void TestMeanwhile::saveSlowly(const QString& name) const
{
    m_it->server.addFault(Fault::delay(kSlowly), "POST", kTokens);
    m_it->press("Add New API Token");
    m_it->field("Token name")->setText(name);
    m_it->press("Save");
}

void TestMeanwhile::progressKeepsItsButtonAndARefusalItsWords()
{
    refuse("DELETE", pathOf(m_ids[1]), 2s); // in which there is much to do
    remove(0, 2);
    QTRY_VERIFY(m_it->says("Deleting… 2 of 3"));
    replaceInVain(4);
    QVERIFY(m_it->says("Deleting… 2 of 3"));
    QVERIFY(m_it->button("Cancel") && m_it->button("Cancel")->isEnabled());
    QTRY_VERIFY(m_it->says("2 of 3 deleted. Not deleted: “b”."));
    QVERIFY(m_it->says("Token “e” was not replaced"));
    QVERIFY(!m_it->button("Cancel"));
}

void TestMeanwhile::progressIsShownThoughTheFirstHasGone()
{
    refuse("DELETE", pathOf(m_ids[4]), 0ms);
    remove(4, 4);
    QTRY_VERIFY(m_it->says("Not deleted: “e”."));
    select(0, 2);
    m_it->action("Delete…")->trigger();
    QTRY_VERIFY(m_it->button("Delete"));
    m_it->server.deleteToken(m_ids[0]);
    m_it->service->reload();
    QTRY_COMPARE(m_it->tokens->rowCount(), 4);
    m_it->server.addFault(Fault::delay(kSlowly), "DELETE", pathOf(m_ids[1]));
    m_it->press("Delete");
    QTRY_VERIFY(m_it->says("Deleting… 2 of 3"));
    QVERIFY(m_it->button("Cancel"));
    QVERIFY(!m_it->says("Not deleted: “e”.")); // of the deletion before
    QTRY_VERIFY(m_it->says("2 of 3 deleted. Already deleted: “a”."));
}

void TestMeanwhile::aRefusalOfOneLeavesTheOutcomeOfMany()
{
    refuse("DELETE", pathOf(m_ids[4]), kSlowly);
    remove(4, 4);
    refuse("DELETE", pathOf(m_ids[0]), 0ms);
    remove(0, 1);
    QTRY_VERIFY(m_it->says("1 of 2 deleted. Not deleted: “a”."));
    QTRY_VERIFY(m_it->says("Not deleted: “e”."));
    QVERIFY(m_it->says("1 of 2 deleted."));
}

void TestMeanwhile::whatIsToldGoesWithTheAccount()
{
    replaceInVain(4);
    refuse("DELETE", pathOf(m_ids[0]), 0ms);
    remove(0, 1);
    QTRY_VERIFY(m_it->says("1 of 2 deleted."));
    m_it->session->logOut(Session::LogOut::ThisComputer);
    QTRY_COMPARE(m_it->session->state(), SessionState::SignedOut);
    QVERIFY(m_it->signIn());
    QVERIFY(!m_it->says("was not replaced"));
    QVERIFY(!m_it->says("1 of 2 deleted."));
}

void TestMeanwhile::whoIsAtAnotherRowStaysThere()
{
    refuse("DELETE", pathOf(m_ids[1]), kSlowly);
    remove(0, 1);
    QTRY_VERIFY(m_it->says("Deleting… 2 of 2"));
    table()->selectId(m_ids[4]);
    QTRY_VERIFY(m_it->says("1 of 2 deleted. Not deleted: “b”."));
    QCOMPARE(table()->currentId(), m_ids[4]);
    QCOMPARE(selectedIds(*table()), std::vector{m_ids[4]});
}

// The row that had the keyboard has gone, and the one below it was never chosen.
void TestMeanwhile::theKeyboardComesBackToWhatIsLeft()
{
    refuse("DELETE", pathOf(m_ids[0]), 0ms);
    remove(0, 2);
    QTRY_VERIFY(m_it->says("2 of 3 deleted. Not deleted: “a”."));
    QCOMPARE(table()->currentId(), m_ids[0]);
    QCOMPARE(selectedIds(*table()), std::vector{m_ids[0]});
}

void TestMeanwhile::whoTypesInTheFilterTypesOn()
{
    saveSlowly(u"new"_s);
    filter()->setFocus();
    QTest::keyClicks(m_it->keyboard(), u"a"_s); // the new one does not match it
    QTRY_VERIFY(m_it->says("Created token “new”."));
    QTest::keyClicks(m_it->keyboard(), u" b"_s);
    QCOMPARE(m_it->keyboard(), filter());
    QCOMPARE(filter()->text(), u"a b"_s);
}

void TestMeanwhile::aFilterThatNobodyTypesInUncoversTheNewRow()
{
    filter()->setText(u"a"_s);
    saveSlowly(u"new"_s);
    m_it->button("Refresh")->setFocus();
    QTRY_VERIFY(m_it->says("Created token “new”."));
    QCOMPARE(m_it->tokens->token(*table()->currentId())->name, u"new"_s);
    QCOMPARE(m_it->keyboard(), m_it->button("Refresh"));
}

void TestMeanwhile::aNewRowGetsTheKeyboardOfItsEditor()
{
    m_it->press("Add New API Token");
    m_it->server.addFault(Fault::delay(kSlowly), "POST", kTokens);
    m_it->button("Save")->setFocus();
    QTest::keyClick(m_it->keyboard(), Qt::Key_Space);
    QTRY_VERIFY(m_it->says("Created token “Token 6”."));
    QCOMPARE(m_it->keyboard(), table());
    QCOMPARE(m_it->tokens->token(*table()->currentId())->name, u"Token 6"_s);
}

void TestMeanwhile::keysForAddingLeadBackToTheName()
{
    QTest::keySequence(table(), QKeySequence::New);
    QTest::keyClicks(m_it->keyboard(), u"nightly"_s);
    QPushButton* add = m_it->button("Add New API Token");
    QVERIFY(!add->isEnabled());
    QCOMPARE(add->toolTip(), u"A token is being added."_s);
    table()->setFocus();
    QTest::keySequence(table(), QKeySequence::New);
    QCOMPARE(m_it->keyboard(), m_it->field("Token name"));
    QCOMPARE(m_it->field("Token name")->text(), u"nightly"_s);
    QTest::keyClick(m_it->keyboard(), Qt::Key_Escape);
    QVERIFY(add->isEnabled());
    QVERIFY(add->toolTip().contains(u"Add an API token"_s));
}

KEYFOB_UI_TEST_MAIN(TestMeanwhile)
#include "tst_meanwhile.moc"
