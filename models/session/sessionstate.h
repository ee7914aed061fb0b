#pragma once

#include <array>
#include <optional>

namespace keyfob {

/// Where a session stands. Why it is signed out is told beside it (SignedOutReason).
enum class SessionState {
    SignedOut,
    Restoring,   ///< reading the keychain, then asking the server
    SigningIn,
    SignedIn,
    Offline,     ///< there is a session, the server cannot be reached
    Expired,     ///< the server has ended it: only the password is asked for
    Locked,      ///< the secrets are in the keychain only, until the person unlocks
    SigningOut,
};

/// What can happen to a session.
enum class SessionEvent {
    StartWithMarker,     ///< the preferences say that the keychain holds a session
    Submit,              ///< email and password were given
    Accepted,            ///< the server answered as it does for a user who is signed in
    Refused,             ///< sign-in: wrong pair; otherwise: renewal was refused
    Unreachable,         ///< no connection, timeout, 5xx
    SecretNotThere,      ///< the keychain has none, is locked, is missing or failed
    Cancel,
    Lock,
    Unlock,
    LogOut,
    WipeDone,
};

inline constexpr std::array kAllSessionStates{
    SessionState::SignedOut, SessionState::Restoring, SessionState::SigningIn,
    SessionState::SignedIn,  SessionState::Offline,   SessionState::Expired,
    SessionState::Locked,    SessionState::SigningOut};

inline constexpr std::array kAllSessionEvents{
    SessionEvent::StartWithMarker, SessionEvent::Submit,      SessionEvent::Accepted,
    SessionEvent::Refused,         SessionEvent::Unreachable, SessionEvent::SecretNotThere,
    SessionEvent::Cancel,          SessionEvent::Lock,        SessionEvent::Unlock,
    SessionEvent::LogOut,          SessionEvent::WipeDone};

/// The whole transition table, free of side effects. Nothing: the event does not belong to the
/// state and changes nothing.
[[nodiscard]] std::optional<SessionState> next(SessionState state, SessionEvent event);

/// For log lines.
[[nodiscard]] const char* nameOf(SessionState state);

} // namespace keyfob
