"""Starts a program, hears its marks, and reads what the kernel knows of it."""

import os
import select
import signal
import subprocess
import tempfile
import time
from pathlib import Path

MARK_SECONDS = 30


class MeasuredRun:
    """One run of a program; use as a context. Times are ms since just before it was started."""

    def __init__(self, command, environment=None):
        self._command = [str(word) for word in command]
        self._environment = environment or dict(os.environ)
        self._folder = tempfile.TemporaryDirectory()
        self._pipe = None
        self._process = None
        self._rest = b""
        self._began = 0
        self.clock = {}  # by moment
        self.cpu = {}
        self.moments = []  # in their order

    def __enter__(self):
        path = Path(self._folder.name) / "marks"
        os.mkfifo(path)
        self._pipe = os.open(path, os.O_RDWR | os.O_NONBLOCK)
        self._began = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
        self._process = subprocess.Popen(
            self._command,
            env=self._environment | {"KEYFOB_MARKS": str(path)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            close_fds=False,  # the shorter way through the kernel
        )
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.wait()
        os.close(self._pipe)
        self._folder.cleanup()

    @property
    def pid(self):
        """Its process."""
        return self._process.pid

    def wait(self, moment, seconds=MARK_SECONDS):
        """Until it has marked this moment; returns when that was."""
        deadline = time.monotonic() + seconds
        while moment not in self.clock:
            if time.monotonic() > deadline or self._process.poll() is not None:
                raise RuntimeError(f"{self._command[0]} did not come to {moment!r}")
            if select.select([self._pipe], [], [], 0.5)[0]:
                self._rest += os.read(self._pipe, 65536)
                *lines, self._rest = self._rest.split(b"\n")
                for line in lines:
                    self._note(line.decode())
        return self.clock[moment]

    def end(self, seconds=60):
        """Ends it in order: it writes what it has to write."""
        self._process.send_signal(signal.SIGTERM)
        self._process.wait(seconds)

    def _note(self, line):
        name, clock, cpu = line.split()
        self.moments.append(name)
        self.clock.setdefault(name, (int(clock) - self._began) / 1e6)
        self.cpu.setdefault(name, int(cpu) / 1e6)


def memory(pids):
    """The memory of these processes in MB, what they share counted by halves, thirds, … (Pss)."""
    return sum(_field(f"/proc/{pid}/smaps_rollup", "Pss:") for pid in pids) / 1024


def cpu_time(pids):
    """The time that these processes have computed, in ms."""
    total = 0
    for pid in pids:
        for thread in Path(f"/proc/{pid}/task").iterdir():
            total += int((thread / "schedstat").read_text().split()[0]) / 1e6
    return total


def wakeups(pid):
    """How often a thread of the process has begun to run after waiting for something."""
    threads = Path(f"/proc/{pid}/task").iterdir()
    return sum(_field(thread / "status", "voluntary_ctxt_switches:") for thread in threads)


def libraries(pid):
    """The names of the shared libraries that the process has loaded."""
    lines = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines()
    paths = {line.split(maxsplit=5)[5] for line in lines if len(line.split(maxsplit=5)) == 6}
    return {Path(path).name for path in paths if ".so" in path}


def tree(pid):
    """The process and all below it."""
    found = [pid]
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            found += tree(int(child))
    return found


def _field(path, name):
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        if line.startswith(name):
            return int(line.split()[1])
    raise RuntimeError(f"no {name} in {path}")
