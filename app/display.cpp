#include "app/display.h"

#include <QCoreApplication>

namespace keyfob {

QString whyNoDisplay()
{
    const bool isChosen = qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    const bool hasDisplay = !qEnvironmentVariableIsEmpty("DISPLAY")
                            || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (isChosen || hasDisplay) {
        return {};
    }
    return QCoreApplication::translate("display", "keyfob: there is no display to open a window "
                                                  "on; start it from a desktop session.")
           + QLatin1Char('\n');
}

} // namespace keyfob
