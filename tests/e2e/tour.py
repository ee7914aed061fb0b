"""Does the main job by itself in a private desktop, with a screenshot of every step.

Prints the path of each screenshot; the exit status says whether every step held.
"""

import argparse
import sys
from pathlib import Path

import accessibility as at
import hands
import mainjob as job
from application import PROJECT
from world import World

NAMES = ["ci-pipeline", "grafana-sync", "nightly-backup"]
TO_DELETE = "grafana-sync"


class Album:
    """Numbered screenshots in a folder of their own."""

    def __init__(self, folder):
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.png"):
            old.unlink()

    def add(self, app, name):
        """Takes the picture of a step."""
        number = len(list(self._folder.iterdir())) + 1
        path = self._folder / f"{number:02}-{name}.png"
        path.write_bytes(app.picture())
        print(path, flush=True)


def signing_in(world, app, album):
    """The sign-in page, a wrong password, the right one."""
    album.add(app, "sign-in")
    job.submit_password(app, "not the password")
    app.find("label", job.WRONG_PASSWORD)
    assert at.is_all_selected(app.find("password text", "Password")), "type again at once"
    album.add(app, "wrong-password")
    job.sign_in(app, world.password)
    job.wait_names(app, [])
    album.add(app, "no-tokens-yet")


def adding(world, app, album):
    """Three tokens, by keyboard."""
    job.open_editor(app)
    hands.write(NAMES[0])
    album.add(app, "adding")
    hands.press("Return")
    job.wait_names(app, NAMES[:1])
    for name in NAMES[1:]:
        job.add(app, name)
    job.wait_names(app, [row["description"] for row in world.api.tokens()])
    assert len(world.api.tokens()) == len(NAMES), "the server has other tokens"
    album.add(app, "tokens")


def using(world, app, album):
    """Copying, showing, filtering; the Actions menu."""
    row = world.api.token(NAMES[0])
    job.select(app, NAMES[0])
    job.copy_selected(app, row)
    album.add(app, "copied")
    job.show_selected(app, row)
    album.add(app, "shown")
    job.hide_selected(app, NAMES[0])
    app.open_menu("Actions")
    app.next_entry()
    album.add(app, "actions-menu")
    hands.press("Escape")
    job.filter_by(app, "night", [NAMES[2]])
    album.add(app, "filtered")
    job.clear_filter(app, NAMES)


def deleting(world, app, album):
    """The confirmation, and what the server makes of it."""
    row = world.api.token(TO_DELETE)
    job.select(app, TO_DELETE)
    job.ask_to_delete(app, TO_DELETE)
    album.add(app, "delete")
    job.confirm_delete(app, [name for name in NAMES if name != TO_DELETE])
    assert row["id"] not in [left["id"] for left in world.api.tokens()], "it is still there"
    album.add(app, "deleted")


def session(world, app, album):
    """The user menu, Copy Auth Token, the profile, and what logging out asks."""
    app.open_menu(job.USER_MENU)
    app.next_entry()
    album.add(app, "user-menu")
    hands.press("Escape")
    auth_token = job.copy_auth_token(app)
    assert world.api.accepts_auth_token(auth_token), "the server refuses the auth token"
    album.add(app, "auth-token-copied")
    app.click("page tab", "Profile")
    album.add(app, "profile")
    app.choose(job.USER_MENU, "Log Out…")
    app.find("push button", "Log Out Everywhere")
    album.add(app, "log-out")
    app.click("push button", "Log Out Everywhere")
    job.wait_signed_out(app)
    assert not world.api.accepts_auth_token(auth_token), "the session lives on"


def main():
    """Runs the tour; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pictures", type=Path, default=PROJECT / "build/tour", metavar="FOLDER")
    album = Album(parser.parse_args().pictures)
    with World() as world:
        app = world.start_app_for_sign_in()
        for step in (signing_in, adding, using, deleting, session):
            try:
                step(world, app, album)
            except AssertionError as error:
                print(f"The tour stopped while {step.__name__}: {error}", file=sys.stderr)
                print(app.screen.describe(), file=sys.stderr)
                album.add(app, "stopped-here")
                return 1
        app.close_window()
    print("Every step held.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
