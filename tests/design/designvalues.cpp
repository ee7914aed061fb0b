#include "tests/design/designvalues.h"

namespace keyfob::design {

using namespace Qt::StringLiterals;
using theme::Radius;
using theme::Role;
using theme::Scheme;
using theme::Space;
using theme::TypeRole;

// The word of the code itself, so that it cannot be another one.
#define KEYFOB_NAMED(kind, word) {kind::word, QStringLiteral(#word)}

namespace {

QList<Named<Role>> groundsAndInks()
{
    return {KEYFOB_NAMED(Role, Window),       KEYFOB_NAMED(Role, Sidebar),
            KEYFOB_NAMED(Role, Surface),      KEYFOB_NAMED(Role, SurfaceRaised),
            KEYFOB_NAMED(Role, Border),       KEYFOB_NAMED(Role, ButtonBorder),
            KEYFOB_NAMED(Role, BorderStrong), KEYFOB_NAMED(Role, Text),
            KEYFOB_NAMED(Role, TextMuted),    KEYFOB_NAMED(Role, TextDisabled),
            KEYFOB_NAMED(Role, Accent),       KEYFOB_NAMED(Role, AccentHover),
            KEYFOB_NAMED(Role, AccentPressed), KEYFOB_NAMED(Role, AccentText),
            KEYFOB_NAMED(Role, AccentSoft),   KEYFOB_NAMED(Role, AccentInk)};
}

QList<Named<Role>> signalsAndStates()
{
    return {KEYFOB_NAMED(Role, Danger),        KEYFOB_NAMED(Role, DangerHover),
            KEYFOB_NAMED(Role, DangerPressed), KEYFOB_NAMED(Role, DangerText),
            KEYFOB_NAMED(Role, DangerSoft),    KEYFOB_NAMED(Role, Success),
            KEYFOB_NAMED(Role, SuccessSoft),   KEYFOB_NAMED(Role, Warning),
            KEYFOB_NAMED(Role, WarningSoft),   KEYFOB_NAMED(Role, Info),
            KEYFOB_NAMED(Role, InfoSoft),      KEYFOB_NAMED(Role, FocusRing),
            KEYFOB_NAMED(Role, Hover),         KEYFOB_NAMED(Role, Pressed),
            KEYFOB_NAMED(Role, Selection),     KEYFOB_NAMED(Role, SelectionInactive),
            KEYFOB_NAMED(Role, Skeleton),      KEYFOB_NAMED(Role, ToastSurface),
            KEYFOB_NAMED(Role, ToastText),     KEYFOB_NAMED(Role, Gold)};
}

} // namespace

QList<Named<Role>> colors()
{
    return groundsAndInks() + signalsAndStates();
}

QList<Named<Space>> spaces()
{
    return {KEYFOB_NAMED(Space, Hairline), KEYFOB_NAMED(Space, Xxs), KEYFOB_NAMED(Space, Xs),
            KEYFOB_NAMED(Space, S),        KEYFOB_NAMED(Space, M),   KEYFOB_NAMED(Space, L),
            KEYFOB_NAMED(Space, Xl),       KEYFOB_NAMED(Space, Xxl)};
}

QList<Named<Radius>> radii()
{
    return {KEYFOB_NAMED(Radius, Small), KEYFOB_NAMED(Radius, Medium),
            KEYFOB_NAMED(Radius, Large)};
}

QList<Named<TypeRole>> types()
{
    return {KEYFOB_NAMED(TypeRole, Heading), KEYFOB_NAMED(TypeRole, Title),
            KEYFOB_NAMED(TypeRole, Strong),  KEYFOB_NAMED(TypeRole, Body),
            KEYFOB_NAMED(TypeRole, Small),   KEYFOB_NAMED(TypeRole, Mono)};
}

#undef KEYFOB_NAMED

QString values()
{
    QStringList lines;
    for (const auto& [role, name] : colors()) {
        lines.append(u"%1 %2 %3"_s.arg(name, theme::color(role, Scheme::Light).name(),
                                       theme::color(role, Scheme::Dark).name()));
    }
    for (const theme::Icon icon : theme::allIcons()) {
        lines.append(theme::iconName(icon));
    }
    return lines.join(u'\n');
}

} // namespace keyfob::design
