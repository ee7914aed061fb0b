"""How a check that needs nothing but the sources is called, and how it answers."""

import argparse
from pathlib import Path


def run(description, problems, self_test):
    """Prints what is wrong below --root; the exit status says whether anything is."""
    parser = argparse.ArgumentParser(description=description)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--root", type=Path, help="the project to check")
    what.add_argument("--self-test", action="store_true")
    arguments = parser.parse_args()
    if arguments.self_test:
        self_test()
        return 0
    found = list(problems(arguments.root))
    print(*found, f"{len(found)} problem(s)", sep="\n")
    return 1 if found else 0
