"""Scenarios about the Help menu."""

import re
import stat

import accessibility as at
import hands
import leaks
import mainjob as job
from scenarios import scenario

EXPECTED = [
    r"^Keyfob diagnostics, ",
    r"^  Keyfob: \d",
    r"^  System: \S",
    r"platform: xcb$",
    r"^  org\.freedesktop\.secrets: gnome-keyring",
    r"^  Proxy: system$",
    r"^  Server: http, on this computer: yes, in a folder: no$",
    r"^  Session: SignedIn, kept: yes, renews itself: yes$",
    r"^  Token list: Ready, 2 rows$",
    r"^Log$",
]


@scenario()
def diagnostics_saved(world):
    """Saved by keyboard alone, read before; nothing in it tells who, where, or a secret."""
    world.sign_in_with_token("alpha-token")
    app = world.app
    job.add(app, "beta-token")
    world.remember("the auth token", job.copy_auth_token(app))
    world.note_secrets()
    world.wait_kept()

    app.open_menu("", by=lambda *_: hands.press("F1"))
    while app.next_entry() != "Save Diagnostics…":
        pass
    hands.press("Return")
    app.wait_focus("push button", "Save…")
    shown = at.text_of(app.find("text", "This is what is saved"))
    world.step("opened by F1; the report is shown")

    hands.press("Return")
    folder = world.desktop.home / "reports"
    folder.mkdir()
    path = folder / "report.txt"
    job.save_as(app, path, "keyfob-diagnostics-")
    app.notification(re.compile("Saved in"))
    saved = path.read_text(encoding="utf-8")
    assert saved == shown, "saved is something else than was shown"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600, "others may read it"
    world.step("saved as it was shown, for its owner only")

    for line in EXPECTED:
        assert re.search(line, saved, re.MULTILINE), f"{line} is not in:\n{saved}"
    # More than what must stay in the keyring: nothing that tells who or where somebody is.
    private = world.secrets
    for text in (world.email, "alpha-token", "beta-token", world.server.url, "127.0.0.1"):
        private[text] = f"{text!r}"
    private[str(world.desktop.home)] = "the home folder"
    nowhere = world.desktop.base / "nowhere"
    leaks.check_that_search_works(folder, nowhere, private)
    found = leaks.find_secrets([folder], nowhere, private)
    assert not found, "in the report:\n" + "\n".join(found)
    world.step(f"none of {len(private)} secrets and names is in it")
