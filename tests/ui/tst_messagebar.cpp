#include "tests/support/uitest.h"
#include "ui/text/displaytext.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace keyfob;
using namespace keyfob::test;
using Kind = MessageBar::Kind;

namespace {

QPushButton* button(const MessageBar& bar, const QString& name)
{
    return named<QPushButton>(bar, name);
}

} // namespace

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void staysHiddenUntilThereIsAMessage();
    void isANotificationNamedByItsSentence();
    void namesAreSpokenUnchangedAndShownSafely();
    void aSentenceIsPlainText();
    void buttonsAreTheActions();
    void aDisabledActionIsADisabledButton();
    void anotherMessageReplacesTheFirst();
    void theSameActionsKeepTheFocus();
    void cannotBeClosedAtFirst();
    void closingHidesAndTells();
    void clearingTellsNobody();
    void buttonsMoveBelowALongSentenceWhereItIsNarrow();

private:
    std::unique_ptr<QWidget> m_window;
    MessageBar* m_bar = nullptr;
    QAction m_retry{QStringLiteral("Retry")};
    QAction m_signIn{QStringLiteral("Sign In Again")};
    const QString m_sentence = QStringLiteral("The connection was lost. Try again.");
};

void TestMessageBar::init()
{
    m_window = std::make_unique<QWidget>();
    m_bar = new MessageBar;
    auto* column = new QVBoxLayout(m_window.get());
    column->addWidget(m_bar);
    column->addStretch();
    m_window->resize(900, 300);
    m_window->show();
    m_retry.setEnabled(true);
}

void TestMessageBar::cleanup()
{
    m_window.reset();
}

void TestMessageBar::staysHiddenUntilThereIsAMessage()
{
    QVERIFY(m_bar->isHidden());
    m_bar->showMessage(Kind::Info, m_sentence);
    QVERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->kind(), Kind::Info);
    QCOMPARE(m_bar->sentence(), m_sentence);
}

void TestMessageBar::isANotificationNamedByItsSentence()
{
    m_bar->showMessage(Kind::Error, m_sentence);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(m_bar);
    QCOMPARE(accessible->role(), QAccessible::Notification);
    QCOMPARE(accessible->text(QAccessible::Name), m_sentence);
}

void TestMessageBar::namesAreSpokenUnchangedAndShownSafely()
{
    const QString name = QStringLiteral("a\n\u202Eb");
    m_bar->showMessage(Kind::Error, Sentence::quoting(QStringLiteral("Deleted “%1”."), name));
    QCOMPARE(accessibleName(m_bar), QStringLiteral("Deleted “%1”.").arg(name));
    QCOMPARE(m_bar->sentence(), accessibleName(m_bar));
    const QString shown = m_bar->findChild<QLabel*>()->text();
    QVERIFY(shown.contains(displayText(name)) && !shown.contains(u'\n'));
}

void TestMessageBar::aSentenceIsPlainText()
{
    const QString tricky = QStringLiteral("The server refused this: “<b>no</b>”");
    m_bar->showMessage(Kind::Error, tricky);
    const auto* label = m_bar->findChild<QLabel*>();
    QCOMPARE(label->text(), tricky);
    QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestMessageBar::buttonsAreTheActions()
{
    m_bar->showMessage(Kind::Warning, m_sentence, {&m_retry, &m_signIn});
    QSignalSpy retried(&m_retry, &QAction::triggered);
    QSignalSpy signedIn(&m_signIn, &QAction::triggered);
    QTest::mouseClick(button(*m_bar, QStringLiteral("Retry")), Qt::LeftButton);
    QCOMPARE(retried.count(), 1);
    QCOMPARE(signedIn.count(), 0);
    QTest::mouseClick(button(*m_bar, QStringLiteral("Sign In Again")), Qt::LeftButton);
    QCOMPARE(signedIn.count(), 1);
}

void TestMessageBar::aDisabledActionIsADisabledButton()
{
    m_bar->showMessage(Kind::Warning, m_sentence, {&m_retry});
    m_retry.setEnabled(false);
    QVERIFY(!button(*m_bar, QStringLiteral("Retry"))->isEnabled());
    m_retry.setEnabled(true);
    QVERIFY(button(*m_bar, QStringLiteral("Retry"))->isEnabled());
}

void TestMessageBar::anotherMessageReplacesTheFirst()
{
    m_bar->showMessage(Kind::Warning, m_sentence, {&m_retry});
    const QString second = QStringLiteral("Your session has ended. Sign in again.");
    m_bar->showMessage(Kind::Error, second, {&m_signIn});
    QCOMPARE(m_bar->kind(), Kind::Error);
    QCOMPARE(accessibleName(m_bar), second);
    QVERIFY(!button(*m_bar, QStringLiteral("Retry")));
    QVERIFY(button(*m_bar, QStringLiteral("Sign In Again")));
}

void TestMessageBar::theSameActionsKeepTheFocus()
{
    m_bar->showMessage(Kind::Warning, m_sentence, {&m_retry});
    QTRY_VERIFY(m_window->isActiveWindow());
    QPushButton* pressed = button(*m_bar, QStringLiteral("Retry"));
    pressed->setFocus();
    m_bar->showMessage(Kind::Warning, QStringLiteral("Still no connection."), {&m_retry});
    QCOMPARE(button(*m_bar, QStringLiteral("Retry")), pressed);
    QCOMPARE(QApplication::focusWidget(), pressed);
}

void TestMessageBar::cannotBeClosedAtFirst()
{
    m_bar->showMessage(Kind::Info, m_sentence);
    QVERIFY(!button(*m_bar, QStringLiteral("Close")));
    m_bar->setClosable(true);
    QVERIFY(button(*m_bar, QStringLiteral("Close")));
}

void TestMessageBar::closingHidesAndTells()
{
    m_bar->setClosable(true);
    m_bar->showMessage(Kind::Info, m_sentence, {&m_retry});
    QSignalSpy closed(m_bar, &MessageBar::closed);
    QTest::mouseClick(button(*m_bar, QStringLiteral("Close")), Qt::LeftButton);
    QCOMPARE(closed.count(), 1);
    QVERIFY(m_bar->isHidden());
    m_bar->showMessage(Kind::Info, m_sentence);
    QVERIFY(!button(*m_bar, QStringLiteral("Retry")));
}

void TestMessageBar::clearingTellsNobody()
{
    m_bar->showMessage(Kind::Info, m_sentence);
    QSignalSpy closed(m_bar, &MessageBar::closed);
    m_bar->clear();
    QVERIFY(m_bar->isHidden());
    QCOMPARE(closed.count(), 0);
}

void TestMessageBar::buttonsMoveBelowALongSentenceWhereItIsNarrow()
{
    m_bar->showMessage(Kind::Warning, m_sentence.repeated(3), {&m_retry, &m_signIn});
    const auto* text = m_bar->findChild<QLabel*>();
    const QPushButton* retry = button(*m_bar, QStringLiteral("Retry"));
    m_window->resize(1600, 300);
    QTRY_VERIFY(retry->x() > text->geometry().right());
    m_window->resize(400, 300);
    QTRY_VERIFY(retry->y() > text->geometry().bottom());
    for (const QPushButton* each : m_bar->findChildren<QPushButton*>()) {
        QVERIFY(each->isHidden() || m_bar->rect().contains(each->geometry()));
    }
}

KEYFOB_UI_TEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
