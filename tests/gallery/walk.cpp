#include "tests/gallery/walk.h"

#include "models/api/networkpolicy.h"
#include "tests/support/certificates.h"
#include "ui/sidebar/languagemenu.h"
#include "ui/sidebar/programmenus.h"
#include "ui/sidebar/sidebar.h"
#include "ui/signin/signinpage.h"
#include "ui/tokens/tokentable.h"
#include "ui/widgets/userbutton.h"

#include <QCheckBox>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

namespace keyfob::test {

namespace {

constexpr auto kTokens = "/api/v1/tokens";

} // namespace

// The one in front.
void Walk::keep(const char* screen)
{
    m_last = screen;
    if (m_languages != nullptr) {
        for (const QString& text : m_languages->leftBehind(*m_it.window)) {
            m_left.append(QStringLiteral("%1: %2").arg(QString::fromUtf8(screen), text));
        }
        return;
    }
    QWidget* shown = m_it.window.get();
    if (QWidget* dialog = QApplication::activeModalWidget()) {
        shown = dialog;
    }
    if (QWidget* menu = QApplication::activePopupWidget()) {
        shown = menu;
    }
    m_camera.take(QString::fromUtf8(screen), *shown);
}

void Walk::keepMenu(const char* action, const char* screen)
{
    QMenu* menu = m_it.action(action)->menu();
    menu->popup(QPoint(0, 0));
    keep(screen);
    menu->close();
}

void Walk::untilServerHasIt() const
{
    until([this] { return m_it.server.pendingFaults() == 0; });
}

void Walk::startAnew(const QString& path)
{
    m_it.restart();
    m_it.window->resize(m_size);
    m_it.window->signInPage().fillIn(m_it.server.url(path).toString(), WindowUnderTest::kEmail);
}

void Walk::signInScreens()
{
    keep("first-run");
    m_it.window->menus().language().setLanguages(availableLanguages(), QLocale().bcp47Name());
    keepMenu("Language", "language");
    helpScreens();
    m_it.server.addFault(Fault::neverAnswer(), "GET", "/api/v1/db/meta/nocodb/info");
    m_it.window->signInPage().lockServer(m_it.server.url().toString());
    untilServerHasIt();
    until([this] { return m_it.says("Looking for NocoDB"); });
    keep("checking");
    m_it.window->signInPage().checkAgain();
    until([this] { return m_it.says("NocoDB answers"); });
    keep("managed-server");
    m_it.submit(QStringLiteral("wrong"));
    until([this] { return m_it.says("is wrong"); });
    keep("wrong-password");
}

void Walk::helpScreens()
{
    m_it.press("Help");
    keep("help");
    QApplication::activePopupWidget()->close();
    for (const auto& [action, screen] : {std::pair{"Save Diagnostics…", "diagnostics"},
                                         std::pair{"About Keyfob", "about"}}) {
        m_it.action(action)->trigger();
        until([] { return QApplication::activeModalWidget() != nullptr; });
        keep(screen);
        QApplication::activeModalWidget()->close();
        until([] { return QApplication::activeModalWidget() == nullptr; });
    }
}

// Of a list without tokens.
void Walk::stateScreens()
{
    m_it.server.addFault(Fault::neverAnswer(), "GET", kTokens);
    m_it.submit();
    until([this] { return m_it.session->state() == SessionState::SignedIn; });
    untilServerHasIt();
    keep("loading");
    startAnew();
    m_it.server.addFault(Fault::html(500), "GET", kTokens, FakeNocoDb::kForEver);
    m_it.submit();
    until([this] { return m_it.button("Retry") != nullptr; });
    keep("failed");
    m_it.server.stop();
    m_it.press("Retry");
    until([this] { return m_it.session->state() == SessionState::Offline; });
    keep("offline-without-list");
    m_it.server.clearFaults();
    m_it.server.start();
    startAnew();
    until([this] { return m_it.signIn(); });
    keep("empty");
}

void Walk::menuScreens()
{
    m_it.window->findChild<UserButton*>()->openMenu();
    keep("user-menu");
    QApplication::activePopupWidget()->close();
    keepMenu("Appearance", "appearance");
    m_it.press("Actions");
    keep("actions");
    QApplication::activePopupWidget()->close();
    keepMenu("Copy As", "copy-as");
}

void Walk::profileScreens()
{
    // Pages follow the keyboard, which the offscreen platform loses with the delete dialog.
    m_it.window->activateWindow();
    until([this] { return m_it.window->isActiveWindow(); });
    keep("profile");
    m_it.press("Change Display Name");
    m_it.field("Display name")->setText(QString(256, QLatin1Char('a')));
    m_it.press("Save");
    keep("profile-editing");
    m_it.field("Display name")->setText(QStringLiteral("Ada Lovelace"));
    m_it.press("Save");
    until([this] { return m_it.button("Change Display Name") != nullptr; });
    m_it.press("Change Password…");
    for (const char* name : {"Current password", "New password", "New password again"}) {
        m_it.field(name)->setText(QStringLiteral("correct horse 2"));
    }
    m_it.press("Change Password");
    until([this] { return m_it.says("password is wrong"); });
    keep("profile-password");
    m_it.press("Cancel");
}

void Walk::troubleScreens()
{
    auto* sidebar = m_it.window->findChild<Sidebar*>();
    Q_EMIT sidebar->pageRequested(Sidebar::Page::Overview);
    keep("overview");
    Q_EMIT sidebar->pageRequested(Sidebar::Page::AccountSettings);
    m_it.window->findChild<QTabWidget*>()->setCurrentIndex(0);
    profileScreens();
    serverTab();
    preferencesScreens();
    lockScreens();
    m_it.window->findChild<QTabWidget*>()->setCurrentIndex(1);
    m_it.server.stop();
    m_it.service->reload();
    until([this] { return m_it.button("Retry") != nullptr; });
    keep("offline");
    m_it.server.start();
    m_it.server.revokeSessions();
    m_it.press("Retry");
    until([this] { return m_it.button("Sign In Again") != nullptr; });
    keep("session-ended");
    m_it.press("Sign In Again");
    keep("sign-in-again");
    m_it.press("Cancel");
    m_it.action("Log Out…")->trigger();
    until([this] { return m_it.button("Forget on This Computer") != nullptr; });
    keep("log-out");
}

void Walk::otherWaysIn()
{
    FakeBehaviour& behaviour = m_it.server.behaviour();
    const FakeSession session = m_it.server.signIn(WindowUnderTest::kEmail);
    behaviour.emailAuthDisabled = true;
    startAnew();
    until([this] { return m_it.button("Open in Browser…") != nullptr; });
    keep("no-passwords");
    m_it.field("Auth token")->setText(QString::fromLatin1(session.jwt));
    keep("pasted-token");
    behaviour.emailAuthDisabled = false;
    behaviour.twoFactorCode = QStringLiteral("123456");
    startAnew();
    m_it.submit();
    until([this] { return m_it.field("Code") != nullptr; });
    m_it.field("Code")->setText(QStringLiteral("000000"));
    m_it.press("Sign In");
    until([this] { return m_it.says("does not accept this code"); });
    keep("code");
    behaviour.pathPrefix = "/nocodb";
    startAnew(QStringLiteral("/a/page"));
    until([this] { return m_it.says("NocoDB answers at"); });
    keep("in-a-folder");
    behaviour.pathPrefix.clear();
    behaviour.twoFactorCode.clear();
}

// What is below the window's edge, too.
void Walk::serverTab()
{
    m_it.window->findChild<QTabWidget*>()->setCurrentIndex(2);
    until([this] { return m_it.says("It answers in"); });
    keep("server");
    NetworkPolicy* policy = NetworkPolicy::of(m_it.manager);
    NetworkSettings settings = policy->settings();
    settings.caFile = QStringLiteral("/nowhere/authorities.pem");
    settings.proxy = {ProxySettings::Mode::Manual, ProxySettings::Type::Http,
                      QStringLiteral("127.0.0.1"), 1, QStringLiteral("ada"),
                      {QStringLiteral("127.0.0.1")}};
    policy->setSettings(settings);
    m_it.field("CA file")->setFocus();
    keep("server-proxy");
    for (auto* page : m_it.window->findChildren<QScrollArea*>()) {
        page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
    }
    keep("server-below");
    m_it.press("Enter Proxy Password…");
    keep("proxy-login");
    m_it.window->findChild<QDialog*>()->reject();
    until([this] { return m_it.window->findChild<QDialog*>() == nullptr; });
    policy->setSettings({});
}

void Walk::certificateScreens()
{
    m_it.server.startTls(certificateFile("selfsigned"));
    startAnew();
    until([this] { return m_it.button("Show Certificate…") != nullptr; });
    keep("unknown-certificate");
    m_it.press("Show Certificate…");
    until([this] { return m_it.button("Trust This Certificate") != nullptr; });
    keep("certificate");
    m_it.press("Trust This Certificate");
    until([this] { return m_it.says("the connection is encrypted"); });
    until([this] { return m_it.signIn(); });
    m_it.window->findChild<QTabWidget*>()->setCurrentIndex(2);
    until([this] { return m_it.button("Stop Trusting It") != nullptr; });
    const QWidget* facts = m_it.button("Stop Trusting It")->parentWidget();
    until([facts] { return facts->height() >= facts->heightForWidth(facts->width()); });
    keep("server-certificate");
}

void Walk::accountScreens()
{
    m_it.action("Add Account…")->trigger();
    keep("add-account");
    m_it.window->signInPage().fillIn(m_it.server.url().toString(),
                                     QStringLiteral("bob@example.com"));
    m_it.field("Password")->setText(QStringLiteral("secret 123"));
    m_it.press("Sign In");
    until([this] { return m_it.says(", bob@example.com"); });
    keepMenu("Switch Account", "switch-account");
}

void Walk::networkScreens()
{
    m_it.server.stop();
    m_it.manager.clearConnectionCache(); // one whose handshake was under way lives on
    startAnew();
    until([this] { return m_it.button("Network Settings…") != nullptr; });
    keep("unreachable");
    m_it.press("Network Settings…");
    m_it.press("Manual");
    keep("network-settings");
}

void Walk::run()
{
    signInScreens();
    stateScreens();
    tokenScreens();
    columnScreens();
    troubleScreens();
    otherWaysIn();
    certificateScreens();
    accountScreens();
    networkScreens();
}

} // namespace keyfob::test
