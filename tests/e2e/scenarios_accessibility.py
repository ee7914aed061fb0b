"""Scenarios that hold what a person needs who does not see the screen, or uses no mouse."""

import re

import accessibility as at
import audit
import hands
import mainjob as job
import reader
from scenarios import scenario
from waiting import wait_until

CLOSED_PORT = "http://127.0.0.1:9"
ANSWERS = re.compile("^NocoDB answers")
USER_ENTRIES = ["Account Settings", "Copy Auth Token", "Switch Account", "Language", "Appearance"]
COPY_AS = "Copy As"
SELECTED = at.Atspi.StateType.SELECTED


@scenario()
def main_job_by_names(world):
    """Sign in, add, copy, delete, log out: by roles and names, without a mouse or a place."""
    app = world.start_app_for_sign_in()
    reader.write(app, "password text", "Password", world.password)
    reader.press(app, "push button", "Sign In")
    job.wait_signed_in(app)
    job.wait_names(app, [])
    world.step("signed in")

    for name in ("alpha", "beta"):
        reader.press(app, "push button", "Add New API Token")
        app.wait_focus("text", "Token name")
        reader.write(app, "text", "Token name", name)
        reader.press(app, "push button", "Save")
        app.wait_focus("table", "API tokens")
        job.wait_selected(app, name)
    world.note_secrets()
    world.step("added two")

    reader.write(app, "text", "Filter tokens", "alp")
    job.wait_names(app, ["alpha"])
    reader.go_to_table(app)
    reader.choose(app, "Actions", "Copy")
    token = world.api.token("alpha")["token"]
    job.wait_clipboard(token, "the clipboard holds the token")
    reader.choose(app, "Actions", "Show")
    wait_until(
        lambda: app.tokens().cell(0, job.TOKEN).get_name() == token, "the token can be read"
    )
    world.step("found one, copied it, and read it")

    reader.choose(app, "Actions", "Delete…")
    app.wait_focus("push button", "Cancel")
    reader.press(app, "push button", "Delete")
    app.notification(job.STILL_ACCEPTED)
    reader.press(app, "push button", "Clear Filter")
    job.wait_names(app, ["beta"])
    assert [row["description"] for row in world.api.tokens()] == ["beta"], "another one is gone"
    world.step("deleted it")

    reader.choose(app, job.USER_MENU, "Log Out…")
    reader.press(app, "push button", "Log Out Everywhere")
    job.wait_signed_out(app)
    world.step("logged out")


@scenario()
def sign_in_named(world):
    """The sign-in page in its shapes: all that can be operated is named, errors describe fields."""
    app = world.start_app("--server", CLOSED_PORT)
    reader.press(app, "push button", "Network Settings…")
    app.find("push button", "Close")
    reader.press(app, "radio button", "Manual")
    check_network_fields(app)
    audit.check(app, "network dialog")
    reader.press(app, "push button", "Close")
    app.screen.wait_gone("push button", "Close")
    audit.check(app, "unreachable")
    wait_described(app, "text", "Server", re.compile("does not accept connections"))
    world.step("a server that is away")

    reader.write(app, "text", "Server", "http://a b")
    wait_described(app, "text", "Server", re.compile("address"))
    reader.write(app, "text", "Server", world.server.url)
    wait_described(app, "text", "Server", ANSWERS)
    audit.check(app, "found")
    reader.press(app, "push button", "Use an auth token instead")
    app.wait_focus("password text", "Auth token")
    wait_described(app, "text", "Server", ANSWERS)
    audit.check(app, "token")
    reader.write(app, "password text", "Auth token", "no token")
    wait_described(app, "password text", "Auth token", re.compile("(?i)auth token"))
    reader.press(app, "push button", "Use email and password instead")
    world.step("an address, an auth token")

    keep = app.find("check box", "Keep me signed in")
    assert at.is_checked(keep), "it is not on, or does not say so"
    reader.press(app, "check box", "Keep me signed in")
    wait_until(lambda: not at.is_checked(keep), "it says that it is off")
    reader.write(app, "text", "Email", world.email)
    reader.write(app, "password text", "Password", "not the password")
    reader.press(app, "push button", "Sign In")
    wait_described(app, "password text", "Password", job.WRONG_PASSWORD)
    app.wait_focus("password text", "Password")
    audit.check(app, "wrong password")
    world.step("a wrong password is the description of its field")


def check_network_fields(app):
    """Wrong values are told by the field that has them."""
    for name, bad, told in (
        ("Proxy host", "a b", "proxy.example.com"),
        ("Port", "x", "1 to 65535"),
        ("No proxy for", "a b/c", "cannot be read"),
        ("Time limit in seconds", "x", "number of seconds"),
        ("CA file", "/nowhere.pem", "(?i)file"),
    ):
        reader.write(app, "text", name, bad)
        hands.press("Tab")
        wait_described(app, "text", name, re.compile(told))


def wait_described(app, role, name, pattern):
    """Until the element's description matches."""
    element = app.find(role, name)
    wait_until(
        lambda: at.matches(element.get_description(), pattern),
        f'{role} "{name}" is described by "{pattern.pattern}"',
    )


@scenario()
def every_page_named(world):
    """Signed in, page by page: nothing that can be operated is nameless, and roles are right."""
    world.api.create("alpha")
    app = world.start_app_for_sign_in()
    job.sign_in(app, world.password)
    job.wait_names(app, ["alpha"])
    world.note_secrets()
    check_tokens_tab(app)
    world.step("tokens: list, editor, dialog, bars")
    check_menus(app)
    world.step("menus")
    check_other_pages(app)
    world.step("profile, server, preferences, locked, overview")
    check_log_out_dialog(app)
    world.api.sign_out()
    hands.press("ctrl+Tab", "ctrl+Tab", "F5")
    app.notification(re.compile("session has ended"))
    audit.check(app, "session ended")
    reader.press(app, "push button", "Sign In Again")
    app.wait_focus("password text", "Password")
    audit.check(app, "sign in again")
    world.step("log out, session ended, sign in again")


def check_tokens_tab(app):
    """The Tokens tab in its states."""
    audit.check(app, "tokens")
    cells = [app.tokens().cell(0, column).get_name() for column in range(len(job.HEADERS))]
    assert cells == ["alpha", "ada@example.com", "hidden", "Actions for alpha"], cells
    for name in ("Profile", "Tokens", "Server", "Preferences"):
        tab = app.find("page tab", name)
        assert at.shows(tab, SELECTED) == (name == "Tokens"), f"which tab is selected: {name}"
    reader.press(app, "push button", "Add New API Token")
    app.wait_focus("text", "Token name")
    reader.write(app, "text", "Token name", " ")
    hands.press("Return")
    wait_described(app, "text", "Token name", re.compile("Give the token a name"))
    audit.check(app, "adding")
    reader.press(app, "push button", "Cancel")
    app.screen.wait_gone("text", "Token name")
    reader.write(app, "text", "Filter tokens", "nothing like it")
    app.find("push button", "Clear Filter")
    audit.check(app, "no match")
    reader.press(app, "push button", "Clear Filter")
    job.add(app, "beta")
    hands.press("Delete")
    app.wait_focus("push button", "Cancel")
    audit.check(app, "delete dialog")
    reader.press(app, "push button", "Delete")
    app.notification(job.STILL_ACCEPTED)
    app.find("push button", "Check Again")
    audit.check(app, "still accepted")
    reader.press(app, "push button", "Close")


def check_menus(app):
    """Both menus and their submenus: every entry has a name, and what is chosen says so."""
    app.open_menu(job.USER_MENU, by=lambda *wanted: reader.press(app, *wanted))
    names = audit.check_entries(reader.entries(app))
    assert names == [*USER_ENTRIES, "Log Out…"], names
    for name, chosen in (("Switch Account", "^ada@"), ("Language", "^System Default$"),
                         ("Appearance", "^System$")):
        entries = reader.submenu(app, name)
        audit.check_entries(entries)
        on = [entry.get_name() for entry in entries if at.is_checked(entry)]
        assert len(on) == 1 and re.search(chosen, on[0]), f"{name}: {on} are on"
    hands.press("Escape")
    reader.go_to_table(app)
    app.open_menu("Actions", by=lambda *wanted: reader.press(app, *wanted))
    names = audit.check_entries(reader.entries(app))
    for name in ("Copy", COPY_AS, "Show", "Test", "Replace…", "Delete…"):
        assert name in names, f"{name} is not among {names}"
    assert len(audit.check_entries(reader.submenu(app, COPY_AS))) >= 5, "there are few ways to copy"
    hands.press("Escape")
    app.wait_focus("table", "API tokens")


def check_other_pages(app):
    """Profile, Server, Preferences, Overview, and the lock."""
    hands.press("ctrl+shift+Tab")
    reader.press(app, "push button", "Change Display Name")
    app.wait_focus("text", "Display name")
    audit.check(app, "display name")
    hands.press("Escape")
    reader.press(app, "push button", "Change Password…")
    app.wait_focus("password text", "Current password")
    hands.press("Return")
    wait_described(app, "password text", "Current password", re.compile("Enter your current"))
    audit.check(app, "password")
    hands.press("Escape")
    app.screen.wait_gone("password text", "Current password")
    audit.check(app, "profile")
    hands.press("ctrl+Tab", "ctrl+Tab")
    app.find("label", ANSWERS)
    audit.check(app, "server")
    for name in ("Manual", "System"):
        reader.press(app, "radio button", name)
        radio = app.find("radio button", name)
        wait_until(lambda radio=radio: at.is_checked(radio), f"{name} says that it is on")
        audit.check(app, f"server, proxy {name}")
    hands.press("ctrl+Tab")
    app.wait_focus("push button", "Language")
    audit.check(app, "preferences")
    hands.press("ctrl+l")
    app.wait_focus("push button", "Unlock")
    audit.check(app, "locked")
    hands.press("Return")
    app.wait_focus("push button", "Language")
    reader.press(app, "push button", "Overview")
    app.find("push button", "Show All Tokens")
    audit.check(app, "overview")
    assert app.find("push button", "Overview").get_description() == "current page"
    reader.press(app, "push button", "Account Settings")


def check_log_out_dialog(app):
    """The question before a log-out."""
    reader.choose(app, job.USER_MENU, "Log Out…")
    app.wait_focus("push button", "Cancel")
    app.find("push button", "Forget on This Computer")
    app.find("push button", "Log Out Everywhere")
    audit.check(app, "log-out dialog")
    reader.press(app, "push button", "Cancel")
    app.screen.wait_gone("push button", "Log Out Everywhere")


@scenario()
def changes_announced(world):
    """Whatever changes by itself is told: reading, no match, trouble, deleting, a session's end."""
    for name in ("a1", "a2", "b3"):
        world.api.create(name)
    world.note_secrets()
    app = world.start_app_for_sign_in()
    ears = reader.Ears(app)
    ears.wait(ANSWERS)
    job.sign_in(app, world.password)
    ears.wait("3 tokens")
    world.step("the check of the server, and how many tokens there are")

    reader.write(app, "text", "Filter tokens", "b")
    ears.wait("1 of 3")
    reader.write(app, "text", "Filter tokens", "nothing like it")
    ears.wait(re.compile("No token matches.*contains what you typed"))
    hands.press("Escape")
    ears.wait("3 tokens")
    world.step("what a filter leaves")

    world.server.kill()
    hands.press("F5")
    ears.wait(re.compile("does not accept connections"))
    world.server.start()
    reader.press(app, "push button", "Retry")
    ears.wait("3 tokens")
    world.step("a server that goes away, and comes back")

    reader.go_to_table(app)
    hands.press("Home", "shift+Down", "Delete")
    app.wait_focus("push button", "Cancel")
    reader.press(app, "push button", "Delete")
    ears.wait(re.compile("^Deleting… [12] of 2"), "2 of 2 deleted.")
    world.step("many that are deleted")

    world.api.sign_out()
    hands.press("F5")
    ears.wait(re.compile("session has ended"))
    world.step("the end of a session")
