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
TEST = re.compile(r"`((?:tst|e2e|check|package)_\w+)(?:::\w+)?`")


def promises(text):
    """Number, words and names of tests of each row of the table."""
    for number, words, tests in PROMISE.findall(text):
        yield number, words, list(dict.fromkeys(TEST.findall(tests)))


def results(build, names):
    """Of each of these tests, whether it passed; one that ctest does not know is not there."""
    pattern = "^(" + "|".join(sorted(names)) + ")(_no-service|_no-bus)?$"
    with tempfile.NamedTemporaryFile(suffix=".xml") as file:
        command = ["ctest", "--test-dir", build, "-R", pattern, "--output-on-failure"]
        subprocess.run([*command, "--output-junit", file.name], check=False)
        cases = list(ElementTree.parse(file.name).getroot().iter("testcase"))
    passed = {case.get("name"): case.get("status") == "run" for case in cases}
    return {name: _all(passed, name) for name in names}


def _all(passed, name):
    """A test that is run in several ways has passed when all of these have."""
    ways = (name, f"{name}_no-service", f"{name}_no-bus")
    of_it = [has_passed for test, has_passed in passed.items() if test in ways]
    return bool(of_it) and all(of_it)


def main():
    """Prints a line for each promise; the exit status says whether all are held."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    table = list(promises((PROJECT / "docs/security-model.md").read_text(encoding="utf-8")))
    held = results(sys.argv[1], {name for _, _, tests in table for name in tests})
    broken = 0
    for number, words, tests in table:
        failed = [name for name in tests if not held[name]]
        broken += bool(failed)
        verdict = f"NOT HELD: {', '.join(failed)}" if failed else f"held by {len(tests)} tests"
        print(f"{number:>3}. {words}\n     {verdict}")
    print(f"{len(table) - broken} of {len(table)} promises held")
    sys.exit(1 if broken or not table else 0)


if __name__ == "__main__":
    main()
