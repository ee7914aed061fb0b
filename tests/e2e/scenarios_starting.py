"""Scenarios about starting the program again while it runs."""

import re

import accessibility as at
import hands
import mainjob as job
from application import AS_USUAL_LOGGED
from scenarios import scenario
from waiting import wait_until

COPIED = re.compile("Copied the auth token")


@scenario()
def second_start(world):
    """A second start hands its options over, ends, and has the first window raised."""
    world.sign_in_with_token("alpha")
    app = world.app
    check_copying(world, app)
    check_adding(world, app)
    check_other_folder(world, app)
    world.note_secrets()
    world.wait_kept()
    app.close_window()
    app = world.start_app("--copy-auth-token")
    app.notification(COPIED, 15)
    check_copied_token(world)
    assert app.is_running(), "it has ended after copying"
    world.step("with none that runs: it starts, copies, says so, and stays")
    start_again(world, app, "--settings", "server")
    app.find("push button", "Check Again")
    world.step("--settings server: its tab")
    check_start_while_ending(world, app)


def check_start_while_ending(world, app):
    """The end waits for a server that is silent; whoever starts then is not swallowed by it."""
    world.note_secrets()
    world.server.freeze()
    job.log_out(app, "Log Out Everywhere")
    hands.close_window()
    wait_until(lambda: not hands.visible_windows(app.pid), "its window is closed")
    later = world.launch()
    assert app.is_running(), "it has ended already: this proves nothing"
    later.wait_window()
    assert app.wait_exit() == 0, "the first one did not end well"
    world.server.thaw()
    world.step("while the first one was ending: the second waited, and has a window")


def start_again(world, app, *options):
    """Another start without a display, as a shell or a shortcut may make it."""
    windows = app.window_count()
    changes = AS_USUAL_LOGGED | {"DISPLAY": None, "QT_QPA_PLATFORM": None}
    later = world.launch(*options, changes=changes)
    world.app = app
    status = later.wait_exit()
    assert status == 0, f"{options} ended with {status}: {later.output()}"
    assert not later.output(), f"{options} printed: {later.output()}"
    assert app.window_count() <= max(windows, 1), "there is another window"
    wait_until(lambda: is_in_front(app), "its window is in front")


def is_in_front(app):
    """Whether the keyboard goes to one of its windows."""
    return hands.active_window() in hands.visible_windows(app.pid)


def check_copying(world, app):
    """From a window that is minimised."""
    (window,) = hands.visible_windows(app.pid)
    hands.minimise(window)
    wait_until(lambda: not hands.visible_windows(app.pid), "the window is minimised")
    start_again(world, app, "--copy-auth-token")
    app.notification(COPIED)
    check_copied_token(world)
    world.step("minimised: back in front, with the auth token in the clipboard")


def check_copied_token(world):
    """The clipboard has an auth token that the server accepts."""
    token = world.remember("the auth token", hands.clipboard())
    assert world.api.accepts_auth_token(token), "what was copied is no auth token"


def check_adding(world, app):
    """The editor with a name, and what is typed in it afterwards."""
    start_again(world, app, "--add-token", "nightly backup")
    field = app.wait_focus("text", "Token name")
    assert at.text_of(field) == "nightly backup", f"it is filled with {at.text_of(field)}"
    hands.write("mine")  # over what was filled in, which is selected
    start_again(world, app, "--add-token=another")
    wait_until(lambda: at.text_of(field) == "mine", "what was typed is kept")
    assert len(world.api.tokens()) == 1, "a token was made that nobody has saved"
    hands.press("Return")
    job.wait_names(app, ["alpha", "mine"])
    world.step("the editor was filled in, what was typed then was kept and saved")


def check_other_folder(world, app):
    """Another configuration folder is another Keyfob, which covers the window of the first."""
    changes = {"XDG_CONFIG_HOME": str(world.desktop.home / "another")}
    other = world.launch(changes=changes)
    other.wait_window()
    wait_until(lambda: is_in_front(other), "the other Keyfob is in front")
    start_again(world, app)
    assert other.is_running(), "the other Keyfob has ended"
    other.terminate()
    world.step("another configuration folder: another Keyfob; behind it, the first is raised")
