#pragma once

// Our icon set: alpha masks made at build time from resources/icons, coloured when painted, so that
// one picture serves light, dark and disabled without reading SVG at run time.

#include "ui/theme/colors.h"

#include <QIcon>
#include <QImage>
#include <QList>
#include <QPixmap>
#include <QString>

#include <span>

namespace keyfob::theme {

enum class Icon {
    Key,
    Plus,
    Copy,
    Eye,
    EyeOff,
    Trash,
    Search,
    Refresh,
    More,
    User,
    Server,
    Settings,
    LogOut,
    Check,
    Warning,
    Error,
    Info,
    Offline,
    ChevronUp,
    ChevronDown,
    ChevronRight,
    Close,
    Lock,
    Home,
    Globe,
    Appearance,
    Swap,
    External,
    Download,
    CheckCircle,
};

// An icon that always paints in the colour `role` has at that moment: no need to set it again after
// a change of scheme. Disabled it paints in TextDisabled.
[[nodiscard]] QIcon icon(Icon icon, Role role = Role::Text);

// Whether it shows a direction that is another one where people read from right to left: icon()
// mirrors it there. (Chevrons are turned by those who paint them.)
[[nodiscard]] bool pointsForward(Icon icon);

// The coloured icon of windows and the task bar.
[[nodiscard]] QIcon windowIcon();

// The same as a picture of at least so many device pixels, as far as there is one.
[[nodiscard]] QPixmap applicationPicture(int pixels);

// One of the pictures that were made from resources/icons, in the least of these sizes, in rising
// order, that has so many pixels; the last where none has.
[[nodiscard]] QImage readPicture(const QString& name, std::span<const int> sizes, int pixels);

// Name of the file in resources/icons without ".svg".
[[nodiscard]] QString iconName(Icon icon);
[[nodiscard]] QList<Icon> allIcons();

} // namespace keyfob::theme
