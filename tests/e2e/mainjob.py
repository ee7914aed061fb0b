"""The steps of the main job, as a person does them; used by the tour and by the tests."""

import re

import accessibility as at
import hands
from waiting import NotYet, wait_until

USER_MENU = re.compile("^User menu")
FILE_NAME = re.compile("File name")
HEADERS = ["Token name", "Creator", "Token", "Actions"]
NAME, CREATOR, TOKEN, ACTIONS = range(4)
STILL_ACCEPTED = re.compile("NocoDB still accepts (this|these) token")
WRONG_PASSWORD = re.compile("(?i)wrong|credentials")
# Why the server does not answer.
REASON = re.compile("(?i)reach|refus|connect|answer|respon|time")
KEYRING = re.compile("(?i)keyring|keychain")


# --- signing in and out


def submit_password(app, password):
    """Types a password on the sign-in page and presses Sign In."""
    app.fill("password text", "Password", password)
    app.click("push button", "Sign In")


def sign_in(app, password):
    """Signs in on a page where server and email are filled in; ends on the list of tokens."""
    submit_password(app, password)
    wait_signed_in(app)


def wait_signed_in(app, seconds=15):
    """Until the Tokens tab is there with the keyboard in its table, and nobody was asked."""
    app.find("push button", USER_MENU, seconds)
    app.find("table", "API tokens")
    assert not app.screen.look("password text", "Password"), "a password is asked for"


def wait_signed_out(app):
    """Until the sign-in page is there, and nothing of the account."""
    app.find("push button", "Sign In")
    app.screen.wait_gone("push button", USER_MENU)
    assert not app.screen.look("table", "API tokens"), "the tokens are still there"


def log_out(app, how):
    """Logs out by the user menu; `how` is a button of the dialog."""
    app.choose(USER_MENU, "Log Out…")
    app.click("push button", how)
    wait_signed_out(app)


# --- the list


def wait_names(app, names, seconds=10):
    """Until the table shows exactly these names, in any order."""

    def has_them():
        shown = app.tokens().column(NAME)
        if sorted(shown) != sorted(names):
            raise NotYet(f"it shows {shown[:20]}")
        return True

    wait_until(has_them, f"the table shows {names[:20]}", seconds)


def wait_order(app, names, seconds=10):
    """Until the table shows exactly these names, in this order."""

    def has_them():
        shown = app.tokens().column(NAME)
        if shown != names:
            raise NotYet(f"it shows {shown[:20]}")
        return True

    wait_until(has_them, f"the table shows {names[:20]} in this order", seconds)


def row_of(app, name):
    """The row of the token of this name."""
    names = app.tokens().column(NAME)
    assert names.count(name) == 1, f"{name!r} is {names.count(name)} times in the table"
    return names.index(name)


def select(app, name):
    """Clicks the row of the token of this name; the keyboard is in the table afterwards."""
    cell = app.tokens().cell(row_of(app, name), NAME)
    hands.click(*at.centre_of(cell))
    wait_selected(app, name)


def wait_selected(app, name):
    """Until the row of this name is the selected one."""

    def is_selected():
        cell = app.tokens().cell(row_of(app, name), NAME)
        return at.shows(cell, at.Atspi.StateType.SELECTED)

    wait_until(is_selected, f"the row {name!r} is selected")


def open_editor(app):
    """Opens the row for a new token by its shortcut; its name field has the keyboard."""
    hands.press("ctrl+n")
    app.wait_focus("text", "Token name")


def add(app, name):
    """Adds a token by keyboard alone; the new row is selected afterwards."""
    open_editor(app)
    hands.write(name)
    wait_until(lambda: at.text_of(app.find("text", "Token name")) == name, "the name is typed")
    hands.press("Return")
    wait_until(lambda: name in app.tokens().column(NAME), f"the row {name!r} is there")
    wait_selected(app, name)


def copy_selected(app, row):
    """Copies the selected token by keyboard; the clipboard must hold the server's token."""
    hands.press("ctrl+c")
    wait_clipboard(row["token"], f"the clipboard holds the token {row['description']!r}")
    app.notification(re.compile("Copied.*" + re.escape(row["description"])))


def wait_clipboard(text, what):
    """Until another program would paste this text."""
    wait_until(lambda: hands.clipboard() == text, what)


def wait_selected_row(app, row):
    """Until the row at this place is the selected one, and on screen."""

    def is_selected():
        cell = app.tokens().cell(row, NAME)
        return at.shows(cell, at.Atspi.StateType.SELECTED) and at.shows(cell)

    wait_until(is_selected, f"row {row} is selected and in view")


def show_selected(app, row):
    """Shows the selected token by keyboard; the whole of it must be readable."""
    hands.press("space")
    cell = row_of(app, row["description"])
    wait_until(
        lambda: app.tokens().cell(cell, TOKEN).get_name() == row["token"],
        f"the token {row['description']!r} is shown whole",
    )


def hide_selected(app, name):
    """Hides the selected token again."""
    hands.press("space")
    cell = row_of(app, name)
    hidden = f"the token {name!r} is hidden"
    wait_until(lambda: app.tokens().cell(cell, TOKEN).get_name() == "hidden", hidden)


def filter_by(app, text, names):
    """Types into the filter; exactly these names must remain."""
    hands.press("ctrl+f")
    app.wait_focus("text", "Filter tokens")
    hands.write(text)
    wait_names(app, names)


def clear_filter(app, names):
    """Clears the filter with Esc; all names must be back."""
    hands.press("Escape")
    wait_names(app, names)


def ask_to_delete(app, name):
    """Opens the delete dialog for the selected token; it must quote the name."""
    hands.press("Delete")
    app.find("push button", "Delete")
    app.find("push button", "Cancel")
    texts = [element.get_name() for element in app.screen.elements()]
    assert any(name in text and text != name for text in texts), "the dialog quotes no name"


def confirm_delete(app, names_left):
    """Presses Delete in the dialog; the row leaves, and the truth about the server is told."""
    delete(app, names_left)
    app.notification(STILL_ACCEPTED)


def delete(app, names_left):
    """Presses Delete in the dialog; the row leaves."""
    app.click("push button", "Delete")
    app.screen.wait_gone("push button", "Delete")
    wait_names(app, names_left)


# --- the session


def copy_auth_token(app):
    """Copies the session's token by the user menu; returns what another program would paste."""
    before = hands.clipboard()
    app.choose(USER_MENU, "Copy Auth Token")
    app.notification(re.compile("(?i)auth token"))
    wait_until(lambda: hands.clipboard() not in ("", before), "the clipboard has something new")
    return hands.clipboard()


# --- files


def save_as(app, path, suggestion=""):
    """Answers the dialog for a file, once it suggests a name that begins so."""
    field = app.find("text", FILE_NAME)

    def is_suggested():
        text = at.text_of(field)
        return text and text.startswith(suggestion)

    wait_until(is_suggested, "a name is suggested")
    hands.press("ctrl+a")
    hands.write(str(path))
    hands.press("Return")
    app.screen.wait_gone("text", FILE_NAME)


# --- one's own account


def go_to_profile(app):
    """From the Tokens tab to the one before it."""
    hands.press("ctrl+shift+Tab")
    app.find("push button", "Change Display Name")


def change_display_name(app, name):
    """Changes the name in the page; it is shown there and said."""
    app.click("push button", "Change Display Name")
    app.wait_focus("text", "Display name")
    app.fill("text", "Display name", name)
    hands.press("Return")
    app.notification(re.compile("You are called.*" + re.escape(name)))
    app.screen.wait_gone("text", "Display name")


def change_password(app, current, changed):
    """Fills the form in and sends it by the keyboard."""
    app.click("push button", "Change Password…")
    app.wait_focus("password text", "Current password")
    app.fill("password text", "New password", changed)
    app.fill("password text", "New password again", changed)
    fill_current_password(app, current)


def fill_current_password(app, current):
    """Enters the current password and sends the form, whose other fields stay as they are."""
    app.fill("password text", "Current password", current)
    hands.press("Return")
