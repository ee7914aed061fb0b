#include "tests/support/everypage.h"

#include <QDialog>
#include <QMenu>
#include <QTest>

#include <set>

using namespace keyfob;
using namespace keyfob::test;

namespace {

/// Notes whatever is shown as a window of its own and is none: a button or a label that was made
/// visible before it had a parent. It flickers, and makes the window system work.
class StrayWindows : public QObject
{
public:
    std::set<QByteArray> seen;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<const QWidget*>(watched);
        if (event->type() == QEvent::Show && widget != nullptr && widget->isWindow()
            && !isMeant(*widget)) {
            seen.insert(widget->metaObject()->className());
        }
        return false;
    }

private:
    static bool isMeant(const QWidget& window)
    {
        return qobject_cast<const MainWindow*>(&window) != nullptr
               || qobject_cast<const QDialog*>(&window) != nullptr
               || qobject_cast<const QMenu*>(&window) != nullptr
               || window.windowType() == Qt::Popup || window.windowType() == Qt::ToolTip;
    }
};

} // namespace

class TestStrayWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWindowsAreShownAsWindows_data() { EveryPage::addRows(); }
    void onlyWindowsAreShownAsWindows();
    void oneIsSeen();
};

void TestStrayWindows::onlyWindowsAreShownAsWindows()
{
    QFETCH(const QString, page);
    StrayWindows watch;
    qApp->installEventFilter(&watch);
    WindowUnderTest window;
    QVERIFY(EveryPage::show(window, page));
    const QByteArray seen = watch.seen.empty() ? QByteArray() : *watch.seen.begin();
    QVERIFY2(watch.seen.empty(), seen.constData());
}

void TestStrayWindows::oneIsSeen()
{
    StrayWindows watch;
    qApp->installEventFilter(&watch);
    QPushButton button;
    button.setVisible(true);
    QCOMPARE(watch.seen.count("QPushButton"), 1U);
}

QTEST_MAIN(TestStrayWindows)
#include "tst_straywindows.moc"
