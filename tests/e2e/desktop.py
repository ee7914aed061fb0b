"""A private desktop: X server, session bus, window manager, accessibility and keyring.

Nothing of the machine's own desktop is used or changed, and nothing is left behind: home, runtime
and temporary folders are new, and every process is ended by its pid. Works as root.
"""

import os
import select
import shutil
import tempfile
from pathlib import Path

import processes
from keyring import Keyring

# Only these services may be started by the bus. Above all not the Secret Service: a test that wants
# a keyring starts one, and a test that wants none really has none. The prompter asks for passwords.
BUS_SERVICES = ["org.a11y.Bus.service", "org.gnome.keyring.SystemPrompter.service"]
SERVICE_FOLDER = Path("/usr/share/dbus-1/services")
BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{folder}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

# No root menu, and one key binding only: all others belong to the program under test.
OPENBOX_CONFIG = """<openbox_config xmlns="http://openbox.org/3.4/rc">
  <theme><name>Clearlooks</name></theme>
  <desktops><number>1</number></desktops>
  <keyboard><keybind key="A-F4"><action name="Close"/></keybind></keyboard>
  <mouse/>
</openbox_config>
"""

# What a child may see of the machine's own environment.
KEPT_VARIABLES = ["PATH", "CI", "KEYFOB_BIN", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"]


class Desktop:
    """Use as a context, once per process: libraries read the environment that it sets only once."""

    def __init__(self, with_keyring=True):
        self._with_keyring = with_keyring
        self._started = []
        self.base = Path(tempfile.mkdtemp(prefix="keyfob-e2e-"))
        self.home = self.base / "home"
        self.keyring = Keyring(self.base)

    def __enter__(self):
        try:
            processes.adopt_orphans()
            self._set_environment()
            self._start_x_server()
            self._start_bus()
            self._start_services()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.keyring.stop()
        for process in reversed(self._started):
            processes.stop(process)
        processes.end_descendants()
        shutil.rmtree(self.base, ignore_errors=True)

    @property
    def searched_folders(self):
        """Where the program under test can write: home with its XDG folders, runtime, temporary."""
        return [self.home, self.base / "run", self.base / "tmp"]

    def start(self, *command, **options):
        """A service that a scenario wants besides; it ends with the desktop."""
        self._start(command, **options)

    def _set_environment(self):
        cache = os.environ.get("XDG_CACHE_HOME") or f"{os.environ['HOME']}/.cache"
        environment = {name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ}
        environment |= {
            # Where NocoDB is installed; it would otherwise be looked for in the new home.
            "KEYFOB_CACHE_DIR": os.environ.get("KEYFOB_CACHE_DIR") or f"{cache}/keyfob",
            "HOME": self.home,
            "XDG_CONFIG_HOME": self.home / ".config",
            "XDG_DATA_HOME": self.home / ".local/share",
            "XDG_STATE_HOME": self.home / ".local/state",
            "XDG_CACHE_HOME": self.home / ".cache",
            "XDG_RUNTIME_DIR": self.base / "run",
            "TMPDIR": self.base / "tmp",
            "LANG": "C.UTF-8",
            "LANGUAGE": "en",
            # The keyring's prompt does not take part in accessibility: two programs that talk to
            # this process at once can block the library that it listens with for ever.
            "NO_AT_BRIDGE": "1",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "NO_PROXY": "127.0.0.1",
        }
        for name, value in environment.items():
            if isinstance(value, Path):
                value.mkdir(parents=True, mode=0o700, exist_ok=True)
        os.environ.clear()
        os.environ.update({name: str(value) for name, value in environment.items()})

    def _start_x_server(self):
        reading, writing = os.pipe()
        server = ["Xvfb", "-displayfd", writing, "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
        self._start([*server, "-noreset", "-dpi", "96"], pass_fds=[writing])
        os.close(writing)
        os.environ["DISPLAY"] = ":" + _first_line(reading, "the X server's display number")

    def _start_bus(self):
        folder = self.base / "bus"
        folder.mkdir(mode=0o700)
        for name in BUS_SERVICES:
            shutil.copy(SERVICE_FOLDER / name, folder)
        config = folder / "bus.conf"
        config.write_text(BUS_CONFIG.format(folder=folder), encoding="utf-8")
        reading, writing = os.pipe()
        bus = ["dbus-daemon", "--nofork", "--nopidfile", f"--config-file={config}"]
        self._start([*bus, f"--print-address={writing}"], pass_fds=[writing])
        os.close(writing)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = _first_line(reading, "the bus's address")

    def _start_services(self):
        config = self.base / "openbox.xml"
        config.write_text(OPENBOX_CONFIG, encoding="utf-8")
        self._start(["openbox", "--sm-disable", "--config-file", config])
        self._start(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        if self._with_keyring:
            self.keyring.start_unlocked()

    def _start(self, command, **options):
        with open(self.base / f"{Path(command[0]).name}.log", "ab") as log:
            process = processes.start(command, stdout=log, stderr=log, **options)
        self._started.append(process)


def _first_line(descriptor, what, seconds=10):
    """The first line that a child writes to `descriptor`, for a child that says when it is ready."""
    with open(descriptor, encoding="utf-8") as stream:
        ready, _, _ = select.select([stream], [], [], seconds)
        line = stream.readline().strip() if ready else ""
    if not line:
        raise RuntimeError(f"{what} did not come")
    return line
