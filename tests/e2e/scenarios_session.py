"""Scenarios about the session: restarts, logging out, a server that is away."""

import re
import time

import accessibility as at
import hands
import mainjob as job
from scenarios import scenario
from waiting import wait_until

# The design's limits: 10 s without a byte, and a margin for a busy machine.
FROZEN_SECONDS = 25


@scenario()
def restart(world):
    """Closed and started again: signed in without a prompt, rows in their order, keyboard there."""
    world.sign_in_with_token("alpha")
    job.add(world.app, "beta")
    job.wait_order(world.app, ["alpha", "beta"])
    world.app.choose_in_submenu("Actions", "Sort and Columns", "Descending")
    job.wait_order(world.app, ["beta", "alpha"])
    world.note_secrets()
    world.wait_kept()
    world.app.close_window()
    world.step("signed in, closed")
    app = world.start_app()
    job.wait_signed_in(app)
    job.wait_order(app, ["beta", "alpha"])
    app.wait_focus("table", "API tokens")
    world.step("started again: signed in")


LIFE_SECONDS = 5


@scenario(auth_token_life=f"{LIFE_SECONDS}s")
def short_lives(world):
    """Auth tokens of five seconds: signed in through several, in use, with a renewal for each."""
    world.sign_in_with_token("alpha")
    began = time.monotonic()
    seen = set(world.server.refresh_tokens())
    before = len(seen)

    def renewals():
        world.note_secrets()
        seen.update(world.server.refresh_tokens())
        return len(seen) - before

    for wanted, name in enumerate(("beta", "gamma", "delta"), start=1):
        wait_until(lambda wanted=wanted: renewals() >= wanted, "it renews itself")
        job.add(world.app, name)
        world.step(f"renewed {renewals()} times; added {name}")
    auth_token = world.remember("the auth token", job.copy_auth_token(world.app))
    assert world.api.accepts_auth_token(auth_token), "the copied token has ended"
    # One for each life, and one more that may have begun; Copy Auth Token may ask for another.
    assert renewals() <= (time.monotonic() - began) / (0.9 * LIFE_SECONDS) + 2, "too many renewals"
    wait_until(lambda: renewals() > 3, "it renews itself")
    world.wait_kept()
    world.app.close_window()
    wait_until(lambda: not world.api.accepts_auth_token(auth_token), "the auth token has ended")
    app = world.start_app()
    job.wait_signed_in(app)
    job.wait_names(app, ["alpha", "beta", "gamma", "delta"])
    world.step("closed until the auth token had ended, started again: signed in")


@scenario()
def kill_after_sign_in(world):
    """kill -9 once the keyring has the session: the next start is signed in."""
    world.sign_in_with_token("alpha")
    world.wait_kept()
    world.app.kill()
    world.step("signed in, killed")
    app = world.start_app()
    job.wait_signed_in(app)
    job.wait_names(app, ["alpha"])
    world.step("started again: signed in")


@scenario()
def pasted_token(world):
    """A server without passwords: signed in by an auth token, until the server ends it."""
    world.api.create("alpha")
    pasted = world.ask_for_no_passwords()
    app = world.start_app_for_sign_in()
    app.find("push button", "Open in Browser…")
    assert not app.screen.look("password text", "Password"), "a password is asked for"
    app.fill("password text", "Auth token", pasted)
    app.find("label", re.compile(f"The token of {re.escape(world.email)}, valid until"))
    app.click("push button", "Sign In")
    job.wait_signed_in(app)
    job.wait_names(app, ["alpha"])
    world.note_secrets()
    world.step("signed in by a pasted token")

    wait_until(lambda: any(pasted in entry for entry in world.keyring.entries()), "it is kept")
    app.close_window()
    app = world.start_app()
    job.wait_signed_in(app)
    job.wait_names(app, ["alpha"])
    world.step("started again: signed in")

    world.api.sign_out()
    hands.press("F5")
    app.find("push button", "Sign In Again")
    job.wait_names(app, ["alpha"])
    world.step("ended at the server: told, rows stay")


@scenario()
def log_out_everywhere(world):
    """Ends every session on the server and empties the keyring; API tokens go on working."""
    row = world.sign_in_with_token("alpha")
    world.wait_kept()
    sessions = [world.remember("the auth token", job.copy_auth_token(world.app))]
    sessions.append(world.remember("another session's token", world.api.auth_token))
    assert all(map(world.api.accepts_auth_token, sessions)), "the sessions are dead already"
    job.select(world.app, "alpha")
    job.copy_selected(world.app, row)

    job.log_out(world.app, "Log Out Everywhere")
    job.wait_clipboard("", "the clipboard is empty")
    check_forgotten(world)
    assert not any(map(world.api.accepts_auth_token, sessions)), "a session lives on"
    assert world.api.accepts_api_token(row["token"]), "the API token is dead, too"
    world.step("logged out: sessions dead, API token alive, keyring empty")

    check_next_start_asks(world)
    world.api.sign_in(world.email, world.password)


@scenario()
def forget_on_this_computer(world):
    """Empties the keyring and tells the server nothing: its session lives on."""
    world.sign_in_with_token("alpha")
    world.wait_kept()
    auth_token = world.remember("the auth token", job.copy_auth_token(world.app))
    job.log_out(world.app, "Forget on This Computer")
    job.wait_clipboard("", "the clipboard is empty")
    check_forgotten(world)
    assert world.api.accepts_auth_token(auth_token), "the server was told"
    world.step("forgotten here, alive there")
    check_next_start_asks(world)


@scenario()
def own_account(world):
    """A new display name and a new password: the server has both, and the session goes on."""
    row = world.sign_in_with_token("alpha")
    world.wait_kept()
    other = world.remember("another session's token", world.api.auth_token)
    job.go_to_profile(world.app)
    job.change_display_name(world.app, "Ada Lovelace")
    assert world.api.display_name() == "Ada Lovelace", "the server has another name"
    world.app.find("push button", re.compile("^User menu.*Ada Lovelace"))
    world.step("a new display name, here and at the server")

    changed = world.new_password()
    job.change_password(world.app, "not the password", changed)
    world.app.find("label", re.compile("current password is wrong"))
    world.step("a wrong current password is told")
    job.fill_current_password(world.app, world.password)
    world.app.notification(re.compile("password was changed"))
    assert not world.api.accepts_auth_token(other), "another session lives on"
    assert world.api.accepts_api_token(row["token"]), "the API token is dead"
    world.api.sign_in(world.email, changed)
    world.step("the new password works at the server, the old session there is dead")

    world.api.create("beta")
    hands.press("ctrl+Tab", "F5")
    job.wait_names(world.app, ["alpha", "beta"])
    world.wait_kept()
    world.app.close_window()
    app = world.start_app()
    job.wait_signed_in(app)
    job.wait_names(app, ["alpha", "beta"])
    world.step("the session has gone on, and through a restart")


@scenario()
def managed_defaults(world):
    """A system-wide file locks the server, also against --server, and sets the clipboard's time."""
    lines = f"[server]\naddress={world.server.url}\naddressLocked=true\n[clipboard]\nclearAfter=20\n"
    changes = world.managed(lines)
    world.launch("--server", "https://other.example", "--email", world.email, changes=changes)
    app = world.app
    app.wait_window()
    app.notification(re.compile("administrator has set the server"))
    app.find("label", "Set by your administrator.")
    server = app.find("text", "Server")
    assert at.text_of(server) == world.server.url, "another server is filled in"
    app.click("text", "Server")
    hands.write("x")
    assert at.text_of(server) == world.server.url, "a locked address was changed"
    world.step("the server is locked, and --server does not count")
    job.sign_in(app, world.password)
    app.choose(job.USER_MENU, "Copy Auth Token")
    app.notification(re.compile("Clipboard clears in (20|19|18) s"))
    world.remember("the auth token", hands.clipboard())
    world.step("signed in, and the clipboard has the managed time")


def check_forgotten(world):
    """Neither the keyring nor the program's memory holds the session any more."""
    wait_until(lambda: not world.keyring_knows(), "the keyring has forgotten the session")
    world.wait_forgotten()


def check_next_start_asks(world):
    """The next start shows the sign-in page."""
    world.app.close_window()
    app = world.start_app()
    job.wait_signed_out(app)
    world.step("started again: the password is asked for")


@scenario()
def server_killed(world):
    """The server goes away under it: rows stay under a reason with Retry, which works later."""
    world.sign_in_with_token("alpha")
    world.server.kill()
    hands.press("F5")
    world.app.notification(job.REASON)
    world.app.find("push button", "Retry")
    job.wait_names(world.app, ["alpha"])
    world.step("the server is gone: a reason, and the rows stay")
    world.server.start()
    retry(world)


@scenario()
def server_frozen(world):
    """The server stops answering: the window stays usable, and in the end a reason comes."""
    world.sign_in_with_token("alpha")
    world.server.freeze()
    hands.press("F5")
    job.filter_by(world.app, "nothing like it", [])
    job.clear_filter(world.app, ["alpha"])
    world.step("the server is silent: the window is usable")
    world.app.notification(job.REASON, FROZEN_SECONDS)
    world.step("a reason is shown")
    world.server.thaw()
    retry(world)


@scenario()
def offline_start(world):
    """Started while the server is away: window at once, a reason with Retry, nobody signed out."""
    world.sign_in_with_token("alpha")
    world.wait_kept()
    world.app.close_window()
    world.server.kill()
    app = world.start_app()
    app.notification(job.REASON)
    job.wait_signed_in(app)
    assert app.tokens().row_count() == 0, "rows from nowhere"
    world.step("started without a server: a reason, and not signed out")
    world.server.start()
    retry(world)


def retry(world):
    """Presses Retry, which must bring the rows and take the message away."""
    world.app.click("push button", "Retry")
    world.app.screen.wait_gone("push button", "Retry")
    job.wait_names(world.app, ["alpha"])
    world.step("the server is back: Retry works")
