#include "tests/gallery/walk.h"

#include "models/api/networkpolicy.h"
#include "ui/sidebar/sidebar.h"
#include "ui/signin/signinpage.h"
#include "ui/tokens/tokentable.h"

#include <QCheckBox>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

namespace keyfob::test {

void Walk::signInScreens()
{
    keep("first-run");
    m_it.window->signInPage().lockServer(m_it.server.url().toString());
    until([this] { return m_it.says("NocoDB answers"); });
    keep("managed-server");
    m_it.submit(QStringLiteral("wrong"));
    until([this] { return m_it.says("is wrong"); });
    keep("wrong-password");
    until([this] { return m_it.signIn(); });
    keep("empty");
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
    keep("tokens");
    auto* table = m_it.find<TokenTable>("API tokens");
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keySequence(table, QKeySequence::Copy);
    keep("shown-and-copied");
    m_it.press("Add New API Token");
    m_it.field("Token name")->setText(QStringLiteral("ci-pipeline"));
    QTest::keyClick(m_it.field("Token name"), Qt::Key_Space);
    QTest::keyClick(m_it.field("Token name"), Qt::Key_Backspace);
    keep("adding");
    m_it.press("Cancel");
    newTokenScreens();
    m_it.field("Filter tokens")->setText(QStringLiteral("zzz"));
    keep("no-match");
    m_it.press("Clear Filter");
    m_it.action("Delete…")->trigger();
    until([this] { return m_it.button("Delete") != nullptr; });
    keep("delete");
    m_it.press("Delete");
    until([this] { return m_it.button("Check Again") != nullptr; });
    keep("still-accepted");
    bulkScreens();
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
    const auto begin = [this](const QString& path = {}) {
        m_it.restart();
        m_it.window->resize(m_variant.size);
        m_it.window->signInPage().fillIn(m_it.server.url(path).toString(), WindowUnderTest::kEmail);
    };
    behaviour.emailAuthDisabled = true;
    begin();
    until([this] { return m_it.button("Open in Browser…") != nullptr; });
    keep("no-passwords");
    m_it.field("Auth token")->setText(QString::fromLatin1(session.jwt));
    keep("pasted-token");
    behaviour.emailAuthDisabled = false;
    behaviour.twoFactorCode = QStringLiteral("123456");
    begin();
    m_it.submit();
    until([this] { return m_it.field("Code") != nullptr; });
    m_it.field("Code")->setText(QStringLiteral("000000"));
    m_it.press("Sign In");
    until([this] { return m_it.says("does not accept this code"); });
    keep("code");
    behaviour.pathPrefix = "/nocodb";
    begin(QStringLiteral("/a/page"));
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
    m_it.server.startTls(QStringLiteral(KEYFOB_TEST_CERTIFICATES "/selfsigned.pem"));
    m_it.restart();
    m_it.window->resize(m_variant.size);
    m_it.window->signInPage().fillIn(m_it.server.url().toString(), WindowUnderTest::kEmail);
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
    QMenu* menu = m_it.action("Switch Account")->menu();
    menu->popup(QPoint(0, 0));
    keep("switch-account");
    menu->close();
}

void Walk::networkScreens()
{
    m_it.server.stop();
    m_it.restart();
    m_it.window->resize(m_variant.size);
    m_it.window->signInPage().fillIn(m_it.server.url().toString(), WindowUnderTest::kEmail);
    until([this] { return m_it.button("Network Settings…") != nullptr; });
    keep("unreachable");
    m_it.press("Network Settings…");
    m_it.press("Manual");
    keep("network-settings");
}

void Walk::run()
{
    signInScreens();
    tokenScreens();
    columnScreens();
    troubleScreens();
    otherWaysIn();
    certificateScreens();
    accountScreens();
    networkScreens();
}

} // namespace keyfob::test
