"""The ledger: a SQLite file with the state of every row, which survives any end of the program.

A row is written before its request is sent and again when its answer arrives. Many rows share a transaction, and a
transaction is on the disk before anything relies on it.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from ._entry import COLUMNS, Entry, put
from ._errors import LedgerError
from ._lock import locked
from ._schema import BATCHED, DONE, FAILED, STARTED, open_tables

__all__ = ["BATCHED", "DONE", "FAILED", "STARTED", "Entry", "Known", "Ledger", "Sent"]


class Sent(NamedTuple):
    """A batch whose results are not collected yet.

    Attributes:
        token: Identifies it before it is created, and on the server, in its metadata.
        remote: The server's id; None if the program ended before it was recorded.
        lane: The account.
        endpoint: The path of its requests.
        model: The model of its requests.
    """

    token: str
    remote: str | None
    lane: int
    endpoint: str
    model: str


class Known(NamedTuple):
    """What the ledger knows about a row; ``run`` is the last run that had it in its input."""

    state: int
    hash: str
    run: int


class Ledger:
    """The ledger of one run. Used by one thread at a time. ``run`` is the number of the run.

    Args:
        path: The file, created if it does not exist; ":memory:" for a run that need not survive.
        alone: Whether to keep other runs out: two at once would send everything twice.

    Raises:
        LedgerError: It is not a ledger, has another version, or is in use by another run.
    """

    def __init__(self, path: str | os.PathLike[str], *, alone: bool = True) -> None:
        self.path = os.fspath(path)
        self._lock: sqlite3.Connection | None = None
        try:
            if alone and self.path != ":memory:":
                self._lock = locked(f"{self.path}-lock")
            self._db = sqlite3.connect(self.path, isolation_level=None, check_same_thread=False, timeout=30)
            open_tables(self._db, self.path)
        except (sqlite3.Error, LedgerError) as error:
            self.close()
            if isinstance(error, LedgerError):
                raise
            raise LedgerError(f"the ledger {self.path} cannot be opened: {error}") from error
        last, run = self._db.execute("SELECT coalesce(max(finished), 0), coalesce(max(run), 0) FROM rows").fetchone()
        self._finished = int(last)
        self.run = int(run) + 1

    def find(self, ids: Sequence[str]) -> dict[str, Known]:
        """Return the known rows, by id."""
        return {identity: Known(*rest) for identity, *rest in self._named("id, state, hash, run", ids)}

    def by_id(self, ids: Sequence[str]) -> dict[str, Entry]:
        """Return complete rows."""
        return {line[0]: Entry(*line) for line in self._named(", ".join(COLUMNS), ids)}

    def _named(self, columns: str, ids: Sequence[str]) -> Iterator[Any]:
        for some in (ids[start : start + 500] for start in range(0, len(ids), 500)):
            query = f"SELECT {columns} FROM rows WHERE id IN ({', '.join('?' * len(some))})"
            yield from self._db.execute(query, some)

    def places(self) -> int:
        """Return the first place after those of all rows."""
        return int(self._db.execute("SELECT coalesce(max(position) + 1, 0) FROM rows").fetchone()[0])

    def write(
        self, entries: Iterable[Entry], places: Iterable[tuple[int, str]] = (), batch: Sent | None = None
    ) -> None:
        """Write rows, all or none, and set the position of others (position, id) to that in this run's input.

        With ``batch``, they are the rows of a batch that is about to be created.

        Raises:
            sqlite3.Error: They could not be written, for example because the disk is full.
        """
        rows = list(entries)
        for entry in rows:
            if entry.state in (DONE, FAILED) and entry.finished is None:
                self._finished += 1
                entry.finished = self._finished
            entry.run = self.run
        self._db.execute("BEGIN IMMEDIATE")
        try:
            put(self._db, rows)
            moved = ((position, self.run, identity) for position, identity in places)
            self._db.executemany("UPDATE rows SET position = ?, run = ? WHERE id = ?", moved)
            if batch is not None:
                self._db.execute("INSERT INTO batches VALUES (?, ?, ?, ?, ?)", batch)
                owned = [(entry.id, batch.token) for entry in rows]
                self._db.executemany("INSERT OR REPLACE INTO batch_rows VALUES (?, ?)", owned)
            self._db.execute("COMMIT")
        except BaseException:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise

    def counts(self) -> dict[int, int]:
        """Return how many rows are in which state."""
        found = dict(self._db.execute(f"SELECT state, count(*) FROM rows WHERE state <> {DONE} GROUP BY state"))
        (total,) = self._db.execute("SELECT count(*) FROM rows").fetchone()
        return found | {DONE: total - sum(found.values())}

    def usage(self) -> list[tuple[Any, ...]]:
        """Return model, requests, input, cached, output, reasoning and cost of each model."""
        return self._db.execute(
            "SELECT model, count(*), sum(input), sum(cached), sum(output), sum(reasoning), sum(cost),"
            " count(*) - count(cost) FROM rows WHERE state = ? GROUP BY model",
            (DONE,),
        ).fetchall()

    def entries(self, order: str = "input", states: Sequence[int] = (DONE, FAILED)) -> Iterator[Entry]:
        """Yield rows in the order of the "input" or as they were "done", without keeping all of them in memory."""
        marks = ", ".join("?" * len(states))
        column = {"input": "position", "done": "finished"}[order]
        cursor = self._db.execute(
            f"SELECT {', '.join(COLUMNS)} FROM rows WHERE state IN ({marks}) ORDER BY {column}", tuple(states)
        )
        for line in cursor:
            yield Entry(*line)

    # --- the Batch API

    def batches(self) -> list[Sent]:
        """Return the batches whose results are not collected yet."""
        return [Sent(*line) for line in self._db.execute("SELECT token, remote, lane, endpoint, model FROM batches")]

    def submitted(self, token: str, remote: str) -> None:
        """Record that a batch has been created."""
        self._db.execute("UPDATE batches SET remote = ? WHERE token = ?", (remote, token))

    def forget(self, token: str, *, rows: bool = False) -> None:
        """Forget a collected batch, or with its ``rows`` one that was never created, to read them again."""
        self._db.execute("BEGIN IMMEDIATE")
        if rows:
            query = "DELETE FROM rows WHERE state = ? AND id IN (SELECT id FROM batch_rows WHERE token = ?)"
            self._db.execute(query, (BATCHED, token))
        self._db.execute("DELETE FROM batch_rows WHERE token = ?", (token,))
        self._db.execute("DELETE FROM batches WHERE token = ?", (token,))
        self._db.execute("COMMIT")

    def of_batch(self, token: str, *, after: str = "", count: int = 500) -> list[Entry]:
        """Return rows of a batch that have no answer yet, by their ids."""
        columns = ", ".join(f"rows.{name}" for name in COLUMNS)
        query = (
            f"SELECT {columns} FROM batch_rows JOIN rows USING (id) WHERE token = ? AND state = ? AND rows.id > ?"
            " ORDER BY rows.id LIMIT ?"
        )
        return [Entry(*line) for line in self._db.execute(query, (token, BATCHED, after, count))]

    def in_batch(self, token: str, ids: Sequence[str]) -> dict[str, Entry]:
        """Return those of some rows that are in a batch and have no answer yet."""
        marks, columns = ", ".join("?" * len(ids)), ", ".join(f"rows.{name}" for name in COLUMNS)
        query = (
            f"SELECT {columns} FROM batch_rows JOIN rows USING (id) WHERE token = ? AND state = ? AND id IN ({marks})"
        )
        return {line[0]: Entry(*line) for line in self._db.execute(query, (token, BATCHED, *ids))}

    def close(self) -> None:
        """Close the file."""
        for connection in filter(None, (getattr(self, "_db", None), self._lock)):
            connection.close()
