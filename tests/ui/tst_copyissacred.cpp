#include "tests/support/windowundertest.h"
#include "ui/tokens/tokentable.h"

#include <QCheckBox>
#include <QClipboard>
#include <QRandomGenerator>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 60;
const QString kBob = QStringLiteral("bob@example.com");

} // namespace

/// Whatever moves, and whenever, a copy is that of the row that was current when the key went
/// down. The list is read in between, without waiting: answers come at any moment.
class TestCopyIsSacred : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { QVERIFY(m_answered > 10); }
    void theClipboardGetsTheRowThatWasCurrentWhenTheKeyWentDown_data();
    void theClipboardGetsTheRowThatWasCurrentWhenTheKeyWentDown();

private:
    [[nodiscard]] TokenTable* table() const { return m_it->window->findChild<TokenTable*>(); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] int below(int end) { return int(m_random.bounded(quint32(end))); }
    void moveSomething();
    void changeTheServer();
    void sort();
    void filter();
    void letAnswersIn();
    [[nodiscard]] bool agreeToCopy(qint64 id);
    void cancelQuestion();
    void getWindowBack();
    void moveUnderQuestion();
    [[nodiscard]] bool isInSight(qint64 id) const;
    void lookThenPress();
    void goSomewhere();
    void noteSecrets();

    std::unique_ptr<WindowUnderTest> m_it;
    QRandomGenerator m_random;
    QHash<qint64, QString> m_secrets; ///< also of rows that are gone
    int m_names = 0;
    int m_copies = 0;
    int m_answered = 0; ///< copies of somebody else's, of all seeds
};

void TestCopyIsSacred::noteSecrets()
{
    for (const FakeToken& token : m_it->server.tokens()) {
        m_secrets.insert(token.id, token.token);
    }
}

void TestCopyIsSacred::moveSomething()
{
    switch (below(6)) {
    case 0:
        return sort();
    case 1:
        return filter();
    case 2:
        return changeTheServer();
    case 3:
        return m_it->press(below(2) == 0 ? "Everyone" : "Mine");
    case 4:
        if (table()->isVisible()) {
            QTest::keyClick(table(), Qt::Key_Space);
        }
        return cancelQuestion(); // whether to show somebody else's
    default:
        return m_it->service->reload();
    }
}

void TestCopyIsSacred::changeTheServer()
{
    const auto& tokens = m_it->server.tokens();
    if (below(3) == 0 && tokens.size() > 10) {
        m_it->server.deleteToken(tokens.at(std::size_t(below(int(tokens.size())))).id);
    } else {
        const QString owner = below(3) == 0 ? kBob : WindowUnderTest::kEmail;
        m_it->server.addToken(owner, u"token %1 %2"_s.arg(below(100)).arg(++m_names));
        noteSecrets();
    }
    m_it->service->reload();
}

void TestCopyIsSacred::sort()
{
    table()->sortByColumn(below(2), below(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void TestCopyIsSacred::filter()
{
    m_it->field("Filter tokens")->setText(below(2) == 0 ? QString() : QString::number(below(10)));
}

void TestCopyIsSacred::letAnswersIn()
{
    for (int round = below(4); round > 0; --round) {
        QCoreApplication::processEvents();
    }
}

// Somebody else's token is asked about first, and things move while the question is open. Whether
// there was still something to copy when it was answered.
bool TestCopyIsSacred::agreeToCopy(qint64 id)
{
    if (m_it->button("Copy Token") == nullptr) {
        return true;
    }
    moveUnderQuestion();
    letAnswersIn();
    const bool isThere = m_it->tokens->token(id) != nullptr;
    if (auto* copy = m_it->button("Copy Token")) {
        m_it->find<QCheckBox>("I know that this is bob@example.com’s token")->click();
        copy->click();
        m_answered += isThere ? 1 : 0;
    }
    getWindowBack();
    return isThere;
}

void TestCopyIsSacred::cancelQuestion()
{
    if (m_it->button("Show Token") != nullptr) {
        m_it->press("Cancel");
        getWindowBack();
    }
}

// Nobody gives it back after a dialog on this platform.
void TestCopyIsSacred::getWindowBack()
{
    m_it->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_it->window.get()));
}

// The list changes, and another row becomes current: no key but the dialog's does anything now.
void TestCopyIsSacred::moveUnderQuestion()
{
    switch (below(4)) {
    case 0:
        return sort();
    case 1:
        return filter();
    case 2:
        return changeTheServer();
    default:
        return goSomewhere();
    }
}

void TestCopyIsSacred::goSomewhere()
{
    if (below(3) != 0 && rows() > 0) {
        table()->setCurrentIndex(table()->model()->index(below(rows()), below(4)));
    }
    table()->setFocus();
}

bool TestCopyIsSacred::isInSight(qint64 id) const
{
    for (int row = 0; row < rows(); ++row) {
        if (table()->model()->index(row, 0).data(TokenListModel::IdRole).toLongLong() == id) {
            return true;
        }
    }
    return false;
}

// A row that was looked at stays the current one for as long as it is in sight.
void TestCopyIsSacred::lookThenPress()
{
    const qint64 looked = *table()->currentId();
    moveSomething();
    letAnswersIn();
    if (!isInSight(looked)) {
        return;
    }
    QCOMPARE(table()->currentId(), std::optional(looked));
    table()->setFocus();
    const QString before = QApplication::clipboard()->text();
    QTest::keyPress(table(), Qt::Key_C, Qt::ControlModifier);
    const bool isThere = agreeToCopy(looked);
    moveSomething();
    letAnswersIn();
    QCOMPARE(QApplication::clipboard()->text(), isThere ? m_secrets.value(looked) : before);
    ++m_copies;
}

void TestCopyIsSacred::theClipboardGetsTheRowThatWasCurrentWhenTheKeyWentDown_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestCopyIsSacred::theClipboardGetsTheRowThatWasCurrentWhenTheKeyWentDown()
{
    QFETCH(quint32, seed);
    m_random.seed(seed);
    m_secrets.clear();
    m_it = std::make_unique<WindowUnderTest>();
    m_it->server.addUser(kBob, u"secret 123"_s);
    m_it->server.addTokens(kBob, 5);
    m_it->server.addTokens(WindowUnderTest::kEmail, 40);
    noteSecrets();
    QVERIFY(m_it->signIn());
    m_copies = 0;
    for (int step = 0; step < kSteps; ++step) {
        moveSomething();
        letAnswersIn();
        if (rows() > 0 && table()->isVisible()) {
            goSomewhere();
            lookThenPress();
        }
    }
    QVERIFY(m_copies > kSteps / 2);
}

KEYFOB_UI_TEST_MAIN(TestCopyIsSacred)
#include "tst_copyissacred.moc"
