"""Finds the functions of a C++ file by their braces, without a compiler. Made for code that
clang-format has laid out; a lambda belongs to the function around it."""

import re
from dataclasses import dataclass

# Lines that end without a ";" and still belong to no declaration.
_NOISE = re.compile(
    r"^[ \t]*(?:#.*(?:\\\n.*)*"
    r"|(?:public|private|protected|Q_SIGNALS)(?: Q_SLOTS)?:"
    r"|[A-Z][A-Z0-9_]+(?:\(.*\))?)[ \t]*$",
    re.MULTILINE,
)
_CONTAINER = re.compile(r"\b(?:namespace|class|struct|union|enum|extern)\b")
_INITIALISER = re.compile(r"\(\)[^:]*:.*[\w>]\s*$", re.DOTALL)  # A() : m_member
_NAME = re.compile(r"([\w:~]+|operator\s*\S+?)\s*\(")


@dataclass(frozen=True)
class Function:
    name: str
    line: int
    lines: int  # from the first line of its declaration to the closing brace


def _matching(code, opening):
    """The position of the brace that closes the one at `opening`."""
    depth = 0
    for position in range(opening, len(code)):
        depth += {"{": 1, "}": -1}.get(code[position], 0)
        if depth == 0:
            return position
    return len(code) - 1


def _is_function(head):
    """Whether what stands before a brace, outside of any function, declares one."""
    if "(" not in head:
        return False
    before_parameters = head.split("(")[0]
    if "operator" in before_parameters:
        return True
    return "=" not in before_parameters and not _CONTAINER.search(
        re.sub(r"template\s*<[^{}]*?>", "", before_parameters)
    )


def _top_level(head):
    """The text outside of all parentheses, which stay as "()"."""
    depth = 0
    kept = []
    for character in head:
        depth -= character == ")"
        if depth == 0:
            kept.append(character)
        depth += character == "("
    return "".join(kept)


def _is_balanced(text):
    return text.count("(") == text.count(")")


def functions(code):
    """All function definitions of a text without comments and strings."""
    code = _NOISE.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), code)
    found = []
    start = position = 0
    while (match := re.compile("[;{}]").search(code, position)) is not None:
        position = match.start()
        head = code[start:position]
        if match.group() != "{":
            start = position + 1 if _is_balanced(head) else start
        elif not _is_balanced(head) or _is_initialiser(head):
            position = _matching(code, position)  # a value: the body is yet to come
        elif _is_function(head):
            end = _matching(code, position)
            found.append(_described(code, start, position, end))
            position = end
            start = end + 1
        elif _CONTAINER.search(head) and "=" not in head:
            start = position + 1  # look inside
        else:
            position = _matching(code, position)  # a table of values
        position += 1
    return found


def _is_initialiser(head):
    return _is_function(head) and _INITIALISER.search(_top_level(head).replace("::", ""))


def _described(code, start, opening, end):
    head = code[start:opening]
    first = start + len(head) - len(head.lstrip())
    name = _NAME.search(head)
    line = code.count("\n", 0, first) + 1
    return Function(name.group(1) if name else "?", line, code.count("\n", first, end) + 1)
