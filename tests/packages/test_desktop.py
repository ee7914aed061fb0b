"""The desktop's entry speaks every language of the program, and calls a command as it does."""

import argparse
import configparser
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from running import run

GROUP = "Desktop Entry"
# What stands in the entry's actions, and what the program calls the same.
COMMANDS = {"Desktop Action copy-auth-token": "Copy Auth Token",
            "Desktop Action new-api-token": "Add New API Token"}


def translation(ts, command):
    """How a language calls a command, without the mark of its key."""
    for message in ElementTree.parse(ts).iter("message"):
        if message.findtext("source").replace("&", "") == command:
            return re.sub(r"\(&\w\)|&", "", message.findtext("translation"))
    raise AssertionError(f"{ts} has no “{command}”")


def problems(entry, translations, help_text):
    """Sentences about what is not as it should be."""
    for ts in sorted(translations.glob("keyfob_*.ts")):
        language = ts.stem.partition("_")[2]
        if language == "en":
            continue
        for key in ("GenericName", "Comment"):
            if f"{key}[{language}]" not in entry[GROUP]:
                yield f"{key} is not there in {language}"
        for group, command in COMMANDS.items():
            name = entry[group].get(f"Name[{language}]")
            if name != translation(ts, command):
                yield f"{language}: the entry says “{name}”, the program {translation(ts, command)}"
    for group in (GROUP, *COMMANDS):
        for option in re.findall(r"--[a-z-]+", entry[group]["Exec"]):
            if option not in help_text:
                yield f"{group} calls the program with {option}, which it does not know"


def main():
    """Prints what is wrong; the exit status says whether anything is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--entry", type=Path, required=True)
    parser.add_argument("--translations", type=Path, required=True)
    arguments = parser.parse_args()
    entry = configparser.RawConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(arguments.entry, encoding="utf-8")
    found = list(problems(entry, arguments.translations, run(arguments.program, "--help")))
    print(*found, sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
