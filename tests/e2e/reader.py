"""Operating the program as a screen reader does: by role and name, with its own actions; where the
toolkit offers none, with keys. Never by a place on the screen."""

import hands
from accessibility import Atspi, is_enabled, matches
from waiting import NotYet, wait_until

# What the toolkit calls the action that a click is.
ACTIONS = ("Press", "Toggle")


def press(app, role, name):
    """Does what a click on the element does."""
    element = app.find(role, name)
    wait_until(lambda: is_enabled(element), f'{role} "{name}" is enabled')
    (action,) = [n for n, known in enumerate(actions_of(element)) if known in ACTIONS]
    assert Atspi.Action.do_action(element, action), f'{role} "{name}" refuses to be pressed'


def actions_of(element):
    """The names of what can be done with an element."""
    if "Action" not in element.get_interfaces():
        return []
    count = Atspi.Action.get_n_actions(element)
    return [Atspi.Action.get_action_name(element, number) for number in range(count)]


def focus(app, role, name):
    """Gives an element the keyboard."""
    Atspi.Component.grab_focus(app.find(role, name))
    return app.wait_focus(role, name)


def go_to_table(app):
    """Gives the table the keyboard, which has no action for that: from the filter, by a key."""
    focus(app, "text", "Filter tokens")
    hands.press("Down")
    app.wait_focus("table", "API tokens")


def write(app, role, name, text):
    """Replaces the text of a field."""
    focus(app, role, name)
    hands.press("ctrl+a", "BackSpace")
    hands.write(text)


def choose(app, button, entry):
    """Opens a button's menu and chooses an entry."""
    app.choose(button, entry, by=lambda *wanted: press(app, *wanted))


def entries(app):
    """All entries of the menu that is open, as they are announced one after the other."""
    found = []
    while True:
        before = app.screen.focused_element()
        hands.press("Down")
        wait_until(lambda: app.screen.focused_element() != before, "another entry is announced")
        entry = app.screen.focused_element()
        if entry.get_name() in [known.get_name() for known in found]:
            return found
        found.append(entry)


def go_to_entry(app, name):
    """Goes down in the menu that is open until this entry is the current one."""
    while not matches(app.screen.focused()[1], name):
        before = app.screen.focused()
        hands.press("Down")
        wait_until(lambda before=before: app.screen.focused() != before, "another entry comes")


def submenu(app, name):
    """Opens a submenu of the menu that is open; returns its entries, and closes it again."""
    go_to_entry(app, name)
    before = app.window_count()
    hands.press("Right")
    wait_until(lambda: app.screen.focused()[1] != name, f'the submenu "{name}" is open')
    first = app.screen.focused_element()
    found = [first, *[entry for entry in entries(app) if entry != first]]
    hands.press("Left")
    wait_until(lambda: app.window_count() == before, f'the submenu "{name}" is closed')
    return found



class Ears:
    """What is announced, in its order: each sentence is waited for after the one before."""

    def __init__(self, app):
        self._screen = app.screen
        self._heard = 0

    def wait(self, *sentences):
        """Until these (strings or patterns) are announced, since the last that was waited for."""
        for sentence in sentences:
            wait_until(lambda wanted=sentence: self._is_said(wanted), f"{sentence!r} is announced")
        self._heard = len(self._screen.announced())

    def _is_said(self, wanted):
        news = self._screen.announced()[self._heard :]
        if not any(matches(said, wanted) for said in news):
            raise NotYet(f"but only {news}")
        return True
