#include "models/session/sessionstate.h"

#include <QtGlobal>

namespace keyfob {

using State = SessionState;
using Event = SessionEvent;

namespace {

struct Transition
{
    State from;
    Event event;
    State to;
};

constexpr std::array kTable{
    Transition{State::SignedOut, Event::StartWithMarker, State::Restoring},
    Transition{State::SignedOut, Event::Submit, State::SigningIn},
    // Somebody who failed to sign in again still has the page and the keychain's entry.
    Transition{State::SignedOut, Event::LogOut, State::SigningOut},

    Transition{State::Restoring, Event::Accepted, State::SignedIn},
    Transition{State::Restoring, Event::Refused, State::Expired},
    Transition{State::Restoring, Event::Unreachable, State::Offline},
    Transition{State::Restoring, Event::SecretNotThere, State::SignedOut},
    Transition{State::Restoring, Event::Cancel, State::SignedOut},
    Transition{State::Restoring, Event::Lock, State::Locked},
    Transition{State::Restoring, Event::LogOut, State::SigningOut},

    Transition{State::SigningIn, Event::Accepted, State::SignedIn},
    Transition{State::SigningIn, Event::Refused, State::SignedOut},
    Transition{State::SigningIn, Event::Unreachable, State::SignedOut},
    Transition{State::SigningIn, Event::Cancel, State::SignedOut},

    Transition{State::SignedIn, Event::Refused, State::Expired},
    Transition{State::SignedIn, Event::Unreachable, State::Offline},
    Transition{State::SignedIn, Event::Lock, State::Locked},
    Transition{State::SignedIn, Event::LogOut, State::SigningOut},

    Transition{State::Offline, Event::Accepted, State::SignedIn},
    Transition{State::Offline, Event::Refused, State::Expired},
    Transition{State::Offline, Event::Lock, State::Locked},
    Transition{State::Offline, Event::LogOut, State::SigningOut},

    Transition{State::Expired, Event::Submit, State::SigningIn},
    Transition{State::Expired, Event::Lock, State::Locked},
    Transition{State::Expired, Event::LogOut, State::SigningOut},

    Transition{State::Locked, Event::Unlock, State::Restoring},
    // A session of this run only: nothing but the password brings it back.
    Transition{State::Locked, Event::SecretNotThere, State::Expired},

    Transition{State::SigningOut, Event::WipeDone, State::SignedOut},
};

} // namespace

std::optional<SessionState> next(SessionState state, SessionEvent event)
{
    for (const Transition& transition : kTable) {
        if (transition.from == state && transition.event == event) {
            return transition.to;
        }
    }
    return std::nullopt;
}

const char* nameOf(SessionState state)
{
    switch (state) {
    case State::SignedOut:
        return "SignedOut";
    case State::Restoring:
        return "Restoring";
    case State::SigningIn:
        return "SigningIn";
    case State::SignedIn:
        return "SignedIn";
    case State::Offline:
        return "Offline";
    case State::Expired:
        return "Expired";
    case State::Locked:
        return "Locked";
    case State::SigningOut:
        return "SigningOut";
    }
    Q_UNREACHABLE();
}

} // namespace keyfob
