"""Scenarios about what a copied token is good for."""

import json
import os
import re
import subprocess
import urllib.request

import accessibility as at
import hands
import mainjob as job
from scenarios import scenario
from waiting import wait_until

SECONDS = 20


@scenario()
def copy_as(world):
    """Each way to copy a token is one that a shell, or the real server, understands."""
    row = world.sign_in_with_token("ci")
    app, token = world.app, row["token"]
    job.select(app, "ci")

    answer = json.loads(shell(copied_as(app, "curl Line", "a curl line")))
    assert answer["email"] == world.email, "the curl line was answered as somebody else"
    world.step("curl was answered as the token's owner")

    env = copied_as(app, ".env Line", "an .env line")
    assert shell(env + '\nprintf %s "$NOCODB_TOKEN"') == token, "another token in the .env line"
    for entry, what in (
        ("xc-token Header", "an xc-token header"),
        ("Authorization Header", "an Authorization header"),
    ):
        name, _, value = copied_as(app, entry, what).partition(": ")
        assert owner(world, {name: value}) == world.email, f"{entry} is refused"
    headers = json.loads(copied_as(app, "JSON Headers", "JSON headers"))
    assert owner(world, headers) == world.email, "the JSON headers are refused"
    world.step("the server accepts every header")

    app.choose("Actions", "Test")
    app.notification(f"NocoDB accepts “ci”: it is {world.email}’s.")
    world.step("the token is tested")


@scenario()
def pasted_into_filter(world):
    """A whole token in the filter finds its row and cannot be read there."""
    world.sign_in_with_token("alpha")
    app = world.app
    for name in ("beta", "gamma"):
        job.add(app, name)
    row = world.api.token("gamma")
    job.copy_selected(app, row)
    job.select(app, "alpha")
    hands.press("ctrl+f")
    field = app.wait_focus("text", "Filter tokens")
    hands.press("ctrl+v")
    app.notification("This is token “gamma”.")
    job.wait_selected(app, "gamma")
    assert at.text_of(field) == "", "something is in the filter"
    job.wait_names(app, ["alpha", "beta", "gamma"])
    world.step("its row is selected, and the filter is empty")

    hands.press("ctrl+f")
    app.wait_focus("text", "Filter tokens")
    hands.write(row["token"])
    wait_until(lambda: at.text_of(field) == "", "a token that was typed does not stay, either")
    job.wait_selected(app, "gamma")
    job.wait_names(app, ["alpha", "beta", "gamma"])
    world.step("the same for one that is typed")


@scenario()
def announcements(world):
    """A screen reader is told every sentence that is shown for a while, also the same one twice."""
    row = world.sign_in_with_token("alpha")
    app = world.app
    job.select(app, "alpha")
    sentence = "Copied token “alpha”. Clipboard clears in 60 s."
    for times in (1, 2):
        job.copy_selected(app, row)
        wait_until(
            lambda times=times: app.screen.announced().count(sentence) == times,
            f"{sentence!r} is announced {times} times",
        )
    world.step("a copy is announced, and another one again")
    hands.press("space", "Delete")
    app.click("push button", "Delete")
    for said in ("Deleted token “alpha”.", job.STILL_ACCEPTED):
        wait_until(lambda said=said: is_announced(app, said), f"{said} is announced")
    world.step("a deletion is announced, and what stays in a bar")


def is_announced(app, said):
    """Whether one of the sentences that were announced is, or contains, this."""
    return any(at.matches(sentence, said) for sentence in app.screen.announced())


def copied_as(app, entry, what):
    """Chooses a way to copy the selected token; returns what another program would paste."""
    app.choose_in_submenu("Actions", "Copy As", entry)
    app.notification(re.compile("Copied token “ci” as " + re.escape(what)))
    return hands.clipboard()


def shell(script):
    """What a POSIX shell prints for it; by standard input, for it holds a token."""
    run = subprocess.run(
        ["/bin/sh"],
        input=script,
        env={"PATH": os.environ["PATH"], "no_proxy": "*"},
        timeout=SECONDS,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, f"the shell ended with status {run.returncode}"
    return run.stdout


def owner(world, headers):
    """The email by which the server knows who sends these headers."""
    request = urllib.request.Request(world.server.url + "/api/v1/auth/user/me", headers=headers)
    with urllib.request.urlopen(request, timeout=SECONDS) as reply:
        return json.load(reply).get("email")
