#include "app/raising.h"

#include <QWidget>

namespace keyfob {

namespace {

// Where Qt's plugin for Wayland looks for it (6.4.2). What is started later must not get it.
constexpr const char* kToken = "XDG_ACTIVATION_TOKEN";

} // namespace

void bringToFront(QWidget& window, const QString& activationToken)
{
    if (!activationToken.isEmpty()) {
        qputenv(kToken, activationToken.toUtf8());
    }
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
    qunsetenv(kToken);
}

} // namespace keyfob
