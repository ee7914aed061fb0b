"""A person's hands on the private desktop: a real keyboard, a real mouse, and a second X client
that reads what is in the clipboard."""

import os
import subprocess

SECONDS = 10
QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def press(*keys):
    """Presses keys by X names: press("ctrl+c"), press("Down", "Return")."""
    _xdotool("key", "--clearmodifiers", *keys)


def write(text):
    """Types text (ASCII: other characters would need another keyboard layout)."""
    _xdotool("type", "--clearmodifiers", "--delay", "5", "--", text)


def click(x, y):
    """Clicks with the left button."""
    _xdotool("mousemove", x, y, "click", "1")


def point(x, y):
    """Moves the pointer there."""
    _xdotool("mousemove", x, y)


def double_click(x, y):
    """Clicks twice with the left button."""
    _xdotool("mousemove", x, y, "click", "--repeat", "2", "--delay", "50", "1")


def hold(x, y):
    """Presses the left button there, and keeps it down."""
    _xdotool("mousemove", x, y, "mousedown", "1")


def move_by(x, y):
    """Moves the pointer."""
    _xdotool("mousemove_relative", "--sync", "--", x, y)


def let_go():
    """Releases the left button."""
    _xdotool("mouseup", "1")


def rest():
    """Takes the pointer out of the way, for a picture without hover effects."""
    point(1279, 799)


def visible_windows(pid):
    """The ids of a process's windows on screen, popup menus included."""
    return _output("xdotool", "search", "--onlyvisible", "--pid", pid).split()


def windows(pid):
    """The ids of all windows of a process, on screen or not."""
    return _output("xdotool", "search", "--pid", pid).split()


def properties(window):
    """What the window tells the window manager and everybody else, in words."""
    return _output("xprop", "-id", window)


def windows_of_class(name):
    """The ids of the windows on screen of this class."""
    return _output("xdotool", "search", "--onlyvisible", "--class", name).split()


def active_window():
    """The id of the window that the keyboard goes to."""
    return _output("xdotool", "getactivewindow").strip()


def minimise(window):
    """Takes a window off the screen, as its button would."""
    _xdotool("windowminimize", window)


def close_window():
    """Closes the window in front, by the one key that the window manager keeps for itself."""
    press("alt+F4")


def window_box(window):
    """A window's left, top, right and bottom edge on the screen, without its frame.

    From xwininfo: Debian 12's xdotool adds the frame's offset twice.
    """
    lines = (line.partition(":") for line in _output("xwininfo", "-id", window).splitlines())
    values = {name.strip(): value.strip() for name, _, value in lines}
    left, top = int(values["Absolute upper-left X"]), int(values["Absolute upper-left Y"])
    return left, top, left + int(values["Width"]), top + int(values["Height"])


def clipboard(target="UTF8_STRING", selection="clipboard"):
    """What another program would paste; empty where nothing of that kind is offered."""
    return _output("xclip", "-selection", selection, "-o", "-t", target)


def clipboard_targets():
    """The kinds of content that the clipboard offers."""
    return clipboard("TARGETS").split()


def copy(text):
    """Puts something of another program's into the clipboard."""
    command = ["xclip", "-selection", "clipboard", "-i"]
    subprocess.run(command, check=True, timeout=SECONDS, input=text.encode(), **QUIET)


def screenshot(box):
    """A part of the screen, as the bytes of a PNG file."""
    left, top, right, bottom = box
    crop = f"{right - left}x{bottom - top}+{left}+{top}"
    command = ["import", "-window", "root", "-crop", crop, "+repage", "-depth", "8"]
    # Without the time of day in the file, equal pictures are equal bytes.
    command += ["-define", "png:exclude-chunks=date,time", "png:-"]
    return subprocess.run(command, check=True, timeout=SECONDS, stdout=subprocess.PIPE).stdout


def _xdotool(*arguments):
    command = ["xdotool", *map(str, arguments)]
    subprocess.run(command, check=True, timeout=SECONDS, stdout=subprocess.DEVNULL)


def _output(*command):
    """What a command prints; nothing when it fails, as these do when there is nothing to print."""
    run = subprocess.run(
        [str(word) for word in command],
        timeout=SECONDS,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ,
        check=False,
    )
    return run.stdout.decode("utf-8", "replace") if run.returncode == 0 else ""
