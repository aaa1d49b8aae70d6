from __future__ import annotations

from ..types import Model as Base, model



@model
class SessionError(Base):
    """Why a session failed."""

    code: str | None = None
    """A short code for the error, for programs."""
    message: str
    """What a person is asked."""
    param: str | None = None
    """The parameter that the error is about; None where it is about none."""
    type: str
    """Which kind it is."""
