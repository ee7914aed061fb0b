"""Runs one scenario of the real program against real parts; CTest has an entry for each.

Afterwards every file that the program can have written, and its output, is searched for secrets.
"""

import argparse
import re
import sys
import traceback

import accessibility as at
import scenarios_accessibility  # noqa: F401
import scenarios_accounts  # noqa: F401  registers its scenarios
import scenarios_chaos  # noqa: F401
import scenarios_copying  # noqa: F401
import scenarios_focus  # noqa: F401
import scenarios_help  # noqa: F401
import scenarios_keyring  # noqa: F401  registers its scenarios
import scenarios_language  # noqa: F401
import scenarios_lock  # noqa: F401
import scenarios_looks  # noqa: F401
import scenarios_names  # noqa: F401
import scenarios_questions  # noqa: F401
import scenarios_releases  # noqa: F401
import scenarios_secrets  # noqa: F401
import scenarios_session  # noqa: F401
import scenarios_starting  # noqa: F401
import scenarios_tokens  # noqa: F401
import scenarios_traffic  # noqa: F401
from application import PROJECT
from scenarios import SCENARIOS
from world import World

PICTURES = PROJECT / "build/e2e"


def run(name):
    """Runs a scenario; returns the exit status."""
    function, options = SCENARIOS[name]
    print(f"{name}: {function.__doc__}", flush=True)
    with World(**options) as world:
        try:
            function(world)
            if world.server:
                world.note_secrets()
            world.check_no_leaks()
            world.step("no secret was found outside the keyring")
        except Exception:
            traceback.print_exc(limit=4)
            _report(world, name)
            return 1
    return 0


def _report(world, name):
    """What helps to understand a failure, without secrets."""
    if not world.app:
        return
    said = re.sub(r"^qt\..*\n", "", world.app.output(), flags=re.MULTILINE)  # everything is logged
    print("What Keyfob printed:", at.without_secrets(said[-3000:]), sep="\n")
    if not world.app.is_running():
        print("It has ended.")
        return
    print("What it shows:", world.app.screen.describe(), sep="\n")
    PICTURES.mkdir(parents=True, exist_ok=True)
    picture = PICTURES / f"{name}-failed.png"
    picture.write_bytes(world.app.picture())
    print(f"Its window: {picture}")


def main():
    """Runs the scenario that is named, or lists them."""
    parser = argparse.ArgumentParser(description=__doc__)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("scenario", nargs="?", choices=sorted(SCENARIOS))
    what.add_argument("--list", action="store_true", help="print the names of the scenarios")
    what.add_argument("--expect", nargs="+", metavar="NAME", help="fail unless these are all")
    arguments = parser.parse_args()
    if arguments.list:
        print("\n".join(SCENARIOS))
        return 0
    if arguments.expect:
        difference = sorted(SCENARIOS.keys() ^ set(arguments.expect))
        print("not registered, or not there:", *difference or ["none"])
        return 1 if difference else 0
    return run(arguments.scenario)


if __name__ == "__main__":
    sys.exit(main())
