from __future__ import annotations

from ..types import Model as Base, model



@model
class RealtimeBetaServerEventErrorError(Base):
    """The value of `RealtimeBetaServerEventError.error`."""

    type: str
    code: str | None = None
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None = None
    """The parameter that the error is about; None where it is about none."""
    event_id: str | None = None
    """Id of the event, given by the server."""
