"""Keeps other runs away from a ledger."""

from __future__ import annotations

import sqlite3

from ._errors import LedgerError

__all__ = ["locked"]


def locked(path: str) -> sqlite3.Connection:
    """Hold a lock that the system releases when the process ends, however it ends."""
    connection = sqlite3.connect(path, isolation_level=None, timeout=0, check_same_thread=False)
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        connection.close()
        if "locked" not in str(error):
            raise
        raise LedgerError(f"{path.removesuffix('-lock')} is in use by another run") from None
    return connection
