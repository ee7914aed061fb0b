#include "models/session/sessionstate.h"

#include <QTest>

#include <map>

using namespace keyfob;
using State = SessionState;
using Event = SessionEvent;

namespace {

std::map<std::pair<State, Event>, State> theDesign()
{
    return {
        {{State::SignedOut, Event::StartWithMarker}, State::Restoring},
        {{State::SignedOut, Event::Submit}, State::SigningIn},
        {{State::SignedOut, Event::LogOut}, State::SigningOut}, // after failing to sign in again
        {{State::Restoring, Event::Accepted}, State::SignedIn},
        {{State::Restoring, Event::Refused}, State::Expired},
        {{State::Restoring, Event::Unreachable}, State::Offline},
        {{State::Restoring, Event::SecretNotThere}, State::SignedOut},
        {{State::Restoring, Event::Cancel}, State::SignedOut},
        {{State::Restoring, Event::Lock}, State::Locked},
        {{State::Restoring, Event::LogOut}, State::SigningOut},
        {{State::SigningIn, Event::Accepted}, State::SignedIn},
        {{State::SigningIn, Event::Refused}, State::SignedOut},
        {{State::SigningIn, Event::Unreachable}, State::SignedOut},
        {{State::SigningIn, Event::Cancel}, State::SignedOut},
        {{State::SignedIn, Event::Refused}, State::Expired},
        {{State::SignedIn, Event::Unreachable}, State::Offline},
        {{State::SignedIn, Event::Lock}, State::Locked},
        {{State::SignedIn, Event::LogOut}, State::SigningOut},
        {{State::Offline, Event::Accepted}, State::SignedIn},
        {{State::Offline, Event::Refused}, State::Expired},
        {{State::Offline, Event::Lock}, State::Locked},
        {{State::Offline, Event::LogOut}, State::SigningOut},
        {{State::Expired, Event::Submit}, State::SigningIn},
        {{State::Expired, Event::Lock}, State::Locked},
        {{State::Expired, Event::LogOut}, State::SigningOut},
        {{State::Locked, Event::Unlock}, State::Restoring},
        {{State::Locked, Event::SecretNotThere}, State::Expired}, // of this run only
        {{State::SigningOut, Event::WipeDone}, State::SignedOut},
    };
}

} // namespace

class TestSessionState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListsHoldEveryStateAndEvent();
    void everyPairGoesWhereTheDesignSays();
    void everyStateButSignedOutCanBeLeftByThePerson();
};

void TestSessionState::theListsHoldEveryStateAndEvent()
{
    // Each once and in order, up to the last: so the walk below leaves no pair out.
    QCOMPARE(kAllSessionStates.back(), State::SigningOut);
    for (std::size_t i = 0; i < kAllSessionStates.size(); ++i) {
        QCOMPARE(static_cast<std::size_t>(kAllSessionStates.at(i)), i);
    }
    QCOMPARE(kAllSessionEvents.back(), Event::WipeDone);
    for (std::size_t i = 0; i < kAllSessionEvents.size(); ++i) {
        QCOMPARE(static_cast<std::size_t>(kAllSessionEvents.at(i)), i);
    }
}

void TestSessionState::everyPairGoesWhereTheDesignSays()
{
    const auto expected = theDesign();
    for (const State state : kAllSessionStates) {
        for (const Event event : kAllSessionEvents) {
            const auto found = expected.find({state, event});
            const std::optional<State> reached = next(state, event);
            QVERIFY2(reached.has_value() == (found != expected.end()), nameOf(state));
            QVERIFY2(!reached || *reached == found->second, nameOf(state));
        }
    }
}

void TestSessionState::everyStateButSignedOutCanBeLeftByThePerson()
{
    for (const State state : kAllSessionStates) {
        if (state == State::SignedOut || state == State::SigningOut) {
            continue;
        }
        const bool canBeLeft = next(state, Event::LogOut) || next(state, Event::Cancel)
                               || next(state, Event::Unlock);
        QVERIFY2(canBeLeft, nameOf(state));
    }
}

QTEST_GUILESS_MAIN(TestSessionState)
#include "tst_sessionstate.moc"
