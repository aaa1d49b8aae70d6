"""What all machines of a run share: the ledger, the limits and the budget."""

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
    """What the ledger knows about a row: its place, and the row itself if it exists."""

    position: int
    entry: Entry | None


class _Purse:
    """The budget of one run: what each process has spent and reserved."""

    def __init__(self) -> None:
        self._spent: dict[str, float] = {}
        self._aside: dict[str, tuple[float, float]] = {}  # with the time until which it is valid

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
    """Called by one thread at a time. Every call may be repeated, which happens when a machine is lost.

    Args:
        path: The ledger; ":memory:" for one that ends with the program.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path, self._shares, self._purses = path, Shares(), dict[str, _Purse]()
        self._next = 0

    @cached_property
    def _ledger(self) -> Ledger:
        """The ledger, opened by the first call: an error while creating an actor would lose its type."""
        made = Ledger(self._path)
        self._next = made.places()
        return made

    def recall(self, ids: Sequence[str]) -> dict[str, Recalled]:
        """Return what is known about rows; an unknown one gets the next place."""
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
        """Return how many requests, counted from the first, the budget allows.

        Args:
            run: The run that the budget belongs to.
            who: The process.
            spent: Dollars that it has spent in total.
            aside: Dollars that its requests in progress may cost.
            costs: What each additional request may cost.
            budget: Dollars of the run.
        """
        return self._purses.setdefault(run, _Purse()).reserve(who, spent, aside, costs, budget, time.monotonic())
