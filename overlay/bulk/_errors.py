"""Errors of a whole run; the error of a single row is kept in the row."""

from __future__ import annotations

from typing import Any

from ..errors import OpenAIError

__all__ = ["BulkError", "LedgerError", "different_request"]


class BulkError(OpenAIError):
    """A run cannot start or continue: an input, an output or an option cannot be used."""


class LedgerError(BulkError):
    """The ledger cannot be used or written.

    Attributes:
        unsaved: answers that arrived and could not be written, as `Row`s: they are stored nowhere else.
    """

    def __init__(self, message: str, *, unsaved: list[Any] | None = None) -> None:
        super().__init__(message)
        self.unsaved = unsaved or []


def different_request(identity: str) -> LedgerError:
    """Return the error of a row whose id another request has in the ledger."""
    return LedgerError(f"the ledger has a different request with the id {identity!r}; use another ledger, or other ids")
