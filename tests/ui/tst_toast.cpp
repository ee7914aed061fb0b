#include "tests/support/uitest.h"
#include "ui/text/displaytext.h"
#include "ui/widgets/toast.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace keyfob;
using namespace keyfob::test;
using namespace std::chrono_literals;

class TestToast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isANotificationNamedByItsSentence();
    void namesAreSpokenUnchangedAndShownSafely();
    void goesAwayByItself();
    void staysFourSecondsUnlessATestSaysOtherwise();
    void theNextOneReplacesItAndStartsAgain();
    void standsAtTheBottomCentreAndFollows();
    void neverCoversAButton();
    void makesRoomForAButtonThatAppears();
    void keepsOtherWidgetsClear();
    void takesNoFocus();
    void aClickGoesThroughIt();
    void wrapsALongSentence();

private:
    [[nodiscard]] bool covers(const QWidget* widget) const;

    const QString m_sentence = QStringLiteral("Copied token “ci”. Clipboard clears in 60 s");
    std::unique_ptr<QWidget> m_window;
    QVBoxLayout* m_column = nullptr;
    Toast* m_toast = nullptr;
};

void TestToast::init()
{
    m_window = std::make_unique<QWidget>();
    m_column = new QVBoxLayout(m_window.get());
    m_column->addStretch();
    m_toast = new Toast(m_window.get());
    m_window->resize(700, 400);
    m_window->show();
    QTRY_VERIFY(m_window->isActiveWindow());
}

void TestToast::cleanup()
{
    m_window.reset();
}

bool TestToast::covers(const QWidget* widget) const
{
    const QRect place(widget->mapTo(m_window.get(), QPoint()), widget->size());
    return m_toast->isVisible() && m_toast->geometry().intersects(place);
}

void TestToast::isANotificationNamedByItsSentence()
{
    m_toast->showText(m_sentence);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(m_toast);
    QCOMPARE(accessible->role(), QAccessible::Notification);
    QCOMPARE(accessible->text(QAccessible::Name), m_sentence);
    QCOMPARE(m_toast->sentence(), m_sentence);
}

void TestToast::namesAreSpokenUnchangedAndShownSafely()
{
    const QString name = QStringLiteral("a\n\u202Eb");
    m_toast->showText(Sentence::quoting(QStringLiteral("Deleted “%1”."), name));
    QCOMPARE(accessibleName(m_toast), QStringLiteral("Deleted “%1”.").arg(name));
    QCOMPARE(m_toast->sentence(), accessibleName(m_toast));
    const QString shown = m_toast->findChild<QLabel*>()->text();
    QVERIFY(shown.contains(displayText(name)) && !shown.contains(u'\n'));
}

void TestToast::goesAwayByItself()
{
    m_toast->setDuration(20ms);
    m_toast->showText(m_sentence);
    QVERIFY(m_toast->isVisible());
    QTRY_VERIFY(!m_toast->isVisible());
}

void TestToast::staysFourSecondsUnlessATestSaysOtherwise()
{
    QElapsedTimer shown;
    shown.start();
    m_toast->showText(m_sentence);
    QTRY_VERIFY_WITH_TIMEOUT(!m_toast->isVisible(), 6000);
    QVERIFY(shown.elapsed() >= 3800); // timers may be 5 % early
}

void TestToast::theNextOneReplacesItAndStartsAgain()
{
    m_toast->setDuration(400ms);
    m_toast->showText(m_sentence);
    QTimer second;
    second.setSingleShot(true);
    QElapsedTimer since;
    connect(&second, &QTimer::timeout, this, [this, &since] {
        m_toast->showText(QStringLiteral("Deleted token “ci”."));
        since.start();
    });
    second.start(200ms);
    QTRY_COMPARE(m_toast->sentence(), QStringLiteral("Deleted token “ci”."));
    QTRY_VERIFY(!m_toast->isVisible());
    QVERIFY(since.elapsed() >= 380);
}

void TestToast::standsAtTheBottomCentreAndFollows()
{
    m_toast->showText(m_sentence);
    for (const QSize size : {QSize(700, 400), QSize(500, 300), QSize(900, 600)}) {
        m_window->resize(size);
        QTRY_VERIFY(qAbs(m_toast->geometry().center().x() - m_window->rect().center().x()) <= 1);
        const int gap = m_window->height() - m_toast->geometry().bottom();
        QVERIFY(gap > 0 && gap < m_toast->height());
    }
}

void TestToast::neverCoversAButton()
{
    auto* save = new QPushButton(QStringLiteral("Save"));
    m_column->addWidget(save);
    QTRY_VERIFY(save->y() > m_window->height() / 2);
    m_toast->showText(m_sentence);
    QVERIFY(!covers(save));
    m_window->resize(300, 250);
    QTRY_COMPARE(save->width(), 300 - 2 * save->x());
    QVERIFY(!covers(save));
    QVERIFY(m_window->rect().contains(m_toast->geometry()));
}

void TestToast::makesRoomForAButtonThatAppears()
{
    m_toast->showText(m_sentence);
    auto* save = new QPushButton(QStringLiteral("Save"));
    m_column->addWidget(save);
    QTRY_VERIFY(save->isVisible() && save->y() > m_window->height() / 2);
    QTRY_VERIFY(!covers(save));
}

void TestToast::keepsOtherWidgetsClear()
{
    auto* status = new QLabel(QStringLiteral("Connected"));
    m_column->addWidget(status);
    QTRY_VERIFY(status->y() > m_window->height() / 2);
    m_toast->showText(m_sentence);
    QVERIFY(covers(status));
    m_toast->setKeepClear({status});
    m_toast->showText(m_sentence);
    QVERIFY(!covers(status));
}

void TestToast::takesNoFocus()
{
    auto* field = new QLineEdit;
    m_column->insertWidget(0, field);
    field->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), field);
    m_toast->showText(m_sentence);
    QCOMPARE(QApplication::focusWidget(), field);
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != m_toast);
    QVERIFY(!m_toast->isAncestorOf(QApplication::focusWidget()));
}

void TestToast::aClickGoesThroughIt()
{
    struct Below : QWidget
    {
        void mousePressEvent(QMouseEvent*) override { ++presses; }
        int presses = 0;
    };
    auto* below = new Below;
    m_column->insertWidget(0, below, 1);
    QTRY_VERIFY(below->isVisible());
    m_toast->showText(m_sentence);
    QVERIFY(covers(below));
    QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, m_toast->geometry().center());
    QCOMPARE(below->presses, 1);
}

void TestToast::wrapsALongSentence()
{
    m_toast->showText(m_sentence);
    const int oneLine = m_toast->height();
    m_toast->showText(m_sentence.repeated(8));
    QVERIFY(m_toast->height() > oneLine);
    QVERIFY(m_window->rect().contains(m_toast->geometry()));
}

KEYFOB_UI_TEST_MAIN(TestToast)
#include "tst_toast.moc"
