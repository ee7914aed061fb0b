#include "tests/support/settingspages.h"

#include "models/api/networkpolicy.h"
#include "ui/preferences/programchoices.h"
#include "ui/workspace.h"

#include <QDialog>

namespace keyfob::test {

bool isShown(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition);
}

bool pressed(WindowUnderTest& it, bool isThere, const char* button)
{
    if (isThere) {
        it.press(button);
    }
    return isThere;
}

bool showTokens(WindowUnderTest& it)
{
    for (const char* name : {"alpha", "beta", "gamma"}) {
        it.server.addToken(WindowUnderTest::kEmail, QString::fromUtf8(name));
    }
    return it.signIn();
}

bool showPlace(WindowUnderTest& it, const char* place, const char* button)
{
    if (!showTokens(it)) {
        return false;
    }
    it.window->workspace().goTo(QString::fromUtf8(place));
    it.window->workspace().focusContent();
    return isShown([&it, button] { return it.button(button) != nullptr; });
}

bool showProfile(WindowUnderTest& it)
{
    return showPlace(it, "profile", "Change Display Name");
}

bool showDisplayName(WindowUnderTest& it)
{
    return pressed(it, showProfile(it), "Change Display Name")
           && it.field("Display name") != nullptr;
}

bool showPassword(WindowUnderTest& it)
{
    return pressed(it, showProfile(it), "Change Password…") && it.field("New password") != nullptr;
}

bool showServer(WindowUnderTest& it)
{
    return showPlace(it, "server", "Check Again")
           && isShown([&it] { return it.says("It answers in"); });
}

bool showServerProxy(WindowUnderTest& it)
{
    if (!showServer(it)) {
        return false;
    }
    NetworkPolicy* policy = NetworkPolicy::of(it.manager);
    NetworkSettings settings = policy->settings();
    settings.proxy = {ProxySettings::Mode::Manual, ProxySettings::Type::Http,
                      QStringLiteral("127.0.0.1"), 1, QStringLiteral("ada"),
                      {QStringLiteral("127.0.0.1")}};
    policy->setSettings(settings);
    return isShown([&it] { return it.button("Enter Proxy Password…") != nullptr; });
}

bool showProxyLogin(WindowUnderTest& it)
{
    return pressed(it, showServerProxy(it), "Enter Proxy Password…")
           && it.window->findChild<QDialog*>() != nullptr;
}

bool showPreferences(WindowUnderTest& it)
{
    it.window->choices().setLimits({.languages = {QStringLiteral("de"), QStringLiteral("en")},
                                    .canLockWithScreen = true});
    return showPlace(it, "preferences", "Lock Now");
}

bool showLocked(WindowUnderTest& it)
{
    if (!showTokens(it)) {
        return false;
    }
    it.window->lock();
    return isShown([&it] { return it.button("Unlock") != nullptr; });
}

} // namespace keyfob::test
