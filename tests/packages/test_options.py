"""The manual page and the completions name the options that --help names, and no others."""

import argparse
import re
import sys
from pathlib import Path

from running import run

OPTION = re.compile(r"(?<![\w-])--?[a-z][a-z-]*")


def of_help(program):
    """As `-v, --version` and `--server <URL>`, one line each."""
    lines = run(program, "--help").splitlines()
    return {option for line in lines if line.startswith("  ")
            for option in OPTION.findall(line[:line.rfind("  ")])}


def of_manual_page(page):
    """From the section OPTIONS, where each entry begins after .TP."""
    text = page.read_text(encoding="utf-8").partition(".SH OPTIONS")[2].partition(".SH")[0]
    entries = re.findall(r"\.TP\n(.*)", text)
    return {option for entry in entries for option in OPTION.findall(entry.replace("\\-", "-"))}


def of_bash(folder):
    """What is offered after the program's name and a dash."""
    script = ('source keyfob.bash; COMP_WORDS=(keyfob -); COMP_CWORD=1; _keyfob; '
              'printf "%s\\n" "${COMPREPLY[@]}"')
    return set(run("bash", "-c", script, cwd=folder).split())


def of_zsh(folder):
    """As the arguments of _arguments."""
    return {option for line in (folder / "_keyfob").read_text(encoding="utf-8").splitlines()
            if line.startswith("    '") for option in OPTION.findall(line.partition("[")[0])}


def of_fish(folder):
    """As fish itself offers them."""
    script = f"source {folder}/keyfob.fish; complete -C 'keyfob -'; complete -C 'keyfob --'"
    return {line.split("\t")[0].rstrip("=") for line in
            run("fish", "--no-config", "-c", script).splitlines()}


def main():
    """Each list against --help; the long ones alone where a shell needs no short ones."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--linux", type=Path, required=True, help="resources/linux")
    arguments = parser.parse_args()
    completions = arguments.linux / "completions"
    options = of_help(arguments.program)
    assert {"--server", "--help", "-h"} <= options, f"what is this help? {options}"
    long_ones = {option for option in options if option.startswith("--")}
    found = {"keyfob.1": (options, of_manual_page(arguments.linux / "keyfob.1.in")),
             "bash": (long_ones, of_bash(completions)),
             "zsh": (options, of_zsh(completions)),
             "fish": (options, of_fish(completions))}
    wrong = [f"{name}: --help has {sorted(wanted)}, this has {sorted(there)}"
             for name, (wanted, there) in found.items() if wanted != there]
    print(*wrong, sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
