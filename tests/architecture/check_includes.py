#!/usr/bin/env python3
"""models <- ui <- app, by what each file includes: linking alone proves nothing, because on Debian
a target that links Qt Core only can still include <QtWidgets/...>."""

import re
import subprocess
from collections import defaultdict
from functools import cache
from pathlib import Path

from plantedtree import Case, run_cases
from sourcetree import ALL_FOLDERS, line_of, run, sources

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:<([^>\n]+)>|"([^"\n]+)")', re.MULTILINE)

MAY_INCLUDE = {
    "models": ("models",),
    "ui": ("models", "ui"),
    "app": ("models", "ui", "app"),
    "tests": ("models", "ui", "app", "tests"),
}
QT_MODULES = {
    "models": {"QtCore", "QtNetwork"},
    "ui": {"QtCore", "QtGui", "QtWidgets"},
}
MODEL_LAYERS = ("core", "api", "session", "tokens", "accounts")  # each sees the ones before it
SETTINGS = {"qsettings"}
NETWORK_ACCESS = {"qnetworkaccessmanager"}


@cache
def qt_headers(folder):
    """Header name in lower case without ".h" -> the modules that have it."""
    modules = defaultdict(set)
    for module in Path(folder).glob("Qt*"):
        for header in module.iterdir():
            if header.is_file():
                modules[_stem(header.name)].add(module.name)
    if not modules:
        raise SystemExit(f"no Qt headers in {folder}")
    return modules


def _stem(header):
    return header.split("/")[-1].removesuffix(".h").lower()


def _qt_folder(qmake):
    query = [qmake, "-query", "QT_INSTALL_HEADERS"]
    return subprocess.run(query, check=True, capture_output=True, text=True).stdout.strip()


def _qt_problem(source, header, qt):
    """Of an include in <>: the sentence, or nothing."""
    stem = _stem(header)
    if "keychain" in header.lower():
        is_floor = source.path == "tests/bench/bare.cpp"  # what the program is measured against
        return None if source.folder == "app" or is_floor else "only app may use QtKeychain"
    if not re.match(r"Qt?[A-Z]|q[a-z0-9]+\.h$", header):
        return None  # of the standard library or the system
    modules = {header.split("/")[0]} if "/" in header else qt.get(stem, set())
    if not modules or stem not in qt:
        return "no such header in the installed Qt"
    if stem in {module.lower() for module in modules} and stem != "qtglobal":
        return "include the class and not the whole module"
    if source.folder == "tests":
        return None
    if stem in SETTINGS and source.folder != "app":
        return "only app may use QSettings"
    if stem in NETWORK_ACCESS and not source.path.startswith(("models/api/", "app/")):
        return "only models/api and app may include QNetworkAccessManager; declare it elsewhere"
    allowed = QT_MODULES.get(source.folder)
    if allowed and not modules & allowed:
        return f"{source.folder} may not use {'/'.join(sorted(modules))}"
    return None


def _layer_problem(source, target):
    mine, theirs = (path.split("/")[1] for path in (source.path, target))
    if mine not in MODEL_LAYERS or theirs not in MODEL_LAYERS:
        return f"models has the folders {', '.join(MODEL_LAYERS)} only"
    if MODEL_LAYERS.index(theirs) > MODEL_LAYERS.index(mine):
        return f"models/{mine} may not know models/{theirs}"
    return None


def _project_problem(source, target, root):
    if target == f"{Path(source.path).stem}.moc":
        return None
    folder = target.split("/")[0]
    if folder not in ALL_FOLDERS or "/../" in target:
        return "write it from the root of the project"
    if not (root / target).is_file():
        return "there is no such file"
    if folder not in MAY_INCLUDE[source.folder]:
        return f"{source.folder} may not know {folder}"
    if folder == source.folder == "models":
        return _layer_problem(source, target)
    return None


def check(root, options):
    qt = qt_headers(_qt_folder(options.qmake))
    for source in sources(root, ALL_FOLDERS):
        code = source.code(keep_strings=True)
        for match in INCLUDE.finditer(code):
            system, own = match.groups()
            problem = (
                _qt_problem(source, system, qt) if system else _project_problem(source, own, root)
            )
            if problem:
                yield f"{source.path}:{line_of(code, match.start())}: {system or own}: {problem}"


def _one(path, include, expected, **more):
    files = {path: f"#include {include}\n", **{k.replace("__", "/") + ".h": "" for k in more}}
    return Case(f"{path} includes {include}", files, expected)


CASES = [
    _one("models/api/a.cpp", '"ui/theme/b.h"', "models may not know ui", ui__theme__b=1),
    _one("ui/a.cpp", '"app/b.h"', "ui may not know app", app__b=1),
    _one("models/api/a.h", '"app/b.h"', "models may not know app", app__b=1),
    _one("app/a.cpp", '"tests/support/b.h"', "app may not know tests", tests__support__b=1),
    _one("models/core/a.cpp", '"models/api/b.h"', "may not know models/api", models__api__b=1),
    _one("models/api/a.cpp", '"models/session/b.h"', "know models/session", models__session__b=1),
    _one("models/session/a.cpp", '"models/tokens/b.h"', "know models/tokens", models__tokens__b=1),
    _one("models/extra/a.cpp", '"models/core/b.h"', "models has the folders", models__core__b=1),
    _one("models/core/a.cpp", "<QWidget>", "models may not use QtWidgets"),
    _one("models/core/a.cpp", "<QPushButton>", "models may not use QtWidgets"),
    _one("models/core/a.cpp", "<qpushbutton.h>", "models may not use QtWidgets"),
    _one("models/core/a.cpp", "<QtWidgets/QLabel>", "models may not use QtWidgets"),
    _one("models/core/a.cpp", "<QClipboard>", "models may not use QtGui"),
    _one("models/core/a.cpp", "<QColor>", "models may not use QtGui"),
    _one("ui/a.cpp", "<QNetworkReply>", "ui may not use QtNetwork"),
    _one("ui/a.cpp", "<QDBusConnection>", "ui may not use QtDBus"),
    _one("ui/a.cpp", "<QSettings>", "only app may use QSettings"),
    _one("models/api/a.cpp", "<QtCore/QSettings>", "only app may use QSettings"),
    _one("ui/a.cpp", "<qt6keychain/keychain.h>", "only app may use QtKeychain"),
    _one("models/session/a.cpp", "<QNetworkAccessManager>", "only models/api and app"),
    _one("models/api/a.cpp", "<QtNetwork>", "not the whole module"),
    _one("models/api/a.cpp", "<QNoSuchClass>", "no such header"),
    _one("ui/a.cpp", '"b.h"', "from the root", ui__b=1),
    _one("ui/a.cpp", '"../models/core/b.h"', "from the root", models__core__b=1),
    _one("ui/a.cpp", '"models/core/gone.h"', "no such file"),
    _one("tests/unit/tst_a.cpp", '"tests/support/gone.h"', "no such file"),
    _one("models/tokens/a.cpp", '"models/core/b.h"', None, models__core__b=1),
    _one("models/api/a.cpp", "<QNetworkAccessManager>", None),
    _one("models/core/a.cpp", "<QtGlobal>", None),
    _one("models/core/a.cpp", "<qt_windows.h>", None),
    _one("models/core/a.cpp", "<sys/mman.h>", None),
    _one("ui/a.cpp", "<QAction>", None),
    _one("app/a.cpp", "<QSettings>", None),
    _one("app/a.cpp", "<qt6keychain/keychain.h>", None),
    _one("app/a.cpp", '"ui/b.h"', None, ui__b=1),
    _one("tests/ui/tst_a.cpp", '"tst_a.moc"', None),
    Case("a comment is no include", {"models/core/a.h": "/*\n#include <QWidget>\n*/\n"}, None),
    Case("a forward declaration is fine", {"ui/a.h": "class QNetworkAccessManager;\n"}, None),
]

if __name__ == "__main__":
    run(
        __doc__,
        check,
        lambda options: run_cases(check, CASES, options),
        [("--qmake", {"default": "qmake6", "help": "tells where Qt's headers are"})],
    )
