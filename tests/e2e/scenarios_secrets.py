"""Scenarios that plant secrets, and look for them wherever they must not be: after each of them all
files and all output are searched, as after every scenario, and everything is logged."""

import re
import resource
from pathlib import Path

import accessibility as at
import hands
import leaks
import mainjob as job
import places
from relay import Relay, shown_once
from scenarios import scenario
from waiting import wait_until

CLIPBOARD_SECONDS = 10  # the least that can be chosen
COPIES = ("curl Line", ".env Line", "xc-token Header", "Authorization Header", "JSON Headers")


@scenario()
def planted_secrets(world):
    """From sign-in to a crash, logging everything: no secret is where it must not be."""
    world.tracer = places.tracer(children(world))
    allow_core_files()
    choose_clipboard_time(world)
    row = world.api.create("alpha")
    changes = places.with_browser(world.desktop.base / "browser")
    app = world.launch("--server", world.server.url, "--email", world.email, changes=changes)
    app.wait_window()
    wrong = world.new_password()
    job.submit_password(app, wrong)
    app.find("label", job.WRONG_PASSWORD)
    look(world, "a wrong password")
    job.sign_in(app, world.password)
    world.note_secrets()
    look(world, "signed in")
    work_with_tokens(world, row)
    change_the_password(world)
    wait_for_the_clipboard(world, row)
    leave(world)


@scenario()
def planted_secrets_seldom_used(world):
    """Pasted, shown once, copied by menu, while lists and reports are saved: nowhere, either."""
    world.api.create("alpha")
    pasted = world.ask_for_no_passwords()
    with Relay(world.server, shown_once) as relay:
        app = world.start_app("--server", relay.url, "--email", world.email)
        app.fill("password text", "Auth token", pasted)
        look(world, "an auth token is pasted")
        app.click("push button", "Sign In")
        job.wait_signed_in(app)
        job.wait_names(app, ["alpha"])
        token = make_one_that_is_shown_once(world)
        app.choose("Actions", "Copy")
        job.wait_clipboard(token, "the clipboard holds the token")
        look(world, "copied by the menu")
        save_a_list_and_a_report(world)
        point_at_things(world)
        check_that_looking_works(world)
        job.log_out(app, "Log Out Everywhere")
        check_undo(world, app.find("password text", "Auth token"))
        look(world, "logged out")
        app.close_window()


def make_one_that_is_shown_once(world):
    """Shown, copied, kept: while it is shown it can be read, and only it."""
    app = world.app
    job.open_editor(app)
    app.fill("text", "Token name", "once")
    hands.press("Return")
    app.wait_focus("push button", "Copy")
    world.note_secrets()
    token = world.api.token("once")["token"]
    app.find("label", token)
    assert seen(world) == {"an API token"}, "a token on display is where it may be, and only it"
    app.click("check box", "Keep a copy in this computer’s keyring")
    app.click("push button", "Copy")
    job.wait_clipboard(token, "the clipboard holds the token")
    app.click("push button", "Done")
    app.screen.wait_gone("push button", "Done")
    look(world, "shown once")
    return token


def save_a_list_and_a_report(world):
    """What is saved is among the files that are searched at the end."""
    app = world.app
    app.choose("Actions", "Export List…")
    save(world, "list.csv", "once")
    app.choose("", "Save Diagnostics…", by=lambda *_: hands.press("F1"))
    app.wait_focus("push button", "Save…")
    look(world, "the report is shown")
    hands.press("Return")
    save(world, "report.txt", "Keyfob diagnostics")
    app.click("push button", "Close")
    app.screen.wait_gone("push button", "Close")


def save(world, name, content):
    """Saves under this name, until that is in the file."""
    path = world.desktop.home / name
    job.save_as(world.app, path)
    wait_until(lambda: path.exists() and content in path.read_text("utf-8"), f"{name} is saved")
    look(world, f"{name} is saved")


def point_at_things(world):
    """Tool tips are there for those who look, and for other programs."""
    app = world.app
    assert world.email in " ".join(places.tool_tips(app, app.find("push button", job.USER_MENU)))
    look(world, "the mouse rests on the user menu")
    table = app.tokens()
    tips = places.tool_tips(app, table.cell(job.row_of(app, "once"), job.TOKEN))
    assert re.search("A copy is kept", " ".join(tips)), "a token's cell tells something else"
    look(world, "the mouse rests on a token")


def check_that_looking_works(world):
    """That nothing is found in PRIMARY and in drags says something as things are found there."""
    app = world.app
    job.go_to_profile(app)
    word = app.find("label", re.compile(r"^us\w{8,}$"))
    x, y = at.start_of(word)
    hands.double_click(x, y)
    selected = word.get_name()
    wait_until(lambda: hands.clipboard(selection="primary") == selected, "PRIMARY has the user's id")
    # Elsewhere in the word: a third click would select something else.
    assert places.drag_offers((x + 30, y)), "the drag of a selected word is not seen"
    world.step("what is selected is seen in PRIMARY and in a drag")


def check_undo(world, field):
    """No key brings a secret back into this field."""
    hands.click(*at.centre_of(field))
    hands.press("ctrl+z")
    hands.write("x")  # which comes after it, and shows that it has been heard
    wait_until(lambda: at.length_of(field) > 0, "a key is heard")
    assert at.length_of(field) == 1, "undo brings a secret back"
    world.step("undo brings nothing back")


def work_with_tokens(world, row):
    """Add, select, drag, copy in every way, show and hide, delete, copy the auth token."""
    app = world.app
    job.add(app, "beta")
    world.note_secrets()
    job.select(app, "alpha")
    look(world, "added")
    cell = app.tokens().cell(job.row_of(app, "alpha"), job.TOKEN)
    assert not places.drag_offers(at.centre_of(cell)), "a drag of a row offers something"
    world.step("a drag from a token's cell offers nothing")
    for entry in COPIES:
        app.choose_in_submenu("Actions", "Copy As", entry)
        app.notification(re.compile("(?i)copied"))
        look(world, f"copied as {entry}")
    job.select(app, "alpha")
    job.show_selected(app, row)
    assert seen(world) == {"an API token"}, "a token on display is where it may be, and only it"
    job.hide_selected(app, "alpha")
    look(world, "shown and hidden")
    job.select(app, "beta")
    job.ask_to_delete(app, "beta")
    look(world, "asked to delete")
    job.confirm_delete(app, ["alpha"])
    look(world, "deleted")
    world.remember("the auth token", job.copy_auth_token(app))
    look(world, "auth token copied")


def change_the_password(world):
    """Typed, sent, and undone by nobody."""
    app = world.app
    job.select(app, "alpha")
    job.go_to_profile(app)
    changed = world.new_password()
    job.change_password(app, world.password, changed)
    app.notification(re.compile("password was changed"))
    world.password = changed
    hands.press("ctrl+Tab", "F5")
    job.wait_names(app, ["alpha"])
    world.note_secrets()
    look(world, "password changed")


def wait_for_the_clipboard(world, row):
    """In the clipboard until its time is over, and never in PRIMARY."""
    job.select(world.app, "alpha")
    job.copy_selected(world.app, row)
    wait_until(lambda: hands.clipboard() == "", "its time is over", 3 * CLIPBOARD_SECONDS)
    look(world, "the clipboard's time is over")


def leave(world):
    """Locked, unlocked, logged out: no secret in memory, in fields or in their undo; then a crash."""
    app = world.app
    hands.press("ctrl+l")
    app.find("push button", "Unlock")
    look(world, "locked")
    hands.press("Return")
    job.wait_signed_in(app)
    job.log_out(app, "Log Out Everywhere")
    look(world, "logged out")
    check_undo(world, app.find("password text", "Password"))
    world.wait_forgotten()
    world.step("no secret is in memory")
    check_what_is_started(world)
    limits = Path(f"/proc/{app.pid}/limits").read_text(encoding="utf-8")
    assert re.search(r"^Max core file size +0 ", limits, re.MULTILINE), "core files are not off"
    app.crash()
    cores = [path for path in Path.cwd().glob("core*") if path.is_file()]
    assert not cores, f"a crash has left {cores}"
    world.step("a crash leaves no memory in a file")


def look(world, when):
    """No secret in what can be read from outside: window titles, accessible tree, PRIMARY."""
    found = seen(world)
    assert not found, f"{when}: {', '.join(sorted(found))} can be read"
    world.step(f"{when}: nothing to be read")


def seen(world):
    """What the secrets are that another program could read without a key being pressed."""
    texts = [hands.clipboard(selection="primary"), *places.titles(world.app.pid)]
    for element in world.app.screen.elements():
        texts += places.texts_of(element)
    table = world.app.screen.look("table", "API tokens")
    if table:
        rows = at.Table(table)
        for number in range(rows.row_count()):
            for column in range(len(rows.headers())):
                texts += places.texts_of(rows.cell(number, column))
    return set(leaks.secrets_in("\n".join(texts).encode(), world.secrets))


def check_what_is_started(world):
    """Arguments and environment of the process and of what it starts; the tracer's file is among
    those that are searched at the end."""
    world.app.choose("Help", "Manual in Your Browser")
    wait_until(lambda: "browser/xdg-open" in children(world).read_text(), "a browser is started")
    for name in ("cmdline", "environ"):
        content = Path(f"/proc/{world.app.pid}/{name}").read_bytes()
        found = leaks.secrets_in(content, world.secrets)
        assert not found, f"its {name} holds {found}"
    world.step("no secret in arguments and environment")


def children(world):
    """Where the tracer writes."""
    return world.desktop.base / "output/children.txt"


def allow_core_files():
    """Whoever starts it would have them."""
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))


def choose_clipboard_time(world):
    """As a person has done it in an earlier run."""
    folder = world.desktop.home / ".config/keyfob"
    folder.mkdir(parents=True)
    (folder / "keyfob.conf").write_text(f"[secrets]\nclearClipboardAfter={CLIPBOARD_SECONDS}\n")
