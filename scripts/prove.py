"""Runs the tests that docs/security-model.md names, and says which promises they hold.

usage: prove.py BUILD_DIR
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
PROMISE = re.compile(r"^\| (\d+) \| (.*?) \| .*? \| (.*) \|$", re.MULTILINE)
TEST = re.compile(r"`((?:tst|e2e|check|package)_\w+)(?:::(\w+))?`")
WAYS = ("", "_no-service", "_no-bus")
SKIPPED = re.compile(r"^SKIP\s*: \w+::(\w+)\(", re.MULTILINE)


def promises(text):
    """Number, words and tests of each row of the table: pairs of a test and a function of it, which
    is empty where all are meant."""
    for number, words, tests in PROMISE.findall(text):
        yield number, words, list(dict.fromkeys(TEST.findall(tests)))


def results(build, names):
    """Of each of these tests: whether it passed (one that ctest does not know is not there) in
    each way that it is run in, and the functions that it skipped in all of them."""
    pattern = "^(" + "|".join(sorted(names)) + ")(" + "|".join(WAYS) + ")$"
    with tempfile.NamedTemporaryFile(suffix=".xml") as file:
        command = ["ctest", "--test-dir", build, "-R", pattern, "--output-on-failure"]
        command += ["--test-output-size-passed", str(10**7)]
        subprocess.run([*command, "--output-junit", file.name], check=False)
        cases = {case.get("name"): case for case in ElementTree.parse(file.name).iter("testcase")}
    passed, skipped = {}, {}
    for name in names:
        of_it = [cases[name + way] for way in WAYS if name + way in cases]
        passed[name] = bool(of_it) and all(case.get("status") == "run" for case in of_it)
        left_out = [set(SKIPPED.findall(case.findtext("system-out") or "")) for case in of_it]
        skipped[name] = set.intersection(*left_out) if left_out else set()
    return passed, skipped


def verdict(tests, passed, skipped):
    """What is to be said of a promise, and whether it is held."""
    failed = [name for name, _ in tests if not passed[name]]
    if failed:
        return f"NOT HELD: {', '.join(dict.fromkeys(failed))}", False
    left_out = [f"{name}::{function}" for name, one in tests
                for function in sorted(skipped[name]) if one in ("", function)]
    if left_out:
        return f"held in part; skipped here (root can do all): {', '.join(left_out)}", True
    return f"held by {len(tests)} tests", True


def main():
    """Prints a line for each promise; the exit status says whether all are held."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    table = list(promises((PROJECT / "docs/security-model.md").read_text(encoding="utf-8")))
    passed, skipped = results(sys.argv[1], {name for _, _, tests in table for name, _ in tests})
    broken = 0
    for number, words, tests in table:
        said, is_held = verdict(tests, passed, skipped)
        broken += not is_held
        print(f"{number:>3}. {words}\n     {said}")
    print(f"{len(table) - broken} of {len(table)} promises held")
    sys.exit(1 if broken or not table else 0)


if __name__ == "__main__":
    main()
