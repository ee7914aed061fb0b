"""Finding what is on screen the way a screen reader does: by role and name, and by focus."""

import re

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from waiting import wait_until  # noqa: E402

# Tables are asked for cells by row and column; walking thousands of them would take minutes.
CLOSED_ROLES = {"table", "tree table"}
LOOKS_SECRET = re.compile(r"[A-Za-z0-9_.-]{32,}")


def matches(text, wanted):
    """Whether `text` is the string wanted, or contains the pattern wanted."""
    return bool(wanted.search(text)) if isinstance(wanted, re.Pattern) else text == wanted


def without_secrets(text):
    """The text without anything as long as a token, for messages."""
    return LOOKS_SECRET.sub("…", text)


def shows(accessible, state=Atspi.StateType.SHOWING):
    """Whether it is on screen (or in another state)."""
    return accessible.get_state_set().contains(state)


def is_enabled(accessible):
    """Whether it can be used."""
    return shows(accessible, Atspi.StateType.ENABLED)


def is_checked(accessible):
    """Whether a check box is on."""
    return shows(accessible, Atspi.StateType.CHECKED)


def is_focused(accessible):
    """Whether keys go there."""
    return shows(accessible, Atspi.StateType.FOCUSED)


def text_of(accessible):
    """What a text field holds; a password field does not tell."""
    return Atspi.Text.get_text(accessible, 0, -1)


def length_of(accessible):
    """How many characters a text field holds."""
    return Atspi.Text.get_character_count(accessible)


def is_all_selected(accessible):
    """Whether a text field has text, and all of it is selected."""
    length = length_of(accessible)
    if not length or not Atspi.Text.get_n_selections(accessible):
        return False
    selected = Atspi.Text.get_selection(accessible, 0)
    return (selected.start_offset, selected.end_offset) == (0, length)


def centre_of(accessible):
    """Where to point the mouse at it, in pixels of the screen."""
    box = Atspi.Component.get_extents(accessible, Atspi.CoordType.SCREEN)
    return box.x + box.width // 2, box.y + box.height // 2


def start_of(accessible):
    """Where to point the mouse at the first letters of a wide line."""
    box = Atspi.Component.get_extents(accessible, Atspi.CoordType.SCREEN)
    return box.x + box.height // 2, box.y + box.height // 2


class Table:
    """A table's cells by row and column."""

    def __init__(self, accessible):
        self.accessible = accessible

    def row_count(self):
        """How many rows there are, shown or scrolled away."""
        return Atspi.Table.get_n_rows(self.accessible)

    def headers(self):
        """The names of the columns, in order."""
        columns = range(Atspi.Table.get_n_columns(self.accessible))
        return [Atspi.Table.get_column_description(self.accessible, n) for n in columns]

    def cell(self, row, column):
        """One cell."""
        return Atspi.Table.get_accessible_at(self.accessible, row, column)

    def column(self, column):
        """The names of all cells of a column."""
        return [self.cell(row, column).get_name() for row in range(self.row_count())]


class Screen:
    """Everything that one process shows."""

    def __init__(self, pid):
        self._pid = pid
        self._focused = None
        # Answers of this library are otherwise old until its own events have been read.
        Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)
        self._listener = Atspi.EventListener.new(self._on_focus)
        self._listener.register("object:state-changed:focused")
        self._announced = []
        self._ear = Atspi.EventListener.new(self._on_shown)
        self._ear.register("object:state-changed:showing")

    def close(self):
        """Stops listening."""
        self._listener.deregister("object:state-changed:focused")
        self._ear.deregister("object:state-changed:showing")

    def application(self):
        """The process's root in the accessibility tree, or None while there is none."""
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == self._pid:
                return child
        return None

    def find(self, role, name, seconds=10):
        """The element of this role and name (a string, or a pattern) once it is on screen."""
        wanted = name.pattern if isinstance(name, re.Pattern) else name
        return wait_until(lambda: self.look(role, name), f'{role} "{wanted}" is shown', seconds)

    def look(self, role, name):
        """The same at once, or None."""
        for element in self.elements():
            if element.get_role_name() == role and matches(element.get_name(), name):
                return element
        return None

    def wait_gone(self, role, name, seconds=10):
        """Until no such element is on screen."""
        wait_until(lambda: not self.look(role, name), f'{role} "{name}" is gone', seconds)

    def table(self, name):
        """The table of this name."""
        return Table(self.find("table", name))

    def windows(self):
        """The windows and dialogs on screen; popup menus are not among them in Qt."""
        root = self.application()
        return [child for child in _children(root) if shows(child)] if root else []

    def elements(self):
        """All that is on screen, except what is inside tables."""
        for window in self.windows():
            yield from _walk(window)

    def focused(self):
        """The role and name of what last got the focus: the way to see a popup menu's items."""
        try:
            return self._focused and (self._focused.get_role_name(), self._focused.get_name())
        except GLib.Error:
            return None  # it has gone meanwhile

    def focused_element(self):
        """What last got the focus, or None."""
        return self._focused

    def holders(self):
        """All that say that keys go there: one, or a bar of tabs and its current tab."""
        return [element for element in self.elements() if is_focused(element)]

    def forget_focus(self):
        """Waits for news only: what had the focus before does not count."""
        self._focused = None

    def announced(self):
        """The sentences of all notifications that a screen reader was told of, oldest first."""
        return list(self._announced)

    def describe(self):
        """The tree as text, for the message of a failed test; anything token-like is left out."""
        lines = [f"{e.get_role_name()}: {e.get_name()!r}" for e in self.elements()]
        return without_secrets("\n".join(lines))

    def _on_focus(self, event):
        try:
            if event.detail1 and event.source.get_process_id() == self._pid:
                self._focused = event.source
        except GLib.Error:
            pass  # it has gone meanwhile

    def _on_shown(self, event):
        source = event.source
        try:
            if event.detail1 and source.get_process_id() == self._pid:
                if source.get_role_name() == "notification":
                    self._announced.append(source.get_name())
        except GLib.Error:
            pass  # it has gone meanwhile, and was none: these stay


def _walk(element):
    yield element
    if element.get_role_name() not in CLOSED_ROLES:
        for child in _children(element):
            if shows(child):
                yield from _walk(child)


def _children(element):
    children = (element.get_child_at_index(n) for n in range(element.get_child_count()))
    return [child for child in children if child]
