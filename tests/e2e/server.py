"""A real NocoDB server of the test's own, and a small client to look at it from outside."""

import contextlib
import email.utils
import json
import os
import secrets
import select
import shutil
import signal
import sqlite3
import subprocess
import urllib.error
import urllib.request
from datetime import UTC, datetime
from pathlib import Path

import processes

PROJECT = Path(__file__).resolve().parents[2]
START_SECONDS = 60
REQUEST_SECONDS = 20
PAGE = 1000


class NocoServer:
    """A NocoDB process with its data in `folder`; can be killed, frozen and brought back."""

    def __init__(self, folder, release, auth_token_life):
        self._release = release
        self._auth_token_life = auth_token_life
        self._folder = folder / "nocodb"
        self._folder.mkdir()
        self._log = folder / "nocodb.log"
        self._process = None
        self.url = ""
        self.options = []  # of scripts/nocodb, from the next start on

    def start(self):
        """Starts it; on the address it had before, if it ran before."""
        port = self.url.rpartition(":")[2] or "0"
        command = [PROJECT / "scripts/nocodb", "start", "--release", self._release]
        command += ["--data", self._folder, "--port", port]
        command += ["--auth-token-life", self._auth_token_life, *self.options]
        with open(self._log, "ab") as log:
            self._process = processes.start(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                # Not the folder that is searched for what Keyfob may have left there.
                env=os.environ | {"TMPDIR": str(self._folder)},
            )
        ready, _, _ = select.select([self._process.stdout], [], [], START_SECONDS)
        word, _, url = (self._process.stdout.readline() if ready else "").strip().partition(" ")
        if word != "ready":
            raise RuntimeError(f"NocoDB did not start: {self._last_words()}")
        self.url = url

    def stop(self):
        """Ends it in order."""
        if self._process:
            processes.stop(self._process)
            self._process.stdout.close()
            self._process = None

    def kill(self):
        """Ends it without a farewell to those who are connected."""
        self._process.kill()
        self.stop()

    def freeze(self):
        """Lets it accept connections, and answer nothing."""
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self):
        """Lets it go on."""
        self._process.send_signal(signal.SIGCONT)

    def forget_sessions(self):
        """No refresh token is accepted any more."""
        with contextlib.closing(self._connect("rw")) as connection, connection:
            connection.execute("DELETE FROM nc_user_refresh_tokens")

    def set_data_aside(self):
        """The next start finds no data; not while it runs."""
        self._folder.rename(self._folder.with_suffix(".aside"))
        self._folder.mkdir()

    def bring_data_back(self):
        """The next start finds what was set aside; not while it runs."""
        shutil.rmtree(self._folder)
        self._folder.with_suffix(".aside").rename(self._folder)

    def refresh_tokens(self):
        """The refresh tokens that it would accept: no call shows them, its database does."""
        if self._has_table("nc_user_refresh_tokens"):
            return self._column("nc_user_refresh_tokens", "token")
        return self._column("nc_users_v2", "refresh_token")  # up to 0.251: one for each user

    def api_tokens(self):
        """The API tokens that it lists."""
        return self._column("nc_api_tokens", "token")

    def seed_tokens(self, row, names):
        """Gives the owner of `row` a token of each name, past the API: thousands take no time."""
        made = [(name, secrets.token_urlsafe(30), row["id"]) for name in names]
        with contextlib.closing(self._connect("rw")) as connection, connection:
            connection.executemany(
                "INSERT INTO nc_api_tokens (description, token, fk_user_id, created_at, updated_at)"
                " SELECT ?, ?, fk_user_id, created_at, updated_at FROM nc_api_tokens WHERE id = ?",
                made,
            )

    def _connect(self, mode):
        database = f"file:{self._folder / 'noco.db'}?mode={mode}"
        return sqlite3.connect(database, uri=True, timeout=10)

    def _has_table(self, table):
        with contextlib.closing(self._connect("ro")) as connection:
            query = "SELECT 1 FROM sqlite_master WHERE name = ?"
            return connection.execute(query, [table]).fetchone() is not None

    def _column(self, table, column):
        with contextlib.closing(self._connect("ro")) as connection:
            rows = connection.execute(f"SELECT {column} FROM {table}")
            return [row[0] for row in rows if row[0]]

    def _last_words(self):
        lines = self._log.read_text(encoding="utf-8", errors="replace").splitlines()
        return "\n".join(lines[-15:])


class Api:
    """The few calls with which a test prepares and checks what Keyfob did."""

    def __init__(self, url):
        self._url = url
        self.auth_token = ""

    def sign_up(self, email, password):
        """Makes an account (the first one is the super admin) and acts as it from now on."""
        self._enter("signup", email, password)

    def sign_in(self, email, password):
        """Acts as this account from now on."""
        self._enter("signin", email, password)

    def sign_out(self):
        """Ends all sessions of the account."""
        self._call("POST", "/api/v1/auth/user/signout")

    def hours_ahead(self):
        """Of this computer's clock, by what the server's own says."""
        url = f"{self._url}/api/v1/db/meta/nocodb/info"
        with urllib.request.urlopen(url, timeout=REQUEST_SECONDS) as reply:
            date = email.utils.parsedate_to_datetime(reply.headers["Date"])
        return round((date - datetime.now(UTC)).total_seconds() / 3600)

    def tokens(self):
        """All token rows, as the server sends them."""
        rows = []
        while True:
            try:
                page = self._call("GET", f"/api/v1/tokens?limit={PAGE}&offset={len(rows)}")["list"]
            except urllib.error.HTTPError as error:
                if error.code == 422 and rows:  # an offset past the end
                    return rows
                raise
            rows += page
            if len(page) < PAGE:
                return rows

    def token(self, name):
        """The only row of this name."""
        (row,) = [row for row in self.tokens() if row["description"] == name]
        return row

    def create(self, name):
        """Makes a token; returns its row."""
        return self._call("POST", "/api/v1/tokens", {"description": name})

    def accepts_name(self, name):
        """Whether a token of this name is made."""
        try:
            return self.create(name)["description"] == name
        except urllib.error.HTTPError as error:
            assert error.code == 400, f"it was not refused but answered by {error.code}"
            return False

    def create_base(self, title):
        """Makes a base."""
        self._call("POST", "/api/v1/db/meta/projects/", {"title": title})

    def delete(self, row):
        """Deletes a token."""
        self._call("DELETE", f"/api/v1/tokens/{row['id']}")

    def display_name(self):
        """What the server calls the account."""
        return self._call("GET", "/api/v1/auth/user/me")["display_name"]

    def accepts_auth_token(self, auth_token):
        """Whether a session's token is good. `me` answers anybody: only an id means somebody."""
        return self._is_somebody({"xc-auth": auth_token})

    def accepts_api_token(self, api_token):
        """Whether an API token is good."""
        return self._is_somebody({"xc-token": api_token})

    def _is_somebody(self, headers):
        try:
            return bool(self._call("GET", "/api/v1/auth/user/me", headers=headers).get("id"))
        except urllib.error.HTTPError:
            return False

    def _enter(self, how, email, password):
        account = {"email": email, "password": password}
        reply = self._call("POST", f"/api/v1/auth/user/{how}", account, headers={})
        self.auth_token = reply["token"]

    def _call(self, method, path, body=None, headers=None):
        credentials = {"xc-auth": self.auth_token} if headers is None else headers
        request = urllib.request.Request(
            self._url + path,
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"} | credentials,
        )
        with urllib.request.urlopen(request, timeout=REQUEST_SECONDS) as reply:
            return json.loads(reply.read() or "null")
