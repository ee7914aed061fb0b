"""A scenario about where keys go: after every step some named thing on screen has them."""

import accessibility as at
import hands
import mainjob as job
from scenarios import scenario
from waiting import NotYet, wait_until

TABLE = ("table", "API tokens")
FILTER = ("text", "Filter tokens")
CANCEL = ("push button", "Cancel")
USER_MENU = ("push button", "User menu, ada@example.com")


@scenario()
def focus_kept(world):
    """By keys alone through dialogs, tabs, panes and the editor: the keyboard is never lost."""
    for name in ("alpha", "beta", "gamma"):
        world.api.create(name)
    app = world.start_app_for_sign_in()
    job.sign_in(app, world.password)
    job.wait_order(app, ["alpha", "beta", "gamma"])
    world.note_secrets()
    wait_holder(app, TABLE)
    check_deleting(app)
    world.step("the question before a deletion: cancelled, confirmed")
    check_logging_out(app)
    world.step("the question before a log-out, cancelled")
    check_tabs_and_panes(app)
    world.step("through tabs and panes, both ways")
    check_editors(app)
    world.step("out of editors, the filter and menus by Esc")


def wait_holder(app, wanted):
    """Until keys go to this thing of the program's, and to no other one."""

    def has_them():
        holders = app.screen.holders()
        names = [(holder.get_role_name(), holder.get_name()) for holder in holders]
        # A bar of tabs goes by the name of its current tab, which says the same.
        if wanted[0] == "page tab":
            names = [name for name in names if name != ("page tab list", wanted[1])]
        if names != [wanted]:
            raise NotYet(f"but {names} have them")
        return holders

    for holder in wait_until(has_them, f"keys go to {wanted}"):
        states = (at.Atspi.StateType.SHOWING, at.Atspi.StateType.FOCUSABLE)
        assert all(at.shows(holder, state) for state in states), f"{wanted} cannot be gone to"
        assert at.is_enabled(holder), f"{wanted} is off"


def press(app, keys, *wanted):
    """Presses a key again and again; each time keys go to the next of these."""
    for holder in wanted:
        hands.press(keys)
        wait_holder(app, holder)


def check_deleting(app):
    """Cancelled by Esc and by Enter the keyboard is where it was; confirmed, on the next row."""
    hands.press("Home", "Down")
    job.wait_selected(app, "beta")
    for leave in ("Escape", "Return"):
        press(app, "Delete", CANCEL)
        press(app, leave, TABLE)
        job.wait_selected(app, "beta")
    press(app, "Delete", CANCEL)
    press(app, "Tab", ("push button", "Delete"))
    press(app, "space", TABLE)
    job.wait_order(app, ["alpha", "gamma"])
    app.notification(job.STILL_ACCEPTED)
    wait_holder(app, TABLE)
    job.wait_selected(app, "gamma")


def check_logging_out(app):
    """Asked by the user menu; afterwards the keyboard is on its button, from which one came."""
    hands.press("F6")
    wait_until(lambda: holder_of(app) != TABLE, "F6 leads elsewhere")
    while (USER_MENU[0], USER_MENU[1]) != holder_of(app):
        before = holder_of(app)
        hands.press("Tab")
        wait_until(lambda before=before: holder_of(app) != before, "Tab goes on")
    app.choose(job.USER_MENU, "Log Out…", by=lambda *_: hands.press("space"))
    wait_holder(app, CANCEL)
    press(app, "Escape", USER_MENU)


def holder_of(app):
    """The one thing that has the keyboard, or None."""
    holders = [(one.get_role_name(), one.get_name()) for one in app.screen.holders()]
    return holders[0] if len(holders) == 1 else None


def check_tabs_and_panes(app):
    """Ctrl+Tab and F6, there and back."""
    press(app, "F6", TABLE)
    check_again, profile = ("push button", "Check Again"), ("page tab", "Profile")
    language = ("push button", "Language")
    press(app, "ctrl+Tab", check_again, language, profile, TABLE)
    press(app, "ctrl+shift+Tab", profile, language, check_again, TABLE)
    sidebar = ("push button", "Account Settings")
    press(app, "F6", sidebar, TABLE)
    hands.press("ctrl+c")
    clear = app.find("push button", "Clear Now")
    assert not at.is_focused(clear), "copying takes the keyboard"
    press(app, "F6", ("push button", "Clear Now"), sidebar, TABLE)
    press(app, "shift+F6", sidebar, ("push button", "Clear Now"), TABLE)


def check_editors(app):
    """Esc gives a new name up, clears a filter, closes a menu, and gives a display name up."""
    press(app, "ctrl+n", ("text", "Token name"))
    hands.write("given up")
    press(app, "Escape", TABLE)
    press(app, "ctrl+f", FILTER)
    hands.write("nothing like it")
    app.find("push button", "Clear Filter")
    wait_holder(app, FILTER)
    press(app, "Escape", FILTER)
    press(app, "Down", TABLE)
    before = app.window_count()
    hands.press("shift+F10")
    wait_until(lambda: app.window_count() > before, "the menu is open")
    press(app, "Escape", TABLE)
    press(app, "ctrl+shift+Tab", ("page tab", "Profile"))
    press(app, "Tab", ("push button", "Change Display Name"))
    press(app, "space", ("text", "Display name"))
    press(app, "Escape", ("push button", "Change Display Name"))
