#pragma once

#include "tests/support/windowundertest.h"

namespace keyfob::test {

/// Brings up, one by one, the pages, states and dialogs in which something can be operated.
/// Each begins with a window of its own, before anybody has signed in.
class EveryPage
{
public:
    [[nodiscard]] static QStringList names();
    /// The window or dialog that has the page; nullptr where it did not come.
    [[nodiscard]] static QWidget* show(WindowUnderTest& window, const QString& name);
    /// What Tab should stop at: all that is on screen, enabled, and takes the keyboard by Tab.
    [[nodiscard]] static QList<QWidget*> tabStops(const QWidget& root);
    /// A row for each, for a test with data.
    static void addRows();
};

} // namespace keyfob::test
