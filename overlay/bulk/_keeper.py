"""What a run on many machines has once: its ledger, its limits and its budget."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from ._ledger import Entry, Ledger
from ._shares import LASTS, Grant, Need, Shares

__all__ = ["Keeper", "Recalled"]


class Recalled(NamedTuple):
    """What the ledger knows of a row: its place, and the row itself where there is one."""

    position: int
    entry: Entry | None


class _Purse:
    """The budget of one run: what each process has spent, and what it has set aside."""

    def __init__(self) -> None:
        self._spent: dict[str, float] = {}
        self._aside: dict[str, tuple[float, float]] = {}  # with the time until which it counts

    def reserve(self, who: str, spent: float, aside: float, costs: Sequence[float], budget: float, now: float) -> int:
        self._spent[who] = spent
        left = budget - sum(self._spent.values()) - aside
        left -= sum(sum_ for name, (sum_, until) in self._aside.items() if name != who and until > now)
        count = 0
        for cost in costs:
            if cost > left:
                break
            left, aside, count = left - cost, aside + cost, count + 1
        self._aside[who] = (aside, now + LASTS)
        return count


class Keeper:
    """Called by one thread at a time. Everything may be called again, as it is when a machine was lost.

    Args:
        path: The ledger; ":memory:" for one that ends with the program.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path, self._shares, self._purses = path, Shares(), dict[str, _Purse]()
        self._next = 0

    @cached_property
    def _ledger(self) -> Ledger:
        """The ledger, opened by the first call: an error in making an actor would be known only by its text."""
        made = Ledger(self._path)
        self._next = made.places()
        return made

    def recall(self, ids: Sequence[str]) -> dict[str, Recalled]:
        """Return what is known of rows; one that is not known gets the next place."""
        known = self._ledger.by_id(ids)
        found = {}
        for identity in ids:
            entry = known.get(identity)
            found[identity] = Recalled(self._next if entry is None else entry.position, entry)
            self._next += entry is None
        return found

    def write(self, entries: Sequence[Entry]) -> None:
        """Write rows, all or none."""
        self._ledger.write(entries)

    def counts(self) -> dict[int, int]:
        """Return how many rows are in which state.

        Raises:
            LedgerError: The ledger cannot be used.
        """
        return self._ledger.counts()

    def share(self, who: str, needs: Sequence[Need]) -> list[Grant]:
        """Return what a process may send in the next seconds."""
        return self._shares.ask(who, needs, time.monotonic())

    def reserve(self, run: str, who: str, spent: float, aside: float, costs: Sequence[float], budget: float) -> int:
        """Return how many of some requests, from the first, the budget allows.

        Args:
            run: The run whose budget it is.
            who: The process.
            spent: Dollars that it has spent in all.
            aside: Dollars that its requests under way may cost.
            costs: What each further request may cost.
            budget: Dollars of the run.
        """
        return self._purses.setdefault(run, _Purse()).reserve(who, spent, aside, costs, budget, time.monotonic())
