"""Scenarios about names: strange ones, and the longest."""

import re

import accessibility as at
import hands
import mainjob as job
from scenarios import scenario
from waiting import wait_until

EMOJI = "\N{KEY}"
STRANGE = {
    "right to left": "\u0645\u0641\u062a\u0627\u062d ci",
    "newline": "one\ntwo",
    "tab": "one\ttwo",
    "markup": "<b>bold</b>",
    "formula": "=1+1",
}
NO_NAME = "(no name)"


@scenario()
def strange_names(world):
    """Every name is in its row as the server has it, and copied and asked about as such."""
    first = world.api.create(next(iter(STRANGE.values())))
    for name in list(STRANGE.values())[1:]:
        world.api.create(name)
    # NocoDB takes no such names, but another database, or another program, may have.
    past_the_api = [None, "", EMOJI * 255]
    world.server.seed_tokens(first, past_the_api)
    world.note_secrets()
    app = world.start_app_for_sign_in()
    job.sign_in(app, world.password)
    job.wait_names(app, [*STRANGE.values(), NO_NAME, NO_NAME, EMOJI * 255])
    world.step("every name is spoken as the server has it")

    table = app.tokens()
    for row, name in enumerate(table.column(job.NAME)):
        actions = table.cell(row, job.ACTIONS).get_name()
        assert actions == f"Actions for {name}", f"{actions!r} are for {name!r}"
    for what, name in (*STRANGE.items(), ("255 emoji", EMOJI * 255)):
        job.select(app, name)
        job.copy_selected(app, world.api.token(name))
        hands.press("Delete")
        app.find("label", name)
        app.click("push button", "Cancel")
        app.screen.wait_gone("push button", "Cancel")
        world.step(f"copied and asked about: {what}")


@scenario()
def longest_name(world):
    """What fits into a name by Keyfob's count fits by the server's, and one more by neither."""
    fits, too_long = EMOJI * 255, EMOJI * 256
    assert world.api.accepts_name(fits), "the server refuses 255"
    assert not world.api.accepts_name(too_long), "the server accepts 256"
    for row in world.api.tokens():
        world.api.delete(row)
    app = world.start_app_for_sign_in()
    job.sign_in(app, world.password)
    job.wait_names(app, [])
    world.step("the server takes 255 of what it counts, and not 256")

    job.open_editor(app)
    paste_name(app, too_long)
    app.find("label", re.compile("1 too many"))
    hands.press("Return")
    app.find("label", re.compile("can have 255 characters; take away 1"))
    assert at.text_of(app.find("text", "Token name")) == too_long, "what was typed is lost"
    assert not world.api.tokens(), "it was saved"
    world.step("256 are refused, and stay in the field")

    paste_name(app, fits)
    app.find("label", re.compile("^0 left"))
    hands.press("Return")
    job.wait_names(app, [fits])
    world.note_secrets()
    job.copy_selected(app, world.api.token(fits))
    world.step("255 are saved, in the row as they were typed, and copied")


def paste_name(app, name):
    """Replaces what is in the editor by the clipboard: a keyboard has no such letters."""
    hands.copy(name)
    hands.press("ctrl+a", "ctrl+v")
    field = app.find("text", "Token name")
    wait_until(lambda: at.text_of(field) == name, "the name is in the field")
