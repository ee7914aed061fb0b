"""NocoDB's own tokens page in Chromium, signed in, as far as it is installed."""

import json
import re
import shutil
import subprocess
import urllib.request

import processes
from waiting import wait_until

PROGRAMS = ("chromium", "chromedriver")
OPTIONS = [
    "--no-sandbox",  # the benchmarks may run as root
    "--no-first-run",
    "--no-default-browser-check",
    "--password-store=basic",
    "--window-size=1280,800",
    "--window-position=0,0",
]
CLICK_SKIP = """
    const all = [...document.querySelectorAll('*')];
    all.findLast(one => one.innerText?.trim() === 'Skip').click();
"""
PAGE = "/dashboard/#/account/tokens"


def is_installed():
    """Whether there is one to be measured."""
    return all(map(shutil.which, PROGRAMS))


class Browser:
    """A Chromium with a profile of its own, in which somebody has signed in to NocoDB once."""

    def __init__(self, folder, world):
        self._profile = folder / "chromium"
        self._world = world
        self._url = world.server.url + PAGE

    def sign_in(self):
        """Signs in by the page's own form, and waits until the tokens are shown."""
        with _Driver(self._profile) as driver:
            driver.open(self._url)
            driver.wait_element("input[type=password]")
            driver.type("input[type=email], input[type=text]", self._world.email)
            driver.type("input[type=password]", self._world.password + "\n")
            driver.wait_text("Skip")  # the questions that a new person is asked
            driver.run(CLICK_SKIP)
            driver.wait_text("Skip", is_there=False)
            driver.open(self._url)
            driver.wait_text("job 1")

    def command(self):
        """What opens the page as a person would, signed in and with nothing in its caches."""
        fresh = self._profile.with_name("chromium-fresh")
        shutil.rmtree(fresh, ignore_errors=True)
        # Its locks are links to nowhere.
        left_out = shutil.ignore_patterns("*Cache*", "Singleton*")
        shutil.copytree(self._profile, fresh, symlinks=True, ignore=left_out)
        return ["chromium", *OPTIONS, f"--user-data-dir={fresh}", self._url]


class _Driver:
    """As much of the WebDriver protocol as signing in needs."""

    def __init__(self, profile):
        self._profile = profile
        self._session = ""

    def __enter__(self):
        self._process = processes.start(
            ["chromedriver", "--port=0"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        for line in self._process.stdout:
            if found := re.search(r"on port (\d+)\.", line):
                self._base = f"http://127.0.0.1:{found[1]}/session"
                break
        options = {"args": [*OPTIONS, f"--user-data-dir={self._profile}"]}
        capabilities = {"alwaysMatch": {"goog:chromeOptions": options}}
        reply = self._call("POST", "", {"capabilities": capabilities})
        self._session = "/" + reply["sessionId"]
        return self

    def __exit__(self, *_):
        self._call("DELETE", "")
        processes.stop(self._process)
        self._process.stdout.close()

    def open(self, url):
        """Goes to a page."""
        self._call("POST", "/url", {"url": url})

    def wait_element(self, selector):
        """The element of this selector, once it is there."""
        return wait_until(lambda: self._look(selector), f"{selector} is on the page", 60)

    def run(self, script):
        """What a script in the page returns."""
        return self._call("POST", "/execute/sync", {"script": script, "args": []})

    def wait_text(self, text, is_there=True):
        """Until the page says this, or no longer says it."""
        said = "return document.body.innerText"
        what = f"the page says {text!r}: {is_there}"
        wait_until(lambda: (text in (self.run(said) or "")) == is_there, what, 60)

    def type(self, selector, text):
        """Types into the first element of this selector."""
        self._call("POST", f"/element/{self.wait_element(selector)}/value", {"text": text})

    def _look(self, selector):
        found = self._call("POST", "/elements", {"using": "css selector", "value": selector})
        return next(iter(found[0].values())) if found else None

    def _call(self, method, path, body=None):
        request = urllib.request.Request(
            self._base + self._session + path,
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=60) as reply:
            return json.load(reply)["value"]
