"""A row of the ledger, and the statements that write it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter
from typing import Final

from ._schema import DONE, FAILED, STARTED

__all__ = ["COLUMNS", "Entry", "put"]

COLUMNS: Final = (
    "id", "position", "hash", "state", "finished", "attempts", "answer", "value", "error", "model", "input", "cached",
    "output", "reasoning", "cost", "run",
)  # fmt: skip
_BEGUN: Final = ("id", "position", "hash", "state", "attempts", "run")  # of a row without a result
# An existing row is updated in place: its id, position and request stay, and so do their indexes.
_CHANGED: Final = tuple(name for name in COLUMNS if name not in ("id", "position", "hash"))


def _insert(columns: tuple[str, ...]) -> str:
    return (
        f"INSERT INTO rows ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))}) "
        f"ON CONFLICT (id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _CHANGED)}"
    )


_PUT, _BEGIN = _insert(COLUMNS), _insert(_BEGUN)
_END: Final = f"UPDATE rows SET {', '.join(f'{name} = ?' for name in _CHANGED)} WHERE id = ?"
_line, _begun, _ended = attrgetter(*COLUMNS), attrgetter(*_BEGUN), attrgetter(*_CHANGED, "id")


@dataclass(slots=True)
class Entry:
    """A row of the ledger; `overlay.bulk.Row` explains the columns."""

    id: str
    position: int
    hash: str
    state: int
    finished: int | None = None
    attempts: int = 0
    answer: str | None = None
    value: str | None = None
    error: str | None = None
    model: str | None = None
    input: int | None = None
    cached: int | None = None
    output: int | None = None
    reasoning: int | None = None
    cost: float | None = None
    run: int = 0


def put(database: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Write rows in the transaction that is open: those that ended first, then those that begin."""
    begun, ended, others = list[Entry](), list[Entry](), list[Entry]()
    for entry in entries:
        (begun if entry.state == STARTED else ended if entry.state in (DONE, FAILED) else others).append(entry)
    # Nearly all that ended have begun, and an update is faster than an insert that finds the row there.
    if ended and database.executemany(_END, map(_ended, ended)).rowcount < len(ended):
        others += ended
    if others:
        database.executemany(_PUT, map(_line, others))
    database.executemany(_BEGIN, map(_begun, begun))
