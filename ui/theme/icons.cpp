#include "ui/theme/icons.h"

#include "ui/theme/maskiconengine.h"

#include <QImageReader>

#include <algorithm>
#include <array>

// Outside of any namespace, as the macro demands; naming the resource makes the linker keep it.
static void keepIconResource()
{
    Q_INIT_RESOURCE(icons);
}

namespace keyfob::theme {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    Icon icon{};
    QLatin1StringView name;
};

// In the order of Icon, which the assertion below holds it to.
constexpr std::array kEntries{
    Entry{Icon::Key, "key"_L1},
    Entry{Icon::Plus, "plus"_L1},
    Entry{Icon::Copy, "copy"_L1},
    Entry{Icon::Eye, "eye"_L1},
    Entry{Icon::EyeOff, "eye-off"_L1},
    Entry{Icon::Trash, "trash"_L1},
    Entry{Icon::Search, "search"_L1},
    Entry{Icon::Refresh, "refresh"_L1},
    Entry{Icon::More, "more"_L1},
    Entry{Icon::User, "user"_L1},
    Entry{Icon::Server, "server"_L1},
    Entry{Icon::Settings, "settings"_L1},
    Entry{Icon::LogOut, "log-out"_L1},
    Entry{Icon::Check, "check"_L1},
    Entry{Icon::Warning, "warning"_L1},
    Entry{Icon::Error, "error"_L1},
    Entry{Icon::Info, "info"_L1},
    Entry{Icon::Offline, "offline"_L1},
    Entry{Icon::ChevronUp, "chevron-up"_L1},
    Entry{Icon::ChevronDown, "chevron-down"_L1},
    Entry{Icon::ChevronRight, "chevron-right"_L1},
    Entry{Icon::Close, "close"_L1},
    Entry{Icon::Lock, "lock"_L1},
    Entry{Icon::Home, "home"_L1},
    Entry{Icon::Globe, "globe"_L1},
    Entry{Icon::Appearance, "appearance"_L1},
    Entry{Icon::Swap, "swap"_L1},
    Entry{Icon::External, "external"_L1},
    Entry{Icon::Download, "download"_L1},
    Entry{Icon::CheckCircle, "check-circle"_L1},
};

constexpr bool entriesFollowIcons()
{
    for (std::size_t i = 0; i < kEntries.size(); ++i) {
        if (static_cast<std::size_t>(kEntries[i].icon) != i) {
            return false;
        }
    }
    return kEntries.back().icon == Icon::CheckCircle;
}
static_assert(entriesFollowIcons());

} // namespace

QIcon icon(Icon icon, Role role)
{
    keepIconResource();
    return QIcon(new MaskIconEngine(icon, role));
}

bool pointsForward(Icon icon)
{
    return icon == Icon::LogOut || icon == Icon::External;
}

// Small ones: all of them go to the X server.
QIcon windowIcon()
{
    QIcon result;
    for (const int size : {16, 24, 32, 48, 64}) {
        result.addPixmap(applicationPicture(size));
    }
    return result;
}

QPixmap applicationPicture(int pixels)
{
    keepIconResource();
    constexpr std::array kSizes{16, 24, 32, 48, 64, 128, 256};
    return QPixmap::fromImage(readPicture(u"keyfob"_s, kSizes, pixels));
}

// The format is named: asked what it is, Qt would load all its plugins for pictures.
QImage readPicture(const QString& name, std::span<const int> sizes, int pixels)
{
    const auto found = std::ranges::find_if(sizes, [pixels](int size) { return size >= pixels; });
    const int size = found == sizes.end() ? sizes.back() : *found;
    QImageReader reader(u":/icons/%1-%2.png"_s.arg(name).arg(size), "png");
    reader.setAutoDetectImageFormat(false);
    return reader.read();
}

QString iconName(Icon icon)
{
    return kEntries.at(static_cast<std::size_t>(icon)).name;
}

QList<Icon> allIcons()
{
    QList<Icon> icons;
    for (const Entry& entry : kEntries) {
        icons.append(entry.icon);
    }
    return icons;
}

} // namespace keyfob::theme
