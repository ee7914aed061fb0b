"""Scenarios with more than one account."""

import re
import secrets

import mainjob as job
from scenarios import scenario
from server import Api

OTHER_EMAIL = "bob@example.com"


@scenario()
def two_accounts(world):
    """Two accounts on one server: each has its rows; both are there after a restart."""
    world.sign_in_with_token("alpha")
    world.wait_kept()
    password = world.remember("the other password", "Pw-" + secrets.token_urlsafe(12))
    other = Api(world.server.url)
    other.sign_up(OTHER_EMAIL, password)
    beta = other.create("beta")
    add_account(world.app, world.server.url, password)
    job.wait_names(world.app, ["beta"])
    world.note_secrets()
    world.step("a second account signed in")

    job.select(world.app, "beta")
    job.copy_selected(world.app, beta)
    switch_to(world.app, world.email)
    job.wait_clipboard("", "the clipboard is empty when the account is left")
    job.wait_names(world.app, ["alpha"])
    job.add(world.app, "gamma")
    job.wait_names(world.app, ["alpha", "gamma"])
    switch_to(world.app, OTHER_EMAIL)
    job.wait_names(world.app, ["beta"])
    assert [row["description"] for row in other.tokens()] == ["beta"], "a token went astray"
    world.step("switched there and back: rows are not mixed")

    world.app.close_window()
    app = world.start_app()
    job.wait_signed_in(app)
    job.wait_names(app, ["beta"])
    switch_to(app, world.email)
    job.wait_names(app, ["alpha", "gamma"])
    world.step("started again: the last one is there, the other one needs no password")

    app.choose(job.USER_MENU, "Log Out…")
    app.click("push button", "Log Out Everywhere")
    job.wait_names(app, ["beta"])
    app.close_window()
    app = world.start_app()
    job.wait_signed_in(app)
    job.wait_names(app, ["beta"])
    world.note_secrets()
    world.step("logged out of one: the other one lives on, also after a restart")


def add_account(app, server, password):
    """Adds the other account by the user menu."""
    app.choose_in_submenu(job.USER_MENU, "Switch Account", "Add Account…")
    app.fill("text", "Server", server)
    app.fill("text", "Email", OTHER_EMAIL)
    job.sign_in(app, password)


def switch_to(app, email):
    """Makes the account the current one by the user menu."""
    app.choose_in_submenu(job.USER_MENU, "Switch Account", re.compile("^" + re.escape(email)))
    app.find("push button", re.compile("^User menu.*" + re.escape(email)))
