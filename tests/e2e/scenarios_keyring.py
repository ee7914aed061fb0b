"""Scenarios about keyrings that do not help, and starts without a window."""

import re
import subprocess

import accessibility as at
import hands
import mainjob as job
from application import AS_USUAL_LOGGED, program
from scenarios import scenario
from waiting import wait_until

KEEP = "Keep me signed in"
SPOILT = re.compile("saved session could not be read")
PROMPT_CLASS = "gcr-prompter"


@scenario()
def keyring_locked(world):
    """The keyring's own prompt is dismissed: the sign-in page says so; unlocked, Retry signs in."""
    world.sign_in_with_token("alpha")
    world.wait_kept()
    world.app.close_window()
    world.keyring.lock()
    app = world.start_app()
    wait_until(lambda: hands.windows_of_class(PROMPT_CLASS), "the keyring asks for its password")
    world.step("started with a locked keyring, which asks for its password")
    hands.press("Escape")
    wait_until(lambda: not hands.windows_of_class(PROMPT_CLASS), "the prompt is gone")
    wait_told_about_keyring(app)
    job.wait_signed_out(app)
    world.step("dismissed: the sign-in page says why")

    world.keyring.unlock()
    app.click("push button", "Retry")
    job.wait_signed_in(app)
    job.wait_names(app, ["alpha"])
    world.step("unlocked, and asked again: signed in")


@scenario()
def keyring_spoilt(world):
    """The entry is not Keyfob's any more: the sign-in page says so; signing in replaces it."""
    world.sign_in_with_token("alpha")
    world.wait_kept()
    world.app.close_window()
    world.keyring.overwrite(b"\xffgarbage")
    app = world.start_app()
    app.notification(SPOILT)
    job.wait_signed_out(app)
    world.step("the entry was spoilt: the sign-in page says so")
    job.sign_in(app, world.password)
    world.wait_kept()
    app.close_window()
    job.wait_signed_in(world.start_app())
    world.step("signed in, started again: signed in without a question")


@scenario(with_keyring=False)
def keyring_missing(world):
    """No keyring at all: signing in works, keeping it is off and says why."""
    app = world.start_app_for_sign_in()
    keep = app.find("check box", KEEP)
    wait_until(lambda: not at.is_checked(keep), f"{KEEP} is off")
    wait_told_about_keyring(app)
    world.step("without a keyring: not kept, and told why")
    world.api.create("alpha")
    job.sign_in(app, world.password)
    job.wait_names(app, ["alpha"])
    world.note_secrets()
    app.close_window()
    job.wait_signed_out(world.start_app())
    world.step("signed in for this run only")


def wait_told_about_keyring(app):
    """Until a sentence about the keyring is on screen."""

    def is_told():
        texts = app.screen.look("label", job.KEYRING), app.screen.look("notification", job.KEYRING)
        return any(texts)

    wait_until(is_told, "a sentence about the keyring is shown")


NO_DISPLAY = {"DISPLAY": None, "QT_QPA_PLATFORM": None}
BAD_DISPLAYS = {
    "no display": NO_DISPLAY,
    "a display that does not exist": {"DISPLAY": ":4711", "QT_QPA_PLATFORM": None},
    "xcb without a display": {"DISPLAY": None, "QT_QPA_PLATFORM": "xcb"},
}


@scenario(with_server=False, with_keyring=False)
def command_line(world):
    """Options without a window: --version, --help, a mistake; no display is one sentence."""
    for where, changes in (("", {}), (", no display", NO_DISPLAY)):
        check_run(world, ["--version"], where, changes, 0, r"\d+\.\d+\.\d+")
        check_run(world, ["--help"], where, changes, 0, r"(?s)--server.*--email")
        check_run(world, ["--no-such-option"], where, changes, 2, r"--help")
        check_run(world, ["stray"], where, changes, 2, r"--help")
        check_run(world, ["--settings", "nowhere"], where, changes, 2, r"profile, tokens, server")
    for where, changes in BAD_DISPLAYS.items():
        quietly = changes | AS_USUAL_LOGGED
        said = check_run(world, [], f", {where}", quietly, 1, r"(?i)\bdisplay\b")
        assert len(said.strip().splitlines()) == 1, f"more than a sentence: {said}"
    with open("/dev/full", "w", encoding="utf-8") as full:
        ended = subprocess.run([program(), "--version"], stdout=full, timeout=10, check=False)
    assert ended.returncode == 1, "what could not be printed counts as done"
    world.step("--version on a full disk: status 1")


def check_run(world, options, where, changes, status, pattern):
    """One run without a window; returns what it printed."""
    app = world.launch(*options, changes=changes)
    ended = app.wait_exit()
    said = app.output()
    assert ended == status, f"{options}{where} ended with {ended}, not {status}: {said}"
    assert re.search(pattern, said), f"{options}{where} printed: {said}"
    world.step(f"{options or 'no option'}{where}: status {status}")
    return said
