"""The table that people read and the JSON that programs do."""

import json
import platform
import statistics
from datetime import UTC, datetime

from budgets import ABSOLUTE, RATIO


def table(results):
    """The results as a table of Markdown."""
    head = ["what", "Keyfob", "against", "ratio or figure", "budget", ""]
    rows = [_row(result) for result in results]
    lines = ["| " + " | ".join(cells) + " |" for cells in [head, ["---"] * len(head), *rows]]
    return "\n".join(lines)


def as_json(results):
    """All figures, with when and where they were taken."""
    return json.dumps(
        {
            "date": datetime.now(UTC).isoformat(timespec="seconds"),
            "machine": machine(),
            "results": {
                result.budget.key: {
                    "what": result.budget.what,
                    "unit": result.budget.unit,
                    "keyfob": result.ours,
                    "against": result.theirs,
                    "figure": result.figure,
                    "budget": result.budget.most,
                    "kept": result.is_kept,
                }
                for result in results
            },
        },
        indent=2,
    )


def machine():
    """What the figures hold for."""
    with open("/proc/cpuinfo", encoding="utf-8") as cpuinfo:
        names = [line.partition(": ")[2].strip() for line in cpuinfo if "model name" in line]
    return f"{platform.freedesktop_os_release()['PRETTY_NAME']}, {len(names)} × {names[0]}"


def _row(result):
    budget = result.budget
    figure = _spread(result.figures(), "" if budget.kind == RATIO else budget.unit)
    theirs = f"{budget.against}: {_spread(result.theirs, budget.unit)}" if result.theirs else ""
    most = _bound(budget)
    return [
        budget.what,
        "" if budget.kind == ABSOLUTE else _spread(result.ours, budget.unit),
        theirs,
        figure,
        most,
        "kept" if result.is_kept else "NOT KEPT",
    ]


def _bound(budget):
    if budget.kind == RATIO and budget.most < 1:
        return f"≤ 1/{1 / budget.most:.0f}"
    sign = "≤ +" if budget.kind == "difference" else "≤ "
    return f"{sign}{budget.most:g}" + ("" if budget.kind == RATIO else f" {budget.unit}".rstrip())


def _spread(figures, unit):
    """Median, and from what to what where there is more than one."""
    text = _number(statistics.median(figures))
    if min(figures) != max(figures):
        text += f" ({_number(min(figures))}–{_number(max(figures))})"
    return f"{text} {unit}".rstrip()


def _number(value):
    if value == int(value):
        return str(int(value))
    digits = 1 if abs(value) >= 10 else 2 if abs(value) >= 0.1 else 3
    return f"{value:.{digits}f}"
