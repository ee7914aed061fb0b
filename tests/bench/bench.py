#!/usr/bin/env python3
"""Measures Keyfob beside a bare program and NocoDB's own page; scripts/bench runs this."""

import argparse
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT / "tests/e2e"))

import browser  # noqa: E402
import budgets  # noqa: E402
import report  # noqa: E402
from measurements import Bench  # noqa: E402
from world import World  # noqa: E402

PARTS = ["start", "instructions", "at_rest", "browser", "work", "lists", "stalls", "size"]


def measured(world, programs, runs, parts):
    """The results of these parts; says on the way what is being done."""
    bench = Bench(world, programs, runs)
    for part in parts:
        if part == "browser" and not browser.is_installed():
            print("not measured: NocoDB's page, since there is no", *browser.PROGRAMS)
            continue
        print(f"measuring: {part}", file=sys.stderr, flush=True)
        yield from getattr(bench, part)()


def main():
    """Prints the table; the exit status is 1 if --check was asked for and a budget is not kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=Path, default=PROJECT / "build/release")
    parser.add_argument("--runs", type=int, default=11, help="rounds, A B A B (11)")
    parser.add_argument("--json", type=Path, help="also writes all figures into this file")
    parser.add_argument("--check", action="store_true", help="fails where a budget is not kept")
    parser.add_argument("parts", nargs="*", metavar="PART", help=", ".join(PARTS))
    options = parser.parse_args()
    if unknown := set(options.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    with World() as world:
        parts = options.parts or PARTS
        results = list(measured(world, options.programs, options.runs, parts))
    results.sort(key=lambda result: budgets.BUDGETS.index(result.budget))
    print(report.table(results))
    if options.json:
        options.json.write_text(report.as_json(results) + "\n")
    broken = [result.budget.what for result in results if not result.is_kept]
    if options.check and broken:
        sys.exit("not kept: " + "; ".join(broken))


if __name__ == "__main__":
    main()
