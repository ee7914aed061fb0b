"""Scenarios about tokens: the main job, the clipboard, long lists."""

import re
import sys
from pathlib import Path

import accessibility as at
import hands
import mainjob as job
import processes
from scenarios import scenario
from waiting import wait_until

MANY = 10000
MANAGER = Path(__file__).with_name("clipboardmanager.py")


@scenario()
def main_job(world):
    """Sign in, add, copy, show, filter, delete, Copy Auth Token; the server agrees each time."""
    app = world.start_app_for_sign_in()
    job.sign_in(app, world.password)
    job.wait_names(app, [])
    assert app.tokens().headers() == job.HEADERS, app.tokens().headers()
    world.step("signed in, no tokens yet")

    for name in ("alpha", "beta"):
        job.add(app, name)
        job.copy_selected(app, world.api.token(name))
    assert len(world.api.tokens()) == 2, "the server has other tokens than these two"
    world.note_secrets()
    world.step("added two by keyboard, each one keystroke from copied")

    alpha, beta = world.api.token("alpha"), world.api.token("beta")
    job.select(app, "alpha")
    job.copy_selected(app, alpha)
    check_manners_of_copying(alpha["token"])
    job.show_selected(app, alpha)
    job.hide_selected(app, "alpha")
    job.filter_by(app, "BET", ["beta"])
    job.clear_filter(app, ["alpha", "beta"])
    world.step("copied, shown, hidden, filtered")

    job.select(app, "beta")
    job.ask_to_delete(app, "beta")
    hands.press("Return")
    app.screen.wait_gone("push button", "Delete")
    assert world.api.token("beta")["id"] == beta["id"], "Return deleted it: Cancel is no default"
    world.step("the delete dialog's default is Cancel")

    job.ask_to_delete(app, "beta")
    job.confirm_delete(app, ["alpha"])
    assert [row["id"] for row in world.api.tokens()] == [alpha["id"]], "the server kept it"
    assert world.api.accepts_api_token(beta["token"]), "then the message bar was wrong"
    world.step("deleted, and told that the server still accepts it")

    auth_token = world.remember("the auth token", job.copy_auth_token(app))
    assert world.api.accepts_auth_token(auth_token), "the server refuses the auth token"
    check_manners_of_copying(auth_token)
    world.step("copied the auth token, which the server accepts")
    app.close_window()


def check_manners_of_copying(secret):
    """A copied secret asks clipboard histories to forget it, and never is in PRIMARY."""
    assert "x-kde-passwordManagerHint" in hands.clipboard_targets(), hands.clipboard_targets()
    assert hands.clipboard("x-kde-passwordManagerHint") == "secret"
    assert secret not in hands.clipboard(selection="primary"), "PRIMARY holds the secret"


@scenario()
def adding_once(world):
    """Return pressed twice makes one token; Esc makes none; a blank name makes none."""
    app = world.start_app_for_sign_in()
    job.sign_in(app, world.password)
    job.wait_names(app, [])
    job.open_editor(app)
    hands.press("space", "Return")
    assert app.find("text", "Token name"), "the editor closed over a blank name"
    hands.press("Escape")
    app.screen.wait_gone("text", "Token name")
    world.step("a blank name is not saved, Esc closes the editor")
    job.open_editor(app)
    hands.write("once")
    hands.press("Return", "Return")
    job.wait_names(app, ["once"])
    hands.press("F5")
    job.wait_names(app, ["once"])
    assert len(world.api.tokens()) == 1, "the server has more than the one token"
    world.step("one token from two Returns")


@scenario()
def many_tokens(world):
    """Every one of 10,000 tokens is listed, the list scrolls, and the last of them can be copied."""
    names = [f"token {number:05}" for number in range(1, MANY)]
    world.server.seed_tokens(world.api.create("token 00000"), names)
    world.note_secrets()
    world.step(f"the server has {MANY} tokens")
    app = world.start_app_for_sign_in()
    job.sign_in(app, world.password)
    wait_until(lambda: app.tokens().row_count() == MANY, f"{MANY} rows are there", 30)
    world.step("all are listed")
    app.wait_focus("table", "API tokens")
    hands.press("End")
    job.wait_selected_row(app, MANY - 1)
    job.copy_selected(app, world.api.token(names[-1]))
    world.step("scrolled to the last one, and copied it")
    job.filter_by(app, "09998", ["token 09998"])
    job.select(app, "token 09998")
    job.copy_selected(app, world.api.token("token 09998"))
    world.step("another one is found and copied")


@scenario()
def replace_token(world):
    """Replace… makes and copies a new token of the name; the old one goes on request only."""
    old = world.sign_in_with_token("ci")
    new = replace_selected(world, {old["id"]})
    world.step("the new token is copied, the question is open")
    hands.press("Return")
    world.app.screen.wait_gone("push button", "Keep Both")
    job.wait_names(world.app, ["ci", "ci"])
    assert world.api.accepts_api_token(old["token"]), "Return deleted the old one"
    world.step("Return keeps both")
    newest = replace_selected(world, {old["id"], new["id"]})
    job.delete(world.app, ["ci", "ci"])
    left = {row["id"] for row in world.api.tokens()}
    assert left == {old["id"], newest["id"]}, "another one than the replaced one was deleted"
    world.step("Delete took the one that was replaced")
    world.app.close_window()


def replace_selected(world, known):
    """Chooses Replace… for the selected token; returns the new one, which the clipboard holds."""
    world.app.choose("Actions", "Replace…")
    world.app.find("push button", "Keep Both")
    world.note_secrets()
    (new,) = [row for row in world.api.tokens() if row["id"] not in known]
    assert new["description"] == "ci", new["description"]
    job.wait_clipboard(new["token"], "the clipboard holds the new token")
    return new


@scenario()
def deleting_many(world):
    """Three are selected by keyboard and deleted, one of them already by somebody else."""
    for name in ("a1", "a2", "a3", "b4"):
        world.api.create(name)
    world.note_secrets()
    app = world.start_app_for_sign_in()
    job.sign_in(app, world.password)
    job.wait_names(app, ["a1", "a2", "a3", "b4"])
    app.wait_focus("table", "API tokens")
    hands.press("Home", "shift+Down", "shift+Down")
    app.find("label", re.compile("3 selected"))
    for name in ("a1", "a2", "a3"):
        job.wait_selected(app, name)
    world.step("three are selected, and the count says so")
    world.api.delete(world.api.token("a2"))
    hands.press("Delete")
    app.find("push button", "Delete")
    for name in ("a1", "a2", "a3"):
        app.find("label", name)
    world.step("the dialog names all three")
    job.delete(app, ["b4"])
    app.notification(re.compile("2 of 3 deleted. Already deleted: .*a2"))
    app.notification(job.STILL_ACCEPTED)
    assert [row["description"] for row in world.api.tokens()] == ["b4"], "the server kept some"
    world.step("two are deleted, the third was already")


@scenario()
def clipboard_at_exit(world):
    """No clipboard manager inherits a secret, by closing the window nor by SIGTERM."""
    row = world.sign_in_with_token("alpha")
    world.wait_kept()
    manager = [sys.executable, MANAGER]
    with open(world.desktop.base / "manager.txt", "w+", encoding="utf-8") as said:
        process = processes.start(manager, stdout=said)
        wait_until(lambda: _content(said) == "ready\n", "the clipboard manager runs")
        for end in (world.app.close_window, lambda: _terminate(world.app)):
            job.select(world.app, "alpha")
            job.copy_selected(world.app, row)
            end()
            assert row["token"] not in hands.clipboard(), "the token is still in the clipboard"
            assert _content(said) == "ready\n", "the token was handed to the clipboard manager"
            world.start_app()
            job.wait_names(world.app, ["alpha"])
            world.step("ended: the clipboard is empty; started again: still signed in")
        processes.stop(process)

    job.select(world.app, "alpha")
    job.copy_selected(world.app, row)
    hands.copy("something else")
    _terminate(world.app)
    assert hands.clipboard() == "something else", "the clipboard of somebody else was cleared"
    world.step("what another program copied meanwhile stays")


def _terminate(app):
    status = app.terminate()
    assert status >= 0, f"SIGTERM is not an orderly quit: status {status}"


def _content(stream):
    stream.seek(0)
    return stream.read()


@scenario()
def wrong_password(world):
    """Refused inline: a reason, no dialog, nothing typed lost, the password ready to be retyped."""
    app = world.start_app_for_sign_in()
    job.submit_password(app, "not the password")
    app.find("label", job.WRONG_PASSWORD)
    password = app.wait_focus("password text", "Password")
    assert not app.dialogs(), "a dialog is open"
    assert at.text_of(app.find("text", "Email")) == world.email, "the email is lost"
    assert at.text_of(app.find("text", "Server")) == world.server.url, "the server is lost"
    assert at.length_of(password) == len("not the password"), "the password is lost"
    assert at.is_all_selected(password), "the password is not selected"
    world.step("refused inline")
    hands.write(world.password)
    hands.press("Return")
    job.wait_signed_in(app)
    world.step("typed again over the selection: signed in")
