"""Tests of the checkers: small trees with one violation each, which the checker has to name."""

import tempfile
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Case:
    """Files by path, and what the one problem must mention; nothing: there must be none."""

    name: str
    files: dict
    expected: str | None


def _write(root, files):
    for path, text in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def _complaint(case, problems):
    if case.expected is None:
        return f"unexpected: {problems}" if problems else None
    if not any(case.expected in problem for problem in problems):
        return f"nothing mentions '{case.expected}': {problems}"
    if len(problems) > 1:
        return f"more than the planted one: {problems}"
    return None


def run_cases(check, cases, options):
    """Runs every case in a tree of its own; the exit status of a test."""
    failed = 0
    for case in cases:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            _write(root, case.files)
            complaint = _complaint(case, list(check(root, options)))
        failed += complaint is not None
        print(f"ok: {case.name}" if complaint is None else f"FAIL: {case.name}: {complaint}")
    print(f"{len(cases)} case(s), {failed} failed")
    return 1 if failed else 0
