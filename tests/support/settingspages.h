#pragma once

#include "tests/support/windowundertest.h"

#include <functional>

namespace keyfob::test {

/// The pages that somebody sees who is signed in; EveryPage knows them all. Each is false where the
/// page did not come.
[[nodiscard]] bool isShown(const std::function<bool()>& condition);
/// Presses it if what goes before it is there.
[[nodiscard]] bool pressed(WindowUnderTest& it, bool isThere, const char* button);
[[nodiscard]] bool showTokens(WindowUnderTest& it);
/// place: of ui/places.h. button: one of that page.
[[nodiscard]] bool showPlace(WindowUnderTest& it, const char* place, const char* button);
[[nodiscard]] bool showProfile(WindowUnderTest& it);
[[nodiscard]] bool showDisplayName(WindowUnderTest& it);
[[nodiscard]] bool showPassword(WindowUnderTest& it);
[[nodiscard]] bool showServer(WindowUnderTest& it);
[[nodiscard]] bool showServerProxy(WindowUnderTest& it);
[[nodiscard]] bool showProxyLogin(WindowUnderTest& it);
[[nodiscard]] bool showPreferences(WindowUnderTest& it);
[[nodiscard]] bool showLocked(WindowUnderTest& it);

} // namespace keyfob::test
