#include "tests/support/everypage.h"

#include "tests/support/settingspages.h"
#include "ui/signin/signinpage.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QMap>

#include <algorithm>
#include <functional>

namespace keyfob::test {

namespace {

bool triggered(WindowUnderTest& it, bool isThere, const char* action)
{
    if (isThere) {
        it.action(action)->trigger();
    }
    return isThere;
}

void fillIn(WindowUnderTest& it)
{
    it.window->signInPage().fillIn(it.server.url().toString(), WindowUnderTest::kEmail);
}

bool showSignIn(WindowUnderTest& it)
{
    fillIn(it);
    return isShown([&it] { return it.says("NocoDB answers"); });
}

bool showUnreachable(WindowUnderTest& it)
{
    it.server.stop();
    fillIn(it);
    return isShown([&it] { return it.button("Network Settings…") != nullptr; });
}

bool showNetworkDialog(WindowUnderTest& it)
{
    return pressed(it, pressed(it, showUnreachable(it), "Network Settings…"), "Manual")
           && it.field("Proxy host") != nullptr;
}

bool showDiagnostics(WindowUnderTest& it)
{
    it.action("Save Diagnostics…")->trigger();
    return isShown([&it] { return it.button("Copy") != nullptr; });
}

bool showTokenWay(WindowUnderTest& it)
{
    return pressed(it, showSignIn(it), "Use an auth token instead")
           && it.field("Auth token") != nullptr;
}

bool showNoPasswords(WindowUnderTest& it)
{
    it.server.behaviour().emailAuthDisabled = true;
    fillIn(it);
    return isShown([&it] { return it.button("Open in Browser…") != nullptr; });
}

bool showCode(WindowUnderTest& it)
{
    it.server.behaviour().twoFactorCode = QStringLiteral("123456");
    it.submit();
    return isShown([&it] { return it.field("Code") != nullptr; });
}

bool showEveryone(WindowUnderTest& it)
{
    const QString bob = QStringLiteral("bob@example.com");
    it.server.addUser(bob, QStringLiteral("secret 123"));
    it.server.addToken(bob, QStringLiteral("bob's"));
    return showTokens(it) && it.find<QPushButton>("Everyone") != nullptr;
}

bool showAdding(WindowUnderTest& it)
{
    return pressed(it, showTokens(it), "Add New API Token") && it.field("Token name") != nullptr;
}

bool showNoMatch(WindowUnderTest& it)
{
    if (!showTokens(it)) {
        return false;
    }
    it.field("Filter tokens")->setText(QStringLiteral("nothing like it"));
    return isShown([&it] { return it.button("Clear Filter") != nullptr; });
}

bool showCopied(WindowUnderTest& it)
{
    return triggered(it, showTokens(it), "Copy")
           && isShown([&it] { return it.button("Clear Now") != nullptr; });
}

bool showDelete(WindowUnderTest& it)
{
    return triggered(it, showTokens(it), "Delete…")
           && isShown([&it] { return it.button("Delete") != nullptr; });
}

bool showForeignDelete(WindowUnderTest& it)
{
    if (!pressed(it, showEveryone(it), "Everyone")) {
        return false;
    }
    it.find<QAbstractItemView>("API tokens")->selectAll();
    it.action("Delete…")->trigger();
    return isShown([&it] { return it.button("Delete") != nullptr; });
}

bool showStillAccepted(WindowUnderTest& it)
{
    return pressed(it, showDelete(it), "Delete")
           && isShown([&it] { return it.button("Check Again") != nullptr; });
}

bool showLogOut(WindowUnderTest& it)
{
    return triggered(it, showTokens(it), "Log Out…")
           && isShown([&it] { return it.button("Log Out Everywhere") != nullptr; });
}

bool showOffline(WindowUnderTest& it)
{
    if (!showTokens(it)) {
        return false;
    }
    it.server.stop();
    it.service->reload();
    return isShown([&it] { return it.button("Retry") != nullptr; });
}

bool showSessionEnded(WindowUnderTest& it)
{
    return showTokens(it) && it.endSession()
           && isShown([&it] { return it.button("Sign In Again") != nullptr; });
}

bool showSignInAgain(WindowUnderTest& it)
{
    return pressed(it, showSessionEnded(it), "Sign In Again") && it.field("Password") != nullptr;
}

using Show = bool (*)(WindowUnderTest&);

const QMap<QString, Show>& pages()
{
    static const QMap<QString, Show> all{
        {QStringLiteral("sign-in"), showSignIn},
        {QStringLiteral("sign-in, unreachable"), showUnreachable},
        {QStringLiteral("sign-in, network dialog"), showNetworkDialog},
        {QStringLiteral("sign-in, auth token"), showTokenWay},
        {QStringLiteral("sign-in, no passwords"), showNoPasswords},
        {QStringLiteral("sign-in, code"), showCode},
        {QStringLiteral("sign-in again"), showSignInAgain},
        {QStringLiteral("diagnostics"), showDiagnostics},
        {QStringLiteral("about"),
         [](WindowUnderTest& it) { return triggered(it, true, "About Keyfob"); }},
        {QStringLiteral("tokens"), showTokens},
        {QStringLiteral("tokens, everyone's"), showEveryone},
        {QStringLiteral("tokens, adding"), showAdding},
        {QStringLiteral("tokens, no match"), showNoMatch},
        {QStringLiteral("tokens, copied"), showCopied},
        {QStringLiteral("tokens, delete"), showDelete},
        {QStringLiteral("tokens, delete another's"), showForeignDelete},
        {QStringLiteral("tokens, still accepted"), showStillAccepted},
        {QStringLiteral("tokens, offline"), showOffline},
        {QStringLiteral("tokens, session ended"), showSessionEnded},
        {QStringLiteral("log out"), showLogOut},
        {QStringLiteral("overview"),
         [](WindowUnderTest& it) { return showPlace(it, "overview", "Show All Tokens"); }},
        {QStringLiteral("profile"), showProfile},
        {QStringLiteral("profile, display name"),
         [](WindowUnderTest& it) { return pressed(it, showProfile(it), "Change Display Name"); }},
        {QStringLiteral("profile, password"), showPassword},
        {QStringLiteral("server"), showServer},
        {QStringLiteral("server, proxy"), showServerProxy},
        {QStringLiteral("server, proxy login"), showProxyLogin},
        {QStringLiteral("preferences"), showPreferences},
        {QStringLiteral("locked"), showLocked},
    };
    return all;
}

} // namespace

QStringList EveryPage::names()
{
    return pages().keys();
}

QWidget* EveryPage::show(WindowUnderTest& it, const QString& name)
{
    if (!pages().value(name)(it)) {
        return nullptr;
    }
    QWidget* dialog = QApplication::activeModalWidget();
    QWidget* root = dialog != nullptr ? dialog : it.window.get();
    const auto isLaidOut = [root] {
        const auto all = tabStops(*root);
        return std::none_of(all.begin(), all.end(),
                            [](const QWidget* widget) { 
                                return widget->height() < widget->minimumSizeHint().height();
                            });
    };
    return isShown(isLaidOut) ? root : nullptr;
}

QList<QWidget*> EveryPage::tabStops(const QWidget& root)
{
    QList<QWidget*> found;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->window() == &root && widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr) {
            found.append(widget);
        }
    }
    return found;
}

void EveryPage::addRows()
{
    QTest::addColumn<QString>("page");
    for (const QString& name : names()) {
        QTest::addRow("%s", qPrintable(name)) << name;
    }
}

} // namespace keyfob::test
