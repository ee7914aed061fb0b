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

    def __init__(self, command, environment):
        self._command = [str(word) for word in command]
        self._environment = environment
        self._folder = tempfile.TemporaryDirectory()
        self._pipe = None
        self._process = None
        self._rest = b""
        self._began = 0
        self.marks = []  # (moment, clock, CPU time), in their order

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

    def wait(self, moment, after=0, seconds=MARK_SECONDS):
        """Until it has marked this moment, `after` so many other marks; returns when that was."""
        deadline = time.monotonic() + seconds
        while True:
            for name, clock, _ in self.marks[after:]:
                if name == moment:
                    return clock
            if time.monotonic() > deadline or self._process.poll() is not None:
                raise RuntimeError(f"{self._command[0]} did not come to {moment!r}")
            self.listen(0.5)

    def listen(self, seconds):
        """Takes in what is marked within this time at most."""
        if select.select([self._pipe], [], [], seconds)[0]:
            self._rest += os.read(self._pipe, 65536)
            *lines, self._rest = self._rest.split(b"\n")
            self.marks += [self._read(line.decode()) for line in lines]

    def end(self, seconds=60):
        """Ends it in order: it writes what it has to write."""
        self._process.send_signal(signal.SIGTERM)
        self._process.wait(seconds)

    def _read(self, line):
        name, clock, cpu = line.split()
        return name, (int(clock) - self._began) / 1e6, int(cpu) / 1e6


def memory(pids):
    """The memory of these processes in MB, what they share counted by halves, thirds, … (Pss)."""
    return sum(_field(f"/proc/{pid}/smaps_rollup", "Pss:") for pid in pids) / 1024


def cpu_time(pid):
    """The time that the process has computed, with threads that have ended, in ms."""
    clock_of_process = (~pid << 3) | 2  # as clock_getcpuclockid() makes it
    return time.clock_gettime_ns(clock_of_process) / 1e6


def wakeups(pid):
    """How often each thread of the process has begun to run after waiting for something."""
    threads = Path(f"/proc/{pid}/task").iterdir()
    return {
        thread.name: _field(thread / "status", "voluntary_ctxt_switches:") for thread in threads
    }


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
