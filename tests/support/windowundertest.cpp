#include "tests/support/windowundertest.h"

#include "models/api/networkpolicy.h"
#include "models/api/tlstrust.h"
#include "ui/signin/signinpage.h"
#include "ui/tokens/tokenstab.h"
#include "ui/widgets/announcement.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

namespace keyfob::test {

WindowUnderTest::WindowUnderTest()
{
    if (language == nullptr) {
        m_english = std::make_unique<TranslationLoader>(QStringLiteral("en"));
    }
    server.addSuperAdmin(kEmail, kPassword);
    new NetworkPolicy(manager, *new TlsTrust(manager));
    restart();
}

WindowUnderTest::~WindowUnderTest()
{
    window.reset();
}

void WindowUnderTest::restart()
{
    m_diagnostics.reset();
    window.reset();
    clipboard.reset();
    accounts = std::make_unique<AccountList>(manager, store, systemNow);
    session = &accounts->current().session();
    tokens = &accounts->current().tokens();
    service = &accounts->current().service();
    clipboard = std::make_unique<SecretClipboard>(*QApplication::clipboard());
    window = std::make_unique<MainWindow>(MainWindow::Parts{manager, *accounts, *clipboard});
    m_diagnostics = std::make_unique<Diagnostics>(
        Diagnostics::Parts{manager, *accounts, m_preferences, m_managed, *window});
    window->show();
    window->activateWindow();
}

AccountId WindowUnderTest::account() const
{
    return {*ServerUrl::parse(server.url().toString()), kEmail};
}

void WindowUnderTest::submit(const QString& password)
{
    window->signInPage().fillIn(server.url().toString(), kEmail);
    field("Password")->setText(password);
    press("Sign In");
}

bool WindowUnderTest::signIn()
{
    submit();
    return QTest::qWaitFor(
        [this] { return service->listState() == TokenService::ListState::Ready; });
}

bool WindowUnderTest::endSession()
{
    server.revokeSessions();
    service->reload();
    return QTest::qWaitFor([this] { return session->state() == SessionState::Expired; });
}

void WindowUnderTest::press(const char* name) const
{
    QPushButton* found = button(name);
    QVERIFY2(found != nullptr, name);
    found->click();
}

QAction* WindowUnderTest::action(const char* text) const
{
    return commandBelow(*window, text);
}

QAction* WindowUnderTest::commandOnScreen(const char* text) const
{
    for (const auto* tab : window->findChildren<TokensTab*>()) {
        if (tab->isVisible()) {
            return commandBelow(*tab, text);
        }
    }
    return nullptr;
}

QAction* WindowUnderTest::commandBelow(const QObject& place, const char* text)
{
    const QStringList words = wordsFor(text);
    const auto actions = place.findChildren<QAction*>();
    const auto found = std::find_if(actions.begin(), actions.end(), [&words](QAction* candidate) {
        return words.contains(candidate->text());
    });
    return found == actions.end() ? nullptr : *found;
}

int WindowUnderTest::timesSaid(const char* text) const
{
    const QString english = QString::fromUtf8(text);
    const QStringList parts = QStringList(english)
                              + (language != nullptr ? language->partsFor(english) : QStringList());
    const auto isIn = [&parts](const QString& name) {
        return std::any_of(parts.begin(), parts.end(),
                           [&name](const QString& part) { return name.contains(part); });
    };
    const auto all = window->findChildren<QWidget*>();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [isIn](QWidget* widget) {
        const bool isOnlyHeard = qobject_cast<Announcement*>(widget) != nullptr;
        return widget->isVisible() && !isOnlyHeard && isIn(accessibleName(widget));
    }));
}

QStringList WindowUnderTest::wordsFor(const char* english)
{
    const QString text = QString::fromUtf8(english);
    return QStringList(text) + (language != nullptr ? language->wordsFor(text) : QStringList());
}

QWidget* WindowUnderTest::keyboard() const
{
    QWidget* focus = window->focusWidget();
    return focus != nullptr ? focus : window.get();
}

} // namespace keyfob::test
