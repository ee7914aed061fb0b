#!/usr/bin/env python3
"""What must not stand in the product: nested event loops, ignored certificates, style sheets,
colours and lengths outside the theme, and promises to do something later; and in tests, sleep."""

import re
from dataclasses import dataclass

from plantedtree import Case, run_cases
from sourcetree import PRODUCT_FOLDERS, line_of, run, sources

THEME = "ui/theme/"


@dataclass(frozen=True)
class Rule:
    pattern: re.Pattern
    reason: str
    allowed_below: str = "/"  # a folder that may do it
    reads: str = "code"  # or "strings" (code with its strings), or "all" (comments too)


def _rule(pattern, reason, **more):
    return Rule(re.compile(pattern), reason, **more)


NO_LOOP = "a nested event loop: use a callback"
NO_SLEEP = "waiting stops the window: use a timer"
NO_TEST_SLEEP = "how long is enough? Wait for a condition"
NO_DIALOG_LOOP = "opens a nested event loop: use open(), show() or popup()"
NO_COLOR = "only ui/theme knows colours: ask for a role"
NO_LENGTH = "only ui/theme knows lengths: ask for a space"
NO_PROMISE = "do it, or write it where plans are kept"
NAMED_COLORS = "black|white|gray|red|green|blue|cyan|magenta|yellow|(?:dark|light)[A-Z]\\w*"
SLEEPS = r"\bq(?:Sleep|Wait)\b|\bQThread::[mu]?sleep\b|\bsleep_(?:for|until)\b|\bu?sleep\s*\("
WAITS = "Finished|Started|ReadyRead|Connected|Disconnected|Encrypted|BytesWritten|NewConnection"

RULES = [
    _rule(r"\bQEventLoop\b", NO_LOOP),
    _rule(r"\bprocessEvents\b", NO_LOOP),
    _rule(rf"\bwaitFor(?:{WAITS})\b", NO_SLEEP),
    _rule(SLEEPS, NO_SLEEP),
    _rule(r"\bignoreSslErrors\s*\(\s*\)", "trusts every certificate: name the errors"),
    _rule(r"(?<!\bapplication)(?:\.|->)\s*exec\s*\(", NO_DIALOG_LOOP),
    _rule(r"\b(?!Q(?:Core|Gui)?Application\b)\w+::exec\s*\(", NO_DIALOG_LOOP),
    _rule(
        r"\bQMessageBox::(?:information|question|warning|critical|about)\b"
        r"|\bQ(?:File|Input|Color|Font)Dialog::get\w+",
        NO_DIALOG_LOOP,
    ),
    _rule(r"\btr\(QT_TR", "lupdate does not find it there: give the text itself to tr()"),
    _rule(r"\bTODO\b|\bFIXME\b", NO_PROMISE, reads="all"),
    _rule(r"\bsetStyleSheet\b", "style sheets cost start-up time and escape the theme"),
    _rule(r"\bQColor(?:\s+\w+)?\s*[({]\s*(?:\d|\w*\"|Qt::)", NO_COLOR, allowed_below=THEME),
    _rule(r"\bQColor::from\w+|\bqRgba?\b|\bsetNamedColor\b", NO_COLOR, allowed_below=THEME),
    _rule(rf"\bQt::(?:{NAMED_COLORS})\b", NO_COLOR, allowed_below=THEME),
    _rule(r'"#(?:[0-9a-fA-F]{3,4}){1,2}"', NO_COLOR, allowed_below=THEME, reads="strings"),
]

TEST_RULES = [_rule(SLEEPS, NO_TEST_SLEEP)]

SETS_LENGTH = re.compile(
    r"\b(?:setFixed(?:Width|Height|Size)|setContentsMargins|set(?:Horizontal|Vertical)?Spacing)"
    r"\s*\("
)


def _arguments(code, opening):
    """The text between a parenthesis and the one that closes it."""
    depth = 0
    for position in range(opening, len(code)):
        depth += {"(": 1, ")": -1}.get(code[position], 0)
        if depth == 0:
            return code[opening + 1 : position]
    return code[opening + 1 :]


def _literal_lengths(code):
    for match in SETS_LENGTH.finditer(code):
        arguments = re.split(r"[(),{}]", _arguments(code, match.end() - 1))
        # theme::space(Space::M) * 2 is no literal, QMargins(8, 8, 8, 8) is four.
        if any(re.fullmatch(r"\s*-?[1-9]\d*\s*", argument) for argument in arguments):
            yield match.start()


def _broken(rules, source):
    texts = {
        "code": source.code(),
        "strings": source.code(keep_strings=True),
        "all": source.text,
    }
    for rule in rules:
        if source.path.startswith(rule.allowed_below):
            continue
        text = texts[rule.reads]
        for match in rule.pattern.finditer(text):
            line = line_of(text, match.start())
            yield f"{source.path}:{line}: {match.group().strip()}: {rule.reason}"


def check(root, _options):
    for source in sources(root, PRODUCT_FOLDERS):
        yield from _broken(RULES, source)
        if not source.path.startswith(THEME):
            code = source.code()
            for position in _literal_lengths(code):
                yield f"{source.path}:{line_of(code, position)}: {NO_LENGTH}"
    for source in sources(root, ("tests",)):
        yield from _broken(TEST_RULES, source)


def _bad(line, reason, path="ui/a.cpp"):
    return Case(repr(line), {path: f"\n{line}\n"}, f"{path}:2: {reason}" if reason else None)


def _said(line, reason):
    return Case(line, {"app/a.cpp": f"{line}\n"}, reason)


CASES = [
    _said("QEventLoop loop;", NO_LOOP),
    _said("QApplication::processEvents();", NO_LOOP),
    _said("reply.waitForReadyRead(10);", NO_SLEEP),
    _said("process.waitForFinished();", NO_SLEEP),
    _said("socket->waitForConnected();", NO_SLEEP),
    _said("socket->waitForBytesWritten();", NO_SLEEP),
    _said("QTest::qSleep(1);", NO_SLEEP),
    _said("QThread::msleep(1);", NO_SLEEP),
    _said("std::this_thread::sleep_for(1s);", NO_SLEEP),
    _said("usleep(1);", NO_SLEEP),
    _said("reply->ignoreSslErrors();", "trusts every certificate"),
    _said("reply->ignoreSslErrors( );", "trusts every certificate"),
    _said("dialog.exec();", NO_DIALOG_LOOP),
    _said("menu->exec(QCursor::pos());", NO_DIALOG_LOOP),
    _said("QMenu::exec(actions, pos);", NO_DIALOG_LOOP),
    _said("QMessageBox::warning(this, a, b);", NO_DIALOG_LOOP),
    _said("auto name = QFileDialog::getOpenFileName(this);", NO_DIALOG_LOOP),
    _said('return tr(QT_TR_NOOP("never"));', "lupdate does not find it"),
    _said("// TODO: later", NO_PROMISE),
    _said("/* FIXME */", NO_PROMISE),
    _said("label->setStyleSheet(css);", "style sheets"),
    _said("const QColor ink(1, 2, 3);", NO_COLOR),
    _said("paint(QColor(1, 2, 3));", NO_COLOR),
    _said("paint(QColor{0xff, 0, 0});", NO_COLOR),
    _said("paint(Qt::darkRed);", NO_COLOR),
    _said("paint(QColor::fromRgb(0xff00ff));", NO_COLOR),
    _said("ink.setNamedColor(name);", NO_COLOR),
    _said('ink = u"#a0b1c2"_s;', NO_COLOR),
    _bad("row->setSpacing(8);", NO_LENGTH),
    _bad("row->setContentsMargins(0, 0, 0, 4);", NO_LENGTH),
    _bad("row->setContentsMargins(QMargins(1, 2, 3, 4));", NO_LENGTH),
    _bad("button->setFixedWidth(120);", NO_LENGTH),
    _bad("button->setFixedSize({12, 12});", NO_LENGTH),
    _bad("form->setHorizontalSpacing(\n    6);", NO_LENGTH, "app/a.cpp"),
    _bad("row->setSpacing(8);", None, THEME + "a.cpp"),
    _bad("paint(QColor(1, 2, 3));", None, THEME + "a.cpp"),
    _bad("row->setSpacing(theme::space(Space::M) * 2);", None),
    _bad("row->setContentsMargins(0, 0, 0, 0);", None),
    _bad("paint(QColor());", None),
    _bad("QColor inkOf(Role role);", None),
    _bad("return application.exec();", None, "app/main.cpp"),
    _bad("return QApplication::exec();", None, "app/main.cpp"),
    _bad("reply->ignoreSslErrors(expected);", None, "models/api/a.cpp"),
    _bad("// No processEvents() and no setStyleSheet() here.", None),
    _bad('log("QEventLoop");', None),
    Case("tests may wait", {"tests/a.cpp": "process.waitForFinished();\n"}, None),
    Case("for a condition", {"tests/a.cpp": "QTest::qWaitFor(isDone);\n"}, None),
    Case("and not for long enough", {"tests/a.cpp": "QTest::qWait(500);\n"}, NO_TEST_SLEEP),
]

if __name__ == "__main__":
    run(__doc__, check, lambda options: run_cases(check, CASES, options))
