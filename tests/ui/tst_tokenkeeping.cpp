#include "tests/support/keepingwindow.h"
#include "ui/theme/theme.h"

#include <QLayout>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kKept = "Your keyring keeps a copy of token “ci”.";

} // namespace

/// A copy of a token that is shown only once: asked for in the dialog, told by the row, forgotten
/// by the menu.
class TestTokenKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_it = std::make_unique<KeepingWindow>(); }
    void cleanup() { m_it.reset(); }
    void nothingIsKeptUnlessItIsAskedFor();
    void theTickKeepsACopyByKeyboardAlone();
    void whatIsNotCopiedIsNotKept();
    void afterARestartTheRowHasItsTextAgain();
    void theCopyIsForgottenAndTheTokenStays();
    void replacingKeepsTheNewOneAndDropsTheOld();
    void loggingOutSaysBeforehandThatTheCopiesGo();
    void nothingIsCutWhereRoomIsShort();

private:
    std::unique_ptr<KeepingWindow> m_it;
};

void TestTokenKeeping::nothingIsKeptUnlessItIsAskedFor()
{
    QVERIFY(m_it->add());
    QVERIFY(m_it->tick()->isEnabled());
    QVERIFY(!m_it->tick()->isChecked());
    QVERIFY(!m_it->tick()->accessibleDescription().isEmpty());
    m_it->copyAndClose();
    QVERIFY(m_it->kept().isEmpty());
    QVERIFY(!m_it->isCopyInStore());
    QVERIFY(!m_it->action(KeepingWindow::kForget)->isVisible());
    QVERIFY(m_it->tokenCell().data(Qt::ToolTipRole).isNull());
}

void TestTokenKeeping::theTickKeepsACopyByKeyboardAlone()
{
    QVERIFY(m_it->add());
    QCOMPARE(m_it->dialog()->focusWidget(), m_it->button("Copy"));
    QTest::keyClick(m_it->dialog(), Qt::Key_Return); // Copy
    QCOMPARE(m_it->copied(), m_it->secret());
    m_it->tick()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_it->tick(), Qt::Key_Space);
    QTest::keyClick(m_it->tick(), Qt::Key_Return); // Done
    QTRY_VERIFY(!m_it->dialog());
    QTRY_VERIFY(m_it->says(kKept));
    QVERIFY(m_it->isCopyInStore());
    QVERIFY(m_it->action(KeepingWindow::kForget)->isVisible());
    const QString told = u"A copy is kept in this computer’s keyring."_s;
    QCOMPARE(m_it->tokenCell().data(Qt::ToolTipRole).toString(), told);
    QCOMPARE(m_it->tokenCell().data(Qt::AccessibleDescriptionRole).toString(), told);
}

void TestTokenKeeping::whatIsNotCopiedIsNotKept()
{
    QVERIFY(m_it->add());
    m_it->tick()->click();
    m_it->press("Done");
    m_it->press("Close Without Copying");
    QTRY_VERIFY(!m_it->dialog());
    QVERIFY(m_it->kept().isEmpty());
    QVERIFY(!m_it->isCopyInStore());
}

void TestTokenKeeping::afterARestartTheRowHasItsTextAgain()
{
    m_it->addAndKeep();
    m_it->restartProgram();
    QTRY_VERIFY(m_it->action("Copy")->isEnabled());
    QVERIFY(m_it->action("Copy As")->isEnabled());
    QVERIFY(m_it->action(KeepingWindow::kForget)->isVisible());
    QApplication::clipboard()->clear();
    m_it->action("Copy")->trigger();
    QCOMPARE(m_it->copied(), m_it->secret());
    m_it->action("Show")->trigger();
    QCOMPARE(m_it->tokenCell().data().toString(), m_it->secret());
    QTRY_VERIFY(m_it->action("Test")->isEnabled());
    m_it->action("Test")->trigger();
    QTRY_VERIFY(m_it->says("NocoDB accepts “ci”"));
    m_it->field("Filter tokens")->setFocus();
    QApplication::clipboard()->setText(m_it->secret());
    QTest::keyClick(m_it->field("Filter tokens"), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(m_it->says("This is token “ci”."));
}

void TestTokenKeeping::theCopyIsForgottenAndTheTokenStays()
{
    m_it->addAndKeep();
    m_it->action(KeepingWindow::kForget)->trigger();
    QTRY_VERIFY(m_it->says("Your keyring has no copy of token “ci” any more."));
    QVERIFY(!m_it->isCopyInStore());
    QVERIFY(!m_it->action(KeepingWindow::kForget)->isVisible());
    QVERIFY(m_it->tokenCell().data(Qt::ToolTipRole).isNull());
    QVERIFY(m_it->action("Copy")->isEnabled()); // until the session ends
    QVERIFY(m_it->server.token(m_it->id()));
}

void TestTokenKeeping::replacingKeepsTheNewOneAndDropsTheOld()
{
    m_it->addAndKeep();
    const qint64 old = m_it->id();
    m_it->action("Replace…")->trigger();
    QTRY_VERIFY(m_it->dialog());
    m_it->tick()->click();
    m_it->press("Copy");
    m_it->press("Done");
    QTRY_VERIFY(m_it->button("Keep Both"));
    m_it->press("Delete");
    QTRY_VERIFY(!m_it->kept().isKept(old));
    QTRY_VERIFY(m_it->kept().isKept(m_it->id()));
    QVERIFY(m_it->id() != old);
}

void TestTokenKeeping::loggingOutSaysBeforehandThatTheCopiesGo()
{
    const auto sentence = "Your keyring’s copies of tokens that NocoDB shows only once are removed";
    m_it->action("Log Out…")->trigger();
    QTRY_VERIFY(m_it->button("Forget on This Computer"));
    QVERIFY(!m_it->says(sentence));
    m_it->press("Cancel");
    m_it->addAndKeep();
    m_it->action("Log Out…")->trigger();
    QTRY_VERIFY(m_it->says(sentence));
    m_it->press("Forget on This Computer");
    QTRY_VERIFY(m_it->button("Sign In"));
    QVERIFY(!m_it->isCopyInStore());
}

void TestTokenKeeping::nothingIsCutWhereRoomIsShort()
{
    m_it->window->resize(theme::minimumWindowSize());
    QVERIFY(m_it->add());
    QDialog* dialog = m_it->dialog();
    dialog->resize(dialog->minimumSize());
    QTRY_VERIFY(dialog->height() >= dialog->layout()->totalHeightForWidth(dialog->width()));
    QVERIFY(dialog->width() <= theme::minimumWindowSize().width());
    QVERIFY(dialog->height() <= theme::minimumWindowSize().height());
}

KEYFOB_UI_TEST_MAIN(TestTokenKeeping)
#include "tst_tokenkeeping.moc"
