"""Scenarios about the language of the program."""

import mainjob as job
from scenarios import scenario

# No such locale is generated here, as on many systems: the words of the environment are enough.
GERMAN = {"LC_ALL": "de_DE.UTF-8", "LANGUAGE": None}


@scenario()
def german(world):
    """A German system: signed in in German; where an administrator allows English only, English."""
    options = ("--server", world.server.url, "--email", world.email)
    world.api.create("alpha")
    help_text = world.launch("--help", changes=GERMAN)
    assert help_text.wait_exit() == 0
    assert "Anmeldung" in help_text.output(), f"--help printed: {help_text.output()}"
    app = world.launch(*options, changes=GERMAN)
    app.wait_window()
    app.fill("password text", "Passwort", world.password)
    app.click("push button", "Anmelden")
    app.find("table", "API-Tokens")
    app.find("push button", "Neues API-Token")
    world.step("German: signed in, and the tokens are listed")
    world.wait_kept()
    app.close_window()

    changes = GERMAN | world.managed("[language]\nallowed=en\n")
    app = world.launch(changes=changes)
    app.wait_window()
    app.find("table", "API tokens")
    assert "keyfob.managed" not in app.output(), app.output()
    world.step("an administrator allows English only: English")
    app.close_window()

    changes = {"LC_ALL": "en_GB.UTF-8"} | world.managed("[language]\nallowed=xx, de\n")
    app = world.launch("--server", "http://localhost:1", changes=changes)
    app.wait_window()
    app.find("push button", "Anmelden")
    world.step("German is all that is allowed: German on an English system")


@scenario()
def language_chosen(world):
    """Another language is chosen in the user menu: at once, and again at the next start."""
    world.sign_in_with_token("alpha")
    app = world.app
    app.choose_in_submenu(job.USER_MENU, "Language", "日本語")
    app.find("push button", "API トークンを追加")
    world.step("Japanese at once")
    world.wait_kept()
    app.close_window()
    app = world.start_app()
    app.find("push button", "API トークンを追加")
    assert app.screen.table("API トークン").column(0) == ["alpha"]
    world.step("Japanese after a restart")
