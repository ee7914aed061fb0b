"""A real Secret Service (gnome-keyring) with a throwaway password, on the private bus."""

import secrets
import subprocess

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

import processes  # noqa: E402
from waiting import wait_until  # noqa: E402

SERVICE = "org.freedesktop.secrets"
SERVICE_PATH = "/org/freedesktop/secrets"
INTERFACE = "org.freedesktop.Secret."
UNLOCKER = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"
# The collection that gnome-keyring opens with the password it is started with; also its default.
LOGIN = SERVICE_PATH + "/collection/login"


class Keyring:
    """Starts, locks and reads a keyring; its store is in the home folder of the private desktop."""

    def __init__(self, base):
        self._log = base / "keyring.log"
        self._password = secrets.token_urlsafe(12)
        self._process = None
        self._connection = None

    def start_unlocked(self):
        """Starts the daemon, or starts it anew, with its collection open."""
        self.stop()
        command = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
        with open(self._log, "ab") as log:
            self._process = processes.start(
                command, stdin=subprocess.PIPE, stdout=log, stderr=log
            )
        self._process.stdin.write(self._password.encode())
        self._process.stdin.close()
        wait_until(lambda: self._has_owner() and not self.locked(), "the keyring is open")

    def stop(self):
        """Ends the daemon: from now on there is no Secret Service at all."""
        if self._process:
            processes.stop(self._process)
            self._process = None

    def lock(self):
        """Locks the collection; the next reader causes a password prompt."""
        self._call(SERVICE_PATH, "Service.Lock", GLib.Variant("(ao)", ([LOGIN],)))
        wait_until(self.locked, "the keyring is locked")

    def unlock(self):
        """Opens the collection without a prompt, as its own program would after asking."""
        _, session = self._open_session()
        password = (session, b"", self._password.encode(), "text/plain")
        arguments = GLib.Variant("(o(oayays))", (LOGIN, password))
        self._call_full(SERVICE_PATH, UNLOCKER, "UnlockWithMasterPassword", arguments)
        wait_until(lambda: not self.locked(), "the keyring is open")

    def locked(self):
        """Whether the collection is locked."""
        return self._property(LOGIN, "Collection", "Locked")

    def entries(self):
        """The texts of all entries; reading them needs an open collection."""
        _, session = self._open_session()
        texts = []
        for item in self._property(LOGIN, "Collection", "Items"):
            (secret,) = self._call(item, "Item.GetSecret", GLib.Variant("(o)", (session,)))
            texts.append(bytes(secret[2]).decode("utf-8", "replace"))
        return texts

    def overwrite(self, content):
        """Puts something else into all entries, as another program's mistake would."""
        _, session = self._open_session()
        secret = GLib.Variant("((oayays))", ((session, b"", content, "text/plain"),))
        for item in self._property(LOGIN, "Collection", "Items"):
            self._call(item, "Item.SetSecret", secret)

    def _open_session(self):
        arguments = GLib.Variant("(sv)", ("plain", GLib.Variant("s", "")))
        return self._call(SERVICE_PATH, "Service.OpenSession", arguments)

    def _has_owner(self):
        reply = self._bus().call_sync(
            "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner",
            GLib.Variant("(s)", (SERVICE,)), None, Gio.DBusCallFlags.NONE, 5000, None,
        )  # fmt: skip
        return reply.unpack()[0]

    def _property(self, path, interface, name):
        arguments = GLib.Variant("(ss)", (INTERFACE + interface, name))
        return self._call_full(path, "org.freedesktop.DBus.Properties", "Get", arguments)[0]

    def _call(self, path, method, arguments=None):
        interface, name = method.split(".")
        return self._call_full(path, INTERFACE + interface, name, arguments)

    def _call_full(self, path, interface, method, arguments):
        flags = Gio.DBusCallFlags.NO_AUTO_START
        return (
            self._bus()
            .call_sync(SERVICE, path, interface, method, arguments, None, flags, 5000, None)
            .unpack()
        )

    def _bus(self):
        # Kept: without a holder the connection is closed between two calls, and with it the
        # session that the first of them opened.
        if not self._connection:
            self._connection = Gio.bus_get_sync(Gio.BusType.SESSION)
            self._connection.set_exit_on_close(False)  # the bus ends before this process does
        return self._connection
