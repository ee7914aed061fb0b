#include "tests/support/uitest.h"

#include <QPushButton>
#include <QSet>
#include <QTabBar>

using namespace keyfob;
using theme::Appearance;
using theme::Role;
using theme::Scheme;

namespace {

constexpr double kReadable = 4.5; // WCAG 2 AA, text
constexpr double kVisible = 3.0;  // WCAG 2 AA, edges and icons

const QList<Role> kPlainGrounds{
    Role::Window, Role::Sidebar, Role::Surface,   Role::SurfaceRaised,
    Role::Hover,  Role::Pressed, Role::Selection, Role::SelectionInactive};
const QList<Role> kMessageGrounds{Role::InfoSoft, Role::SuccessSoft, Role::WarningSoft,
                                  Role::DangerSoft};

const char* nameOf(Scheme scheme)
{
    return scheme == Scheme::Light ? "light" : "dark";
}

// Adds a row per ground and scheme.
void addRows(Role ink, const QList<Role>& grounds, double wanted)
{
    for (const Role ground : grounds) {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            QTest::addRow("role %d on %d, %s", int(ink), int(ground), nameOf(scheme))
                << theme::color(ink, scheme) << theme::color(ground, scheme) << wanted;
        }
    }
}

// How many columns of pixels the words of a tab take in a bar of this width.
int widthOfWords(QTabBar& bar, int width)
{
    bar.resize(width, bar.sizeHint().height());
    const QImage image = bar.grab().toImage();
    const QRgb ground = image.pixel(1, image.height() / 2);
    int count = 0;
    for (int x = 0; x < image.width(); ++x) {
        const int above = image.height() / 4; // and not the line below the tabs
        bool isInked = false;
        for (int y = above; y < image.height() - above; ++y) {
            isInked = isInked || image.pixel(x, y) != ground;
        }
        count += isInked ? 1 : 0;
    }
    return count;
}

// The colours of all pixels that are fully covered.
QSet<QRgb> solidColors(const QIcon& icon)
{
    const QImage image =
        icon.pixmap(QSize(64, 64)).toImage().convertToFormat(QImage::Format_ARGB32);
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 255) {
                colors.insert(image.pixel(x, y));
            }
        }
    }
    return colors;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void everyRoleHasAnOpaqueColorInLightAndDark();
    void wordsAndEdgesCanBeSeen_data();
    void wordsAndEdgesCanBeSeen();
    void avatarTextIsReadableOnAllGrounds();
    void aSeedAlwaysHasTheSameAvatarGround();
    void contrastIsThatOfTheStandard();
    void theChoiceWinsOverTheDesktop();
    void switchingTellsEveryWidget();
    void thePaletteFollowsTheScheme();
    void aTabGivesItsMarginsAwayBeforeItsWordsAreCut();
    void everyIconHasAPicture();
    void iconsRepaintInTheColorsOfTheScheme();
    void aDisabledIconIsPaler();
    void whatPointsForwardIsMirrored();
    void aButtonRemembersItsRole();
};

void TestTheme::cleanup()
{
    theme::setDesktopScheme(Scheme::Light);
    theme::setAppearance(Appearance::System);
}

void TestTheme::everyRoleHasAnOpaqueColorInLightAndDark()
{
    QCOMPARE(theme::allRoles().size(), static_cast<qsizetype>(Role::Gold) + 1);
    for (const Role role : theme::allRoles()) {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            QVERIFY(theme::color(role, scheme).isValid());
            QCOMPARE(theme::color(role, scheme).alpha(), 255);
        }
    }
}

void TestTheme::wordsAndEdgesCanBeSeen_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("wanted");
    addRows(Role::Text, kPlainGrounds + kMessageGrounds, kReadable);
    addRows(Role::TextMuted, kPlainGrounds, kReadable);
    addRows(Role::TextDisabled, {Role::Window, Role::Surface, Role::SurfaceRaised}, kReadable);
    addRows(Role::AccentText, {Role::Accent, Role::AccentHover, Role::AccentPressed}, kReadable);
    addRows(Role::AccentInk, kPlainGrounds + QList{Role::AccentSoft}, kReadable);
    addRows(Role::DangerText, {Role::Danger, Role::DangerHover, Role::DangerPressed}, kReadable);
    addRows(Role::Danger, {Role::Window, Role::Surface, Role::DangerSoft}, kReadable);
    addRows(Role::Success, {Role::Window, Role::Surface, Role::SuccessSoft}, kReadable);
    addRows(Role::Warning, {Role::Window, Role::Surface, Role::WarningSoft}, kReadable);
    addRows(Role::Info, {Role::Window, Role::Surface, Role::InfoSoft}, kReadable);
    addRows(Role::ToastText, {Role::ToastSurface}, kReadable);
    addRows(Role::Danger, {Role::SurfaceRaised, Role::Selection}, kVisible); // in menus
    addRows(Role::FocusRing, kPlainGrounds + kMessageGrounds + QList{Role::AccentSoft}, kVisible);
    addRows(Role::BorderStrong, {Role::Window, Role::Surface}, kVisible);
    addRows(Role::Accent, {Role::Window, Role::Surface}, kVisible); // the mark of a tab
}

void TestTheme::wordsAndEdgesCanBeSeen()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, wanted);
    const double found = theme::contrast(ink, ground);
    QVERIFY2(found >= wanted, qPrintable(QString::number(found)));
}

void TestTheme::avatarTextIsReadableOnAllGrounds()
{
    QVERIFY(theme::avatarGroundCount() > 1);
    for (int seed = 0; seed < theme::avatarGroundCount(); ++seed) {
        const QColor ground = theme::avatarGround(static_cast<quint32>(seed));
        QVERIFY2(theme::contrast(theme::avatarText(), ground) >= kReadable,
                 qPrintable(ground.name()));
    }
}

void TestTheme::aSeedAlwaysHasTheSameAvatarGround()
{
    const QColor light = theme::avatarGround(123456789);
    theme::setAppearance(Appearance::Dark);
    QCOMPARE(theme::avatarGround(123456789), light);
    QVERIFY(theme::avatarGround(0) != theme::avatarGround(1));
}

void TestTheme::contrastIsThatOfTheStandard()
{
    QCOMPARE(theme::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(theme::contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(theme::contrast(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(theme::contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void TestTheme::theChoiceWinsOverTheDesktop()
{
    theme::setDesktopScheme(Scheme::Dark);
    QCOMPARE(theme::scheme(), Scheme::Dark);
    theme::setAppearance(Appearance::Light);
    QCOMPARE(theme::scheme(), Scheme::Light);
    QCOMPARE(theme::appearance(), Appearance::Light);
    theme::setAppearance(Appearance::System);
    QCOMPARE(theme::scheme(), Scheme::Dark);
}

void TestTheme::switchingTellsEveryWidget()
{
    struct Watcher : QWidget
    {
        bool event(QEvent* event) override
        {
            told = told || event->type() == QEvent::PaletteChange;
            return QWidget::event(event);
        }
        bool told = false;
    };
    QWidget window;
    Watcher watcher;
    watcher.setParent(&window);
    window.show();
    theme::setAppearance(Appearance::Dark);
    QTRY_VERIFY(watcher.told);
}

void TestTheme::thePaletteFollowsTheScheme()
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        theme::setAppearance(appearance);
        const QPalette palette = QApplication::palette();
        QCOMPARE(palette.color(QPalette::Window), theme::color(Role::Window));
        QCOMPARE(palette.color(QPalette::WindowText), theme::color(Role::Text));
        QCOMPARE(palette.color(QPalette::Base), theme::color(Role::Surface));
        QCOMPARE(palette.color(QPalette::Highlight), theme::color(Role::Selection));
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::ButtonText),
                 theme::color(Role::TextDisabled));
    }
}

void TestTheme::aTabGivesItsMarginsAwayBeforeItsWordsAreCut()
{
    QTabBar bar;
    bar.setElideMode(Qt::ElideRight);
    bar.setUsesScrollButtons(false);
    bar.addTab(QStringLiteral("HHHHHHHHHH"));
    const int whole = bar.sizeHint().width();
    const int margins = 2 * (theme::space(theme::Space::M) - theme::space(theme::Space::Xxs));
    const int inked = widthOfWords(bar, whole);
    QVERIFY(inked > 0);
    QCOMPARE(widthOfWords(bar, whole - margins), inked);
    QVERIFY(widthOfWords(bar, whole - margins - theme::space(theme::Space::L)) < inked);
}

void TestTheme::everyIconHasAPicture()
{
    QCOMPARE(theme::allIcons().size(), static_cast<qsizetype>(theme::Icon::CheckCircle) + 1);
    for (const theme::Icon icon : theme::allIcons()) {
        QVERIFY2(!solidColors(theme::icon(icon)).isEmpty(), qPrintable(theme::iconName(icon)));
    }
    QCOMPARE(theme::windowIcon().pixmap(QSize(48, 48)).size(), QSize(48, 48));
    QCOMPARE(theme::applicationPicture(40).size(), QSize(48, 48));
    QCOMPARE(theme::applicationPicture(1000).size(), QSize(256, 256));
}

void TestTheme::iconsRepaintInTheColorsOfTheScheme()
{
    const QList<theme::Icon> icons = theme::allIcons();
    for (const theme::Icon which : icons) {
        const QIcon icon = theme::icon(which, Role::Danger);
        theme::setAppearance(Appearance::Light);
        QCOMPARE(solidColors(icon), QSet{theme::color(Role::Danger, Scheme::Light).rgb()});
        theme::setAppearance(Appearance::Dark);
        QCOMPARE(solidColors(icon), QSet{theme::color(Role::Danger, Scheme::Dark).rgb()});
    }
}

void TestTheme::aDisabledIconIsPaler()
{
    const QIcon icon = theme::icon(theme::Icon::Trash, Role::Danger);
    const QImage image = icon.pixmap(QSize(64, 64), QIcon::Disabled).toImage();
    QCOMPARE(solidColors(QPixmap::fromImage(image)), QSet{theme::color(Role::TextDisabled).rgb()});
}

void TestTheme::whatPointsForwardIsMirrored()
{
    const auto picture = [](theme::Icon icon) {
        return theme::icon(icon).pixmap(QSize(24, 24)).toImage();
    };
    for (const theme::Icon icon : theme::allIcons()) {
        const QImage before = picture(icon);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage mirrored = picture(icon);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(mirrored, theme::pointsForward(icon) ? before.mirrored(true, false) : before);
        QVERIFY(!theme::pointsForward(icon) || mirrored != before);
    }
    QVERIFY(theme::pointsForward(theme::Icon::LogOut));
}

void TestTheme::aButtonRemembersItsRole()
{
    QPushButton button;
    QCOMPARE(theme::buttonRole(&button), theme::ButtonRole::Standard);
    theme::setButtonRole(&button, theme::ButtonRole::Danger);
    QCOMPARE(theme::buttonRole(&button), theme::ButtonRole::Danger);
}

KEYFOB_UI_TEST_MAIN(TestTheme)
#include "tst_theme.moc"
