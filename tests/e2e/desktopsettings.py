"""What a person has set for the whole desktop, and the real settings portal that tells of it."""

import os
import subprocess

from waiting import wait_until

LIBEXEC = "/usr/libexec"
PORTAL = "org.freedesktop.portal.Desktop"
LOOKS = "org.gnome.desktop.interface"
READ = "org.freedesktop.portal.Settings.Read"


class DesktopSettings:
    """GNOME's settings, kept by dconf in the private home, told by xdg-desktop-portal-gtk.

    Started before the program: the private bus starts none of them by itself.
    """

    def __init__(self, desktop):
        environment = {**os.environ, "XDG_CURRENT_DESKTOP": "GNOME"}
        for name in ["dconf-service", "xdg-desktop-portal-gtk", "xdg-desktop-portal"]:
            desktop.start(f"{LIBEXEC}/{name}", env=environment)
        wait_until(lambda: self._told("color-scheme") == "(<<uint32 0>>,)", "the portal answers")

    def set(self, key, value):
        """Sets it as the desktop's own settings dialog does."""
        subprocess.run(["gsettings", "set", LOOKS, key, value], check=True, timeout=10)

    def _told(self, key):
        """What the portal says to everybody; nothing while it is starting."""
        call = ["gdbus", "call", "--session", "--dest", PORTAL]
        call += ["--object-path", "/org/freedesktop/portal/desktop", "--method", READ]
        call += ["org.freedesktop.appearance", key]
        run = subprocess.run(call, capture_output=True, text=True, timeout=10, check=False)
        return run.stdout.strip()
