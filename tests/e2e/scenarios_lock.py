"""Scenarios about the lock: nothing of the session is left on screen or in memory."""

import re

import hands
import leaks
import mainjob as job
from scenarios import scenario
from waiting import wait_until
from world import REFRESH_TOKEN

LOCKED = "Keyfob is locked"


@scenario()
def locked_and_unlocked(world):
    """Locked by keys: neither screen nor memory has the token; Unlock brings the rows back."""
    row = world.sign_in_with_token("alpha")
    world.wait_kept()
    app = world.app
    job.select(app, "alpha")
    hands.press("space")
    wait_until(lambda: app.tokens().cell(0, job.TOKEN).get_name() == row["token"], "it is shown")
    job.copy_auth_token(app)
    found = app.remembered(world.secrets)
    for what in ("an API token", REFRESH_TOKEN, leaks.AUTH_TOKEN):
        assert what in found, f"the search of the memory does not find {what}"
    world.step("signed in, a token on display, the auth token in the clipboard")

    hands.press("ctrl+l")
    app.find("push button", "Unlock")
    app.wait_focus("push button", "Unlock")
    assert app.screen.look("filler", LOCKED), "the page is not named"
    assert app.screen.look("label", LOCKED), "nothing says that it is locked"
    for element in app.screen.elements():
        name = element.get_name()
        assert row["token"] not in name and "alpha" not in name, "the lock shows a name or a token"
        assert world.email not in name, "the lock shows whose session it is"
    assert not app.screen.look("table", "API tokens"), "the list is still there"
    world.step("locked: nothing to be seen")

    world.wait_forgotten()
    world.step("locked: password, auth token, refresh token and API token are not in memory")

    hands.press("Return")
    job.wait_signed_in(app)
    job.wait_names(app, ["alpha"])
    job.select(app, "alpha")
    job.copy_selected(app, world.api.token("alpha"))
    app.find("label", re.compile("Connected"))
    world.step("unlocked: the rows are back, and can be copied")
