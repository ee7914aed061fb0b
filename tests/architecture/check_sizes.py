#!/usr/bin/env python3
"""Files, functions and lines stay short enough to be read at one go; names the longest five."""

from functions import functions
from plantedtree import Case, run_cases
from sourcetree import ALL_FOLDERS, PRODUCT_FOLDERS, run, sources

MAX_LINES = {".cpp": 300, ".h": 150}
MAX_TEST_LINES = 300
MAX_FUNCTION = 40
MAX_COLUMNS = 100


def _file_limit(source):
    if source.folder not in PRODUCT_FOLDERS:
        return MAX_TEST_LINES
    return MAX_LINES[source.path[source.path.rindex(".") :]]


def measured(root):
    """What is measured -> (size, limit, where), the longest first."""
    sizes = {"header": [], "source": [], "function": [], "column": []}
    for source in sources(root, ALL_FOLDERS):
        kind = "header" if source.path.endswith(".h") else "source"
        sizes[kind].append((len(source.lines), _file_limit(source), source.path))
        for number, line in enumerate(source.lines, start=1):
            sizes["column"].append((len(line), MAX_COLUMNS, f"{source.path}:{number}"))
        for found in functions(source.code()):
            where = f"{source.path}:{found.line} {found.name}"
            sizes["function"].append((found.lines, MAX_FUNCTION, where))
    return {kind: sorted(rows, reverse=True) for kind, rows in sizes.items()}


def check(root, options):
    for kind, rows in measured(root).items():
        if not options.self_test:
            print(f"longest by {kind}:")
            for size, _, where in rows[:5]:
                print(f"  {size:4} {where}")
        for size, limit, where in rows:
            if size > limit:
                yield f"{where}: {kind} of {size}, at most {limit}"


def _body(count):
    return "    work();\n" * count


def _function(lines, head="void work()"):
    return f"{head}\n{{\n{_body(lines - 3)}}}\n"


_CLASS = "class A\n{\n    Q_OBJECT\n\npublic:\n    A() = default;\n"
_TABLE = "constexpr std::array kEntries{\n" + "    Entry{1, (2)},\n" * 60 + "};\n"
_INITIALISERS = "A::A(int a)\n    : m_a{a}\n    , m_b(f({a}))\n"

CASES = [
    Case("a long source", {"ui/a.cpp": "\n" * 301}, "source of 301"),
    Case("a full source", {"ui/a.cpp": "\n" * 300}, None),
    Case("a long header", {"app/a.h": "\n" * 151}, "header of 151"),
    Case("a full header", {"app/a.h": "\n" * 150}, None),
    Case("a header of tests may be longer", {"tests/support/a.h": "\n" * 300}, None),
    Case("a long test", {"tests/ui/tst_a.cpp": "\n" * 301}, "source of 301"),
    Case("a long line", {"models/core/a.cpp": "int " + "a" * 97 + "\n"}, "column of 101"),
    Case("a full line of other letters", {"ui/a.cpp": "ü" * 100 + "\n"}, None),
    Case("a full function", {"ui/a.cpp": _function(40)}, None),
    Case("a long function", {"ui/a.cpp": _function(41)}, "work: function of 41"),
    Case("a long test function", {"tests/ui/a.cpp": _function(41)}, "work: function of 41"),
    Case(
        "the second of two in a namespace",
        {"ui/a.cpp": "namespace a {\n" + _function(9) + _function(41, "int b(int c)") + "}\n"},
        "ui/a.cpp:11 b: function of 41",
    ),
    Case("inside a class", {"ui/a.h": _CLASS + _function(41, "void b() const") + "};\n"}, "b: "),
    Case("after initialisers", {"ui/a.cpp": _INITIALISERS + _function(39, "")}, "A::A: "),
    Case(
        "a function type among the parameters",
        {"ui/a.cpp": _function(41, "int b(function<void()> c, std::string d) const")},
        "b: ",
    ),
    Case("a long operator", {"ui/a.cpp": _function(41, "bool operator==(A a, B b)")}, "operator"),
    Case("a template", {"ui/a.cpp": _function(41, "template <class T> T b(T)")}, "b: "),
    Case("default arguments", {"ui/a.cpp": _function(41, "void b(C c = {}, int d = 1)")}, "b: "),
    Case(
        "a lambda counts where it stands",
        {"ui/a.cpp": "void b()\n{\n    c([] {\n" + _body(40) + "    });\n}\n"},
        "b: function of 45",
    ),
    Case("a table is no function", {"ui/a.cpp": _TABLE}, None),
    Case("braces in strings", {"ui/a.cpp": 'auto a = "{";\n' + _function(40)}, None),
    Case("braces in comments", {"ui/a.cpp": "// {\n" + _function(40)}, None),
]

if __name__ == "__main__":
    run(__doc__, check, lambda options: run_cases(check, CASES, options))
