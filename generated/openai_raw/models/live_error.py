from __future__ import annotations

from ..types import Model as Base, model



@model
class LiveError(Base):
    """What went wrong."""

    code: str
    """A code for programs."""
    message: str
    """An explanation for people."""
    type: str
    """Which kind it is."""
    client_event_id: str | None = None
    """Id of the client event."""
    param: str | None = None
    """The parameter that the error is about; None where it is about none."""
