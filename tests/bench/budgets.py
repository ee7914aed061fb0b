"""What may be measured, against what, and how much it may be: docs/performance.md has the results."""

import statistics
from dataclasses import dataclass, field

RATIO, DIFFERENCE, ABSOLUTE = "ratio", "difference", "absolute"


@dataclass
class Budget:
    """One line of the table. `most` is a bound of the ratio, of the difference or of the figure."""

    key: str
    what: str
    against: str
    unit: str
    kind: str
    most: float


BARE = "a bare program doing the same"
BROWSER = "NocoDB's page in Chromium"

# What tests/bench/flows.cpp does with 10,000 tokens.
FLOWS = [
    "the list is read", "scroll to the end", "filter", "sort", "next and last row",
    "copy and show", "refresh", "export", "add", "delete one", "other places and back",
    "dark and light", "another language", "lock and unlock", "another size", "select all",
    "the question about all", "delete all", "log out",
]  # fmt: skip


def _stall(flow):
    what = f"longest stall, 10,000 tokens: {flow}"
    return Budget(flow, what, "", "ms of CPU", ABSOLUTE, 16)


BUDGETS = [
    Budget("rows", "start → own token rows painted", BARE, "ms", RATIO, 1.25),
    Budget("sign_in", "start → sign-in page painted", "a bare window", "ms", RATIO, 1.35),
    Budget("picture", "start → final picture, seen from outside", BROWSER, "ms", RATIO, 1 / 20),
    Budget("instructions", "instructions to rows (callgrind)", BARE, "million", RATIO, 1.6),
    Budget("memory", "memory settled (Pss)", BARE, "MB", RATIO, 1.3),
    Budget("memory_browser", "memory settled (Pss)", BROWSER, "MB", RATIO, 1 / 14),
    Budget("idle_cpu", "CPU time of an idle minute", "", "ms", ABSOLUTE, 0),
    Budget("idle_wakeups", "wake-ups in it", "", "", ABSOLUTE, 0),
    Budget("copy", "Ctrl+C → clipboard set", "", "ms", ABSOLUTE, 2),
    Budget("save", "Return → new row painted", "curl's POST", "ms", DIFFERENCE, 10),
    Budget("key", "key in the filter → 10,000 rows painted", "", "ms", ABSOLUTE, 16),
    Budget("key_100000", "worst key of the filter, 100,000 rows", "", "ms", ABSOLUTE, 60),
    Budget("list", "10,000 rows: replies read → painted", "bare parse, reset and paint", "ms",
           RATIO, 2),
    *[_stall(flow) for flow in FLOWS],
    Budget("size", "stripped program", "", "MB", ABSOLUTE, 2),
    Budget("libraries", "shared libraries that the bare program does not load", "", "", ABSOLUTE,
           0),
]  # fmt: skip


@dataclass
class Result:
    """What was measured for one budget: pairs, one of each round, or figures alone."""

    budget: Budget
    ours: list
    theirs: list = field(default_factory=list)

    def figures(self):
        """What is held against the bound, one for each round."""
        if self.budget.kind == RATIO:
            return [a / b for a, b in zip(self.ours, self.theirs, strict=True)]
        if self.budget.kind == DIFFERENCE:
            return [a - b for a, b in zip(self.ours, self.theirs, strict=True)]
        return self.ours

    @property
    def figure(self):
        """The median of the figures."""
        return statistics.median(self.figures())

    @property
    def is_kept(self):
        """Whether the budget is."""
        return self.figure <= self.budget.most


def budget(key):
    """The budget of this key."""
    return next(one for one in BUDGETS if one.key == key)
