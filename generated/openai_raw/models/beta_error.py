from __future__ import annotations

from ..types import Model as Base, model



@model
class BetaError(Base):
    """Beta error."""

    code: str | None
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None
    """The parameter that the error is about; None where it is about none."""
    type: str
