#!/usr/bin/env python3
"""Every sentence of the sources is in every translation, translated, under the context by which the
program asks for it, and with the same placeholders."""

import re
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

from plantedtree import Case, run_cases
from sourcetree import PRODUCT_FOLDERS, run, sources

# A file's own tr() for its free functions, with the context that it gives.
OWN_TR = re.compile(r'tr\(const char\* text\)\s*{\s*return \w+::translate\("([\w:]+)", text\);')
PLACEHOLDER = re.compile(r"%L?(?:\d+|n)")

NOT_THERE = "is not in it: build the target keyfob_update_translations, and translate it"
NOT_SAID = "is in no source: build the target keyfob_update_translations"
NOT_TRANSLATED = "is not translated"
OTHER_PLACEHOLDERS = "has other placeholders than its translation"
OTHER_CONTEXT = "is filed by lupdate under another context than the file's tr() gives"
NO_CLASS = "lupdate does not find the class: is its header included from the root?"


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    forms: tuple = ("",)  # of the translation; several where it depends on a number
    is_counted: bool = False
    is_finished: bool = True
    places: tuple = ()  # paths from the root


def messages(file, root):
    """What a TS file holds."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            places = (place.get("filename") for place in message.iter("location"))
            yield Message(
                context.findtext("name"),
                message.findtext("source"),
                tuple(form.text or "" for form in translation) or (translation.text or "",),
                message.get("numerus") == "yes",
                translation.get("type") is None,
                tuple(_from_root(file.parent / place, root) for place in places),
            )


def _from_root(path, root):
    return path.resolve().relative_to(root.resolve()).as_posix()


def said(root, lupdate):
    """What lupdate finds in the sources, and what it complains about."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder).resolve() / "keyfob_en.ts"
        folders = [name for name in PRODUCT_FOLDERS if (root / name).is_dir()]
        # As in cmake/translations.cmake, but with places.
        command = [lupdate, "-locations", "absolute", "-I", ".", *folders, "-ts", file]
        done = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True)
        unknown = [line for line in done.stderr.splitlines() if "Qualifying with unknown" in line]
        return list(messages(file, root)), unknown


def wrong_contexts(root, found):
    """Sentences that the program would ask for under a name by which nothing is filed."""
    own = {file.path: OWN_TR.search(file.text) for file in sources(root, PRODUCT_FOLDERS)}
    for message in found:
        for place in message.places:
            if own.get(place) and own[place].group(1) != message.context:
                yield f"{place}: “{message.source}” {OTHER_CONTEXT}"


def wrong_translations(name, found, translated):
    wanted = {(message.context, message.source) for message in found}
    there = {(message.context, message.source) for message in translated}
    for context, source in sorted(wanted - there):
        yield f"{name}: {context}: “{source}” {NOT_THERE}"
    for context, source in sorted(there - wanted):
        yield f"{name}: {context}: “{source}” {NOT_SAID}"
    for message in translated:
        if not message.is_finished or not all(form.strip() for form in message.forms):
            yield f"{name}: {message.context}: “{message.source}” {NOT_TRANSLATED}"
        elif any(has_other_placeholders(message, form) for form in message.forms):
            yield f"{name}: {message.context}: “{message.source}” {OTHER_PLACEHOLDERS}"


def has_other_placeholders(message, form):
    """A form of its own for one or two may name the number in a word."""
    missing = set(PLACEHOLDER.findall(message.source)) ^ set(PLACEHOLDER.findall(form))
    return bool(missing - {"%n", "%Ln"}) or (missing and form == message.forms[-1])


def check(root, options):
    found, unknown = said(root, options.lupdate)
    for line in unknown:
        yield f"{line}: {NO_CLASS}"
    yield from wrong_contexts(root, found)
    for file in sorted((root / "translations").glob("keyfob_*.ts")):
        # English needs words of its own only where a number makes the difference.
        wanted = found
        if file.name == "keyfob_en.ts":
            wanted = [message for message in found if message.is_counted]
        yield from wrong_translations(file.name, wanted, list(messages(file, root)))


def _ts(context, *entries):
    """A TS file of one context; each entry a source, its translation and its attributes."""
    lines = "".join(
        f"<message{counted}><source>{source}</source>"
        f"<translation{more}>{translation}</translation></message>"
        for source, translation, *rest in entries
        for more in [rest[0] if rest else ""]
        for counted in [' numerus="yes"' if "numerusform" in translation else ""]
    )
    return f'<TS version="2.1" language="de"><context><name>{context}</name>{lines}</context></TS>'


HEADER = "namespace keyfob {\nclass Page : public QWidget\n{\n    Q_OBJECT\n};\n}\n"
PAGE = '#include "ui/page.h"\nnamespace keyfob {\nvoid Page::say() { tr("Hello %1"); }\n}\n'
MORE = PAGE + 'void keyfob::Page::sayMore() { tr("More"); }\n'
HELLO = ("Hello %1", "Hallo %1")
COUNTED = PAGE.replace('"Hello %1"', '"%Ln more", nullptr, 2')


def _free(context):
    """Free functions with a tr() of their own."""
    return (
        "namespace keyfob::words {\nnamespace {\nQString tr(const char* text)\n{\n"
        f'    return QCoreApplication::translate("{context}", text);\n}}\n}}\n'
        'QString all() { return tr("Hello %1"); }\n}\n'
    )


def _forms(*forms):
    return "%Ln more", "".join(f"<numerusform>{form}</numerusform>" for form in forms)


def _case(name, expected, *entries, context="keyfob::Page", page=PAGE, header=HEADER):
    files = {"translations/keyfob_de.ts": _ts(context, *entries), "ui/page.cpp": page}
    return Case(name, files | ({"ui/page.h": header} if header else {}), expected)


WORDS = "keyfob::words"
CASES = [
    _case("all is well", None, HELLO),
    _case("a new sentence", NOT_THERE, HELLO, page=MORE),
    _case("an old sentence", NOT_SAID, HELLO, ("Gone", "Weg")),
    _case("an empty translation", NOT_TRANSLATED, (HELLO[0], "")),
    _case("a guess", NOT_TRANSLATED, (*HELLO, ' type="unfinished"')),
    _case("a lost placeholder", OTHER_PLACEHOLDERS, (HELLO[0], "Hallo")),
    _case("another placeholder", OTHER_PLACEHOLDERS, (HELLO[0], "Hallo %2")),
    _case("one and many", None, _forms("%Ln Ding", "%Ln Dinge"), page=COUNTED),
    _case("one in a word", None, _forms("ein Ding", "%Ln Dinge"), page=COUNTED),
    _case("a lost number", OTHER_PLACEHOLDERS, _forms("ein Ding", "Dinge"), page=COUNTED),
    _case("a form that lacks", NOT_TRANSLATED, _forms("%Ln Ding", ""), page=COUNTED),
    _case("free functions", None, HELLO, context=WORDS, page=_free(WORDS)),
    _case("a context of nobody", OTHER_CONTEXT, HELLO, context=WORDS, page=_free("words")),
    _case("a class out of sight", NO_CLASS, HELLO, context="Page", header=None),
]

if __name__ == "__main__":
    run(
        __doc__,
        check,
        lambda options: run_cases(check, CASES, options),
        [("--lupdate", {"required": True, "help": "the program of Qt's that collects sentences"})],
    )
