"""What a process has in its memory."""

import re
from pathlib import Path

# Not mapped files (they hold no secret that is not in the file), nor what cannot be read.
WRITABLE = re.compile(r"^([0-9a-f]+)-([0-9a-f]+) rw")


def holds(pid, secret):
    """Whether the secret lies in the writable memory of a process, as UTF-8 or as UTF-16."""
    forms = (secret.encode(), secret.encode("utf-16-le"))
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for start, end in _regions(pid):
            try:
                memory.seek(start)
                content = memory.read(end - start)
            except OSError:
                continue  # the kernel's own
            if any(form in content for form in forms):
                return True
    return False


def _regions(pid):
    for line in Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines():
        if region := WRITABLE.match(line):
            yield int(region[1], 16), int(region[2], 16)
