"""What is wrong with the accessibility of what is on screen: found by walking all of it."""

import reader
from accessibility import Atspi, Table, shows
from waiting import wait_until

FIELDS = {"text", "password text"}
# The toolkit's own: no keyboard goes there, and their role says all that there is to say.
NAMELESS = {"scroll bar"}
# A screen reader says of these what they are for; "panel" or "unknown" would say nothing.
ROLES = FIELDS | {"check box", "label", "list", "page tab", "page tab list", "push button"}
ROLES |= {"radio button", "table"}
MENU_ROLES = {"menu item", "check menu item", "radio menu item"}


def check(app, page):
    """Fails with all that is wrong with the page on screen."""
    last = []

    def is_good():
        elements = list(app.screen.elements())
        last[:] = [line for element in elements for line in problems(element)]
        last.extend(_problems_of_tabs(elements))
        return not last

    try:  # what is just being shown may get its name a moment later
        wait_until(is_good, f"{page}: everything is named", seconds=2)
    except AssertionError:
        raise AssertionError(f"{page}:\n" + "\n".join(last)) from None


def problems(element):
    """What is wrong with one element, in words."""
    role, name = element.get_role_name(), element.get_name()
    if role == "table":
        yield from _problems_of_table(element)
    if role in NAMELESS or not _is_operable(element):
        return
    what = f'{role} "{name}"'
    if role not in ROLES:
        yield f"{what} has a role that says nothing; it is in {_path(element)}"
    if not name.strip():
        yield f"{what} has no name; it is in {_path(element)}"
    if _has_colon(name):
        yield f"{what} has a colon in its name"
    if role == "label" and shows(element, Atspi.StateType.FOCUSABLE) and not labels_of(element):
        yield f"{what} can be gone to, and nothing says what it is"
    if role in FIELDS and [label.get_name() for label in labels_of(element)] not in ([], [name]):
        yield f"{what} has another label than its name"


def _is_operable(element):
    return shows(element, Atspi.StateType.FOCUSABLE) or reader.actions_of(element)


def _has_colon(name):
    """Addresses have them, and that is no punctuation."""
    return name.rstrip().endswith((":", "：")) or ": " in name


def labels_of(element):
    """The elements that say what it is."""
    relations = element.get_relation_set()
    wanted = Atspi.RelationType.LABELLED_BY
    found = [relation for relation in relations if relation.get_relation_type() == wanted]
    return [one.get_target(n) for one in found for n in range(one.get_n_targets())]


def _problems_of_table(element):
    table = Table(element)
    headers = table.headers()
    for column, header in enumerate(headers):
        if not header:
            yield f"column {column} of the table has no name"
    for row in range(min(table.row_count(), 20)):
        for column, header in enumerate(headers):
            cell = table.cell(row, column)
            if not cell.get_name().strip():
                yield f'row {row} has nothing in its column "{header}"'
            if cell.get_role_name() != "table cell":
                yield f"row {row}, column {column} is a {cell.get_role_name()}"


def _problems_of_tabs(elements):
    tabs = [element for element in elements if element.get_role_name() == "page tab"]
    chosen = [tab.get_name() for tab in tabs if shows(tab, Atspi.StateType.SELECTED)]
    if tabs and len(chosen) != 1:
        yield f"of the tabs {chosen} are selected"


def check_entries(entries):
    """The names of menu entries, once it is sure that each has one, and is called an entry."""
    names = [entry.get_name() for entry in entries]
    for entry, name in zip(entries, names):
        assert name.strip() and not _has_colon(name), f"an entry is called {name!r}: {names}"
        role = entry.get_role_name()
        assert role in MENU_ROLES, f"the entry {name!r} is a {role}"
    return names


def _path(element):
    names = []
    while element := element.get_parent():
        names.append(element.get_name() or element.get_role_name())
    return " < ".join(names[:4])
