"""The measurements themselves: each yields the results of one budget or several."""

import json
import os
import re
import subprocess
import tempfile
import time
from pathlib import Path

import hands
import mainjob as job
from browser import Browser
from budgets import Result, budget
from measuring import MeasuredRun, cpu_time, libraries, memory, tree, wakeups
from screen import Screen

SETTLE_SECONDS = 3
THREADS_END_SECONDS = 40  # Qt's and GLib's helpers, when nothing was asked of them for 30 s
IDLE_SECONDS = 60
TOKENS = 43  # about a page, as a busy person has
MANY = 10_000


class Bench:
    """A desktop, a server with tokens and a session in the keyring, and what is run on it."""

    def __init__(self, world, programs, runs):
        self._world = world
        self._programs = programs
        self._runs = runs
        # Nobody reads the screen to anybody, as on most desktops.
        self._environment = {
            name: value
            for name, value in os.environ.items()
            if name != "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"
        }
        row = world.sign_in_with_token("job 0")
        world.server.seed_tokens(row, [f"job {number}" for number in range(1, TOKENS)])
        self._row = row
        world.wait_kept()
        world.app.close_window()
        entry = f"{world.server.url} {world.email}"
        self._bare = [programs / "tests/bench/keyfob_bare", world.server.url, entry]
        self._keyfob = [programs / "app/keyfob"]

    def _in_turn(self, *measures):
        """Runs them in turn, A B A B; their figures, a list for each."""
        rounds = [[measure() for measure in measures] for _ in range(self._runs)]
        return [list(figures) for figures in zip(*rounds, strict=True)]

    def _run(self, command, **changes):
        return MeasuredRun(command, self._environment | changes)

    # --- starting

    def start(self):
        """To the own rows, and to the sign-in page."""

        def keyfob():
            with self._run(self._keyfob) as run:
                at = run.wait("rows")
                run.end()
                return at

        def bare():
            with self._run(self._bare) as run:
                return run.wait("rows")

        def sign_in():
            with tempfile.TemporaryDirectory() as empty:
                with self._run(self._keyfob, XDG_CONFIG_HOME=empty) as run:
                    return run.wait("window")

        def window():
            with self._run(self._bare[:1]) as run:
                return run.wait("window")

        yield Result(budget("rows"), *self._in_turn(keyfob, bare))
        yield Result(budget("sign_in"), *self._in_turn(sign_in, window))

    def instructions(self):
        """Counted by callgrind: the same each time, so once is enough."""
        ours = self._count(self._keyfob)
        yield Result(budget("instructions"), [ours], [self._count(self._bare)])

    def _count(self, command):
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / "callgrind"
            callgrind = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}"]
            # Each mark closes a part.
            callgrind.append("--dump-before=keyfob::mark(char const*)")
            with self._run([*callgrind, *command]) as run:
                run.wait("rows", seconds=120)
                run.end()
                names = [name for name, _, _ in run.marks]
            parts = [Path(f"{out}.{n}") for n in range(1, names.index("rows") + 2)]
            return sum(_total(part) for part in parts) / 1e6

    # --- at rest

    def at_rest(self):
        """Memory, libraries and what an idle minute costs."""
        loaded = {}

        def settled(command):
            with self._run(command) as run:
                run.wait("rows")
                time.sleep(SETTLE_SECONDS)
                loaded[command[0]] = libraries(run.pid)
                figure = memory([run.pid])
                run.end()
                return figure

        ours, theirs = self._in_turn(
            lambda: settled(self._keyfob), lambda: settled(self._bare)
        )
        yield Result(budget("memory"), ours, theirs)
        extra = loaded[self._keyfob[0]] - loaded[self._bare[0]]
        if extra:
            print("libraries that the bare program does not load:", *sorted(extra))
        yield Result(budget("libraries"), [len(extra)])
        with self._run(self._keyfob) as run:
            run.wait("rows")
            time.sleep(THREADS_END_SECONDS)
            cpu, before = cpu_time(run.pid), wakeups(run.pid)
            time.sleep(IDLE_SECONDS)
            yield Result(budget("idle_cpu"), [cpu_time(run.pid) - cpu])
            woken = [count - before[thread] for thread, count in wakeups(run.pid).items()]
            yield Result(budget("idle_wakeups"), [sum(woken)])
            run.end()

    def browser(self):
        """The same seen from outside, beside NocoDB's own page."""
        page = Browser(self._world.desktop.base, self._world)
        page.sign_in()
        pss = {"ours": [], "theirs": []}

        def seen(command, which):
            screen = Screen()
            began = time.monotonic()
            with self._run(command) as run:
                at = screen.wait_quiet()
                time.sleep(SETTLE_SECONDS)
                pss[which].append(memory(tree(run.pid)))
                run.end()
            screen.close()
            return (at - began) * 1000

        ours, theirs = self._in_turn(
            lambda: seen(self._keyfob, "ours"), lambda: seen(page.command(), "theirs")
        )
        yield Result(budget("picture"), ours, theirs)
        yield Result(budget("memory_browser"), pss["ours"], pss["theirs"])

    # --- at work

    def work(self):
        """Copying, adding beside curl's POST, and looking for something in a long list."""
        with self._run(self._keyfob) as run:
            run.wait("rows")
            _wait_still(run)
            copies, (saves, posts) = [], ([], [])
            for number in range(self._runs):
                copies.append(self._copy(run))
                saves.append(self._save(run, f"saved {number}"))
                posts.append(self._post(f"posted {number}"))
            run.end()
        yield Result(budget("copy"), copies)
        yield Result(budget("save"), saves, posts)
        self._world.server.seed_tokens(self._row, [f"many {n}" for n in range(MANY)])
        with self._run(self._keyfob) as run:
            run.wait("rows")
            _wait_still(run)
            hands.press("ctrl+f")
            keys = [self._key(run, key) for key in "1234"]  # each leaves fewer rows
            hands.press("ctrl+a")
            keys.append(self._key(run, "BackSpace"))
            run.end()
        yield Result(budget("key"), [max(keys)])

    def _copy(self, run):
        before = len(run.marks)
        hands.press("ctrl+c")
        pressed = run.wait("key", before)
        return run.wait("clipboard", before) - pressed

    def _save(self, run, name):
        hands.press("ctrl+n")
        hands.write(name)
        _wait_still(run)
        before = len(run.marks)
        hands.press("Return")
        pressed = run.wait("key", before)
        figure = run.wait("rows", before) - pressed
        _wait_still(run)
        return figure

    def _key(self, run, key):
        _wait_still(run)
        before = len(run.marks)
        hands.press(key)
        pressed = run.wait("key", before)
        return run.wait("answer", before) - pressed

    def _post(self, name):
        """The time that curl needs for the same request, on a connection of its own as ours."""
        headers = f"xc-auth: {self._world.api.auth_token}\nContent-Type: application/json\n"
        with tempfile.NamedTemporaryFile("w") as file:
            file.write(headers)
            file.flush()
            command = ["curl", "--silent", "--output", "/dev/null", "--write-out", "%{time_total}"]
            command += ["--header", f"@{file.name}", "--data", json.dumps({"description": name})]
            command += [f"{self._world.server.url}/api/v1/tokens"]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
        return float(done.stdout) * 1000

    # --- in the process itself, with a server that has as many tokens as are asked for

    def lists(self):
        """Long lists: reading them and looking for something."""
        figures = self._in_process("keyfob_bench", MANY, self._runs)
        yield Result(budget("list"), figures["list"], figures["bareList"])
        figures = self._in_process("keyfob_bench", 10 * MANY, self._runs)
        yield Result(budget("key_100000"), figures["worstKey"])

    def stalls(self):
        """How long nothing else is done, in each thing that a person does with long lists."""
        for flow, figures in self._in_process("keyfob_flows", MANY, min(self._runs, 5)).items():
            yield Result(budget(flow), figures)

    def _in_process(self, program, count, rounds):
        done = subprocess.run(
            [self._programs / "tests/bench" / program, str(count), str(rounds)],
            check=True,
            capture_output=True,
            text=True,
            env=self._environment | {"QT_QPA_PLATFORM": "offscreen"},
        )
        return json.loads(done.stdout)

    def size(self):
        """Of the program as it is packed."""
        with tempfile.TemporaryDirectory() as folder:
            stripped = Path(folder) / "keyfob"
            subprocess.run(["strip", "-o", stripped, self._keyfob[0]], check=True)
            yield Result(budget("size"), [stripped.stat().st_size / 1e6])


def _total(part):
    return int(re.search(r"^totals: (\d+)", part.read_text(), re.MULTILINE)[1])


def _wait_still(run, quiet_seconds=0.3):
    """Until nothing has been marked for a moment: what was begun is over."""
    count = -1
    while count != len(run.marks):
        count = len(run.marks)
        run.listen(quiet_seconds)
