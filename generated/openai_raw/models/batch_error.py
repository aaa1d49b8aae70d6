from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class BatchError(Base):
    """A fault in the file of a batch."""

    code: str | None = absent
    """A short code for the error, for programs."""
    message: str | None = absent
    """What went wrong, for people."""
    param: str | None = None
    """The parameter that the error is about; None where it is about none."""
    line: int | None = None
    """Line of the file; None if it is about the file as a whole."""
