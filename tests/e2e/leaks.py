"""Searches files, and memory, for secrets that should be in the keyring and nowhere else."""

import base64
import re
import tempfile
from pathlib import Path

# What a session's tokens look like, for those that no test has seen: a JWT, a refresh token.
AUTH_TOKEN = "something like an auth token"
MANY = 50
PATTERNS = {
    AUTH_TOKEN: re.compile(rb"eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}"),
    "something like a refresh token": re.compile(rb"(?<![0-9a-f])[0-9a-f]{80}(?![0-9a-f])"),
}


def find_secrets(folders, skipped, secrets):
    """Lines "file: what" for every secret in a file below `folders`; never the secret itself.

    `secrets` maps a secret to what it is. `skipped` is a folder that may hold secrets.
    """
    found = []
    for path in _files(folders):
        if skipped not in path.parents:
            content = path.read_bytes()
            found += [f"{path}: {what}" for what in secrets_in(content, secrets)]
    return found


def check_that_search_works(folder, skipped, secrets):
    """A search that finds nothing proves something only if it finds what is there.

    One secret of each kind is planted: there can be thousands.
    """
    for text in {what: text for text, what in secrets.items()}.values():
        for encoding in ("utf-8", "utf-16-le"):
            with tempfile.NamedTemporaryFile(dir=folder, suffix=".bin") as planted:
                planted.write(b"\x01\x02" + text.encode(encoding) + b"\x03")
                planted.flush()
                assert find_secrets([folder], skipped, secrets), "a planted secret was not found"


def secrets_in(content, secrets):
    """What each secret in these bytes is: the known ones, and what looks like one."""
    # Without zero bytes, text in UTF-16 (which Qt uses inside) reads like any other.
    views = (content, content.replace(b"\0", b""))
    known = [
        what
        for text, what in secrets.items()
        if any(form in view for form in _forms(text, len(secrets) > MANY) for view in views)
    ]
    return known + [what for what, p in PATTERNS.items() if any(p.search(v) for v in views)]


def _forms(text, many):
    """The secret as it is, and in base64 wherever it may stand in what was encoded: what lies
    between its own first and last letters is always the same. Of many only as they are: each in
    all its forms would take minutes."""
    plain = text.encode()
    forms = {plain}
    if many:
        return forms
    for before in range(3):
        encoded = base64.b64encode(b"\0" * before + plain).rstrip(b"=")
        inner = encoded[(before * 8 + 5) // 6 : -1 or None]
        forms |= {inner, inner.translate(bytes.maketrans(b"+/", b"-_"))}
    return forms


def _files(folders):
    paths = (path for folder in folders for path in Path(folder).rglob("*"))
    return [path for path in paths if path.is_file() and not path.is_symlink()]
