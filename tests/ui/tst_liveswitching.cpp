#include "tests/support/windowundertest.h"
#include "ui/sidebar/appearancemenu.h"
#include "ui/sidebar/sidebar.h"
#include "ui/tokens/tokentable.h"
#include "ui/widgets/appmark.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/userbutton.h"

#include <QMenu>
#include <QPainter>
#include <QTabWidget>
#include <QToolTip>

using namespace keyfob;
using namespace keyfob::test;
using namespace Qt::StringLiterals;
using theme::Appearance;
using theme::Role;
using theme::Scheme;

namespace {

constexpr int kRun = 4; // pixels side by side: more than a blend at an edge happens to have

/// The colours that only this scheme has.
QSet<QRgb> colorsOf(Scheme scheme)
{
    const Scheme other = scheme == Scheme::Light ? Scheme::Dark : Scheme::Light;
    QSet<QRgb> colors;
    for (const Role role : theme::allRoles()) {
        colors.insert(theme::color(role, scheme).rgb());
    }
    for (const Role role : theme::allRoles()) {
        colors.remove(theme::color(role, other).rgb());
    }
    return colors;
}

/// Where a picture has something of this scheme, be it a letter; nothing where it has not.
QString traceOf(const QImage& picture, Scheme scheme)
{
    const QSet<QRgb> old = colorsOf(scheme);
    for (int y = 0; y < picture.height(); ++y) {
        int run = 0;
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            const bool isSame = x > 0 && pixel == picture.pixel(x - 1, y);
            run = !old.contains(pixel) ? 0 : isSame ? run + 1 : 1;
            if (run == kRun) {
                return u"%1 at %2, %3"_s.arg(QColor(pixel).name()).arg(x).arg(y);
            }
        }
    }
    return {};
}

/// A picture of a window without what has colours of its own: people, and the program's mark.
QImage pictureOf(QWidget& window)
{
    QImage picture = window.grab().toImage();
    QPainter painter(&picture);
    const auto hide = [&](const QWidget& widget) {
        painter.fillRect(QRect(widget.mapTo(&window, QPoint()), widget.size()), Qt::magenta);
    };
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool hasOwnColors = qobject_cast<const Avatar*>(widget)
                                  || qobject_cast<const UserButton*>(widget)
                                  || qobject_cast<const AppMark*>(widget);
        if (hasOwnColors && widget->isVisibleTo(&window)) {
            hide(*widget);
        }
    }
    return picture;
}

QStringList saidBy(const QWidget& window)
{
    QStringList said;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible()) {
            said.append(accessibleName(widget));
        }
    }
    return said;
}

} // namespace

/// A change between light and dark while the window is open: nothing keeps the colours of before.
class TestLiveSwitching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSignInPage();
    void theTokens();
    void anEmptyList();
    void theEditorAndTheToast();
    void theQuestionBeforeADeletion();
    void theMenus();
    void theOtherPages();
    void messageBars();
    void toolTips();

private:
    void check(QWidget& shown);
    void checkWindow() { check(*m_it->window); }

    std::unique_ptr<WindowUnderTest> m_it;
};

void TestLiveSwitching::init()
{
    QApplication::setCursorFlashTime(0);
    theme::setAppearance(Appearance::Light);
    m_it = std::make_unique<WindowUnderTest>();
    m_it->window->resize(1000, 640);
}

void TestLiveSwitching::cleanup()
{
    m_it.reset();
    theme::setAppearance(Appearance::System);
}

// There and back again: as it was, but for what changes by itself (a toast goes, seconds are
// counted): then once more.
void TestLiveSwitching::check(QWidget& shown)
{
    const auto switchTo = [&shown](Appearance appearance) {
        theme::setAppearance(appearance);
        QImage picture;
        const auto isSettled = [&picture, &shown] {
            QCoreApplication::sendPostedEvents();
            const QImage before = std::exchange(picture, pictureOf(shown));
            return picture == before;
        };
        return QTest::qWaitFor(isSettled) ? picture : QImage();
    };
    QStringList said;
    QImage light;
    QImage lightAgain;
    do {
        said = saidBy(shown);
        light = switchTo(Appearance::Light);
        QVERIFY(!traceOf(light, Scheme::Light).isEmpty()); // there is something to find
        QCOMPARE(traceOf(light, Scheme::Dark), QString());
        const QImage dark = switchTo(Appearance::Dark);
        QCOMPARE(traceOf(dark, Scheme::Light), QString());
        lightAgain = switchTo(Appearance::Light);
    } while (saidBy(shown) != said);
    QVERIFY(lightAgain == light);
}

void TestLiveSwitching::theSignInPage()
{
    m_it->submit(u"wrong"_s);
    QTRY_VERIFY(m_it->says("is wrong"));
    checkWindow();
}

void TestLiveSwitching::theTokens()
{
    m_it->server.addTokens(WindowUnderTest::kEmail, 5);
    QVERIFY(m_it->signIn());
    QTRY_COMPARE(m_it->tokens->rowCount(), 5);
    checkWindow();
}

void TestLiveSwitching::anEmptyList()
{
    QVERIFY(m_it->signIn());
    checkWindow();
}

void TestLiveSwitching::theEditorAndTheToast()
{
    m_it->server.addTokens(WindowUnderTest::kEmail, 5);
    QVERIFY(m_it->signIn());
    QTest::keySequence(m_it->find<TokenTable>("API tokens"), QKeySequence::Copy);
    QTRY_VERIFY(m_it->window->findChild<Toast*>()->isVisible());
    m_it->press("Add New API Token");
    checkWindow();
}

void TestLiveSwitching::theQuestionBeforeADeletion()
{
    m_it->server.addTokens(WindowUnderTest::kEmail, 5);
    QVERIFY(m_it->signIn());
    m_it->action("Delete…")->trigger();
    QTRY_VERIFY(m_it->button("Delete") != nullptr);
    check(*m_it->button("Delete")->window());
}

void TestLiveSwitching::theMenus()
{
    m_it->server.addTokens(WindowUnderTest::kEmail, 5);
    QVERIFY(m_it->signIn());
    m_it->window->findChild<UserButton*>()->click();
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    check(*QApplication::activePopupWidget());
    auto* appearance = m_it->window->findChild<AppearanceMenu*>();
    appearance->popup(QPoint(0, 0));
    check(*appearance);
    appearance->close();
    QApplication::activePopupWidget()->close();
}

void TestLiveSwitching::theOtherPages()
{
    QVERIFY(m_it->signIn());
    QTRY_VERIFY(m_it->session->profile());
    auto* tabs = m_it->window->findChild<QTabWidget*>();
    for (const int tab : {0, 2}) {
        tabs->setCurrentIndex(tab);
        QTRY_VERIFY(tab == 0 || m_it->says("It answers in"));
        checkWindow();
    }
    Q_EMIT m_it->window->findChild<Sidebar*>()->pageRequested(Sidebar::Page::Overview);
    checkWindow();
}

void TestLiveSwitching::messageBars()
{
    m_it->server.addTokens(WindowUnderTest::kEmail, 5);
    QVERIFY(m_it->signIn());
    m_it->server.stop();
    m_it->service->reload();
    QTRY_VERIFY(m_it->button("Retry") != nullptr);
    checkWindow();
}

void TestLiveSwitching::toolTips()
{
    QVERIFY(m_it->signIn());
    QToolTip::showText(QPoint(10, 10), u"copies it"_s, m_it->window.get());
    QTRY_VERIFY(QToolTip::isVisible());
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QTipLabel") && widget->isVisible()) {
            check(*widget);
        }
    }
    QToolTip::hideText();
}

KEYFOB_UI_TEST_MAIN(TestLiveSwitching)
#include "tst_liveswitching.moc"
