"""What the checkers share: which files there are, what of them is code, and how to report."""

import argparse
import re
import sys
from dataclasses import dataclass
from pathlib import Path

PRODUCT_FOLDERS = ("models", "ui", "app")
ALL_FOLDERS = (*PRODUCT_FOLDERS, "tests")

# Comments, raw strings, strings and characters, whichever comes first. A quote inside a number
# (30'000) belongs to the number.
_NOT_CODE = re.compile(
    r"""//[^\n]*
      | /\*.*?\*/
      | R"(?P<tag>[^\s()\\]{0,16})\(.*?\)(?P=tag)"
      | "(?:\\.|[^"\\\n])*"
      | (?<![0-9a-zA-Z_])'(?:\\.|[^'\\\n])+'
    """,
    re.DOTALL | re.VERBOSE,
)


@dataclass(frozen=True)
class SourceFile:
    """One file, with its path from the root in forward slashes."""

    path: str
    text: str

    @property
    def folder(self):
        return self.path.split("/")[0]

    @property
    def lines(self):
        return self.text.splitlines()

    def code(self, keep_strings=False):
        """The text without comments; strings are emptied unless kept. Lines stay in place."""

        def blank(match):
            found = match.group()
            if found.startswith("/"):
                return re.sub(r"[^\n]", " ", found)
            return found if keep_strings else '""' + "\n" * found.count("\n")

        return _NOT_CODE.sub(blank, self.text)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def sources(root, folders):
    """All C++ files below the folders, sorted."""
    found = []
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".cpp", ".h"):
                text = path.read_text(encoding="utf-8")
                found.append(SourceFile(path.relative_to(root).as_posix(), text))
    return found


def run(description, check, self_test, arguments=()):
    """The main program of a checker: check(root, options) yields one sentence per problem."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    parser.add_argument("--self-test", action="store_true", help="plant violations, expect them")
    for name, options in arguments:
        parser.add_argument(name, **options)
    options = parser.parse_args()
    if options.self_test:
        sys.exit(self_test(options))
    problems = list(check(options.root, options))
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problem(s)")
    sys.exit(1 if problems else 0)
