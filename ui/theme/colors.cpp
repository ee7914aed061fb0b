#include "ui/theme/colors.h"

#include "ui/theme/theme.h"

#include <array>
#include <cmath>

namespace keyfob::theme {

namespace {

struct Entry
{
    Role role;
    QRgb light;
    QRgb dark;
};

// In the order of Role, which the assertion below holds it to.
constexpr std::array kEntries{
    Entry{Role::Window, 0xfff7f9f9, 0xff161c1b},
    Entry{Role::Sidebar, 0xffedf2f1, 0xff101514},
    Entry{Role::Surface, 0xffffffff, 0xff1d2524},
    Entry{Role::SurfaceRaised, 0xffffffff, 0xff252f2d},
    Entry{Role::Border, 0xffd8e0de, 0xff323e3c},
    Entry{Role::ButtonBorder, 0xffb7c5c2, 0xff4d5c59},
    Entry{Role::BorderStrong, 0xff7a8b87, 0xff738481},
    Entry{Role::Text, 0xff15211f, 0xffe6eeec},
    Entry{Role::TextMuted, 0xff4a5b57, 0xffb0bfbc},
    Entry{Role::TextDisabled, 0xff5f6e6a, 0xff8fa09c},
    Entry{Role::Accent, 0xff0f766e, 0xff2cb5a6},
    Entry{Role::AccentHover, 0xff0c645d, 0xff46c8ba},
    Entry{Role::AccentPressed, 0xff08504a, 0xff259c8f},
    Entry{Role::AccentText, 0xffffffff, 0xff03201d},
    Entry{Role::AccentSoft, 0xffd6ece8, 0xff17403b},
    Entry{Role::AccentInk, 0xff0a5e57, 0xff78e0d3},
    Entry{Role::Danger, 0xffb42318, 0xfff0857a},
    Entry{Role::DangerHover, 0xff981b12, 0xfff59c92},
    Entry{Role::DangerPressed, 0xff7d140c, 0xffdd7268},
    Entry{Role::DangerText, 0xffffffff, 0xff2a0805},
    Entry{Role::DangerSoft, 0xfffdecea, 0xff3d2321},
    Entry{Role::Success, 0xff24702f, 0xff72c982},
    Entry{Role::SuccessSoft, 0xffe5f4e7, 0xff1c3422},
    Entry{Role::Warning, 0xff8a5200, 0xffe9b452},
    Entry{Role::WarningSoft, 0xfffff2d9, 0xff392e18},
    Entry{Role::Info, 0xff2a5c8a, 0xff85bbe8},
    Entry{Role::InfoSoft, 0xffe6eff8, 0xff1c2f40},
    Entry{Role::FocusRing, 0xff0a7f76, 0xff5eead4},
    Entry{Role::Hover, 0xffe6eeec, 0xff2a3533},
    Entry{Role::Pressed, 0xffd7e2df, 0xff35423f},
    Entry{Role::Selection, 0xffc3e5df, 0xff1f524b},
    Entry{Role::SelectionInactive, 0xffd2dedb, 0xff3a4a47},
    Entry{Role::Skeleton, 0xffe3eae8, 0xff2b3634},
    Entry{Role::ToastSurface, 0xff1e2b29, 0xffe4ecea},
    Entry{Role::ToastText, 0xfff3f8f7, 0xff14201e},
    Entry{Role::Gold, 0xffdf9a35, 0xfff0b95c},
};

constexpr bool entriesFollowRoles()
{
    for (std::size_t i = 0; i < kEntries.size(); ++i) {
        if (static_cast<std::size_t>(kEntries[i].role) != i) {
            return false;
        }
    }
    return kEntries.back().role == Role::Gold;
}
static_assert(entriesFollowRoles());

constexpr std::array<QRgb, 8> kAvatarGrounds{0xff0f6b64, 0xff8a4b12, 0xff7a3b8f, 0xff2f5fa8,
                                             0xffa8324a, 0xff4c6a1f, 0xff5a4fb0, 0xff4f5f6b};

double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

QColor color(Role role)
{
    return color(role, scheme());
}

QColor color(Role role, Scheme scheme)
{
    const Entry& entry = kEntries.at(static_cast<std::size_t>(role));
    return QColor::fromRgb(scheme == Scheme::Light ? entry.light : entry.dark);
}

QList<Role> allRoles()
{
    QList<Role> roles;
    for (const Entry& entry : kEntries) {
        roles.append(entry.role);
    }
    return roles;
}

QColor avatarGround(quint32 seed)
{
    return QColor::fromRgb(kAvatarGrounds.at(seed % kAvatarGrounds.size()));
}

QColor avatarText()
{
    return QColor::fromRgb(0xffffffff);
}

int avatarGroundCount()
{
    return static_cast<int>(kAvatarGrounds.size());
}

double contrast(const QColor& first, const QColor& second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace keyfob::theme
