"""The program is built so that a mistake in memory is hard to use: as the compiler was asked to, and
as the linker has kept it."""

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

SOURCE = """
#include <cstring>
#include <vector>
int main(int n, char** a) { char b[8]; strcpy(b, a[0]); return std::vector<int>(3)[n] + b[n]; }
"""
HARD = ["-O2", "-fPIE", "-pie", "-fstack-protector-strong", "-fcf-protection"]
HARD += ["-D_FORTIFY_SOURCE=2", "-D_GLIBCXX_ASSERTIONS", "-Wl,-z,relro,-z,now"]
SOFT = ["-O2", "-U_FORTIFY_SOURCE", "-fno-pie", "-no-pie", "-fno-stack-protector"]
SOFT += ["-fcf-protection=none", "-Wl,-z,norelro,-z,lazy,-z,execstack,-rpath,/tmp"]


def problems(program, libraries):
    """Lines that say what the program, or an object in one of the libraries, lacks."""
    head = _readelf("-h", "-l", "-d", program)
    names = _readelf("--dyn-syms", program)
    yield from (what for what, is_there in _facts(head, names) if not is_there)
    for library in libraries:
        # In the program itself the mark is only where all that is linked has it: Debian's own start
        # files have none.
        notes = _readelf("-n", library)
        for part in re.split(r"^File: ", notes, flags=re.MULTILINE)[1:] or [f"{library}\n{notes}"]:
            if "IBT, SHSTK" not in part:
                yield f"{part.splitlines()[0]}: control flow is not protected (-fcf-protection)"


def _facts(head, names):
    loads = re.findall(r"^ +LOAD +(?:0x\w+ +){5}([RWE ]{3})", head, re.MULTILINE)
    stack = re.search(r"GNU_STACK +(?:0x\w+ +){5}([RWE ]{3})", head)
    yield "it cannot be moved in memory (PIE)", re.search(r"FLAGS_1.*\bPIE\b", head)
    yield "its tables stay writable (RELRO)", "GNU_RELRO" in head
    yield "its tables are filled late (BIND_NOW)", re.search(r"FLAGS.*\b(NOW|BIND_NOW)\b", head)
    yield "its stack can be run", stack and "E" not in stack[1]
    yield "some memory can be both written and run", loads and all(
        not {"W", "E"} <= set(flags) for flags in loads
    )
    yield "it loads libraries from a place of the build", not re.search("RPATH|RUNPATH", head)
    yield "its stack is not watched (-fstack-protector-strong)", "__stack_chk_fail" in names
    # Of -fstack-clash-protection nothing can be seen in a program.
    yield "containers are not watched (-D_GLIBCXX_ASSERTIONS)", "__glibcxx_assert_fail" in names
    yield "lengths are not watched (-D_FORTIFY_SOURCE)", re.search(r" __(?!stack_chk)\w+_chk", names)


def _readelf(*arguments):
    command = ["readelf", "--wide", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout


def self_test():
    """Of a program that is built as asked nothing is told, of one that is not, everything."""
    with tempfile.TemporaryDirectory() as folder:
        told = {}
        for name, options in (("hard", HARD), ("soft", SOFT)):
            program, part = Path(folder) / name, Path(folder) / f"{name}.o"
            for what, target in ((["-c"], part), ([], program)):
                command = ["g++", *options, *what, "-x", "c++", "-", "-o", target]
                subprocess.run(command, input=SOURCE, text=True, check=True)
            told[name] = list(problems(program, [part]))
    assert told["hard"] == [], told["hard"]
    assert len(told["soft"]) == 9, told["soft"] # all but memory that is written and run


def main():
    """Prints what is missing; the exit status says whether anything is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--self-test", action="store_true")
    parser.add_argument("--program", type=Path)
    parser.add_argument("--library", type=Path, action="append", default=[])
    arguments = parser.parse_args()
    if arguments.self_test:
        self_test()
        return 0
    found = list(problems(arguments.program, arguments.library))
    print(*found, f"{len(found)} problem(s)", sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
