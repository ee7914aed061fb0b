"""The manual quotes the program: what it says stands on the screen does, and its pictures are there."""

import re
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import checker

QUOTED = re.compile(r"^\| “(.+)” \|", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#:]+)[^):]*\)")


def said(project):
    """Everything that the program can say, without the marks of keys."""
    catalogue = ElementTree.parse(project / "translations/keyfob_de.ts")
    return {message.findtext("source").replace("&", "") for message in catalogue.iter("message")}


def problems(project):
    """Lines that say what the manual has and the program has not."""
    manual = project / "docs/manual.md"
    text = manual.read_text(encoding="utf-8")
    sentences = said(project)
    quoted = QUOTED.findall(text)
    if not quoted:
        yield "docs/manual.md: no sentence is quoted"
    for sentence in quoted:
        if sentence not in sentences:
            yield f"docs/manual.md: the program does not say “{sentence}”"
    for path in LINK.findall(text):
        if not (manual.parent / path).exists():
            yield f"docs/manual.md: there is no {path}"


def self_test():
    """One good and one bad of each kind: just the bad ones are told."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "docs").mkdir()
        (root / "translations").mkdir()
        (root / "translations/keyfob_de.ts").write_text(
            "<TS><context><message><source>&amp;Yes “%1”.</source></message></context></TS>")
        (root / "docs/here.md").write_text("")
        (root / "docs/manual.md").write_text(
            "| “Yes “%1”.” | do |\n| “No.” | do |\n[a](here.md) [b](there.md#x) [c](#y)\n")
        told = [line.rpartition(" ")[2] for line in problems(root)]
        assert told == ["“No.”", "there.md"], told


if __name__ == "__main__":
    sys.exit(checker.run(__doc__, problems, self_test))
