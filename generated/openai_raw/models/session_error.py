from __future__ import annotations

from ..types import Model as Base, model



@model
class SessionError(Base):
    """The value of `AgentSessionErrorEvent.error`."""

    code: str | None = None
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None = None
    """The parameter that the error is about; None where it is about none."""
    type: str
