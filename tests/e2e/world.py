"""What a scenario and the tour have around them: a desktop, a server with an account, Keyfob."""

import secrets
import time

import leaks
import mainjob as job
from application import Application
from desktop import Desktop
from server import Api, NocoServer
from waiting import NotYet, wait_until

EMAIL = "ada@example.com"
RELEASE = "0.301.3"
REFRESH_TOKEN = "a refresh token"


class World:
    """Use as a context. Leaving it does not search for leaks: see check_no_leaks."""

    def __init__(
        self, with_server=True, with_keyring=True, release=RELEASE, auth_token_life="10h"
    ):
        self.desktop = Desktop(with_keyring)
        self.keyring = self.desktop.keyring
        self.email = EMAIL
        self.password = "Pw-" + secrets.token_urlsafe(12)
        self._secrets = {self.password: "the password"}
        self._with_server = with_server
        self._release = release
        self._auth_token_life = auth_token_life
        self._output = self.desktop.base / "output"
        self._began = time.monotonic()
        self.app = None
        self.server = self.api = None
        self.tracer = ()  # see Application

    def __enter__(self):
        self.desktop.__enter__()
        try:
            self._output.mkdir()
            if self._with_server:
                self.server = NocoServer(self.desktop.base, self._release, self._auth_token_life)
                self.server.start()
                self.api = Api(self.server.url)
                self.api.sign_up(self.email, self.password)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if self.app:
            self.app.end()
        if self.server:
            self.server.stop()
        self.desktop.__exit__()

    def new_password(self):
        """Another password, which must be found nowhere."""
        return self.remember("the new password", "Pw-" + secrets.token_urlsafe(12))

    def start_app(self, *options):
        """Starts Keyfob with these options and waits for its window."""
        self.launch(*options).wait_window()
        return self.app

    def start_app_for_sign_in(self):
        """Starts Keyfob as for somebody who comes here for the first time."""
        return self.start_app("--server", self.server.url, "--email", self.email)

    def launch(self, *options, changes=None):
        """Starts Keyfob; for options, or changes to its environment, with which no window comes."""
        number = len(list(self._output.iterdir())) + 1
        output = self._output / f"run-{number}.txt"
        self.app = Application(output, *options, changes=changes, tracer=self.tracer)
        return self.app

    def managed(self, lines):
        """Writes an administrator's file; the change to the environment by which it is found."""
        folder = self.desktop.base / "managed"
        (folder / "keyfob").mkdir(parents=True, exist_ok=True)
        (folder / "keyfob/keyfob.conf").write_text(lines)
        return {"XDG_CONFIG_DIRS": str(folder)}

    def ask_for_no_passwords(self):
        """The server goes on without; returns an auth token that can be pasted there."""
        self.server.stop()
        self.server.options = ["--passwords", "off"]
        self.server.start()
        return self.remember("the pasted token", self.api.auth_token)

    def sign_in_with_token(self, name):
        """The usual start of a scenario: Keyfob signed in, one token listed; returns its row."""
        row = self.api.create(name)
        job.sign_in(self.start_app_for_sign_in(), self.password)
        job.wait_names(self.app, [name])
        self.note_secrets()
        return row

    def keyring_knows(self):
        """Whether the keyring has a refresh token that the server ever gave out."""
        self.note_secrets()
        tokens = [text for text, what in self._secrets.items() if what == REFRESH_TOKEN]
        return any(token in entry for token in tokens for entry in self.keyring.entries())

    def wait_kept(self):
        """Until the keyring has what the next start needs."""
        wait_until(self.keyring_knows, "the session is in the keyring")

    def step(self, text):
        """Prints what has been done so far, and when."""
        print(f"{time.monotonic() - self._began:6.1f} s  {text}", flush=True)

    def remember(self, what, text):
        """Adds to the secrets that must be found nowhere; returns the text."""
        assert text, f"{what} is empty"
        self._secrets[text] = what
        return text

    @property
    def secrets(self):
        """What must be found nowhere: each text, and what it is."""
        return dict(self._secrets)

    def note_secrets(self):
        """Remembers what the server knows now: renewals replace tokens, sign-out removes them."""
        for text in self.server.refresh_tokens():
            self.remember(REFRESH_TOKEN, text)
        for text in self.server.api_tokens():
            self.remember("an API token", text)

    def wait_forgotten(self):
        """Until no secret, known or only looking like one, is in the memory of Keyfob."""

        def is_clean():
            self.note_secrets()
            if found := self.app.remembered(self._secrets):
                raise NotYet(f"it has {', '.join(sorted(found))}")
            return True

        wait_until(is_clean, "the secrets have left memory")

    def check_no_leaks(self):
        """No secret in any file that Keyfob can have written, nor in what it printed."""
        store = self.desktop.home / ".local/share/keyrings"
        leaks.check_that_search_works(self.desktop.home, store, self._secrets)
        folders = [*self.desktop.searched_folders, self._output]
        found = leaks.find_secrets(folders, store, self._secrets)
        assert not found, "secrets outside the keyring:\n" + "\n".join(found)
