"""Scenarios in which something happens to the server while somebody works: what is shown stays true,
nothing that was typed is lost, nothing is made twice, and it goes on by itself."""

import re

import accessibility as at
import hands
import mainjob as job
from relay import Relay
from scenarios import scenario
from waiting import NotYet, wait_until

ENDED = re.compile("(?i)session has ended|signed out|sign in again")
# The design's limits: 10 s without a byte, twice with the look for what became of a write.
SILENT_SECONDS = 40
PAGES_BEFORE = 1  # of a list of one token
FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1"


@scenario()
def killed_while_saving(world):
    """It dies when a token is saved: one of that name at most, and the name is not lost."""
    world.sign_in_with_token("alpha")
    job.open_editor(world.app)
    hands.write("beta")
    world.server.freeze()
    hands.press("Return")
    world.server.kill()
    world.app.notification(job.REASON, SILENT_SECONDS)
    world.step("killed with a save under way: it is told")
    world.server.start()
    wait_true(world)
    world.app.find("label", re.compile("^Connected"), SILENT_SECONDS)
    if "beta" not in names(world):
        text = at.text_of(world.app.find("text", "Token name"))
        assert text == "beta", f"the name that was typed is {text!r}"
        hands.press("Return")
        job.wait_names(world.app, ["alpha", "beta"])
    assert names(world).count("beta") == 1, names(world)
    world.step("back again: one token of that name, and it is shown")


@scenario()
def answer_lost(world):
    """A token is made, and the answer is lost on the way: it is one, and it is shown."""
    lost = []

    def change(method, path, _body, ask):
        reply = ask()
        if (method, path) == ("POST", "/api/v1/tokens"):
            lost.append(reply.status)
            raise ConnectionAbortedError
        return reply

    with Relay(world.server, change) as relay:
        job.sign_in(world.start_app("--server", relay.url, "--email", world.email), world.password)
        job.open_editor(world.app)
        hands.write("beta")
        hands.press("Return")
        job.wait_names(world.app, ["beta"], SILENT_SECONDS)
        assert lost == [200], f"the server was asked and said {lost}"
        assert names(world) == ["beta"], names(world)
        world.step("made once, though nobody has said so")


@scenario()
def killed_between_pages(world):
    """It dies when the first page of a long list has been read: what was there stays, and all come
    when it is back."""
    row = world.api.create("alpha")
    pages = []

    def change(method, path, _body, ask):
        if method == "GET" and path.startswith("/api/v1/tokens"):
            pages.append(path)
            if len(pages) == PAGES_BEFORE + 2:
                world.server.kill()
        return ask()

    with Relay(world.server, change) as relay:
        job.sign_in(world.start_app("--server", relay.url, "--email", world.email), world.password)
        job.wait_names(world.app, ["alpha"])
        del pages[PAGES_BEFORE:]
        world.server.seed_tokens(row, [f"job {number}" for number in range(3000)])
        hands.press("F5")
        world.app.notification(job.REASON, SILENT_SECONDS)
        assert "alpha" in world.app.tokens().column(job.NAME), "the row from before is gone"
        world.step("killed between two pages: a reason, and the row from before stays")
        world.server.start()
        wait_true(world, 3001)
        world.step("back again: all rows are there")


@scenario()
def killed_while_reading(world):
    """It dies when a long list is asked for: the rows from before stay, and all come afterwards."""
    row = world.sign_in_with_token("alpha")
    world.server.seed_tokens(row, [f"job {number}" for number in range(3000)])
    world.server.freeze()
    hands.press("F5")
    world.server.kill()
    world.app.notification(job.REASON, SILENT_SECONDS)
    job.wait_names(world.app, ["alpha"])
    world.step("killed while the list is read: a reason, and the rows stay")
    world.server.start()
    wait_true(world, 3001)
    world.step("back again: all rows are there")


@scenario()
def paused_while_typing(world):
    """It stops for a while, and goes on: what is typed meanwhile is there, and is saved once."""
    world.sign_in_with_token("alpha")
    world.server.freeze()
    hands.press("F5")
    job.open_editor(world.app)
    hands.write("beta")
    editor = world.app.find("text", "Token name")
    wait_until(lambda: at.text_of(editor) == "beta", "the name is typed")
    hands.press("Return")
    world.step("paused: a name is typed and saved")
    world.server.thaw()
    job.wait_names(world.app, ["alpha", "beta"], SILENT_SECONDS)
    assert sorted(names(world)) == ["alpha", "beta"], names(world)
    world.step("it goes on: one token of that name")


@scenario()
def secret_changed(world):
    """Its secret is another one and no session lives: the password is asked for, the rest stays."""
    world.sign_in_with_token("alpha")
    job.open_editor(world.app)
    hands.write("beta")
    world.server.kill()
    world.server.forget_sessions()
    world.server.options = ["--with", "NC_AUTH_JWT_SECRET=another"]
    world.server.start()
    hands.press("F5")
    world.app.notification(ENDED)
    job.wait_names(world.app, ["alpha"])
    world.step("all sessions have ended: it is told, and the rows stay")
    world.app.click("push button", "Sign In Again")
    job.submit_password(world.app, world.password)
    world.app.screen.wait_gone("push button", "Sign In")
    text = at.text_of(world.app.find("text", "Token name"))
    assert text == "beta", f"the name that was typed is {text!r}"
    wait_true(world)
    world.step("signed in again: what was typed is there")


@scenario()
def database_replaced(world):
    """Its data are another's, and then its own again: nothing of the one is shown as the other's."""
    world.sign_in_with_token("alpha")
    world.server.kill()
    world.server.set_data_aside()
    world.server.start()
    world.api.sign_up("other@example.com", world.password)
    hands.press("F5")
    world.app.notification(ENDED)
    world.step("another's data: the session has ended")
    world.app.click("push button", "Sign In Again")
    job.submit_password(world.app, world.password)
    world.app.find("label", job.WRONG_PASSWORD)
    world.step("nobody of that name is known there: it is told")
    world.server.kill()
    world.server.bring_data_back()
    world.server.start()
    world.api.sign_in(world.email, world.password)
    world.app.click("push button", "Sign In")
    world.app.screen.wait_gone("push button", "Sign In")
    wait_true(world)
    assert names(world) == ["alpha"], names(world)
    world.step("its own data again: signed in, the rows are there")


@scenario()
def clock_jumps(world):
    """Its clock goes twelve hours ahead, and back: nobody is signed out, and saving works."""
    world.sign_in_with_token("alpha")
    for number, jump in enumerate([12, -12, 0], 1):
        world.server.kill()
        world.server.options = []
        for variable in (f"LD_PRELOAD={FAKETIME}", f"FAKETIME={jump:+}h",
                         "FAKETIME_DONT_FAKE_MONOTONIC=1"):  # fmt: skip
            world.server.options += ["--with", variable]
        world.server.start()
        assert world.api.hours_ahead() == jump, f"its clock is {world.api.hours_ahead()} ahead"
        hands.press("F5")
        wait_true(world)
        job.add(world.app, f"beta {number}")
        wait_true(world, 1 + number)
        world.step(f"its clock is {jump} hours ahead: the list is read, a token is saved")


def names(world):
    """What the server itself lists, asked past Keyfob."""
    world.api.sign_in(world.email, world.password)
    return [row["description"] for row in world.api.tokens()]


def wait_true(world, count=None):
    """Until the table shows exactly what the server lists; nobody presses anything."""

    def is_true():
        table = world.app.tokens()
        listed = names(world)
        if table.row_count() != len(listed) or (count and len(listed) != count):
            raise NotYet(f"{table.row_count()} rows for {len(listed)} tokens")
        if len(listed) < 100 and sorted(table.column(job.NAME)) != sorted(listed):
            raise NotYet(f"it shows {table.column(job.NAME)} for {listed}")
        return True

    wait_until(is_true, "the table shows what the server lists", SILENT_SECONDS)
