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
            self._db.execute("CREATE TABLE IF NOT EXISTS answers (hash TEXT PRIMARY KEY, answer TEXT, value TEXT)")
        except sqlite3.Error as error:
            if hasattr(self, "_db"):
                self._db.close()
            raise LedgerError(f"the cache {os.fspath(path)} cannot be opened: {error}") from error

    def get(self, digests: list[str]) -> dict[str, tuple[str, str | None]]:
        """Return the answers to requests and their ``read`` values, both as JSON texts, by hash."""
        query = "SELECT answer, value FROM answers WHERE hash = ?"
        lines = [(digest, self._db.execute(query, (digest,)).fetchone()) for digest in digests]
        return {digest: (line[0], line[1]) for digest, line in lines if line is not None}

    def put(self, answers: list[tuple[str, str | None, str | None]]) -> None:
        """Store answers: hash, answer and value of each."""
        with self._db:  # one transaction
            self._db.execute("BEGIN IMMEDIATE")
            self._db.executemany("INSERT OR REPLACE INTO answers VALUES (?, ?, ?)", answers)

    def close(self) -> None:
        """Close the file."""
        self._db.close()
