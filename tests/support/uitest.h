#pragma once

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QFontMetrics>
#include <QTest>

namespace keyfob::test {

/// What a screen reader calls the widget.
inline QString accessibleName(QWidget* widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

/// By what one sees: not every font of one width says so of itself (Noto Sans Mono).
inline bool isFixedWidth(const QFont& font)
{
    const QFontMetrics metrics(font);
    return metrics.horizontalAdvance(QStringLiteral("iiii"))
           == metrics.horizontalAdvance(QStringLiteral("WWWW"));
}

/// The visible widget of that type and accessible name; nothing where there is none.
template <typename Widget>
Widget* named(const QWidget& root, const QString& name)
{
    for (Widget* widget : root.findChildren<Widget*>()) {
        if (widget->isVisibleTo(&root) && accessibleName(widget) == name) {
            return widget;
        }
    }
    return nullptr;
}

} // namespace keyfob::test

/// The main() of a test of widgets: they look as in the program, and nothing opens on the screen of
/// somebody who runs it by hand.
#define KEYFOB_UI_TEST_MAIN(TestClass)                                                             \
    int main(int argc, char* argv[])                                                               \
    {                                                                                              \
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {                                      \
            qputenv("QT_QPA_PLATFORM", "offscreen");                                               \
        }                                                                                          \
        QApplication application(argc, argv);                                                      \
        keyfob::theme::apply(application);                                                         \
        TestClass test;                                                                            \
        QTEST_SET_MAIN_SOURCE_PATH                                                                 \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
