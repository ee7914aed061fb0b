// Renders the window's screens in light and dark, small and large, with big fonts and mirrored, for
// somebody to look at: keyfob_gallery FOLDER.

#include "models/api/networkpolicy.h"
#include "tests/support/windowundertest.h"
#include "ui/sidebar/sidebar.h"
#include "ui/signin/signinpage.h"
#include "ui/tokens/tokentable.h"

#include <QDialog>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

using namespace keyfob;
using namespace keyfob::test;

namespace {

struct Variant
{
    QString name;
    theme::Appearance appearance;
    QSize size;
    double font;
    Qt::LayoutDirection direction;
};

const QList<Variant> kVariants{
    {QStringLiteral("light"), theme::Appearance::Light, {1120, 720}, 1, Qt::LeftToRight},
    {QStringLiteral("dark"), theme::Appearance::Dark, {1120, 720}, 1, Qt::LeftToRight},
    {QStringLiteral("small"), theme::Appearance::Light, {720, 480}, 1, Qt::LeftToRight},
    {QStringLiteral("double"), theme::Appearance::Light, {1280, 800}, 2, Qt::LeftToRight},
    {QStringLiteral("small-double"), theme::Appearance::Dark, {720, 480}, 2, Qt::LeftToRight},
    {QStringLiteral("mirrored"), theme::Appearance::Light, {1120, 720}, 1, Qt::RightToLeft},
};

/// Goes from screen to screen of one window and keeps a picture of each.
class Walk
{
public:
    Walk(QDir folder, const Variant& variant)
        : m_folder(std::move(folder))
        , m_variant(variant)
    {
        m_it.window->resize(variant.size);
    }

    void run();

private:
    // Layouts settle in several rounds: two equal pictures in a row are taken for the final one.
    void keep(const char* screen)
    {
        QWidget* shown = m_it.window.get();
        if (auto* dialog = m_it.window->findChild<QDialog*>(); dialog && dialog->isVisible()) {
            shown = dialog;
        }
        QImage picture;
        until([&picture, shown] {
            const QImage before = std::exchange(picture, shown->grab().toImage());
            return picture == before;
        });
        picture.save(m_folder.filePath(
            QStringLiteral("%1-%2.png").arg(QString::fromUtf8(screen), m_variant.name)));
    }
    template<typename Condition>
    static void until(Condition condition)
    {
        if (!QTest::qWaitFor(condition)) {
            qFatal("a screen did not come");
        }
    }
    void signInScreens();
    void tokenScreens();
    void troubleScreens();
    void serverTab();
    void certificateScreens();
    void networkScreens();

    WindowUnderTest m_it;
    QDir m_folder;
    Variant m_variant;
};

void Walk::signInScreens()
{
    keep("01-first-run");
    m_it.submit(QStringLiteral("wrong"));
    until([this] { return m_it.says("is wrong"); });
    keep("02-wrong-password");
    until([this] { return m_it.signIn(); });
    keep("03-empty");
}

void Walk::tokenScreens()
{
    for (const char* name : {"ci-pipeline", "grafana-sync", "nightly backup", "مفتاح", "tok 2"}) {
        m_it.server.addToken(WindowUnderTest::kEmail, QString::fromUtf8(name));
    }
    m_it.server.addToken(WindowUnderTest::kEmail, std::nullopt);
    m_it.server.addUser(QStringLiteral("bob@example.com"), QStringLiteral("secret 123"));
    m_it.server.addToken(QStringLiteral("bob@example.com"), QStringLiteral("bob's"));
    m_it.service->reload();
    until([this] { return m_it.tokens->rowCount() == 7; });
    keep("04-tokens");
    auto* table = m_it.find<TokenTable>("API tokens");
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keySequence(table, QKeySequence::Copy);
    keep("05-shown-and-copied");
    m_it.press("Add New API Token");
    m_it.field("Token name")->setText(QStringLiteral("ci-pipeline"));
    QTest::keyClick(m_it.field("Token name"), Qt::Key_Space);
    QTest::keyClick(m_it.field("Token name"), Qt::Key_Backspace);
    keep("06-adding");
    m_it.press("Cancel");
    m_it.field("Filter tokens")->setText(QStringLiteral("zzz"));
    keep("07-no-match");
    m_it.press("Clear Filter");
    m_it.action("Delete…")->trigger();
    until([this] { return m_it.button("Delete") != nullptr; });
    keep("08-delete");
    m_it.press("Delete");
    until([this] { return m_it.button("Check Again") != nullptr; });
    keep("09-still-accepted");
}

void Walk::troubleScreens()
{
    auto* sidebar = m_it.window->findChild<Sidebar*>();
    Q_EMIT sidebar->pageRequested(Sidebar::Page::Overview);
    keep("10-overview");
    Q_EMIT sidebar->pageRequested(Sidebar::Page::AccountSettings);
    m_it.window->findChild<QTabWidget*>()->setCurrentIndex(0);
    keep("11-profile");
    serverTab();
    m_it.window->findChild<QTabWidget*>()->setCurrentIndex(1);
    m_it.server.stop();
    m_it.service->reload();
    until([this] { return m_it.button("Retry") != nullptr; });
    keep("12-offline");
    m_it.server.start();
    m_it.server.revokeSessions();
    m_it.press("Retry");
    until([this] { return m_it.button("Sign In Again") != nullptr; });
    keep("13-session-ended");
    m_it.press("Sign In Again");
    keep("14-sign-in-again");
    m_it.press("Cancel");
    m_it.action("Log Out…")->trigger();
    until([this] { return m_it.button("Forget on This Computer") != nullptr; });
    keep("15-log-out");
}

// What is below the window's edge, too.
void Walk::serverTab()
{
    m_it.window->findChild<QTabWidget*>()->setCurrentIndex(2);
    until([this] { return m_it.says("It answers in"); });
    keep("18-server");
    NetworkPolicy* policy = NetworkPolicy::of(m_it.manager);
    NetworkSettings settings = policy->settings();
    settings.caFile = QStringLiteral("/nowhere/authorities.pem");
    settings.proxy = {ProxySettings::Mode::Manual, ProxySettings::Type::Http,
                      QStringLiteral("127.0.0.1"), 1, QStringLiteral("ada"),
                      {QStringLiteral("127.0.0.1")}};
    policy->setSettings(settings);
    m_it.field("CA File")->setFocus();
    keep("19-server-proxy");
    for (auto* page : m_it.window->findChildren<QScrollArea*>()) {
        page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
    }
    keep("20-server-below");
    m_it.press("Enter Proxy Password…");
    keep("21-proxy-login");
    m_it.window->findChild<QDialog*>()->reject();
    until([this] { return m_it.window->findChild<QDialog*>() == nullptr; });
    policy->setSettings({});
}

void Walk::certificateScreens()
{
    m_it.server.startTls(QStringLiteral(KEYFOB_TEST_CERTIFICATES "/selfsigned.pem"));
    m_it.restart();
    m_it.window->resize(m_variant.size);
    m_it.window->signInPage().fillIn(m_it.server.url().toString(), WindowUnderTest::kEmail);
    until([this] { return m_it.button("Show Certificate…") != nullptr; });
    keep("16-unknown-certificate");
    m_it.press("Show Certificate…");
    until([this] { return m_it.button("Trust This Certificate") != nullptr; });
    keep("17-certificate");
    m_it.press("Trust This Certificate");
    until([this] { return m_it.says("the connection is encrypted"); });
    until([this] { return m_it.signIn(); });
    m_it.window->findChild<QTabWidget*>()->setCurrentIndex(2);
    until([this] { return m_it.button("Stop Trusting It") != nullptr; });
    const QWidget* facts = m_it.button("Stop Trusting It")->parentWidget();
    until([facts] { return facts->height() >= facts->heightForWidth(facts->width()); });
    keep("22-server-certificate");
}

void Walk::networkScreens()
{
    m_it.server.stop();
    m_it.restart();
    m_it.window->resize(m_variant.size);
    m_it.window->signInPage().fillIn(m_it.server.url().toString(), WindowUnderTest::kEmail);
    until([this] { return m_it.button("Network Settings…") != nullptr; });
    keep("23-unreachable");
    m_it.press("Network Settings…");
    m_it.press("Manual");
    keep("24-network-settings");
}

void Walk::run()
{
    signInScreens();
    tokenScreens();
    troubleScreens();
    certificateScreens();
    networkScreens();
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc != 2) {
        qFatal("usage: keyfob_gallery FOLDER");
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(QStringLiteral("."));
    theme::apply(application);
    const QFont font = QApplication::font();
    for (const Variant& variant : kVariants) {
        QFont scaled = font;
        scaled.setPointSizeF(font.pointSizeF() * variant.font);
        QApplication::setFont(scaled);
        QApplication::setLayoutDirection(variant.direction);
        theme::setAppearance(variant.appearance);
        Walk(folder, variant).run();
    }
    return 0;
}
