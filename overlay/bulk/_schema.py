"""The tables of a ledger, and whether a file has them."""

from __future__ import annotations

import sqlite3
from typing import Final

from ._errors import LedgerError

__all__ = ["BATCHED", "DONE", "FAILED", "STARTED", "open_tables"]

STARTED, DONE, FAILED, BATCHED = 1, 2, 3, 4
_VERSION: Final = 2
# The rows are a table that grows at its end: by id, as WITHOUT ROWID has it, each would touch a page of its own.
# All in one transaction: each one waits for the disk.
_SCHEMA: Final = f"""
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS rows (
    id TEXT PRIMARY KEY, position INTEGER NOT NULL, hash TEXT NOT NULL, state INTEGER NOT NULL, finished INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0, answer TEXT, value TEXT, error TEXT, model TEXT, input INTEGER, cached INTEGER,
    output INTEGER, reasoning INTEGER, cost REAL, run INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS rows_position ON rows (position);
CREATE INDEX IF NOT EXISTS rows_state ON rows (state) WHERE state <> {DONE};
CREATE TABLE IF NOT EXISTS batches (
    token TEXT PRIMARY KEY, remote TEXT, lane INTEGER NOT NULL, endpoint TEXT NOT NULL, model TEXT
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS batch_rows (id TEXT PRIMARY KEY, token TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS batch_rows_token ON batch_rows (token);
PRAGMA user_version = {_VERSION};
COMMIT;
"""


def open_tables(database: sqlite3.Connection, path: str) -> None:
    """Make the tables where there are none.

    Raises:
        LedgerError: The file is of another version or another program; it is left as it is.
        sqlite3.Error: It cannot be used.
    """
    # The tables first: another process may be making them, in one transaction with the version.
    tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if not version and tables - {"answers"}:  # that is the cache, which may be in the same file
        raise LedgerError(f"{path} is the database of another program, not a ledger")
    if version not in (0, _VERSION):
        whose = "a newer version" if version > _VERSION else "a version before the first release"
        raise LedgerError(f"{path} was written by {whose} of this package; use that, or another file")
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")  # a power cut loses nothing that was committed
    if not version:
        database.executescript(_SCHEMA)
