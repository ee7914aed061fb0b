#!/usr/bin/env python3
"""The start does not take many more instructions than it did when that was last looked at.

Counted by callgrind, beside a bare program in the same environment: the same each time, whatever
else the machine does. Time is measured by scripts/bench and asserted by no test.
"""

import os
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT / "tests/e2e"))

from measurements import Bench  # noqa: E402
from world import World  # noqa: E402

RECORDED = 1.55  # times the bare program's: docs/performance.md, 2026-11-30
TOLERANCE = 1.15


def main():
    """Fails where it is more."""
    programs = Path(os.environ["KEYFOB_BIN"]).parents[1]
    with World() as world:
        (result,) = Bench(world, programs, runs=1).instructions()
    most = RECORDED * TOLERANCE
    print(f"{result.ours[0]:.1f} million, {result.figure:.2f} times the bare one, most {most:.2f}")
    if result.figure > most:
        sys.exit("look at what the start does now: scripts/bench instructions start")


if __name__ == "__main__":
    main()
