#include "tests/support/everypage.h"
#include "ui/theme/colors.h"

#include <QImage>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double kVisible = 3.0;

QImage picture(QWidget* widget)
{
    return widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
}

// Pixels that differ as much as the standard wants of a focus indicator (WCAG 2.2, 2.4.13).
int changedPixels(const QImage& with, const QImage& without)
{
    int count = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            const QColor on = with.pixelColor(x, y);
            const QColor off = without.pixelColor(x, y);
            count += on != off && theme::contrast(on, off) >= kVisible ? 1 : 0;
        }
    }
    return count;
}

QString described(QWidget* widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u" “"_s
           + accessibleName(widget) + u"”"_s;
}

} // namespace

/// Where the keyboard is can be seen on every page, in light and dark.
class TestFocusRing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setCursorFlashTime(0); }
    void init() { m_it = std::make_unique<WindowUnderTest>(); }
    void cleanup();
    void whatHasTheKeyboardLooksDifferent_data();
    void whatHasTheKeyboardLooksDifferent();

private:
    std::unique_ptr<WindowUnderTest> m_it;
};

void TestFocusRing::cleanup()
{
    m_it.reset();
    theme::setAppearance(theme::Appearance::System);
}

void TestFocusRing::whatHasTheKeyboardLooksDifferent_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<theme::Appearance>("appearance");
    for (const QString& name : EveryPage::names()) {
        QTest::addRow("%s, light", qPrintable(name)) << name << theme::Appearance::Light;
        QTest::addRow("%s, dark", qPrintable(name)) << name << theme::Appearance::Dark;
    }
}

void TestFocusRing::whatHasTheKeyboardLooksDifferent()
{
    QFETCH(QString, page);
    QFETCH(theme::Appearance, appearance);
    theme::setAppearance(appearance);
    QWidget* root = EveryPage::show(*m_it, page);
    QVERIFY(root != nullptr);
    root->activateWindow();
    QTRY_VERIFY(root->isActiveWindow());
    const QList<QWidget*> all = EveryPage::tabStops(*root);
    QVERIFY(!all.isEmpty());
    for (QWidget* widget : all) {
        widget->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY2(widget->hasFocus(), qPrintable(described(widget)));
        const QImage with = picture(widget);
        widget->clearFocus();
        const QImage without = picture(widget);
        QCOMPARE(with.size(), without.size());
        // A line along its longer side, or in something large around a part of it.
        const int wanted = std::min(std::max(widget->width(), widget->height()),
                                    4 * theme::controlHeight());
        const int found = changedPixels(with, without);
        QVERIFY2(found >= wanted, qPrintable(u"%1: %2 of %3"_s.arg(described(widget))
                                                 .arg(found).arg(wanted)));
    }
}

KEYFOB_UI_TEST_MAIN(TestFocusRing)
#include "tst_focusring.moc"
