"""Child processes that cannot outlive the test, however the test ends."""

import ctypes
import os
import signal
import subprocess
import time
from pathlib import Path

PR_SET_CHILD_SUBREAPER = 36


def adopt_orphans():
    """Makes this process the parent of orphaned grandchildren, so that end_descendants finds them.

    Services that a message bus starts would otherwise belong to init and stay behind.
    """
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def start(command, **options):
    """Starts a child that the kernel kills when this process dies, be it by kill -9."""
    return subprocess.Popen(["setpriv", "--pdeathsig", "KILL", "--", *map(str, command)], **options)


def stop(process, sign=signal.SIGTERM, seconds=10):
    """Ends a child politely, then firmly; returns its exit status."""
    if process.poll() is None:
        process.send_signal(signal.SIGCONT)
        process.send_signal(sign)
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()


def end_descendants(seconds=5):
    """Ends every process below this one, by pid."""
    deadline = time.monotonic() + seconds
    while descendants := _living_children(os.getpid()):
        sign = signal.SIGTERM if time.monotonic() < deadline else signal.SIGKILL
        for pid in descendants:
            _signal(pid, sign)
        time.sleep(0.02)


def _living_children(parent):
    """Pids below `parent`; collects the dead ones among our own on the way."""
    found = []
    for pid in _children(parent):
        try:
            if parent == os.getpid() and os.waitpid(pid, os.WNOHANG) != (0, 0):
                continue
        except ChildProcessError:
            continue
        found += [pid, *_living_children(pid)]
    return found


def _children(parent):
    try:
        tasks = Path(f"/proc/{parent}/task").iterdir()
        return [int(pid) for task in tasks for pid in (task / "children").read_text().split()]
    except OSError:
        return []  # it has ended meanwhile


def _signal(pid, sign):
    try:
        os.kill(pid, sign)
    except ProcessLookupError:
        pass
