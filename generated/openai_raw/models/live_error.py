from __future__ import annotations

from ..types import Model as Base, model



@model
class LiveError(Base):
    """The value of `LiveErrorEvent.error`."""

    code: str
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""
    type: str
    client_event_id: str | None = None
    """Id of the client event."""
    param: str | None = None
    """The parameter that the error is about; None where it is about none."""
