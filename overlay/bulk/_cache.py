"""Responses to earlier requests, by request: opt-in, for requests that may share a response."""

from __future__ import annotations

import os
import sqlite3

from ._errors import LedgerError

__all__ = ["Cache"]


class Cache:
    """A SQLite file of answers. Used by one thread at a time; several runs may share it."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        try:
            self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=30)
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute(
                "CREATE TABLE IF NOT EXISTS answers (hash TEXT PRIMARY KEY, answer TEXT, value TEXT) WITHOUT ROWID"
            )
        except sqlite3.Error as error:
            raise LedgerError(f"the cache {os.fspath(path)} cannot be opened: {error}") from error

    def get(self, digest: str) -> tuple[str, str | None] | None:
        """Return the answer to a request and what ``read`` made of it then, both as JSON texts."""
        found = self._db.execute("SELECT answer, value FROM answers WHERE hash = ?", (digest,)).fetchone()
        return None if found is None else (found[0], found[1])

    def put(self, answers: list[tuple[str, str | None, str | None]]) -> None:
        """Keep answers: hash, answer and value of each."""
        self._db.executemany("INSERT OR REPLACE INTO answers VALUES (?, ?, ?)", answers)

    def close(self) -> None:
        """Close the file."""
        self._db.close()
