"""What a process has in its memory."""

import re
from pathlib import Path

import leaks

# Not mapped files (they hold no secret that is not in the file), nor what cannot be read.
WRITABLE = re.compile(r"^([0-9a-f]+)-([0-9a-f]+) rw")


def secrets_of(pid, secrets):
    """What the secrets are that lie in the writable memory of a process; see leaks.secrets_in."""
    found = set()
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for start, end in _regions(pid):
            try:
                memory.seek(start)
                content = memory.read(end - start)
            except OSError:
                continue  # the kernel's own
            found.update(leaks.secrets_in(content, secrets))
    return found


def _regions(pid):
    for line in Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines():
        if region := WRITABLE.match(line):
            yield int(region[1], 16), int(region[2], 16)
