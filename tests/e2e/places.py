"""Places other than files where a secret could be: titles, other programs' views, drags, children."""

import os

import accessibility as at
import hands
import tracing
from waiting import wait_until
from Xlib import X, display

ROUNDS = 8  # of moving the mouse while a button is down: more than starts a drag


def tracer(log):
    """The command that runs another one and writes to `log` whatever it and its children start,
    with arguments and environment."""
    return tracing.tracer(log, "-e", "trace=execve", "-v", "-s", "100000")


def with_browser(folder):
    """Changes to the environment by which a browser is found: a program in `folder` that does
    nothing."""
    folder.mkdir()
    browser = folder / "xdg-open"
    browser.write_text("#!/bin/sh\n")
    browser.chmod(0o755)
    return {"PATH": f"{folder}:{os.environ['PATH']}"}


def titles(pid):
    """What the X server knows of the windows of a process: titles, and all else in words."""
    return [hands.properties(window) for window in hands.windows(pid)]


def texts_of(element):
    """Whatever an accessible element says of itself; a password field does not tell its text."""
    texts = [element.get_name(), element.get_description()]
    if element.get_text_iface():
        texts.append(at.text_of(element))
    return [text for text in texts if text]


def tool_tips(app, element):
    """What is told of this element, once, while the mouse rests on it."""
    hands.rest()
    wait_until(lambda: not _tip(app), "no tool tip of something else is left")
    x, y = at.centre_of(element)
    hands.point(x - 2, y)
    hands.point(x, y)  # a second step: where the pointer is already, nothing moves
    tip = wait_until(lambda: _tip(app), "a tool tip is shown")
    return texts_of(tip)


def _tip(app):
    return next((e for e in app.screen.elements() if e.get_role_name() == "tool tip"), None)


def drag_offers(place):
    """Whether something is offered to other programs by a drag that begins at this place."""
    screen = display.Display()
    try:
        hands.hold(*place)
        for _ in range(ROUNDS):
            hands.move_by(6, 4)
        owner = screen.get_selection_owner(screen.intern_atom("XdndSelection"))
        return owner != X.NONE
    finally:
        hands.let_go()
        screen.close()
