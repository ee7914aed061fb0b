#include "tests/support/everypage.h"
#include "ui/sidebar/sidebar.h"
#include "ui/workspace.h"

#include <QButtonGroup>

#include <algorithm>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMostStops = 100;

QString described(QWidget* widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u" “"_s
           + accessibleName(widget) + u"”"_s;
}

QRect placeOf(const QWidget* widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

// Side by side where they share more than half of the height.
bool isReadBefore(const QRect& one, const QRect& other, bool mirrored)
{
    const int shared = std::min(one.bottom(), other.bottom()) - std::max(one.top(), other.top());
    if (2 * shared > std::min(one.height(), other.height())) {
        return mirrored ? one.right() > other.right() : one.left() < other.left();
    }
    return one.top() < other.top();
}

} // namespace

/// The Tab key on every page: each thing that can be operated once, in reading order, both ways.
class TestFocusOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_it = std::make_unique<WindowUnderTest>(); }
    void cleanup();
    void tabVisitsEverythingOnce_data() { EveryPage::addRows(); }
    void tabVisitsEverythingOnce();
    void shiftTabGoesBackTheSameWay_data() { EveryPage::addRows(); }
    void shiftTabGoesBackTheSameWay();
    void theOrderIsThatOfReading_data();
    void theOrderIsThatOfReading();
    void everyButtonCanBeReached_data() { EveryPage::addRows(); }
    void everyButtonCanBeReached();

private:
    [[nodiscard]] QWidget* showPage();
    [[nodiscard]] QList<QWidget*> stops(const QWidget& root, Qt::Key key);
    [[nodiscard]] int paneOf(const QWidget* widget) const;

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestFocusOrder::cleanup()
{
    m_it.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QWidget* TestFocusOrder::showPage()
{
    QFETCH(QString, page);
    return EveryPage::show(*m_it, page);
}

// Where the key leads until it comes to a place for the second time, which is to be the first.
QList<QWidget*> TestFocusOrder::stops(const QWidget& root, Qt::Key key)
{
    QList<QWidget*> found;
    QWidget* now = root.focusWidget();
    if (now != nullptr && !EveryPage::tabStops(root).contains(now)) { // led there by something else
        QTest::keyClick(now, key);
        now = root.focusWidget();
    }
    while (now != nullptr && !found.contains(now) && found.size() < kMostStops) {
        found.append(now);
        QTest::keyClick(now, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        now = root.focusWidget();
    }
    return now != nullptr && now == found.value(0) ? found : QList<QWidget*>();
}

int TestFocusOrder::paneOf(const QWidget* widget) const
{
    const auto* sidebar = m_it->window->findChild<Sidebar*>();
    if (sidebar != nullptr && sidebar->isAncestorOf(widget)) {
        return 0;
    }
    return m_it->window->workspace().statusLine()->isAncestorOf(widget) ? 2 : 1;
}

void TestFocusOrder::tabVisitsEverythingOnce()
{
    const QWidget* root = showPage();
    QVERIFY(root != nullptr);
    const QList<QWidget*> found = stops(*root, Qt::Key_Tab);
    QVERIFY2(!found.isEmpty(), "Tab does not come back to where it began");
    for (QWidget* widget : EveryPage::tabStops(*root)) {
        QVERIFY2(found.contains(widget), qPrintable(described(widget)));
    }
    QCOMPARE(found.size(), EveryPage::tabStops(*root).size());
}

void TestFocusOrder::shiftTabGoesBackTheSameWay()
{
    const QWidget* root = showPage();
    QVERIFY(root != nullptr);
    QList<QWidget*> there = stops(*root, Qt::Key_Tab);
    const QList<QWidget*> back = stops(*root, Qt::Key_Backtab);
    QVERIFY(!there.isEmpty() && !back.isEmpty());
    std::reverse(there.begin() + 1, there.end());
    QCOMPARE(back, there);
}

void TestFocusOrder::theOrderIsThatOfReading_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const QString& name : EveryPage::names()) {
        QTest::addRow("%s", qPrintable(name)) << name << Qt::LeftToRight;
        QTest::addRow("%s, mirrored", qPrintable(name)) << name << Qt::RightToLeft;
    }
}

// Pane by pane. What comes round again has no first: the first for the eye is taken.
void TestFocusOrder::theOrderIsThatOfReading()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    const QWidget* root = showPage();
    QVERIFY(root != nullptr);
    const auto isBefore = [this, direction](const QWidget* one, const QWidget* other) {
        const int pane = paneOf(one);
        const int otherPane = paneOf(other);
        return pane == otherPane
                   ? isReadBefore(placeOf(one), placeOf(other), direction == Qt::RightToLeft)
                   : pane < otherPane;
    };
    QList<QWidget*> found = stops(*root, Qt::Key_Tab);
    QVERIFY(!found.isEmpty());
    std::rotate(found.begin(), std::min_element(found.begin(), found.end(), isBefore),
                found.end());
    for (qsizetype i = 1; i < found.size(); ++i) {
        QVERIFY2(isBefore(found[i - 1], found[i]),
                 qPrintable(described(found[i - 1]) + u" and then "_s + described(found[i])));
    }
}

// By Tab, or within its group by arrows; the buttons inside of fields have keys there (Esc).
void TestFocusOrder::everyButtonCanBeReached()
{
    const QWidget* root = showPage();
    QVERIFY(root != nullptr);
    int count = 0;
    for (auto* button : root->findChildren<QAbstractButton*>()) {
        if (button->window() != root || !button->isVisible() || !button->isEnabled()
            || qobject_cast<QLineEdit*>(button->parentWidget()) != nullptr) {
            continue;
        }
        const QAbstractButton* checked = button->group() ? button->group()->checkedButton()
                                                         : button;
        QVERIFY2((checked->focusPolicy() & Qt::TabFocus) != 0, qPrintable(described(button)));
        ++count;
    }
    QVERIFY(count > 0);
}

KEYFOB_UI_TEST_MAIN(TestFocusOrder)
#include "tst_focusorder.moc"
