"""The rows of a ledger for users, and the status of a run."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, dataclass
from typing import Any

from ._errors import LedgerError
from ._ledger import BATCHED, DONE, FAILED, STARTED, Entry, Ledger
from ._report import Report, Usage

__all__ = ["Row", "first_error", "row_of", "rows", "status"]


@dataclass(frozen=True, slots=True)
class Row:
    """The outcome of one request.

    Attributes:
        id: Your id, or a hash of the request.
        answer: The answer as JSON values; None if there is none.
        value: The result of the function ``read``.
        error: What went wrong: ``type``, ``message``, ``status_code``, ``code``, ``request_id``, ``maybe_executed``.
        model: The model that answered.
        attempts: How many requests were sent for it.
        cost: US dollars, None if no price is known.
    """

    id: str
    answer: Any = None
    value: Any = None
    error: dict[str, Any] | None = None
    model: str | None = None
    attempts: int = 0
    cost: float | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return it as a line of the output."""
        return asdict(self)


def row_of(entry: Entry) -> Row:
    """Read an entry."""
    answer, value, error = (
        None if text is None else json.loads(text) for text in (entry.answer, entry.value, entry.error)
    )
    return Row(entry.id, answer, value, error, entry.model, entry.attempts, entry.cost)


def first_error(book: Ledger) -> str | None:
    """Return the error of the first failed row of a ledger, as one line."""
    failed = next(book.entries(states=(FAILED,)), None)
    error = None if failed is None else row_of(failed).error
    return None if error is None else " ".join(f"{error.get('type')}: {error.get('message')}".split())


def rows(ledger: str | os.PathLike[str], *, order: str = "input", failed: bool = True) -> Iterator[Row]:
    """Yield the finished rows of a ledger, in the order of the ``input`` or as they were ``done``."""
    with closing(_existing(ledger)) as book:
        states = (DONE, FAILED) if failed else (DONE,)
        for entry in book.entries(order, states):
            yield row_of(entry)


def status(ledger: str | os.PathLike[str]) -> Report:
    """Return the progress of the runs of a ledger, also during a run."""
    with closing(_existing(ledger)) as book:
        counts = book.counts()
        report = Report(counts.get(DONE, 0), counts.get(FAILED, 0))
        report.first_error = first_error(book) if report.failed else None
        report.interrupted, report.waiting = counts.get(STARTED, 0), counts.get(BATCHED, 0)
        for model, requests, taken, cached, given, reasoning, cost, unpriced in book.usage():
            usage = Usage(requests, taken or 0, cached or 0, given or 0, reasoning or 0, None if unpriced else cost)
            report.usage[model or ""] = usage
        return report


def _existing(path: str | os.PathLike[str]) -> Ledger:
    if not os.path.exists(path):
        raise LedgerError(f"no ledger {os.fspath(path)}")
    return Ledger(path, alone=False)
