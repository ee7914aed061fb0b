"""Waiting for conditions: the only way in which these tests synchronise."""

import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import GLib  # noqa: E402

POLL_SECONDS = 0.03


class NotYet(Exception):
    """Raised by a condition that does not hold yet and can say why."""


def wait_until(condition, what, seconds=10):
    """Calls `condition` until it returns something true, which is returned.

    What it looks at may vanish while it looks (accessibles do): a D-Bus error means "not yet".
    Events that arrived meanwhile are delivered between two looks.
    """
    deadline = time.monotonic() + seconds
    reason = ""
    while True:
        deliver_events()
        try:
            if result := condition():
                return result
        except (NotYet, GLib.Error) as error:
            reason = f" ({error})"
        if time.monotonic() > deadline:
            raise AssertionError(f"within {seconds} s this did not happen: {what}{reason}")
        time.sleep(POLL_SECONDS)


def deliver_events():
    """Runs the accessibility listeners for events that have arrived."""
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass
