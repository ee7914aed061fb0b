"""The program under test: started, watched, driven, ended."""

import os
import signal
import subprocess
from pathlib import Path

import accessibility as at
import hands
import memory
import processes
from waiting import wait_until

PROJECT = Path(__file__).resolve().parents[2]
# At the highest level, so that a secret in any line is found. But for painting: Qt would write a
# line for each piece of each widget.
EVERYTHING_LOGGED = {"QT_LOGGING_RULES": "*=true;qt.widgets.painting=false"}
AS_USUAL_LOGGED = {"QT_LOGGING_RULES": None}


def program():
    """The executable to test."""
    return os.environ.get("KEYFOB_BIN") or PROJECT / "build/release/app/keyfob"


class Application:
    """One run of Keyfob. Its output goes to a file, which is searched for secrets later.

    changes: to the environment; None takes a variable away. tracer: a command that runs it.
    Everything is logged unless the changes say AS_USUAL_LOGGED.
    """

    def __init__(self, output, *options, changes=None, tracer=()):
        self._output = output
        changed = os.environ | EVERYTHING_LOGGED | (changes or {})
        if tracer:  # beside which the leak detector of a sanitizer's build cannot work
            changed["ASAN_OPTIONS"] = changed.get("ASAN_OPTIONS", "") + ":detect_leaks=0"
        environment = {name: value for name, value in changed.items() if value is not None}
        with open(output, "ab") as stream:
            self._process = processes.start(
                [*tracer, program(), *options],
                stdin=subprocess.DEVNULL,
                stdout=stream,
                stderr=stream,
                env=environment,
            )
        self.screen = at.Screen(self._process.pid)
        self._entries = []

    # --- its life

    def wait_window(self, seconds=15):
        """Until its main window is there and in front."""
        return wait_until(self._main_window, "a window titled Keyfob is shown", seconds)

    def is_running(self):
        """Whether the process is alive."""
        return self._process.poll() is None

    @property
    def pid(self):
        """Its process."""
        return self._process.pid

    def wait_exit(self, seconds=10):
        """Its exit status; negative if a signal killed it."""
        wait_until(lambda: not self.is_running(), "the program has ended", seconds)
        self.screen.close()
        return self._process.returncode

    def close_window(self):
        """Closes the window, which ends the program."""
        hands.close_window()
        status = self.wait_exit()
        assert status == 0, f"closing the window ended with status {status}"

    def terminate(self):
        """Ends it as a system does that shuts down; returns the exit status."""
        self._process.send_signal(signal.SIGTERM)
        return self.wait_exit()

    def crash(self):
        """Ends it as a fault in it would."""
        self._process.send_signal(signal.SIGABRT)
        status = self.wait_exit()
        assert status == -signal.SIGABRT, f"a crash ended with status {status}"

    def kill(self):
        """Ends it with kill -9."""
        self._process.kill()
        self.wait_exit()

    def end(self):
        """Makes sure that nothing is left of it, whatever state a failed test left it in."""
        if self.is_running():
            self.kill()

    def output(self):
        """What it printed."""
        return Path(self._output).read_text(encoding="utf-8", errors="replace")

    def remembered(self, secrets):
        """What the secrets are that lie anywhere in the memory of the process."""
        return memory.secrets_of(self._process.pid, secrets)

    # --- seeing

    def find(self, role, name, seconds=10):
        """An element by role and name, once it is on screen."""
        return self.screen.find(role, name, seconds)

    def notification(self, pattern, seconds=10):
        """The message bar or toast whose sentence contains the pattern."""
        return self.find("notification", pattern, seconds)

    def tokens(self):
        """The table of tokens."""
        return self.screen.table("API tokens")

    def wait_focus(self, role, name):
        """Until the keyboard goes to this element, which is returned."""

        def focused():
            element = self.find(role, name)
            return element if at.is_focused(element) else None

        return wait_until(focused, f'{role} "{name}" has the focus')

    def dialogs(self):
        """Dialogs on screen."""
        windows = self.screen.windows()
        return [w for w in windows if w.get_role_name() in ("dialog", "alert", "file chooser")]

    def picture(self):
        """A PNG of all its windows, once two pictures in a row are equal (painting is done)."""
        hands.rest()
        previous = [b""]

        def is_settled():
            current = hands.screenshot(self._box())
            same, previous[0] = current == previous[0], current
            return same

        wait_until(is_settled, "the window stops changing")
        return previous[0]

    # --- doing

    def click(self, role, name):
        """Clicks an element with the mouse."""
        element = self.find(role, name)
        wait_until(lambda: at.is_enabled(element), f'{role} "{name}" is enabled')
        hands.click(*at.centre_of(element))

    def fill(self, role, name, text):
        """Replaces the text of a field by typing, and waits until the field has it."""
        self.click(role, name)
        hands.press("ctrl+a", "BackSpace")
        hands.write(text)
        field = self.find(role, name)
        # A password field tells its length only.
        seen, wanted = (
            (at.length_of, len(text)) if role == "password text" else (at.text_of, text)
        )
        wait_until(lambda: seen(field) == wanted, f'{role} "{name}" holds what was typed')

    def choose(self, button, entry, by=None):
        """Opens a button's menu with the mouse (or by `by`) and chooses an entry with the keyboard."""
        self.open_menu(button, by)
        while self.next_entry() != entry:
            pass
        hands.press("Return")

    def choose_in_submenu(self, button, submenu, entry):
        """The same for an entry of a submenu; its name may be a pattern."""
        self.open_menu(button)
        while self.next_entry() != submenu:
            pass
        hands.press("Right")  # opens it on its first entry
        wait_until(lambda: self.screen.focused()[1] != submenu, "the submenu is open")
        while not at.matches(self.screen.focused()[1], entry):
            self.next_entry()
        hands.press("Return")

    def open_menu(self, button, by=None):
        """Opens a button's menu, with no entry announced yet."""
        before = self.window_count()
        (by or self.click)("push button", button)
        wait_until(lambda: self.window_count() > before, "a menu is open")
        self.screen.forget_focus()
        self._entries = []

    def next_entry(self):
        """Goes down one entry in the open menu and returns its name, as it is announced."""
        before = self.screen.focused()
        hands.press("Down")
        wait_until(lambda: self.screen.focused() != before, "the next menu entry is announced")
        role, name = self.screen.focused()
        assert "menu item" in role, f"a menu's entry is announced as {role}"
        assert name not in self._entries, f"the menu has only these entries: {self._entries}"
        self._entries.append(name)
        return name

    def window_count(self):
        """How many windows it has on screen, popup menus included."""
        return len(self._windows())

    def _windows(self):
        return hands.visible_windows(self._process.pid)

    def _main_window(self):
        return any("Keyfob" in window.get_name() for window in self.screen.windows())

    def _box(self):
        boxes = [hands.window_box(window) for window in self._windows()]
        lefts, tops, rights, bottoms = zip(*boxes)
        return max(0, min(lefts)), max(0, min(tops)), min(1280, max(rights)), min(800, max(bottoms))
