#include "app/display.h"

#include <QCoreApplication>

namespace keyfob {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
           || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

QString noDisplaySentence()
{
    return QCoreApplication::translate("display", "keyfob: there is no display to open a window "
                                                  "on; start it from a desktop session.");
}

} // namespace keyfob
