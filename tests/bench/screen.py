"""When the last thing on the screen has changed: what somebody sees who waits for a page."""

import select
import time

from Xlib import X, display
from Xlib.ext import damage

QUIET_SECONDS = 1.5
MOST_SECONDS = 30


class Screen:
    """Watches the whole screen from the moment it is made."""

    def __init__(self):
        self._display = display.Display()
        root = self._display.screen().root
        if not self._display.has_extension("DAMAGE"):
            raise RuntimeError("the X server has no DAMAGE extension")
        self._display.damage_query_version()
        root.damage_create(damage.DamageReportRawRectangles)
        self._display.sync()
        self._last = None

    def close(self):
        """Watches no more."""
        self._display.close()

    def wait_quiet(self):
        """Until nothing has changed for a while; the time of the last change (CLOCK_MONOTONIC)."""
        deadline = time.monotonic() + MOST_SECONDS
        while True:
            now = time.monotonic()
            if self._last is not None and now - self._last > QUIET_SECONDS:
                return self._last
            if now > deadline:
                raise RuntimeError("the screen does not come to rest")
            if select.select([self._display.fileno()], [], [], 0.05)[0]:
                self._read()

    def _read(self):
        while self._display.pending_events():
            event = self._display.next_event()
            if event.type >= X.LASTEvent or type(event).__name__ == "DamageNotify":
                self._last = time.monotonic()
