"""Scenarios that audit what is seldom on screen: what servers, proxies and certificates ask."""

import re
import subprocess

import audit
import hands
import mainjob as job
import reader
import tinyproxy
from application import PROJECT
from relay import Relay, SecondFactor, shown_once
from scenarios import scenario
from scenarios_accessibility import ANSWERS, wait_described
from server import Api

CODE = "123456"
UNTRUSTED = re.compile("not signed by an authority")


@scenario()
def code_step_named(world):
    """The second step of a sign-in: everything named, a wrong code described by its field."""
    world.api.create("alpha")
    with Relay(world.server, SecondFactor(CODE)) as relay:
        app = world.start_app("--server", relay.url, "--email", world.email)
        ask_by_reader(world)
        app.wait_focus("text", "Code")
        audit.check(app, "code")
        hands.press("Return")
        wait_described(app, "text", "Code", re.compile("Enter the code"))
        reader.write(app, "text", "Code", "000000")
        hands.press("Return")
        wait_described(app, "text", "Code", re.compile("does not accept this code"))
        app.wait_focus("text", "Code")
        audit.check(app, "wrong code")
        world.step("no code, a wrong code")
        hands.press("Escape")
        app.wait_focus("password text", "Password")
        reader.press(app, "push button", "Sign In")
        app.wait_focus("text", "Code")
        hands.write(CODE)
        reader.press(app, "push button", "Sign In")
        job.wait_signed_in(app)
        job.wait_names(app, ["alpha"])
        world.note_secrets()
        world.step("signed in")


@scenario()
def certificate_named(world):
    """A certificate that is not trusted, and one that has changed: questions and bars."""
    folder = world.desktop.base / "certificates"
    folder.mkdir()
    script = PROJECT / "tests/support/makecertificates.sh"
    subprocess.run([script, folder], check=True, timeout=60)
    world.api.create("alpha")
    with Relay(world.server) as relay:
        relay.certify(folder / "selfsigned.pem")
        app = world.start_app("--server", relay.url, "--email", world.email)
        wait_described(app, "text", "Server", UNTRUSTED)
        audit.check(app, "unknown certificate")
        reader.press(app, "push button", "Show Certificate…")
        app.wait_focus("push button", "Cancel")
        audit.check(app, "certificate")
        check_facts(app, "Issued to", "Issued by", "Valid from", "Valid until", "SHA-256")
        reader.press(app, "push button", "Trust This Certificate")
        wait_described(app, "text", "Server", ANSWERS)
        world.step("a certificate was shown, and trusted")

        ask_by_reader(world)
        job.wait_signed_in(app)
        job.wait_names(app, ["alpha"])
        world.note_secrets()
        relay.certify(folder / "othersigned.pem")
        hands.press("F5")
        app.notification(re.compile("another one than the one you trusted"))
        audit.check(app, "changed certificate: bar")
        reader.press(app, "push button", "Show Certificate…")
        app.wait_focus("push button", "Cancel")
        audit.check(app, "changed certificate")
        check_facts(app, "SHA-256", "Trusted before")
        reader.press(app, "push button", "Trust This Certificate")
        app.screen.wait_gone("push button", "Retry")
        world.step("another one was shown, and trusted")


@scenario()
def proxy_question_named(world):
    """Plain http to another computer, by way of a proxy; and a proxy that asks who one is."""
    with Relay(world.server) as relay:
        app = start_behind(world, relay.port, "http://nocodb.example")
        wait_described(app, "text", "Server", re.compile("not encrypted"))
        ask_by_reader(world)
        app.notification(re.compile("encrypted"))
        audit.check(app, "plain http")
        app.close_window()
        world.step("plain http is asked about")

    password = world.new_password()
    port = tinyproxy.start(world.desktop, "ada", password)
    app = start_behind(world, port, world.server.url)
    reader.press(app, "push button", "Enter Proxy Password…")
    app.wait_focus("text", "Proxy user name")
    audit.check(app, "proxy question")
    hands.press("Return")
    wait_described(app, "text", "Proxy user name", re.compile("Enter your user name"))
    audit.check(app, "proxy question without a name")
    reader.write(app, "text", "Proxy user name", "ada")
    reader.write(app, "password text", "Proxy password", "not the password")
    reader.press(app, "push button", "Sign In to Proxy")
    app.screen.wait_gone("push button", "Sign In to Proxy")
    reader.press(app, "push button", "Enter Proxy Password…")
    app.wait_focus("password text", "Proxy password")
    app.find("push button", "Remove Saved Password")
    audit.check(app, "proxy question, again")
    reader.write(app, "password text", "Proxy password", password)
    reader.press(app, "push button", "Sign In to Proxy")
    wait_described(app, "text", "Server", ANSWERS)
    world.step("the proxy was answered")


@scenario()
def no_passwords_named(world):
    """A server that takes no passwords: the way by the browser and an auth token."""
    token = world.ask_for_no_passwords()
    app = world.start_app_for_sign_in()
    app.find("push button", "Open in Browser…")
    app.wait_focus("password text", "Auth token")
    audit.check(app, "no passwords")
    reader.write(app, "password text", "Auth token", token)
    app.find("label", re.compile(f"The token of {re.escape(world.email)}, valid until"))
    audit.check(app, "whose token it is")


@scenario()
def token_questions_named(world):
    """Tokens of others, replaced, of many, shown once: dialogs and bars; and those of trouble."""
    for name in ("alpha", "beta"):
        world.api.create(name)
    add_somebody_else(world)
    app = world.start_app_for_sign_in()
    job.sign_in(app, world.password)
    job.wait_names(app, ["alpha", "beta"])
    world.note_secrets()
    check_replacement(app)
    check_others(app)
    world.step("a token replaced; those of somebody else")
    check_trouble(world)
    app.close_window()
    with Relay(world.server, shown_once) as relay:
        app = world.start_app("--server", relay.url, "--email", world.email)
        ask_by_reader(world)
        job.wait_signed_in(app)
        check_shown_once(world)
        world.note_secrets()
        app.close_window()


def check_replacement(app):
    """The question whether the old one of a replaced token is to go."""
    reader.go_to_table(app)
    hands.press("Home")
    reader.choose(app, "Actions", "Replace…")
    app.wait_focus("push button", "Keep Both")
    audit.check(app, "replaced")
    check_facts(app, "Old one’s ID")
    reader.press(app, "push button", "Keep Both")
    app.screen.wait_gone("push button", "Keep Both")
    app.find("push button", "Clear Now")
    audit.check(app, "copied")


def check_others(app):
    """What wants a tick: to copy somebody else's token, and to delete it among others."""
    reader.press(app, "radio button", "Everyone")
    job.wait_names(app, ["alpha", "alpha", "beta", "bob's"])
    audit.check(app, "everyone's tokens")
    reader.write(app, "text", "Filter tokens", "bob")
    job.wait_names(app, ["bob's"])
    reader.go_to_table(app)
    hands.press("ctrl+c")
    app.wait_focus("push button", "Cancel")
    tick = re.compile("^I know that this is bob@example.com’s token$")
    app.find("check box", tick)
    audit.check(app, "somebody else's token")
    reader.press(app, "check box", tick)
    reader.press(app, "push button", "Cancel")
    app.screen.wait_gone("check box", tick)
    reader.press(app, "push button", "Clear Filter")
    hands.press("ctrl+a", "Delete")
    app.wait_focus("push button", "Cancel")
    app.find("check box", re.compile("^I know that there are tokens of others"))
    names = app.find("list", "Tokens to delete").get_description()
    assert "beta" in names and "bob's" in names, f"of the tokens it says {names!r}"
    audit.check(app, "many tokens")
    reader.press(app, "push button", "Cancel")
    app.screen.wait_gone("push button", "Delete")


def check_trouble(world):
    """The bar of a server that is away, in the list and on the Server tab."""
    world.server.kill()
    hands.press("F5")
    world.app.find("push button", "Retry")
    audit.check(world.app, "offline")
    hands.press("ctrl+Tab")
    world.app.find("push button", "Check Again")
    audit.check(world.app, "offline, server")
    hands.press("ctrl+shift+Tab")  # the next start is here again
    world.server.start()
    world.step("a server that is away")


def check_shown_once(world):
    """The dialog of a token that is shown once, and its question."""
    app = world.app
    reader.press(app, "push button", "Add New API Token")
    app.wait_focus("text", "Token name")
    reader.write(app, "text", "Token name", "once")
    reader.press(app, "push button", "Save")
    app.wait_focus("push button", "Copy")
    audit.check(app, "shown once")
    token = world.api.token("once")["token"]
    app.find("label", token)
    hands.press("Escape")
    app.wait_focus("push button", "Cancel")
    audit.check(app, "shown once, not copied")
    reader.press(app, "push button", "Cancel")
    reader.press(app, "check box", "Keep a copy in this computer’s keyring")
    reader.press(app, "push button", "Copy")
    job.wait_clipboard(token, "the clipboard holds the token")
    app.wait_focus("push button", "Done")
    audit.check(app, "shown once, copied")
    reader.press(app, "push button", "Done")
    app.screen.wait_gone("push button", "Done")
    audit.check(app, "its row")
    world.step("a token that is shown once")


def add_somebody_else(world):
    """Another person with a token."""
    bob = Api(world.server.url)
    bob.sign_up("bob@example.com", world.new_password())
    bob.create("bob's")


def start_behind(world, port, server):
    """Starts Keyfob for signing in behind a proxy."""
    lines = f"[network]\nproxy=manual\nproxyHost=127.0.0.1\nproxyPort={port}\nnoProxy=\n"
    options = ["--server", server, "--email", world.email]
    world.launch(*options, changes=world.managed(lines)).wait_window()
    return world.app


def ask_by_reader(world):
    """Fills the password in and presses Sign In."""
    reader.write(world.app, "password text", "Password", world.password)
    reader.press(world.app, "push button", "Sign In")


def check_facts(app, *names):
    """Each of these labels something that is on screen."""
    labels = [label.get_name() for one in app.screen.elements() for label in audit.labels_of(one)]
    assert set(names) <= set(labels), f"of {names} only {labels} label something"
