"""Every test that the documents name exists: a promise that points nowhere proves nothing."""

import re
import sys
import tempfile
from pathlib import Path

import checker

DOCUMENTS = ("docs/testing.md", "docs/security-model.md")
QT_TEST = re.compile(r"`(tst_\w+)(?:::(\w+))?`")
CHECK = re.compile(r"`(check_\w+)`")
SCENARIO = re.compile(r"`e2e_(\w+)`")
REPLAY = re.compile(r"`fuzz_replay_(\w+)`")
VARIANT = re.compile(r"`gallery_([\w-]+)`")


def problems(project):
    """Lines that say which named test is missing."""
    for document in DOCUMENTS:
        for what in _missing(project, (project / document).read_text(encoding="utf-8")):
            yield f"{document}: there is no {what}"


def _missing(project, text):
    tests = project / "tests"
    sources = {path.stem: path.read_text(encoding="utf-8") for path in tests.rglob("tst_*.cpp")}
    for name, function in QT_TEST.findall(text):
        if name not in sources or (function and f"void {function}()" not in sources[name]):
            yield f"{name}::{function}" if function else name
    scenarios = "".join(path.read_text() for path in (tests / "e2e").glob("scenarios_*.py"))
    for scenario in SCENARIO.findall(text):
        if f"\ndef {scenario}(world)" not in scenarios:
            yield f"scenario {scenario}"
    targets = {path.stem for path in (tests / "fuzz").glob("fuzz_*.cpp")}
    for target in REPLAY.findall(text):
        if f"fuzz_{target}" not in targets:
            yield f"fuzz target {target}"
    gallery = tests / "gallery/CMakeLists.txt"
    checked = gallery.read_text(encoding="utf-8").split() if gallery.exists() else []
    for variant in VARIANT.findall(text):
        if {variant, f"gallery_{variant}"}.isdisjoint(word.strip("()") for word in checked):
            yield f"check of variant {variant}"
    checks = {path.stem for path in tests.rglob("check_*.py")}
    for check in CHECK.findall(text):
        if check not in checks:
            yield f"check {check}"


def self_test():
    """A tree with one good and one bad name of each kind: just the bad ones are told."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name in ("docs", "tests/e2e", "tests/fuzz", "tests/gallery"):
            (root / name).mkdir(parents=True)
        (root / "docs/testing.md").write_text("`tst_a::x` `tst_a::y` `tst_b::x` `e2e_s` `e2e_t` "
                                              "`gallery_v-w` `gallery_v-x` "
                                              "`fuzz_replay_f` `fuzz_replay_g`")
        (root / "tests/fuzz/fuzz_f.cpp").touch()
        (root / "docs/security-model.md").write_text("`tst_a` `tst_c` `check_a` `check_b`")
        (root / "tests/check_a.py").touch()
        (root / "tests/gallery/CMakeLists.txt").write_text("foreach(variant u v-w)\n")
        (root / "tests/tst_a.cpp").write_text("    void x();\n")
        (root / "tests/e2e/scenarios_a.py").write_text("\ndef s(world):\n")
        told = [line.rpartition(" ")[2] for line in problems(root)]
        assert told == ["tst_a::y", "tst_b::x", "t", "g", "v-x", "tst_c", "check_b"], told


if __name__ == "__main__":
    sys.exit(checker.run(__doc__, problems, self_test))
